namespace Ghg.Core.Analysis.Statistics;

/// <summary>
/// The Mann-Kendall test for a monotonic trend: S counts the pairs that rise less those that fall. The variance counts ties; the probabilities are exact up to
/// ten values without ties, and otherwise those of the normal distribution with the continuity correction.
/// </summary>
/// <remarks>
/// H. B. Mann, Econometrica 13 (1945) 245-259; M. G. Kendall, Rank Correlation Methods (1975), with its exact distribution by counting inversions. Checked
/// against the vignette of CRAN trend 1.1.6.
/// </remarks>
/// <param name="Count">How many values there are.</param>
/// <param name="S">The statistic.</param>
/// <param name="Variance">Its variance without a trend; 0 if all values are equal.</param>
/// <param name="Z">S in standard deviations, one nearer to zero; 0 if S or the variance is 0.</param>
/// <param name="Decreasing">The one-sided probability of an S as low as this without a trend.</param>
/// <param name="Increasing">The one-sided probability of an S as high as this without a trend.</param>
/// <param name="TwoSided">The two-sided probability.</param>
/// <param name="TauA">S over the number of pairs.</param>
/// <param name="TauB">Kendall's tau corrected for ties; 0 if all values are equal.</param>
/// <param name="IsExact">Whether the probabilities are exact.</param>
public sealed record MannKendall(int Count, int S, double Variance, double Z, double Decreasing, double Increasing, double TwoSided, double TauA, double TauB, bool IsExact)
{
    /// <summary>Below four values not even a strictly falling series can be significant at 5 %.</summary>
    public const int Fewest = 4;

    private const int MostExact = 10;

    /// <summary>Tests values in the order of time.</summary>
    /// <param name="values">The values; at least two.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    public static MannKendall Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < 2)
        {
            throw new ArgumentException("a trend needs two values", nameof(values));
        }

        var n = values.Count;
        var s = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                s += values[j].CompareTo(values[i]);
            }
        }

        var ties = values.GroupBy(v => v).Select(g => g.Count()).Where(t => t > 1).ToList();
        var variance = VarianceOf(n, ties);
        var z = variance == 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);
        var exact = n <= MostExact && ties.Count == 0;
        var (decreasing, increasing) = exact ? (AtMost(n, s), AtMost(n, -s)) : (Normal.Below(z), Normal.Below(-z));
        var pairs = n * (n - 1) / 2.0;
        var untied = pairs - ties.Sum(t => t * (t - 1) / 2.0);
        return new MannKendall(
            n, s, variance, z, decreasing, increasing, exact ? Math.Min(1, 2 * Math.Min(decreasing, increasing)) : Normal.ComplementaryError(Math.Abs(z) / Math.Sqrt(2)),
            s / pairs, untied == 0 ? 0 : s / Math.Sqrt(pairs * untied), exact);
    }

    /// <summary>The variance of S without a trend: [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18, over groups of t equal values.</summary>
    internal static double VarianceOf(int n, IEnumerable<int> ties) => (Term(n) - ties.Sum(Term)) / 18;

    /// <summary>The exact probability of an S of at most so much among n values without ties: K(n, k) permutations have k inversions, and S = n(n−1)/2 − 2k.</summary>
    /// <param name="n">How many values, at most 20.</param>
    /// <param name="s">The limit.</param>
    /// <returns>The probability.</returns>
    public static double AtMost(int n, int s)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 20);
        var counts = Inversions(n);
        var fewest = (((n * (n - 1) / 2) - s) + 1) / 2;
        return LeastSquares.Sum(counts.Skip(Math.Max(0, fewest))) / LeastSquares.Sum(counts);
    }

    private static double[] Inversions(int n)
    {
        double[] counts = [1];
        for (var m = 2; m <= n; m++)
        {
            var next = new double[counts.Length + m - 1];
            for (var k = 0; k < counts.Length; k++)
            {
                for (var j = 0; j < m; j++)
                {
                    next[k + j] += counts[k];
                }
            }

            counts = next;
        }

        return counts;
    }

    private static double Term(int t) => (double)t * (t - 1) * ((2 * t) + 5);
}
