namespace Ghg.Core.Analysis.Series;

/// <summary>
/// How far the errors of two years' totals go together: 1 where both rest on the same factors and the same scaled data, 0 where nothing is shared. What is
/// shared cancels in a comparison of the two years.
/// </summary>
public sealed class YearCorrelation
{
    private readonly Func<int, int, double?> _between;

    /// <summary>A correlation for each pair of years.</summary>
    /// <param name="between">Gives a number from −1 to 1, or null if it is not known.</param>
    public YearCorrelation(Func<int, int, double?> between) => _between = between;

    /// <summary>Nothing is known: years are taken as independent, which overstates the uncertainty of a fall.</summary>
    public static YearCorrelation Unknown { get; } = new((_, _) => null);

    /// <summary>The same correlation between any two years.</summary>
    /// <param name="value">From −1 to 1.</param>
    /// <returns>The correlation.</returns>
    public static YearCorrelation Same(double value) => new((_, _) => value);

    /// <summary>The correlation of two years.</summary>
    /// <param name="first">One year.</param>
    /// <param name="second">The other.</param>
    /// <returns>Null if it is not known.</returns>
    public double? Between(int first, int second) => _between(first, second);
}
