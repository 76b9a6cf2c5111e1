using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Targets;

/// <summary>What the kinds of goals share.</summary>
internal static class Tracking
{
    /// <summary>The year that a goal is judged by: the latest inventoried one, and never one after the target year.</summary>
    public static SeriesPoint LatestFor(EmissionSeries series, Target target) => series.Observed.LastOrDefault(p => p.Year <= target.Year) ?? series.Observed[^1];

    /// <summary>The years from the base year (or the first of the series) to the target year.</summary>
    public static IEnumerable<int> YearsOf(Target target, EmissionSeries series)
    {
        var first = target.BaseYear ?? series.FirstYear;
        return Enumerable.Range(first, Math.Max(0, target.Year - first + 1));
    }

    /// <summary>The yearly fall by equal shares, or null where it means nothing.</summary>
    public static double? YearlyFall(double? from, double to, int? years) => from > 0 && to > 0 && years > 0 ? 1 - Math.Pow(to / from.Value, 1.0 / years.Value) : null;

    /// <summary>
    /// The 95 % interval of the latest year as a goal sees it that is reckoned from a base year of the same series: an error that both years share moves the
    /// goal with the emissions, so that only the interval of their ratio counts. Without such a year, or where it is not known how the years go together, it
    /// is the interval of the latest year alone.
    /// </summary>
    public static (double? Lower, double? Upper) IntervalOf(EmissionSeries series, SeriesPoint latest, int? baseYear)
    {
        if (baseYear is not { } year || series.At(year) is not { Value: > 0 } start || series.Correlation.Between(year, latest.Year) is not { } correlation)
        {
            return (latest.Lower, latest.Upper);
        }

        var half = Fall.Between(start, latest, YearCorrelation.Same(correlation)).Uncertainty * start.Value;
        return (latest.Value - half, latest.Value + half);
    }
}
