using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>
/// Peaked, plateau or not peaked by the Mann-Kendall test on the years after the (last) highest one, which is itself left out: a test that begins at the
/// maximum finds falls in flat series three to four times too often. Equal years at the end count once, by the first of them.
/// </summary>
/// <remarks>
/// After Jiang H. et al., Climate Change Research 17(2) (2021) 131-139, who combine a conditional judgment with the Mann-Kendall test; their full table could not be
/// read, so that the five years, the four values and the 5 % are ours, and so is what becomes of a flat tail. The bare test would take a fall of three
/// years and a flat tail for a significant fall, the surer the longer the tail: each of its years is below the first two, and as ties they shrink the variance.
/// Here a tail that repeats a value is no evidence of a fall, so that a longer one never turns what has not peaked into what has: it makes a plateau.
/// </remarks>
/// <param name="Status">The class.</param>
/// <param name="YearsAfter">How many years with a value come after the highest.</param>
/// <param name="Test">The test on them, equal ones at the end taken once; null if there are fewer than four, or if less than five years passed until the last of them.</param>
/// <param name="FlatSince">The first of two years or more at the end that have one value; null if the latest year differs from the one before.</param>
public sealed record ChineseClassification(ChineseStatus Status, int YearsAfter, MannKendall? Test, int? FlatSince = null)
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
        var after = points.Where(p => p.Year > peak.Year).ToList();
        if (points[^1].Year - peak.Year < YearsSincePeak)
        {
            return new ChineseClassification(ChineseStatus.NotPeaked, after.Count, null);
        }

        var changing = after.FindLastIndex(p => !p.Value.Equals(after[^1].Value)) + 2;
        var moved = after.Take(changing).ToList();
        int? flatSince = moved.Count < after.Count ? moved[^1].Year : null;
        if (moved.Count < MannKendall.Fewest || moved[^1].Year - peak.Year < YearsSincePeak)
        {
            return new ChineseClassification(ChineseStatus.Plateau, after.Count, null, flatSince);
        }

        var test = MannKendall.Of([.. moved.Select(p => p.Value)]);
        var status = test.Decreasing <= Significance ? ChineseStatus.Peaked : test.Increasing <= Significance ? ChineseStatus.Rebound : ChineseStatus.Plateau;
        return new ChineseClassification(status, after.Count, test, flatSince);
    }
}
