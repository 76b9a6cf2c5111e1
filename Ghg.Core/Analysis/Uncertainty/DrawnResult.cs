using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>The draws of one result.</summary>
public sealed class DrawnResult
{
    /// <summary>How narrowly the limits must be known, as a part of the mean: the IPCC's ±1 % (2006, volume 1, chapter 3, section 3.2.3.2).</summary>
    public const double Settled = 0.01;

    private const double LowTail = 0.025;

    private readonly double[] _sorted;

    /// <summary>The draws of a result.</summary>
    /// <param name="point">The result of the inputs as stated, which stays the result.</param>
    /// <param name="draws">The draws in their order.</param>
    public DrawnResult(double point, IReadOnlyList<double> draws)
    {
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentOutOfRangeException.ThrowIfZero(draws.Count);
        (Point, Draws) = (point, draws);
        _sorted = [.. draws];
        Array.Sort(_sorted);
        var sum = new CompensatedSum();
        foreach (var draw in draws)
        {
            sum.Add(draw);
        }

        Mean = sum.Value / draws.Count;
        var squares = new CompensatedSum();
        foreach (var draw in draws)
        {
            squares.Add((draw - Mean) * (draw - Mean));
        }

        StandardDeviation = Math.Sqrt(squares.Value / Math.Max(1, draws.Count - 1));
    }

    /// <summary>The result of the inputs as stated.</summary>
    public double Point { get; }

    /// <summary>The draws in their order: those of two results with one number belong together.</summary>
    public IReadOnlyList<double> Draws { get; }

    /// <summary>The mean of the draws.</summary>
    public double Mean { get; }

    /// <summary>Their standard deviation.</summary>
    public double StandardDeviation { get; }

    /// <summary>The lower limit of the 95 % interval: the 2.5th percentile.</summary>
    public double Lower => Quantile(LowTail);

    /// <summary>The upper limit: the 97.5th percentile.</summary>
    public double Upper => Quantile(1 - LowTail);

    /// <summary>The lower limit in percent of the mean, such as -6.</summary>
    public double LowerPercent => (Lower - Mean) / Math.Abs(Mean) * 100;

    /// <summary>The upper limit in percent of the mean.</summary>
    public double UpperPercent => (Upper - Mean) / Math.Abs(Mean) * 100;

    /// <summary>By how much the mean of the draws is above the result, as a part of it: what asymmetric inputs do.</summary>
    public double Bias => (Mean / Point) - 1;

    /// <summary>The width, as a part of the mean, of the interval that holds the less well known of both limits with 95 %.</summary>
    public double Unsettled => Math.Max(WidthAt(LowTail), WidthAt(1 - LowTail)) / Math.Abs(Mean);

    /// <summary>Whether there were enough draws.</summary>
    public bool HasSettled => Unsettled < Settled;

    /// <summary>The number below which a share of the draws lies, between the two nearest draws in proportion (type 7 of Hyndman and Fan 1996).</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <returns>The quantile.</returns>
    public double Quantile(double share)
    {
        var at = share * (_sorted.Length - 1);
        var below = (int)Math.Floor(at);
        return below + 1 < _sorted.Length ? _sorted[below] + ((at - below) * (_sorted[below + 1] - _sorted[below])) : _sorted[^1];
    }

    /// <summary>The share of the draws above a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The share, 0 to 1.</returns>
    public double ShareAbove(double number) => (double)_sorted.Count(d => d > number) / _sorted.Length;

    // Ranks n p ∓ 1.96 √(n p (1 − p)) of the ordered draws hold the percentile with 95 %.
    private double WidthAt(double share)
    {
        var (middle, apart) = (_sorted.Length * share, DistributionRules.DeviationsAt95 * Math.Sqrt(_sorted.Length * share * (1 - share)));
        var first = Math.Clamp((int)Math.Floor(middle - apart) - 1, 0, _sorted.Length - 1);
        var last = Math.Clamp((int)Math.Ceiling(middle + apart) - 1, 0, _sorted.Length - 1);
        return _sorted[last] - _sorted[first];
    }
}
