using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Trends;

/// <summary>How a series changed: from its first year to its last, from year to year, and by its parts.</summary>
/// <param name="Series">The series, with any filled-in years.</param>
/// <param name="Whole">From the first year to the last.</param>
/// <param name="Yearly">From each year with a value to the next.</param>
/// <param name="Parts">By part, in their order; none if no parts are known.</param>
/// <param name="Remainder">What the parts with a number in both years do not explain: parts that came or went. Null if there are no parts, or if a year of the whole is missing.</param>
public sealed record Trend(EmissionSeries Series, Change Whole, IReadOnlyList<Change> Yearly, IReadOnlyList<PartChange> Parts, double? Remainder)
{
    /// <summary>A reviewer asks why a total moved by more than this from one year to the next.</summary>
    public const double Explain = 0.10;

    /// <summary>The trend of a series.</summary>
    /// <param name="series">The whole.</param>
    /// <param name="parts">Its parts, in their order.</param>
    /// <returns>The trend.</returns>
    public static Trend Of(EmissionSeries series, IReadOnlyList<EmissionSeries> parts)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(parts);
        var (first, last) = (series.Points[0], series.Points[^1]);
        var changes = parts.Select(p => PartOf(p, first, last)).ToList();
        double? explained = changes.Count == 0 ? null : Statistics.LeastSquares.Sum(changes.Select(c => c.Change.Difference).OfType<double>());
        return new Trend(
            series, new Change(first.Year, last.Year, first.Value, last.Value), [.. series.Points.Zip(series.Points.Skip(1), (a, b) => new Change(a.Year, b.Year, a.Value, b.Value))],
            changes, last.Value - first.Value - explained);
    }

    private static PartChange PartOf(EmissionSeries part, SeriesPoint first, SeriesPoint last)
    {
        var change = new Change(first.Year, last.Year, part.At(first.Year)?.Value, part.At(last.Year)?.Value);
        return new PartChange(part.Measure.Id, part.Measure.Name, change, first.Value > 0 ? change.Difference / first.Value : null);
    }
}
