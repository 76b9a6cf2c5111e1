using Ghg.Core.Analysis.Statistics;

namespace Ghg.Core.Analysis.Trends;

/// <summary>How far values scatter.</summary>
internal static class Spread
{
    /// <summary>The standard deviation of a sample of two or more.</summary>
    public static double Deviation(IReadOnlyList<double> values)
    {
        var mean = LeastSquares.Mean(values);
        return Math.Sqrt(LeastSquares.Sum(values.Select(v => (v - mean) * (v - mean))) / (values.Count - 1));
    }

    /// <summary>The deviation as a share of the mean; 0 for a single value.</summary>
    public static double Coefficient(IReadOnlyList<double> values) => values.Count < 2 ? 0 : Deviation(values) / Math.Abs(LeastSquares.Mean(values));
}
