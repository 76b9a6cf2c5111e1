using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// The nitrogen that a row of its own brings to soils: fertiliser, organic amendments, residues, grazing, and what soils mineralise as they lose carbon,
/// FSOM = ΔC ÷ R (IPCC 2006, volume 4, equation 11.8).
/// </summary>
internal static class SoilNitrogen
{
    public const string Synthetic = "synthetic-nitrogen";

    private const string SoilGroup = "soil-nitrogen";
    private const string ResidueGroup = "residue-nitrogen";
    private const string GrazingGroup = "grazing-nitrogen";
    private const string CarbonGroup = "soil-carbon-loss";

    /// <summary>The groups of activities that bring nitrogen to soils.</summary>
    public static IReadOnlyList<string> Groups { get; } = [SoilGroup, ResidueGroup, GrazingGroup, CropResidues.Group, CarbonGroup];

    /// <summary>The inputs that rows of nitrogen may state.</summary>
    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        new("A", LivestockMethodTexts.NitrogenAmount, "amount", "", "t", MethodTexts.Always),
        new("NC", LivestockMethodTexts.NitrogenContent, "nitrogen_content", "nitrogen-content", "%", LivestockMethodTexts.IfProduct),
        new("R", LivestockMethodTexts.CarbonNitrogenRatio, "", "soil-carbon-nitrogen-ratio", "1", LivestockMethodTexts.ForSoilCarbon),
        .. CropResidues.Inputs,
    ];

    /// <summary>Whether animals left the nitrogen on the pasture.</summary>
    public static bool IsGrazing(MethodCase methodCase) => methodCase.Activity?.Group == GrazingGroup;

    /// <summary>The parameter that says what share volatilises; empty for residues and soil, whose nitrogen does not. Equation 11.9.</summary>
    public static string Volatilised(MethodCase methodCase) => methodCase.Activity?.Group switch
    {
        SoilGroup when methodCase.Record.Key.Activity == Synthetic => Soils.SyntheticVolatilised,
        SoilGroup or GrazingGroup => Soils.OrganicVolatilised,
        _ => "",
    };

    /// <summary>The subject of factors where the row's activity has none of its own.</summary>
    public static string General(MethodCase methodCase) => methodCase.Record.Key.Activity == Synthetic ? Synthetic : Soils.Any;

    /// <summary>The nitrogen. False, with a finding, if it cannot be had.</summary>
    public static bool TryOf<T>(Calculation<T> calculation, out T nitrogen)
        where T : INumeric<T>
    {
        var known = TryAmount(calculation, out var amount);
        nitrogen = T.Named(new Step(Letters(calculation.Case), Unit: "kg"), amount);
        return known;
    }

    // The letters of equation 11.1.
    private static string Letters(MethodCase methodCase) => methodCase.Activity?.Group switch
    {
        SoilGroup => methodCase.Record.Key.Activity == Synthetic ? "FSN" : "FON",
        GrazingGroup => "FPRP",
        CarbonGroup => "FSOM",
        _ => "FCR",
    };

    private static bool TryAmount<T>(Calculation<T> calculation, out T nitrogen)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        nitrogen = calculation.Of(methodCase.Amount);
        if (!Masses.IsMass(methodCase))
        {
            return false;
        }

        switch (methodCase.Activity?.Group)
        {
            case CropResidues.Group:
                return CropResidues.TryOf(calculation, out nitrogen);
            case CarbonGroup:
                if (Subjects.Needed(methodCase, "soil-carbon-nitrogen-ratio", Dimension.None, Soils.Any) is not { } ratio)
                {
                    return false;
                }

                nitrogen /= calculation.Of(ratio);
                return true;
            default:
                if (methodCase.Parameter("nitrogen-content", Dimension.None, column: "nitrogen_content") is { } content)
                {
                    nitrogen *= calculation.Of(content);
                }

                return !methodCase.Failed;
        }
    }
}
