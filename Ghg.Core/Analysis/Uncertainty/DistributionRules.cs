using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// Which distribution stands for what is said of a number. The number itself stays the mean of a half-width and the most likely value of a range; IPCC
/// 2006, volume 1, chapter 3, section 3.2.2.4 and, for lognormal limits, the 2019 Refinement, equations 3.2F and 3.2G.
/// </summary>
public static class DistributionRules
{
    /// <summary>Standard deviations from the mean to a limit of the 95 % interval, as the IPCC rounds them.</summary>
    public const double DeviationsAt95 = 1.96;

    /// <summary>The half-width in percent up to which a normal distribution is taken; beyond it, it would leave too much below zero.</summary>
    public const double MostForNormal = 30;

    private const double CutOff = 0.025;

    // Limits that are this many times apart are a matter of orders of magnitude.
    private const double OrderOfMagnitude = 10;

    // A number times and divided by the same factor of two or more.
    private const double FactorOfTwo = 4;
    private const double SameFactorWithin = 0.02;

    /// <summary>A half-width: normal up to 30 %, lognormal with the number as its mean beyond.</summary>
    /// <param name="value">The number.</param>
    /// <param name="percent">Half of its 95 % interval in percent of it, not negative.</param>
    /// <param name="most">What it cannot exceed, such as 1 for a share; infinite if there is no such limit.</param>
    /// <returns>The distribution.</returns>
    public static Distribution OfHalfWidth(double value, double percent, double most = double.PositiveInfinity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        var half = Math.Abs(value) * percent / 100;
        if (half == 0)
        {
            return Distribution.Exact(value);
        }

        // A share that might pass the whole is no normal that is cut off there, which the IPCC advises against, but a triangle that ends there.
        const double Nearly = 1.5;
        if (value + (Nearly * half) > most && value <= most)
        {
            return OfRange(value, Math.Max(0, value - half), Math.Min(most, value + half), most);
        }

        return percent <= MostForNormal ? Distribution.Normal(value, half / DeviationsAt95) : LognormalOfMean(value, percent / 100 / DeviationsAt95);
    }

    /// <summary>
    /// Limits about a number: lognormal if they are an order of magnitude apart, or the number divided and multiplied by one factor of two or more; else
    /// a triangle whose limits each cut off 2.5 %, and which ends where the number cannot go.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="lower">The lower limit of the 95 % interval, not above the number.</param>
    /// <param name="upper">The upper limit, not below the number.</param>
    /// <param name="most">What it cannot exceed; infinite if there is no such limit.</param>
    /// <returns>The distribution.</returns>
    public static Distribution OfRange(double value, double lower, double upper, double most = double.PositiveInfinity)
    {
        if (!(lower <= value && value <= upper))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "lies between its limits");
        }

        if (IsOfFactors(value, lower, upper) && upper < most)
        {
            return LognormalOfLimits(value, lower, upper);
        }

        // What cannot be negative does not become so by the tail of a triangle.
        return TriangularOfLimits(value, lower, upper, lower >= 0 ? 0 : double.NegativeInfinity, most);
    }

    /// <summary>Limits without a most likely value: uniform, 2.5 % cut off at each side.</summary>
    /// <param name="lower">The lower limit of the 95 % interval.</param>
    /// <param name="upper">The upper limit.</param>
    /// <returns>The distribution.</returns>
    public static Distribution OfLimits(double lower, double upper)
    {
        var beyond = (upper - lower) / (1 - (2 * CutOff)) * CutOff;
        return Distribution.Uniform(lower - beyond, upper + beyond);
    }

    /// <summary>A triangle about a most likely value whose limits each cut off 2.5 %, but for where it ends.</summary>
    /// <param name="mode">The most likely value.</param>
    /// <param name="lower">The lower limit.</param>
    /// <param name="upper">The upper limit.</param>
    /// <param name="least">What it cannot fall below.</param>
    /// <param name="most">What it cannot exceed.</param>
    /// <returns>The distribution.</returns>
    public static Distribution TriangularOfLimits(double mode, double lower, double upper, double least = double.NegativeInfinity, double most = double.PositiveInfinity)
    {
        // (lower - a)² = 0.025 (b - a)(mode - a) and (b - upper)² = 0.025 (b - a)(b - mode), by fixed point: each round brings some two thirds of a digit.
        const int Rounds = 200;
        var (below, above) = (mode - lower, upper - mode);
        for (var i = 0; i < Rounds; i++)
        {
            var width = below + above;
            below = Math.Min(mode - lower + Math.Sqrt(CutOff * width * below), mode - least);
            above = Math.Min(upper - mode + Math.Sqrt(CutOff * width * above), most - mode);
        }

        return Distribution.Triangular(mode - below, mode, mode + above);
    }

    /// <summary>A lognormal distribution with a mean and a coefficient of variation.</summary>
    /// <param name="mean">The mean, not zero; a negative one gives negative draws.</param>
    /// <param name="variation">The standard deviation per mean.</param>
    /// <returns>The distribution.</returns>
    public static Distribution LognormalOfMean(double mean, double variation) => LognormalOfSpread(mean, Math.Sqrt(Math.Log(1 + (variation * variation))));

    /// <summary>A lognormal distribution with a mean whose spread is that of two limits of the 95 % interval.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="lower">The lower limit, above zero.</param>
    /// <param name="upper">The upper limit.</param>
    /// <returns>The distribution.</returns>
    public static Distribution LognormalOfLimits(double mean, double lower, double upper) => LognormalOfSpread(mean, Math.Log(upper / Math.Max(lower, double.Epsilon)) / (2 * DeviationsAt95));

    private static Distribution LognormalOfSpread(double mean, double spread) => Distribution.Lognormal(Math.Log(Math.Abs(mean)) - (spread * spread / 2), spread, mean < 0);

    private static bool IsOfFactors(double value, double lower, double upper)
    {
        if (lower <= 0)
        {
            return false;
        }

        var factor = upper / lower;
        return factor >= OrderOfMagnitude
            || (factor >= FactorOfTwo && Math.Abs(Math.Log(upper / value) - Math.Log(value / lower)) <= SameFactorWithin * Math.Log(factor));
    }
}
