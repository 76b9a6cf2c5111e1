namespace Ghg.Core.Analysis.Comparison;

/// <summary>Ranks values, the lowest first.</summary>
public static class Ranking
{
    /// <summary>Fewer values have no percentile.</summary>
    public const int FewestForPercentile = 4;

    /// <summary>1 / Φ⁻¹(3/4): the standard deviation of a normal distribution by its median absolute deviation.</summary>
    private const double NormalPerMad = 1.4826;

    private const int Quarters = 4;

    /// <summary>Where a value stands among values, of which it is one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="all">All values, the value too, in any order.</param>
    /// <returns>Its standing.</returns>
    public static Standing Of(double value, IReadOnlyCollection<double> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var (lower, equal) = (all.Count(x => x < value), all.Count(x => x == value));
        double? share = all.Count < FewestForPercentile ? null : (lower + ((equal - 1) / 2.0)) / (all.Count - 1);
        var median = MedianOf(all);
        var spread = MedianOf([.. all.Select(x => Math.Abs(x - median))]) * NormalPerMad;
        return new Standing(
            lower + 1, all.Count, share * 100, share is { } s ? Math.Min(Quarters, (int)(s * Quarters) + 1) : null, median == 0 ? null : value / median,
            share is null || spread == 0 ? null : (value - median) / spread);
    }

    /// <summary>The median.</summary>
    /// <param name="values">The values, at least one.</param>
    /// <returns>The middle value, or the mean of the two in the middle.</returns>
    public static double MedianOf(IReadOnlyCollection<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
