using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

public sealed class ExactAmountProperties
{
    /// <summary>Decimal texts of all lengths, with and without sign, point and exponent; many are out of range, which the tests allow for.</summary>
    internal static readonly Gen<string> Written =
        from sign in Gen.OneOf(Gen.Const(""), Gen.Const("-"), Gen.Const("+"))
        from whole in Gen.String[Gen.Char['0', '9'], 1, 22]
        from fraction in Gen.String[Gen.Char['0', '9'], 0, 38]
        from exponent in Gen.OneOf(Gen.Const(""), Gen.Int[-40, 25].Select(e => string.Create(CultureInfo.InvariantCulture, $"e{e}")))
        select fraction.Length == 0 ? $"{sign}{whole}{exponent}" : $"{sign}{whole}.{fraction}{exponent}";

    [Test]
    public void An_amount_is_worth_what_a_double_parsed_from_it_is()
    {
        Written.Sample(text =>
        {
            if (ExactAmount.TryParse(Encoding.UTF8.GetBytes(text), out var amount) == AmountProblem.None)
            {
                Assert.That(amount.Value, Is.EqualTo(double.Parse(text, CultureInfo.InvariantCulture)).Within(0).Ulps);
            }
        });
    }

    [Test]
    public void An_amount_that_a_spreadsheet_writes_from_a_double_comes_back_as_that_double()
    {
        Gen.Double[-1e19, 1e19].Select(Gen.Int[0, 25], (d, scale) => d / Math.Pow(10, scale)).Sample(number =>
        {
            var problem = ExactAmount.TryParse(Encoding.UTF8.GetBytes(number.ToString("R", CultureInfo.InvariantCulture)), out var amount);
            Assert.That(problem, Is.EqualTo(AmountProblem.None).Or.EqualTo(AmountProblem.TooFine));
            Assert.That(problem == AmountProblem.TooFine || amount.Value.Equals(number), number.ToString("R", CultureInfo.InvariantCulture));
        });
    }

    [Test]
    public void An_amount_agrees_with_whole_number_arithmetic()
    {
        Written.Sample(text =>
        {
            var expected = Oracle(text, out var exact);
            var problem = ExactAmount.TryParse(Encoding.UTF8.GetBytes(text), out var amount);
            var limit = BigInteger.Pow(10, 56);
            var expectedProblem = BigInteger.Abs(expected) >= limit ? AmountProblem.OutOfRange : exact ? AmountProblem.None : AmountProblem.TooFine;
            Assert.That(problem, Is.EqualTo(expectedProblem), text);
            Assert.That(problem != AmountProblem.None || Units(amount.ToString()) == expected, text);
        });
    }

    [Test]
    public void No_bytes_make_the_parser_throw()
    {
        Gen.Byte.Array[0, 40].Sample(bytes => Enum.IsDefined(ExactAmount.TryParse(bytes, out _)));
        Gen.String[Gen.Char["0123456789+-.,eE '１，．∞"], 0, 30]
            .Sample(text => Enum.IsDefined(ExactAmount.TryParse(Encoding.UTF8.GetBytes(text), out _)));
    }

    /// <summary>The value of a text in units of 10⁻³⁶, rounded towards zero, by plain string handling.</summary>
    internal static BigInteger Oracle(string text, out bool exact)
    {
        var halves = text.Split('e');
        var exponent = halves.Length == 2 ? int.Parse(halves[1], CultureInfo.InvariantCulture) : 0;
        var decimals = halves[0].Contains('.', StringComparison.Ordinal) ? halves[0].Length - halves[0].IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var digits = BigInteger.Parse(halves[0].Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var power = exponent - decimals + 36;
        var result = power >= 0 ? digits * BigInteger.Pow(10, power) : BigInteger.DivRem(digits, BigInteger.Pow(10, -power), out digits);
        exact = power >= 0 || digits.IsZero;
        return result;
    }

    /// <summary>Digits without an exponent, in units of 10⁻³⁶.</summary>
    internal static BigInteger Units(string digits) => Oracle(digits, out _);
}
