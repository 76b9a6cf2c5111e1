using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

/// <summary>Quantiles and moments against published tables.</summary>
public sealed class DistributionTests
{
    // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, upper critical values of Student's t, last row (the normal distribution).
    [TestCase(0.90, 1.282)]
    [TestCase(0.95, 1.645)]
    [TestCase(0.975, 1.960)]
    [TestCase(0.99, 2.326)]
    [TestCase(0.995, 2.576)]
    [TestCase(0.999, 3.090)]
    public void A_normal_quantile_is_that_of_the_NIST_table(double share, double value)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(NormalQuantile.Of(share), Is.EqualTo(value).Within(0.0005), "the table has three decimals");
            Assert.That(NormalQuantile.Of(1 - share), Is.EqualTo(-value).Within(0.0005));
        }
    }

    // Wichura (1988), table of test values of PPND16.
    [TestCase(0.25, -0.6744897501960817)]
    [TestCase(0.001, -3.090232306167814)]
    [TestCase(1e-20, -9.262340089798408)]
    public void A_normal_quantile_has_all_digits_of_its_algorithm(double share, double value) => Assert.That(NormalQuantile.Of(share), Is.EqualTo(value).Within(2e-15 * Math.Abs(value)));

    [TestCase(0, double.NegativeInfinity)]
    [TestCase(1, double.PositiveInfinity)]
    [TestCase(-0.1, double.NaN)]
    [TestCase(1.1, double.NaN)]
    [TestCase(double.NaN, double.NaN)]
    public void A_normal_quantile_ends_at_infinity(double share, double value) => Assert.That(NormalQuantile.Of(share), Is.EqualTo(value));

    private static IEnumerable<TestCaseData> All() =>
    [
        new(Distribution.Normal(10, 2)), new(Distribution.Lognormal(1, 0.5)), new(Distribution.Lognormal(1, 0.5, isNegative: true)), new(Distribution.Triangular(1, 2, 6)),
        new(Distribution.Triangular(1, 1, 6)), new(Distribution.Triangular(1, 6, 6)), new(Distribution.Uniform(-3, 5)), new(Distribution.Exact(4)),
    ];

    // The mean and the standard deviation are integrals of the quantile over all shares: an oracle that knows no closed form.
    [TestCaseSource(nameof(All))]
    public void The_moments_are_those_of_the_quantiles(Distribution distribution)
    {
        const int Steps = 2_000_000;
        double sum = 0, squares = 0;
        for (var i = 0; i < Steps; i++)
        {
            var draw = distribution.Quantile((i + 0.5) / Steps);
            sum += draw;
            squares += draw * draw;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(distribution.Mean, Is.EqualTo(sum / Steps).Within(1e-4).Percent, "the integral has as many digits");
            Assert.That(distribution.StandardDeviation, Is.EqualTo(Math.Sqrt(Math.Max(0, (squares / Steps) - (sum / Steps * (sum / Steps))))).Within(0.01).Percent.Or.EqualTo(0).Within(1e-6));
        }
    }

    [TestCaseSource(nameof(All))]
    public void A_larger_share_has_a_larger_quantile(Distribution distribution) =>
        Assert.That(Enumerable.Range(1, 999).Select(i => distribution.Quantile(i / 1000.0)), Is.Ordered);
}
