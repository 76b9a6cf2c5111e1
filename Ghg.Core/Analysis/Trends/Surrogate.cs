using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>
/// Fills years by something that moves with the emissions: y_0 = y_t × s_0/s_t (IPCC 2006, vol. 1, ch. 5, eq. 5.2). Between two known years the ratio of
/// emissions to the surrogate is bridged on a straight line from one to the other.
/// </summary>
public static class Surrogate
{
    /// <summary>The technique's name.</summary>
    public const string Technique = "surrogate";

    /// <summary>Fills the years for which the surrogate is known.</summary>
    /// <param name="series">The series.</param>
    /// <param name="surrogate">The surrogate by year; all above zero.</param>
    /// <returns>The filled years.</returns>
    public static Filling Of(EmissionSeries series, IReadOnlyDictionary<int, double> surrogate)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(surrogate);
        var anchors = series.Points.Where(p => surrogate.ContainsKey(p.Year)).ToList();
        if (anchors.Count == 0)
        {
            return Filling.Refused(TrendTexts.NoAnchor);
        }

        if (surrogate.Values.Any(s => s <= 0))
        {
            return Filling.Refused(TrendTexts.NoRatios);
        }

        return new Filling([.. surrogate.Where(s => series.At(s.Key) is null).OrderBy(s => s.Key).Select(s => new SeriesPoint(s.Key, s.Value * RatioIn(s.Key)) { Filled = Technique })]);

        double RatioIn(int year)
        {
            var (before, after) = (anchors.LastOrDefault(a => a.Year < year), anchors.FirstOrDefault(a => a.Year > year));
            if (before is null || after is null)
            {
                return Ratio((before ?? after)!);
            }

            return Ratio(before) + ((Ratio(after) - Ratio(before)) * (year - before.Year) / (after.Year - before.Year));
        }

        double Ratio(SeriesPoint point) => point.Value / surrogate[point.Year];
    }
}
