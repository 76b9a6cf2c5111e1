using System.Globalization;
using System.Numerics;

namespace Ghg.Core.Numerics;

/// <summary>An exact ratio of whole numbers in lowest terms, for definitions such as 0.45359237 × 2000 or 10000/15.</summary>
internal readonly record struct Rational
{
    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The ratio of one to one.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>The whole number above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The whole number below the line, always positive.</summary>
    public BigInteger Denominator { get; }

    /// <summary>A ratio in lowest terms. The denominator must not be zero.</summary>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>A finite double, which is always a ratio.</summary>
    public static Rational Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFFL;
        BigInteger mantissa = exponent == 0 ? fraction : fraction | (1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        mantissa = bits < 0 ? -mantissa : mantissa;
        return power >= 0 ? new Rational(mantissa << power, 1) : Of(mantissa, BigInteger.One << -power);
    }

    /// <summary>Reads plain decimals joined by <c>*</c> and <c>/</c>, worked from left to right.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Rational Parse(ReadOnlySpan<char> text)
    {
        var result = One;
        var divide = false;
        while (true)
        {
            var end = text.IndexOfAny('*', '/');
            var factor = ParseDecimal(end < 0 ? text : text[..end]);
            result = divide ? result / factor : result * factor;
            if (end < 0)
            {
                return result;
            }

            divide = text[end] == '/';
            text = text[(end + 1)..];
        }
    }

    public static Rational operator *(Rational left, Rational right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static Rational operator -(Rational left, Rational right) =>
        Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The ratio to a whole power, which may be negative.</summary>
    public Rational Power(int exponent) => exponent >= 0
        ? new Rational(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent))
        : Of(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent));

    /// <summary>The nearest double, ties to even.</summary>
    public double ToDouble() => ToDouble(Numerator, Denominator);

    /// <summary>
    /// The nearest double to a ratio, ties to even; an infinity beyond the range. Below 2⁻¹⁰²² it may be off by one last bit.
    /// </summary>
    public static double ToDouble(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
        {
            return 0;
        }

        var magnitude = BigInteger.Abs(numerator);
        // Shifted so that the quotient has 63 or 64 bits: more than a double holds, and one to remember that something was left.
        var shift = (int)(63 - magnitude.GetBitLength() + denominator.GetBitLength());
        var quotient = shift >= 0
            ? BigInteger.DivRem(magnitude << shift, denominator, out var rest)
            : BigInteger.DivRem(magnitude, denominator << -shift, out rest);
        var bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        var result = Math.ScaleB((double)bits, -shift);
        return numerator.Sign < 0 ? -result : result;
    }

    private static Rational ParseDecimal(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var point = text.IndexOf('.');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = point < 0 ? text : string.Concat(text[..point], text[(point + 1)..]);
        return Of(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }
}
