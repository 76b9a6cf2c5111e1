using System.Globalization;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>Words for a product of powers: "a × b per (c × d²)".</summary>
internal static class Fraction
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The words; there must be at least one factor, and no exponent may be zero.</summary>
    /// <param name="factors">Names with their exponents, in the order to print them.</param>
    /// <param name="per">The sentence that joins numerator and denominator.</param>
    /// <param name="perOnly">The sentence for a denominator alone.</param>
    public static Text Of(IReadOnlyList<(Text Name, int Exponent)> factors, Text per, Text perOnly)
    {
        var above = factors.Where(f => f.Exponent > 0).ToArray();
        var below = factors.Where(f => f.Exponent < 0).ToArray();
        if (below.Length == 0)
        {
            return Product(above);
        }

        var denominator = below.Length == 1 ? Product(below) : UnitTexts.Group.With(Product(below));
        return above.Length == 0 ? perOnly.With(denominator) : per.With(Product(above), denominator);
    }

    private static Text Product(IEnumerable<(Text Name, int Exponent)> factors) =>
        factors.Select(Power).Aggregate((left, right) => UnitTexts.Product.With(left, right));

    private static Text Power((Text Name, int Exponent) factor)
    {
        var digits = Math.Abs(factor.Exponent).ToString(CultureInfo.InvariantCulture);
        return digits == "1" ? factor.Name : UnitTexts.RaisedTo.With(factor.Name, string.Concat(digits.Select(d => Superscripts[d - '0'])));
    }
}
