using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// The decomposable carbon of one material in a landfill, which decays at a constant rate. DDOCma(T) = DDOCma(T−1) × e^−k + DDOCmd(T) × e^(−k × t1) and
/// DDOCm decomp(T) = DDOCma(T−1) × (1 − e^−k) + DDOCmd(T) × (1 − e^(−k × t1)), where t1 = (13 − M)/12 is the part of its first year in which a deposit decays:
/// half a year less the delay, as deposits come in mid-year on average. IPCC 2006, volume 5, chapter 3, equations 3A1.12 to 3A1.15, pages 3.35 and 3.36.
/// </summary>
internal static class WasteStock
{
    public const string Rate = "decay-rate";
    public const string Delay = "decay-delay";

    private static readonly Dimension PerTime = Dimension.None / Dimension.Time;

    /// <summary>The year that amounts are of.</summary>
    public static MethodInput OneYear { get; } = new("t", SolidWasteTexts.OneYear, "1", 1, UnitCatalogue.Get("year"), null);

    /// <summary>What decomposes in the year of the case. False, with a finding, if the rate of decay or the delay is not known.</summary>
    /// <param name="calculation">The run of the site.</param>
    /// <param name="component">The material.</param>
    /// <param name="label">What a worked calculation calls it.</param>
    /// <param name="deposits">What was put in, none later than the year of the case.</param>
    /// <param name="decomposed">What decomposes.</param>
    public static bool TryDecomposed<T>(Calculation<T> calculation, string component, string label, IReadOnlyList<Deposit<T>> deposits, out T decomposed)
        where T : INumeric<T>
    {
        var site = calculation.Case;
        decomposed = T.One;
        if (LandfillSite.Needed(site, Rate, component, PerTime) is not { } rate || LandfillSite.Needed(site, Delay, component, Dimension.Time) is not { } delay)
        {
            return false;
        }

        var (k, year) = (calculation.Of(rate), calculation.Of(OneYear));
        var stays = T.Named(new Step("e^−k", label), T.One / T.Exp(k * year));
        var staysAtFirst = T.Named(new Step("e^−k·t1", label), T.One / T.Exp(k * ((year / (T.One + T.One)) - calculation.Of(delay))));
        var byYear = deposits.GroupBy(d => d.Year).ToDictionary(g => g.Key, g => T.Named(new Step("DDOCmd", label, g.Key, "kg"), Sum(g.Select(d => d.Carbon))));

        // The stock at the end of the year before: none until the first deposit.
        T[] stock = [];
        for (var at = byYear.Keys.Min(); at < site.Year; at++)
        {
            stock = [T.Named(new Step("DDOCma", label, at, "kg"), Sum([.. stock.Select(s => s * stays), .. Added(at).Select(d => d * staysAtFirst)]))];
        }

        decomposed = T.Named(new Step("DDOCm decomp", label, Unit: "kg"), Sum([.. stock.Select(s => s * (T.One - stays)), .. Added(site.Year).Select(d => d * (T.One - staysAtFirst))]));
        return true;

        T[] Added(int of) => byYear.TryGetValue(of, out var deposit) ? [deposit] : [];
    }

    private static T Sum<T>(IEnumerable<T> terms)
        where T : INumeric<T> => terms.Aggregate((a, b) => a + b);
}
