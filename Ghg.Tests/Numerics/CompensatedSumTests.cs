using CsCheck;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

public sealed class CompensatedSumTests
{
    [Test]
    public void What_large_terms_swallow_is_kept()
    {
        Assert.That(SumOf(1, 1e100, 1, -1e100), Is.EqualTo(2).Within(0).Ulps);
    }

    [Test]
    public void Ten_tenths_are_one()
    {
        Assert.That(SumOf(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), Is.EqualTo(1).Within(0).Ulps);
    }

    [Test]
    public void Two_sizes_of_swallowing_are_more_than_it_can_keep()
    {
        // Known limit of the method: the true sum is 2.
        Assert.That(SumOf(1, 1e100, 1e-20, 1, -1e100) - 2, Is.EqualTo(0).Within(1e-15));
        Assert.That(SumOf(1e100, 1e40, 1, -1e100, -1e40), Is.Zero);
    }

    [Test]
    public void A_term_that_is_not_finite_shows()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SumOf(1, double.NaN, 1), Is.NaN);
            Assert.That(SumOf(1, double.PositiveInfinity, 1), Is.EqualTo(double.PositiveInfinity));
            Assert.That(SumOf(double.MaxValue, double.MaxValue), Is.EqualTo(double.PositiveInfinity));
        }
    }

    [Test]
    public void A_sum_of_positive_terms_is_right_to_the_last_bits()
    {
        Gen.Double[0, 1e12].Array[0, 200].Sample(terms =>
        {
            var exact = terms.Aggregate(Rational.Of(0.0), (sum, term) => sum - Rational.Of(-term)).ToDouble();
            Assert.That(SumOf(terms), Is.EqualTo(exact).Within(1).Ulps);
        });
    }

    private static double SumOf(params double[] terms)
    {
        var sum = default(CompensatedSum);
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
