using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>
/// Peaked, plateau or not peaked by the Mann-Kendall test on the years after the (last) highest one, which is itself left out: a test that begins at the
/// maximum finds falls in flat series three to four times too often.
/// </summary>
/// <remarks>
/// After Jiang H. et al., Climate Change Research 17(2) (2021) 131-139, who combine a conditional judgment with the Mann-Kendall test; their full table could not be
/// read, so that the five years, the four values and the 5 % are ours.
/// </remarks>
/// <param name="Status">The class.</param>
/// <param name="YearsAfter">How many years with a value come after the highest.</param>
/// <param name="Test">The test on them; null if there are fewer than four, or the highest year is too near to ask.</param>
public sealed record ChineseClassification(ChineseStatus Status, int YearsAfter, MannKendall? Test)
{
    /// <summary>A trend is significant below this one-sided probability.</summary>
    public const double Significance = 0.05;

    internal const int YearsSincePeak = 5;

    /// <summary>Classifies the years that were inventoried.</summary>
    /// <param name="points">The points by year; at least one.</param>
    /// <returns>The class.</returns>
    public static ChineseClassification Of(IReadOnlyList<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var peak = Highest.Last(points);
        var after = points.Where(p => p.Year > peak.Year).Select(p => p.Value).ToList();
        if (points[^1].Year - peak.Year < YearsSincePeak)
        {
            return new ChineseClassification(ChineseStatus.NotPeaked, after.Count, null);
        }

        if (after.Count < MannKendall.Fewest)
        {
            return new ChineseClassification(ChineseStatus.Plateau, after.Count, null);
        }

        var test = MannKendall.Of(after);
        var status = test.Decreasing <= Significance ? ChineseStatus.Peaked : test.Increasing <= Significance ? ChineseStatus.Rebound : ChineseStatus.Plateau;
        return new ChineseClassification(status, after.Count, test);
    }
}
