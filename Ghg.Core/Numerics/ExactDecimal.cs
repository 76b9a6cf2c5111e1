using System.Globalization;
using System.Numerics;

namespace Ghg.Core.Numerics;

/// <summary>What a whole number of 10⁻³⁶ is worth: as the nearest double, and in digits.</summary>
internal static class ExactDecimal
{
    private const int Places = 36;
    private static readonly BigInteger One = BigInteger.Pow(10, Places);

    /// <summary>The nearest double, ties to even.</summary>
    public static double ToDouble(BigInteger units) => Rational.ToDouble(units, One);

    /// <summary>The digits without an exponent and without trailing zeros.</summary>
    public static string ToText(BigInteger units)
    {
        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(Places + 1, '0');
        var whole = digits[..^Places];
        var fraction = digits[^Places..].TrimEnd('0');
        var sign = units.Sign < 0 ? "-" : string.Empty;
        return fraction.Length == 0 ? sign + whole : $"{sign}{whole}.{fraction}";
    }
}
