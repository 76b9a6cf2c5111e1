namespace Ghg.Core.Numerics;

/// <summary>
/// What is known of a number: its shape with parameters. Drawn by its quantile, so that one uniform number gives one draw and a larger one a larger
/// draw. Means and variances: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.
/// </summary>
public readonly record struct Distribution
{
    // Normal: mean, standard deviation. Lognormal: mean and standard deviation of the logarithm, sign. Triangular: ends and mode between. Uniform: ends.
    private readonly double _first;
    private readonly double _second;
    private readonly double _third;

    private Distribution(DistributionShape shape, double first, double second, double third) => (Shape, _first, _second, _third) = (shape, first, second, third);

    /// <summary>The shape.</summary>
    public DistributionShape Shape { get; }

    /// <summary>The mean.</summary>
    public double Mean => Shape switch
    {
        DistributionShape.Lognormal => _third * Math.Exp(_first + (_second * _second / 2)),
        DistributionShape.Triangular => (_first + _second + _third) / 3,
        DistributionShape.Uniform => (_first + _third) / 2,
        _ => _first,
    };

    /// <summary>The standard deviation.</summary>
    public double StandardDeviation => Shape switch
    {
        DistributionShape.Normal => _second,
        DistributionShape.Lognormal => Math.Abs(Mean) * Math.Sqrt(Math.Exp(_second * _second) - 1),
        DistributionShape.Triangular => Math.Sqrt((Square(_second - _first) + Square(_third - _second) + ((_second - _first) * (_third - _second))) / 18),
        DistributionShape.Uniform => (_third - _first) / Math.Sqrt(12),
        _ => 0,
    };

    /// <summary>A number known exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The distribution.</returns>
    public static Distribution Exact(double value) => new(DistributionShape.Exact, value, 0, 0);

    /// <summary>A normal distribution.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="deviation">The standard deviation, not negative.</param>
    /// <returns>The distribution.</returns>
    public static Distribution Normal(double mean, double deviation) => new(DistributionShape.Normal, mean, NotNegative(deviation), 0);

    /// <summary>A lognormal distribution.</summary>
    /// <param name="logMean">The mean of the logarithm of its size.</param>
    /// <param name="logDeviation">The standard deviation of that logarithm, not negative.</param>
    /// <param name="isNegative">Whether its numbers are below zero, such as removals.</param>
    /// <returns>The distribution.</returns>
    public static Distribution Lognormal(double logMean, double logDeviation, bool isNegative = false) =>
        new(DistributionShape.Lognormal, logMean, NotNegative(logDeviation), isNegative ? -1 : 1);

    /// <summary>A triangular distribution.</summary>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The most likely value.</param>
    /// <param name="maximum">The upper end.</param>
    /// <returns>The distribution.</returns>
    public static Distribution Triangular(double minimum, double mode, double maximum)
    {
        if (!(minimum <= mode && mode <= maximum))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "the mode lies between the ends");
        }

        return minimum == maximum ? Exact(mode) : new(DistributionShape.Triangular, minimum, mode, maximum);
    }

    /// <summary>A uniform distribution.</summary>
    /// <param name="minimum">The lower end.</param>
    /// <param name="maximum">The upper end.</param>
    /// <returns>The distribution.</returns>
    public static Distribution Uniform(double minimum, double maximum)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, maximum);
        return minimum == maximum ? Exact(minimum) : new(DistributionShape.Uniform, minimum, 0, maximum);
    }

    /// <summary>The number below which a share of the draws lies.</summary>
    /// <param name="share">The share, between 0 and 1.</param>
    /// <returns>The quantile.</returns>
    public double Quantile(double share) => Shape switch
    {
        DistributionShape.Normal => _first + (_second * NormalQuantile.Of(share)),
        DistributionShape.Lognormal => _third * Math.Exp(_first + (_second * _third * NormalQuantile.Of(share))),
        DistributionShape.Triangular => TriangularQuantile(share),
        DistributionShape.Uniform => _first + (share * (_third - _first)),
        _ => _first,
    };

    private double TriangularQuantile(double share)
    {
        var (width, rise) = (_third - _first, _second - _first);
        return share * width <= rise ? _first + Math.Sqrt(share * width * rise) : _third - Math.Sqrt((1 - share) * width * (_third - _second));
    }

    private static double Square(double value) => value * value;

    private static double NotNegative(double deviation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deviation);
        return deviation;
    }
}
