using Ghg.Core.Analysis.Statistics;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>
/// Whether the base year of a city must be recalculated, and why: by one event, by all changes since the last recalculation added up without their signs (so
/// that two mistakes do not hide one another), or by the changes of one sector.
/// </summary>
/// <remarks>
/// GPC v1.1, chapter 11, leaves the threshold to the city; 5 % of the base year and 10 % of a sector are the defaults here. A change is measured by the base
/// year that it changes, as it was published before: measured by one that has the changes in it already, the same four changes would be another percentage.
/// </remarks>
/// <param name="City">The city's id.</param>
/// <param name="BaseYear">The base year.</param>
/// <param name="BaseTotal">Its total in kilograms of CO2e before the changes since the last recalculation.</param>
/// <param name="Threshold">The share of it that is significant.</param>
/// <param name="Entries">All events in the order of their dates.</param>
/// <param name="Absolute">The changes that count since the last recalculation, without their signs, as a share of the total.</param>
/// <param name="Net">The same with their signs.</param>
/// <param name="Reasons">Why it must be recalculated; none if it need not.</param>
public sealed record RecalculationLedger(
    string City, int BaseYear, double BaseTotal, double Threshold, IReadOnlyList<Recalculation> Entries, double Absolute, double Net, IReadOnlyList<Text> Reasons)
{
    /// <summary>The share of the base year that is significant unless a city says otherwise.</summary>
    public const double UsualThreshold = 0.05;

    private const double SectorThreshold = 0.10;

    // Published totals are rounded.
    private const double Same = 1e-4;

    /// <summary>Whether the base year and all years after it must be recalculated.</summary>
    public bool MustRestate => Reasons.Count > 0;

    /// <summary>Whether what was published is known, by a series or by the last recalculation; else the total is the project's, which may have changes in it already.</summary>
    public bool IsAsPublished { get; init; }

    /// <summary>Makes the ledger of a city.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="baseYear">The base year.</param>
    /// <param name="baseTotal">Its total in kilograms, above zero, as the project has it.</param>
    /// <param name="sectorTotal">The total of a sector in the base year as the project has it, or null if it is not known.</param>
    /// <param name="entries">The events of the city in the order of their dates.</param>
    /// <param name="threshold">The share of the base year that is significant.</param>
    /// <param name="published">The base year in kilograms as it was published before the changes; null to take what the last recalculation made of it, or else the project's.</param>
    /// <param name="publishedSector">A sector of it as published; null to take the project's, less the changes if these make the project's total of the published one.</param>
    /// <returns>The ledger.</returns>
    public static RecalculationLedger Of(
        string city, int baseYear, double baseTotal, Func<Sector, double?> sectorTotal, IReadOnlyList<Recalculation> entries, double threshold = UsualThreshold, double? published = null,
        Func<Sector, double?>? publishedSector = null)
    {
        ArgumentNullException.ThrowIfNull(sectorTotal);
        ArgumentNullException.ThrowIfNull(entries);
        var last = entries.ToList().FindLastIndex(e => e.Event == RecalculationEvent.Restated);
        var before = published is > 0 ? published : last >= 0 && entries[last].After > 0 ? entries[last].After : null;
        var total = before ?? baseTotal;
        var open = entries.Skip(last + 1).Where(e => e.Counts).ToList();
        var absolute = LeastSquares.Sum(open.Select(e => Math.Abs(e.After - e.Before))) / total;
        var net = LeastSquares.Sum(open.Select(e => e.After - e.Before)) / total;
        var reasons = new List<Text>();
        foreach (var share in open.Select(e => Math.Abs(e.After - e.Before) / total).Where(s => s >= threshold))
        {
            reasons.Add(TrendTexts.ByOneEvent.With(Percent(share)));
        }

        if (absolute >= threshold)
        {
            reasons.Add(TrendTexts.ByAllEvents.With(Percent(absolute), Percent(net)));
        }

        var areIn = before is not null && Math.Abs(baseTotal - (total * (1 + net))) <= Same * total;
        foreach (var sector in open.Where(e => e.Sector is not null).GroupBy(e => e.Sector!.Value).OrderBy(g => g.Key))
        {
            var sectorBefore = publishedSector?.Invoke(sector.Key) ?? (sectorTotal(sector.Key) - (areIn ? LeastSquares.Sum(sector.Select(e => e.After - e.Before)) : 0));
            if (sectorBefore is > 0 and var part && LeastSquares.Sum(sector.Select(e => Math.Abs(e.After - e.Before))) / part is >= SectorThreshold and var share)
            {
                reasons.Add(TrendTexts.BySector.With(GpcReferences.NumeralOf(sector.Key), Percent(share)));
            }
        }

        return new RecalculationLedger(city, baseYear, total, threshold, entries, absolute, net, reasons) { IsAsPublished = before is not null };
    }

    /// <summary>
    /// The change of an event as a share of the base year that it changed: what the next recalculation began with, or for those since the last one
    /// <see cref="BaseTotal"/>.
    /// </summary>
    /// <param name="entry">One of the entries.</param>
    /// <returns>The share, with its sign.</returns>
    public double ShareOf(Recalculation entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var closed = Entries.SkipWhile(e => !ReferenceEquals(e, entry)).FirstOrDefault(e => e.Event == RecalculationEvent.Restated);
        return (entry.After - entry.Before) / (closed is { Before: > 0 } ? closed.Before : BaseTotal);
    }

    private static double Percent(double share) => Math.Round(share * 100, 3, MidpointRounding.ToEven);
}
