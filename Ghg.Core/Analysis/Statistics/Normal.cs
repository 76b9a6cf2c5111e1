namespace Ghg.Core.Analysis.Statistics;

/// <summary>The standard normal distribution, to nearly the precision of a double.</summary>
public static class Normal
{
    private const double Tiny = 1e-300;

    /// <summary>The share below a value.</summary>
    /// <param name="z">The value; not finite values give 0 and 1.</param>
    /// <returns>Φ(z).</returns>
    public static double Below(double z) => ComplementaryError(-z / Math.Sqrt(2)) / 2;

    /// <summary>The value below which a share lies.</summary>
    /// <param name="share">Between 0 and 1, both excluded.</param>
    /// <returns>z with Φ(z) = share.</returns>
    public static double Quantile(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        var (low, high) = (-40.0, 40.0);
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            (low, high) = Below(middle) < share ? (middle, high) : (low, middle);
        }
    }

    /// <summary>erfc(x) = 1 − erf(x): the rising series of erf up to 2 and the continued fraction of erfc beyond (Abramowitz and Stegun, 7.1.6 and 7.1.14).</summary>
    /// <param name="x">Any number.</param>
    /// <returns>Between 0 and 2.</returns>
    public static double ComplementaryError(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        return x < 0 ? 2 - ComplementaryError(-x) : x < 2 ? 1 - Rising(x) : Falling(x);
    }

    private static double Rising(double x)
    {
        var (term, sum) = (x, x);
        for (var n = 1; sum + term != sum; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return sum * 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x);
    }

    // Lentz's way through x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …))).
    private static double Falling(double x)
    {
        if (double.IsPositiveInfinity(x))
        {
            return 0;
        }

        var (f, c, d) = (x, x, 0.0);
        for (var n = 1; n < 1000; n++)
        {
            d = x + (n / 2.0 * d);
            d = 1 / (d == 0 ? Tiny : d);
            c = x + (n / 2.0 / c);
            f *= c * d;
            if (Math.Abs((c * d) - 1) < 1e-16)
            {
                break;
            }
        }

        return Math.Exp(-x * x) / (f * Math.Sqrt(Math.PI));
    }
}
