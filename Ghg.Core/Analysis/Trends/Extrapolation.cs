using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>
/// Goes on for a year or two beyond the last known one, on the least-squares line of the last five years. The interval widens with the distance:
/// U(h) = √(U² + (k h)²), k the standard deviation of the residuals as a share. IPCC 2006, vol. 1, ch. 5, sect. 5.3.3.4; the two years and the widening are ours.
/// </summary>
public static class Extrapolation
{
    /// <summary>The technique's name.</summary>
    public const string Technique = "extrapolation";

    private const int Base = 5;
    private const int Fewest = 3;
    private const int Furthest = 2;

    /// <summary>Fills the years after the last.</summary>
    /// <param name="series">The series.</param>
    /// <param name="until">The year to reach.</param>
    /// <returns>The filled years.</returns>
    public static Filling Of(EmissionSeries series, int until)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = series.Observed.Where(p => p.Year > series.Observed[^1].Year - Base).ToList();
        if (points.Count < Fewest)
        {
            return Filling.Refused(TrendTexts.TooFewToExtrapolate.With(points.Count, Fewest));
        }

        if (until - series.LastYear > Furthest)
        {
            return Filling.Refused(TrendTexts.TooFar.With(until, series.LastYear, Furthest));
        }

        var line = LeastSquares.Line([.. points.Select(p => ((double)p.Year, p.Value))]);
        var last = points[^1];
        var scatter = last.Value == 0 ? 0 : line.ResidualDeviation / Math.Abs(last.Value);
        return new Filling([.. Enumerable.Range(series.LastYear + 1, Math.Max(0, until - series.LastYear)).Select(Point)], Note: TrendTexts.Extrapolated.With(points.Count));

        SeriesPoint Point(int year)
        {
            var value = line.Coefficients[0] + (line.Coefficients[1] * year);
            var distance = scatter * (year - last.Year);
            var half = last.RelativeUncertainty is { } known ? Math.Sqrt((known * known) + (distance * distance)) * Math.Abs(value) : (double?)null;
            return new SeriesPoint(year, value) { Filled = Technique, Lower = value - half, Upper = value + half };
        }
    }
}
