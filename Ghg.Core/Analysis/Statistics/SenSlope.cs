namespace Ghg.Core.Analysis.Statistics;

/// <summary>
/// Sen's slope: the median of the slopes between all pairs of years, which a few odd years do not move, with its confidence interval by the variance of S.
/// </summary>
/// <remarks>P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379-1389; ranks of the limits as in CRAN trend 1.1.6 (sens.slope), rounded half to even.</remarks>
/// <param name="Slope">The slope per year.</param>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Intercept">median(x) − slope × median(t) (Conover).</param>
/// <param name="Pairs">How many slopes there were.</param>
/// <param name="Confidence">The confidence of the interval, such as 0.95.</param>
public sealed record SenSlope(double Slope, double Lower, double Upper, double Intercept, int Pairs, double Confidence)
{
    /// <summary>The slope of points in the order of time. Years may be missing: each slope is over its own span.</summary>
    /// <param name="points">Years and values; at least two.</param>
    /// <param name="confidence">The confidence of the interval.</param>
    /// <returns>The slope.</returns>
    /// <exception cref="ArgumentException">There are fewer than two points.</exception>
    public static SenSlope Of(IReadOnlyList<(int Year, double Value)> points, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2)
        {
            throw new ArgumentException("a slope needs two points", nameof(points));
        }

        var slopes = new List<double>();
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                slopes.Add((points[j].Value - points[i].Value) / (points[j].Year - points[i].Year));
            }
        }

        slopes.Sort();
        var ties = points.GroupBy(p => p.Value).Select(g => g.Count()).Where(t => t > 1);
        var spread = Normal.Quantile(1 - ((1 - confidence) / 2)) * Math.Sqrt(MannKendall.VarianceOf(points.Count, ties));
        var slope = Median(slopes);
        return new SenSlope(
            slope, At(slopes, (slopes.Count - spread) / 2), At(slopes, ((slopes.Count + spread) / 2) + 1),
            Median([.. points.Select(p => p.Value).Order()]) - (slope * Median([.. points.Select(p => (double)p.Year).Order()])), slopes.Count, confidence);
    }

    /// <summary>The value of the fitted line in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Intercept plus slope times year.</returns>
    public double In(int year) => Intercept + (Slope * year);

    /// <summary>The median of sorted values.</summary>
    internal static double Median(IReadOnlyList<double> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private static double At(List<double> sorted, double rank) => sorted[Math.Clamp((int)Math.Round(rank, MidpointRounding.ToEven), 1, sorted.Count) - 1];
}
