using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// The nitrogen that a herd excretes, by manure management system. IPCC 2006, volume 4, chapter 10: N × Nex × MS of equation 10.25, with
/// Nex = Nrate × TAM ÷ 1000 × 365 of equation 10.30 where no excretion per head is stated.
/// </summary>
internal static class ManureNitrogen
{
    private const string Pasture = "pasture";
    private const string Burned = "burned-for-fuel";

    /// <summary>The inputs of the chain up to the systems.</summary>
    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        .. Herd.Inputs,
        new("Nex", LivestockMethodTexts.NitrogenExcretion, "nitrogen_excretion", "nitrogen-excretion", "kg/head", MethodTexts.FromRowOrParameters),
        new("Nrate", LivestockMethodTexts.NitrogenExcretionRate, "", "nitrogen-excretion-rate", "kg/(t*day)", LivestockMethodTexts.IfNoExcretion),
        new("TAM", LivestockMethodTexts.AnimalMass, "animal_mass", "typical-animal-mass", "kg/head", LivestockMethodTexts.IfNoExcretion),
        new("MS", LivestockMethodTexts.ManureSystems, "", "manure-system-shares", "%", LivestockMethodTexts.FromParametersOrDatasets),
    ];

    /// <summary>Whether the manure of a system is handled, and neither left where it falls nor burnt.</summary>
    public static bool IsManaged(string system) => system is not (Pasture or Burned);

    /// <summary>Whether the manure of a system is left on the pasture.</summary>
    public static bool IsGrazing(string system) => system == Pasture;

    /// <summary>The nitrogen by system. Empty, with N2O not estimated and why, or with a finding, if excretion or systems are not known.</summary>
    public static IReadOnlyList<(string System, T Nitrogen)> BySystem<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (!TryExcreted(calculation, out var excreted))
        {
            return [];
        }

        var shares = Shares(calculation);
        if (shares.Count == 0)
        {
            calculation.Case.NotEstimated(Gases.N2o);
            calculation.Case.Note(LivestockMethodTexts.NoManureSystems.With(calculation.Case.Subject));
        }

        return [.. shares.Select(s => (s.System, excreted * s.Share))];
    }

    /// <summary>The shares of the systems. Published shares that are rounded so that they do not add up to 100 % are taken relative to their sum.</summary>
    public static IReadOnlyList<(string System, T Share)> Shares<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var vector = methodCase.Vector("manure-system-shares");
        var sum = vector.Sum(v => v.Share.Value);
        if (vector.Count < 2 || Math.Abs(sum - 1) <= ParameterReader.WholeWithin)
        {
            return [.. vector.Select(v => (v.Component, calculation.Of(v.Share)))];
        }

        methodCase.Note(LivestockMethodTexts.SharesRelative.With(Math.Round(sum, 3).ToString("P1", System.Globalization.CultureInfo.InvariantCulture)));
        var whole = vector.Skip(1).Aggregate(calculation.Of(vector[0].Share), (total, v) => total + calculation.Of(v.Share));
        return [.. vector.Select(v => (v.Component, calculation.Of(v.Share) / whole))];
    }

    private static bool TryExcreted<T>(Calculation<T> calculation, out T nitrogen)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Herd.TryHeads(calculation, out nitrogen))
        {
            return false;
        }

        var perHead = Subjects.Find(methodCase, "nitrogen-excretion", Dimension.Mass / Dimension.Head, Herd.Any, "nitrogen_excretion");
        var rate = Subjects.Find(methodCase, "nitrogen-excretion-rate", Dimension.None / Dimension.Time, Herd.Any);
        var mass = Subjects.Find(methodCase, "typical-animal-mass", Dimension.Mass / Dimension.Head, Herd.Any, "animal_mass");
        if (methodCase.Failed)
        {
            return false;
        }

        // A rate or an animal's mass that the project states itself goes before a published excretion per head.
        if (rate is not null && mass is not null && (perHead is null || (!methodCase.IsOwn(perHead) && (methodCase.IsOwn(rate) || methodCase.IsOwn(mass)))))
        {
            if (Subjects.Needed(methodCase, "days-per-year", Dimension.Time, Herd.Any) is not { } year)
            {
                return false;
            }

            nitrogen *= calculation.Of(rate) * calculation.Of(mass) * calculation.Of(year);
            return true;
        }

        if (perHead is null)
        {
            methodCase.NotEstimated(Gases.N2o);
            methodCase.Note(LivestockMethodTexts.NoExcretion.With(methodCase.Subject));
            return false;
        }

        nitrogen *= calculation.Of(perHead);
        return true;
    }
}
