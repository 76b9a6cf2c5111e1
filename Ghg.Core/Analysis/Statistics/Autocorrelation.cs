namespace Ghg.Core.Analysis.Statistics;

/// <summary>How much a year resembles the one before.</summary>
public static class Autocorrelation
{
    /// <summary>The correlation of values with their predecessors (lag 1), about their common mean.</summary>
    /// <param name="values">Values in the order of time.</param>
    /// <returns>Null for fewer than three values, or if all are equal.</returns>
    public static double? LagOne(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var mean = values.Count < 3 ? 0 : LeastSquares.Mean(values);
        var square = LeastSquares.Sum(values.Select(v => (v - mean) * (v - mean)));
        return values.Count < 3 || square == 0 ? null : LeastSquares.Sum(values.Skip(1).Select((v, i) => (v - mean) * (values[i] - mean))) / square;
    }
}
