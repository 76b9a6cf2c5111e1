using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Uncertainty;

/// <summary>The rules that turn what is said of a number into a distribution.</summary>
public sealed class DistributionRulesTests
{
    // IPCC 2006, volume 1, chapter 3, section 3.2.2.4: each limit cuts off 2.5 %. The numbers solve its two equations.
    [Test]
    public void A_triangle_s_limits_cut_off_a_fortieth_each()
    {
        var triangle = DistributionRules.OfRange(1.0, 0.6, 1.8);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(triangle.Shape, Is.EqualTo(DistributionShape.Triangular));
            Assert.That(triangle.Quantile(0.025), Is.EqualTo(0.6).Within(1e-12));
            Assert.That(triangle.Quantile(0.975), Is.EqualTo(1.8).Within(1e-12));
            Assert.That(triangle.Quantile(0), Is.EqualTo(0.455130).Within(5e-7), "a, to its six decimals");
            Assert.That(triangle.Quantile(1), Is.EqualTo(1.995853).Within(5e-7), "b");
            Assert.That(triangle.Mean, Is.EqualTo(1.150328).Within(5e-7));
        }
    }

    // IPCC 2006, volume 2, table 2.2: CH4 of oil, 3 kg/TJ, 1 to 10. The lognormal distribution of that spread whose mean stays 3.
    [Test]
    public void Limits_an_order_of_magnitude_apart_are_lognormal_about_the_same_mean()
    {
        var methane = DistributionRules.OfRange(3, 1, 10);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(methane.Shape, Is.EqualTo(DistributionShape.Lognormal));
            Assert.That(methane.Mean, Is.EqualTo(3).Within(1e-12));
            Assert.That(methane.Quantile(0.5), Is.EqualTo(2.5246).Within(5e-5), "four decimals");
            Assert.That(methane.Quantile(0.025), Is.EqualTo(0.798).Within(5e-4), "three decimals");
            Assert.That(methane.Quantile(0.975), Is.EqualTo(7.984).Within(1e-3), "worked with 1.96 for 1.959964");
        }
    }

    [Test]
    public void Limits_a_factor_of_three_each_way_are_lognormal() => Assert.That(DistributionRules.OfRange(100, 33.3, 300).Shape, Is.EqualTo(DistributionShape.Lognormal));

    [TestCase(30, DistributionShape.Normal)]
    [TestCase(30.1, DistributionShape.Lognormal)]
    [TestCase(0, DistributionShape.Exact)]
    public void A_half_width_is_normal_up_to_30_percent_and_keeps_the_mean(double percent, DistributionShape shape)
    {
        var distribution = DistributionRules.OfHalfWidth(-50, percent);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(distribution.Shape, Is.EqualTo(shape));
            Assert.That(distribution.Mean, Is.EqualTo(-50).Within(1e-12));
            Assert.That(distribution.StandardDeviation, Is.EqualTo(50 * percent / 196).Within(1e-12));
        }
    }

    [Test]
    public void Limits_without_a_best_value_are_uniform_and_cut_off_a_fortieth_each()
    {
        var uniform = DistributionRules.OfLimits(10, 20);
        Assert.That((uniform.Shape, uniform.Quantile(0.025), uniform.Quantile(0.975)), Is.EqualTo((DistributionShape.Uniform, 10.0, 20.0)));
    }

    [Test]
    public void A_share_never_passes_the_whole()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DistributionRules.OfHalfWidth(0.9, 20, most: 1).Quantile(1), Is.EqualTo(1).Within(1e-12));
            Assert.That(DistributionRules.OfRange(0.8, 0.6, 1, most: 1).Quantile(1), Is.EqualTo(1).Within(1e-12));
            Assert.That(DistributionRules.OfRange(0.1, 0, 0.3, most: 1).Quantile(0), Is.EqualTo(0).Within(1e-12));
            Assert.That(DistributionRules.OfHalfWidth(0.5, 20, most: 1).Shape, Is.EqualTo(DistributionShape.Normal));
        }
    }

    // IPCC 2006, volume 1, chapter 3, section 3.2.3.1: at 100 % the limits are -65 % and +126 %; four digits by equations 3.5 to 3.8.
    [TestCase(100, -64.56, 125.76)]
    [TestCase(50, -40.12, 57.19)]
    public void Lognormal_limits_are_those_of_the_guidelines(double percent, double lower, double upper)
    {
        var limits = LognormalLimits.Of(100, percent);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(limits.Lower - 100, Is.EqualTo(lower).Within(0.005), "two decimals");
            Assert.That(limits.Upper - 100, Is.EqualTo(upper).Within(0.005));
        }
    }
}
