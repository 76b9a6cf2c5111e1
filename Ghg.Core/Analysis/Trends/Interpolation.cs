using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>
/// Fills years between two that are known, on a straight line or by equal ratios. Only for gaps of up to five years in a series that does not swing: the
/// standard deviation of its yearly changes must be below 10 %. IPCC 2006, vol. 1, ch. 5, sect. 5.3.3.3.
/// </summary>
public static class Interpolation
{
    /// <summary>The technique's name on a straight line.</summary>
    public const string Linear = "interpolation";

    /// <summary>The technique's name by equal ratios.</summary>
    public const string Geometric = "geometric-interpolation";

    private const int LongestGap = 5;
    private const double MostVolatile = 0.10;

    /// <summary>Fills the gaps of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="geometric">Whether by equal ratios.</param>
    /// <returns>The filled years.</returns>
    public static Filling Of(EmissionSeries series, bool geometric = false)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = series.Points;
        if (points.Zip(points.Skip(1)).FirstOrDefault(p => p.Second.Year - p.First.Year - 1 > LongestGap) is { First: { } from, Second: { } to })
        {
            return Filling.Refused(TrendTexts.GapTooLong.With(from.Year + 1, to.Year - 1, LongestGap));
        }

        if (geometric && points.Any(p => p.Value <= 0))
        {
            return Filling.Refused(TrendTexts.NoRatios);
        }

        if (Volatility(points) is { } volatility && volatility >= MostVolatile)
        {
            return Filling.Refused(TrendTexts.TooVolatile.With(Math.Round(volatility * 100, 1), MostVolatile * 100));
        }

        return new Filling([.. points.Zip(points.Skip(1)).SelectMany(p => Between(p.First, p.Second, geometric))]);
    }

    private static IEnumerable<SeriesPoint> Between(SeriesPoint a, SeriesPoint b, bool geometric)
    {
        for (var year = a.Year + 1; year < b.Year; year++)
        {
            var share = (double)(year - a.Year) / (b.Year - a.Year);
            yield return new SeriesPoint(year, geometric ? a.Value * Math.Pow(b.Value / a.Value, share) : a.Value + ((b.Value - a.Value) * share)) { Filled = geometric ? Geometric : Linear };
        }
    }

    // Of the changes between neighbouring years; a series without neighbours shows nothing of how it swings.
    private static double? Volatility(IReadOnlyList<SeriesPoint> points)
    {
        var changes = points.Zip(points.Skip(1)).Where(p => p.Second.Year == p.First.Year + 1 && p.First.Value != 0).Select(p => (p.Second.Value / p.First.Value) - 1).ToList();
        return changes.Count < 2 ? null : Spread.Deviation(changes);
    }
}
