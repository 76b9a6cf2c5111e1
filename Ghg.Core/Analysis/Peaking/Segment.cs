using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>The trend of a part of a series.</summary>
/// <param name="FirstYear">Its first year with a value.</param>
/// <param name="LastYear">Its last year with a value.</param>
/// <param name="Count">How many years have a value.</param>
/// <param name="Test">The Mann-Kendall test; null if there are too few years to tell.</param>
/// <param name="Slope">Sen's slope in kilograms a year; null likewise.</param>
public sealed record Segment(int FirstYear, int LastYear, int Count, MannKendall? Test, SenSlope? Slope)
{
    /// <summary>The trend of some points.</summary>
    /// <param name="points">The points by year.</param>
    /// <returns>Null for no points.</returns>
    public static Segment? Of(IReadOnlyList<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0)
        {
            return null;
        }

        var enough = points.Count >= MannKendall.Fewest;
        return new Segment(
            points[0].Year, points[^1].Year, points.Count, enough ? MannKendall.Of([.. points.Select(p => p.Value)]) : null,
            enough ? SenSlope.Of([.. points.Select(p => (p.Year, p.Value))]) : null);
    }
}
