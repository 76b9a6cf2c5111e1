using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Gpc;

namespace Ghg.Core.Reports;

/// <summary>Trends for programs, emissions in tonnes: changes, the series itself in the form that <c>--series</c> reads, or the ledger of recalculation.</summary>
public static class TrendTables
{
    /// <summary>A row for each change of a whole from year to year, and of the whole and its parts from the first year to the last.</summary>
    /// <param name="report">The trends.</param>
    /// <returns>The table.</returns>
    public static MachineTable Changes(TrendReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            ["city", "measure", "gwp", "part", "from", "to", "from_t", "to_t", "change_t", "change_share", "yearly_rate", "contribution"],
            [.. report.Trends.SelectMany(t => (IEnumerable<IReadOnlyList<object?>>)
            [
                .. t.Yearly.Where(_ => t.Yearly.Count > 1).Select(c => Row(t.Series, "", c, null)), Row(t.Series, "", t.Whole, null),
                .. t.Parts.Where(p => p.Change.First is not null || p.Change.Last is not null).Select(p => Row(t.Series, p.Id, p.Change, p.Contribution)),
            ])]);
    }

    /// <summary>A row for each year of each series, filled-in years marked.</summary>
    /// <param name="report">The trends.</param>
    /// <returns>The table.</returns>
    public static MachineTable Series(TrendReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            ["city", "year", "emissions", "unit", "lower", "upper", "level", "gwp", "filled"],
            [.. report.Trends.SelectMany(t => t.Series.Points.Select(p => (IReadOnlyList<object?>)
                [t.Series.City, p.Year, p.Value / 1000, "t", p.Lower / 1000, p.Upper / 1000, t.Series.Measure.Id, t.Series.Measure.Gwp, p.Filled]))]);
    }

    /// <summary>A row for each event of the ledgers.</summary>
    /// <param name="report">The trends.</param>
    /// <returns>The table.</returns>
    public static MachineTable Ledger(TrendReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            ["city", "base_year", "base_t", "date", "event", "sector", "before_t", "after_t", "share_of_base", "counts", "reason", "author", "source", "threshold", "absolute_share", "net_share", "restate"],
            [.. report.Ledgers.SelectMany(l => l.Entries.Select(e => (IReadOnlyList<object?>)
            [
                l.City, l.BaseYear, l.BaseTotal / 1000, e.Date, e.Event.ToString().ToLowerInvariant(), e.Sector is { } sector ? GpcReferences.NumeralOf(sector) : "", e.Before / 1000, e.After / 1000,
                l.ShareOf(e), e.Counts, e.Reason, e.Author, e.Source, l.Threshold, l.Absolute, l.Net, l.MustRestate,
            ]))]);
    }

    private static IReadOnlyList<object?> Row(EmissionSeries series, string part, Change change, double? contribution) =>
    [
        series.City, series.Measure.Id, series.Measure.Gwp, part, change.FirstYear, change.LastYear, change.First / 1000, change.Last / 1000, change.Difference / 1000, change.Share,
        change.YearlyRate, contribution,
    ];
}
