using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>What nitrogen in managed soils emits, whatever it comes from. IPCC 2006, volume 4, chapter 11, equations 11.1, 11.9 and 11.10.</summary>
internal static class Soils
{
    /// <summary>The subject of numbers that do not differ by source of nitrogen.</summary>
    public const string Any = "managed-soils";

    public const string Direct = "soil-direct-factor";
    public const string GrazingDirect = "grazing-direct-factor";
    public const string Deposition = "deposition-factor";
    public const string LeachingFactor = "leaching-factor";
    public const string Leached = "nitrogen-leached";
    public const string LeachedColumn = "nitrogen_leached";
    public const string OrganicVolatilised = "organic-nitrogen-volatilised";
    public const string SyntheticVolatilised = "synthetic-nitrogen-volatilised";

    /// <summary>The inputs of the indirect emissions of soils.</summary>
    public static IReadOnlyList<InputInfo> IndirectInputs { get; } =
    [
        new("FracGASM", LivestockMethodTexts.OrganicVolatilised, "", OrganicVolatilised, "1", LivestockMethodTexts.FromParametersOrDatasets),
        new("EF4", LivestockMethodTexts.Deposition, "", Deposition, "1", LivestockMethodTexts.FromParametersOrDatasets),
        new("FracLEACH", LivestockMethodTexts.Leached, LeachedColumn, Leached, "1", LivestockMethodTexts.ByClimate),
        new("EF5", LivestockMethodTexts.LeachingFactor, "", LeachingFactor, "1", LivestockMethodTexts.FromParametersOrDatasets),
    ];

    /// <summary>
    /// Whether factors are per nitrogen that is left after volatilisation, as the IPCC had them before 2006 and the US EPA's inventory tool for states has
    /// them, by the choice <c>nitrogen</c>.
    /// </summary>
    public static bool IsAfterVolatilisation(MethodCase methodCase) =>
        methodCase.Settings.Choices.GetValueOrDefault("nitrogen") == "after-volatilisation";

    /// <summary>Emits N2O = nitrogen × EF × 44/28.</summary>
    public static void Emit<T>(Calculation<T> calculation, T nitrogen, MethodInput? factor)
        where T : INumeric<T>
    {
        if (factor is not null)
        {
            calculation.Emit(Gases.N2o, nitrogen * calculation.Of(factor) * T.Ratio(44, 28));
        }
    }

    /// <summary>Emits what of the nitrogen volatilises and is deposited again: nitrogen × Frac × EF4 × 44/28, equation 11.9.</summary>
    public static void EmitDeposition<T>(Calculation<T> calculation, T nitrogen, MethodInput? volatilised)
        where T : INumeric<T>
    {
        if (volatilised is not null)
        {
            Emit(calculation, nitrogen * calculation.Of(volatilised), Subjects.Needed(calculation.Case, Deposition, Dimension.None, Any));
        }
    }

    /// <summary>Emits what of the nitrogen leaches or runs off: nitrogen × FracLEACH × EF5 × 44/28, equation 11.10.</summary>
    public static void EmitLeaching<T>(Calculation<T> calculation, T nitrogen)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (Subjects.Needed(methodCase, Leached, Dimension.None, Any, LeachedColumn) is { } leached)
        {
            // Table 11.3: none in dry climates, except where land is irrigated, which no climate zone knows.
            if (leached.Value == 0 && !methodCase.IsOwn(leached))
            {
                methodCase.Note(LivestockMethodTexts.NothingLeaches);
            }

            Emit(calculation, nitrogen * calculation.Of(leached), Subjects.Needed(calculation.Case, LeachingFactor, Dimension.None, Any));
        }
    }
}
