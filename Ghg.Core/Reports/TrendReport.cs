using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;

namespace Ghg.Core.Reports;

/// <summary>All that a report of trends shows.</summary>
/// <param name="Trends">The trends by city.</param>
/// <param name="Filled">What techniques made of the gaps: the series, the technique and its result.</param>
/// <param name="Ledgers">The recalculation of base years, one for each city that has events.</param>
/// <param name="Previous">The series as published before, to compare with.</param>
/// <param name="BaseYear">The base year, or null for the first year of each series.</param>
/// <param name="Threshold">The share of the base year from which a change is significant.</param>
public sealed record TrendReport(
    IReadOnlyList<Trend> Trends, IReadOnlyList<(EmissionSeries Series, string Technique, Filling Filling)> Filled, IReadOnlyList<RecalculationLedger> Ledgers, IReadOnlyList<EmissionSeries> Previous,
    int? BaseYear, double Threshold)
{
    /// <summary>The series as published before that measures the same of the same city, or null.</summary>
    internal EmissionSeries? PreviousOf(EmissionSeries series) => Previous.FirstOrDefault(p => p.City == series.City && p.Measure.Id == series.Measure.Id);
}
