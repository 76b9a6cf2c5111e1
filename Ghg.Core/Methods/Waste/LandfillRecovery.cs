using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// The methane that a landfill recovers, for energy or a flare, taken off before oxidation (IPCC 2006, volume 5, chapter 3, page 3.15). It is a mass, an activity of
/// the site and year, or else a share of what is generated. More than is generated is an error.
/// </summary>
internal static class LandfillRecovery
{
    /// <summary>The registry's group of what is recovered.</summary>
    public const string Group = "landfill-gas";

    /// <summary>What is left of the methane generated, by reference. Null, with a finding, if that cannot be said.</summary>
    public static IReadOnlyList<(GpcReference Reference, T Methane)>? Of<T>(Calculation<T> calculation, IReadOnlyList<(GpcReference Reference, T Methane)> generated)
        where T : INumeric<T>
    {
        var site = calculation.Case;
        var recovered = site.Series.Where(r => r.Record.Key.Activity == FirstOrderDecay.Recovered && r.Year == site.Year).ToList();
        if (recovered.Count == 0)
        {
            return ByShare(calculation, generated);
        }

        if (!recovered.TrueForAll(Masses.IsMass) || IsTooMuch(site, recovered))
        {
            return null;
        }

        if (recovered.TrueForAll(r => r.Amount.Value == 0))
        {
            return generated;
        }

        var all = recovered.Select(r => T.Named(YearSteps.Of("R", r, recovered), calculation.Of(r.Amount))).Aggregate((a, b) => a + b);
        if (generated is [var only])
        {
            return [(only.Reference, only.Methane - all)];
        }

        var total = generated.Select(g => g.Methane).Aggregate((a, b) => a + b);
        return [.. generated.Select(g => (g.Reference, g.Methane - (all * g.Methane / total)))];
    }

    private static IReadOnlyList<(GpcReference, T)>? ByShare<T>(Calculation<T> calculation, IReadOnlyList<(GpcReference Reference, T Methane)> generated)
        where T : INumeric<T> => SolidWaste.Needed(calculation.Case, SolidWaste.Recovery, SolidWaste.Any) is { } share && Share.Holds(calculation.Case, share)
            ? [.. generated.Select(g => (g.Reference, g.Methane * (T.One - calculation.Of(share))))]
            : null;

    private static bool IsTooMuch(MethodCase site, List<MethodCase> recovered)
    {
        var generated = FirstOrderDecay.Generated(new Calculation<Plain>(site)).Sum(g => g.Methane.Value);
        var taken = recovered.Sum(r => r.Amount.Value);
        if (taken <= generated)
        {
            return false;
        }

        var unit = recovered[0].Amount.Unit;
        recovered[0].Fail(Rules.RecoveredMoreThanGenerated, "amount", Shown(taken / unit.ToBase), unit.Id, site.Year, Shown(generated / unit.ToBase));
        return true;
    }

    private static string Shown(double amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
