namespace Ghg.Core.Analysis.Decomposition;

/// <summary>The logarithmic mean of two numbers, by which LMDI weighs the logarithm of a ratio.</summary>
/// <remarks>B. W. Ang, LMDI decomposition approach: a guide for implementation, Energy Policy 86 (2015) 233–238, equation 1.</remarks>
public static class LogarithmicMean
{
    /// <summary>Below this the series has converged to the last digit, while the quotient would lose digits to cancellation.</summary>
    private const double Near = 1e-2;

    /// <summary>L(a, b) = (a − b) / ln(a / b), with its limits L(a, a) = a and L(0, b) = 0. Of two negative numbers it is negative.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other, of the same sign; in any order.</param>
    /// <returns>The mean, between the two.</returns>
    /// <exception cref="ArgumentException">One is positive and the other negative: there is no such mean.</exception>
    public static double Of(double a, double b)
    {
        if (a == 0 || b == 0)
        {
            return 0;
        }

        if ((a < 0) != (b < 0))
        {
            throw new ArgumentException("numbers of opposite signs have no logarithmic mean", nameof(b));
        }

        // Near each other, ln(a / b) = 2 artanh(u); far apart the quotient is as good. Either way L(a, b) is L(b, a) to the last digit.
        var u = (a - b) / (a + b);
        if (Math.Abs(u) < Near)
        {
            return (a + b) / 2 / Series(u * u);
        }

        var (high, low) = (Math.Max(Math.Abs(a), Math.Abs(b)), Math.Min(Math.Abs(a), Math.Abs(b)));
        return Math.Sign(a) * (high - low) / Math.Log(high / low);
    }

    // artanh(u) / u = 1 + u²/3 + u⁴/5 + …
    private static double Series(double square)
    {
        const int Last = 13;
        double sum = 0;
        for (var n = Last; n >= 1; n -= 2)
        {
            sum = (sum * square) + (1.0 / n);
        }

        return sum;
    }
}
