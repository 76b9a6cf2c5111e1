using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>
/// Extends a series backward by an older one that overlaps it: y_0 = x_0 × mean of y_i/x_i over the years that both have (IPCC 2006, vol. 1, ch. 5, eq. 5.1), or by
/// their constant difference where that is the steadier of the two. Refused where the ratio scatters by more than 10 %: the two do not measure the same.
/// </summary>
public static class Overlap
{
    /// <summary>The technique's name.</summary>
    public const string Technique = "overlap";

    private const double MostScattered = 0.10;

    /// <summary>The mean of the ratios of the new series to the old over the years that both have; equation 5.1.</summary>
    /// <param name="old">The older series.</param>
    /// <param name="current">The series that is extended.</param>
    /// <returns>Null if no year is in both.</returns>
    public static double? MeanRatio(EmissionSeries old, EmissionSeries current) => Ratios(old, current) is { Count: > 0 } ratios ? LeastSquares.Mean(ratios) : null;

    /// <summary>The ratio of the sums over the years that both have; the form of the Good Practice Guidance 2000.</summary>
    /// <param name="old">The older series.</param>
    /// <param name="current">The series that is extended.</param>
    /// <returns>Null if no year is in both.</returns>
    public static double? RatioOfSums(EmissionSeries old, EmissionSeries current)
    {
        var both = Both(old, current);
        return both.Count == 0 ? null : LeastSquares.Sum(both.Select(b => b.New)) / LeastSquares.Sum(both.Select(b => b.Old));
    }

    /// <summary>Fills the years that only the older series has.</summary>
    /// <param name="old">The older series.</param>
    /// <param name="current">The series that is extended.</param>
    /// <returns>The filled years.</returns>
    public static Filling Of(EmissionSeries old, EmissionSeries current)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(current);
        var both = Both(old, current);
        if (both.Count == 0)
        {
            return Filling.Refused(TrendTexts.NoOverlap);
        }

        if (both.Any(b => b.Old <= 0 || b.New <= 0))
        {
            return Filling.Refused(TrendTexts.NoRatios);
        }

        var ratios = Ratios(old, current);
        var scatter = Spread.Coefficient(ratios);
        if (scatter > MostScattered)
        {
            return Filling.Refused(TrendTexts.Scattered.With(Math.Round(scatter * 100, 1), MostScattered * 100));
        }

        var differences = both.Select(b => b.New - b.Old).ToList();
        var byDifference = both.Count > 1 && Spread.Coefficient(differences) < scatter;
        var (ratio, difference) = (LeastSquares.Mean(ratios), LeastSquares.Mean(differences));
        var points = old.Points.Where(p => current.At(p.Year) is null).Select(p => new SeriesPoint(p.Year, byDifference ? p.Value + difference : p.Value * ratio) { Filled = Technique });
        return new Filling([.. points], Note: both.Count == 1 ? TrendTexts.OneOverlap.With(both[0].Year) : byDifference ? TrendTexts.ByDifference : TrendTexts.ByRatio.With(Math.Round(ratio, 6), both.Count));
    }

    private static List<double> Ratios(EmissionSeries old, EmissionSeries current) => [.. Both(old, current).Select(b => b.New / b.Old)];

    private static List<(int Year, double Old, double New)> Both(EmissionSeries old, EmissionSeries current) =>
        [.. old.Points.Where(p => current.At(p.Year) is not null).Select(p => (p.Year, p.Value, current.At(p.Year)!.Value))];
}
