using System.Globalization;
using System.Numerics;
using CsCheck;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

public sealed class RationalTests
{
    [TestCase("1", 1.0)]
    [TestCase("0.45359237*2000", 907.18474)]
    [TestCase("10000/15", 10000.0 / 15)]
    [TestCase("1/3", 1.0 / 3)]
    [TestCase("1/1000000", 1e-6)]
    [TestCase("6/2*3", 9.0)]
    [TestCase("1055.05585262", 1055.05585262)]
    public void A_definition_is_read_and_rounded_once(string text, double expected)
    {
        Assert.That(Rational.Parse(text).ToDouble(), Is.EqualTo(expected).Within(0).Ulps);
    }

    [TestCase("")]
    [TestCase("a")]
    [TestCase("1e5")]
    [TestCase("-1")]
    [TestCase("1*")]
    public void What_is_no_definition_throws(string text)
    {
        Assert.That(() => Rational.Parse(text), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void Division_by_zero_throws()
    {
        Assert.That(() => Rational.Parse("1/0"), Throws.TypeOf<DivideByZeroException>());
    }

    [Test]
    public void Every_double_is_a_ratio_and_back()
    {
        Gen.Double.Where(double.IsNormal).Sample(value => Rational.Of(value).ToDouble().Equals(value));
    }

    [Test]
    public void Rounding_agrees_with_division_of_exact_doubles()
    {
        Gen.Long[1, 1L << 53].Select(Gen.Long[1, 1L << 53]).Sample((n, d) => Rational.Of(n, d).ToDouble().Equals((double)n / d));
    }

    [Test]
    public void Ties_go_to_the_even_neighbour()
    {
        var tie = BigInteger.Pow(2, 54);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rational.ToDouble(tie + 2, 1), Is.EqualTo(Math.Pow(2, 54)).Within(0).Ulps);
            Assert.That(Rational.ToDouble(tie + 6, 1), Is.EqualTo(Math.Pow(2, 54) + 8).Within(0).Ulps);
            Assert.That(Rational.ToDouble(((tie + 2) * 1000) + 1, 1000), Is.EqualTo(Math.Pow(2, 54) + 4).Within(0).Ulps);
            Assert.That(Rational.ToDouble(BigInteger.Pow(10, 400), 1).ToString(CultureInfo.InvariantCulture), Is.EqualTo("Infinity"));
        }
    }

    [TestCase(3, 8.0)]
    [TestCase(-2, 0.25)]
    [TestCase(0, 1.0)]
    public void Powers_may_be_negative(int exponent, double expected)
    {
        Assert.That(Rational.Of(2, 1).Power(exponent).ToDouble(), Is.EqualTo(expected).Within(0).Ulps);
    }
}
