using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Uncertainty;

/// <summary>Models of one's own: what is known of their results in closed form, and how many draws are enough.</summary>
public sealed class MonteCarloTests
{
    private static readonly DrawOptions Many = new() { Draws = 200_000, Threads = 2 };

    private static Sampled Of(string symbol, Distribution distribution) => Sampled.Of(new UncertainNumber(symbol, distribution));

    // The product of lognormal numbers is lognormal: its quantiles are exp(Σμ + z √Σσ²). Limits of 200,000 draws are known to about 0.5 %.
    [Test]
    public void A_product_of_lognormal_numbers_is_lognormal()
    {
        var drawn = MonteCarlo.Run([Of("a", Distribution.Lognormal(1, 0.3)) * Of("b", Distribution.Lognormal(2, 0.4))], Many)[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn.Lower, Is.EqualTo(Math.Exp(3 - (1.959963985 * 0.5))).Within(1).Percent);
            Assert.That(drawn.Upper, Is.EqualTo(Math.Exp(3 + (1.959963985 * 0.5))).Within(1).Percent);
            Assert.That(drawn.Mean, Is.EqualTo(Math.Exp(3.125)).Within(0.5).Percent);
        }
    }

    // The sum of two uniform numbers between 0 and 1 is triangular: its 2.5th percentile is √0.05.
    [Test]
    public void A_sum_of_two_uniform_numbers_is_triangular()
    {
        var drawn = MonteCarlo.Run([Of("a", Distribution.Uniform(0, 1)) + Of("b", Distribution.Uniform(0, 1))], Many)[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn.Lower, Is.EqualTo(Math.Sqrt(0.05)).Within(0.005));
            Assert.That(drawn.Upper, Is.EqualTo(2 - Math.Sqrt(0.05)).Within(0.005));
            Assert.That(drawn.StandardDeviation, Is.EqualTo(Math.Sqrt(1.0 / 6)).Within(1).Percent);
        }
    }

    // JCGM 101:2008 (Supplement 1 to the GUM), 9.2: the sum of four numbers of mean 0 and standard deviation 1 has 2.0 and, at 95 %, ± 3.92 if they are normal
    // (table 2) and ± 3.88 if they are rectangular (table 3), by a million draws. Half of the last digit, and two standard errors of a limit of as many draws.
    [TestCase(DistributionShape.Normal, 3.92)]
    [TestCase(DistributionShape.Uniform, 3.88)]
    public void The_additive_model_of_the_GUM_comes_to_its_published_interval(DistributionShape shape, double limit)
    {
        var distribution = shape == DistributionShape.Normal ? Distribution.Normal(0, 1) : Distribution.Uniform(-Math.Sqrt(3), Math.Sqrt(3));
        var drawn = MonteCarlo.Run([Of("x1", distribution) + Of("x2", distribution) + Of("x3", distribution) + Of("x4", distribution)], new DrawOptions { Draws = 1_000_000, Threads = 2 })[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn.Mean, Is.EqualTo(0).Within(0.005));
            Assert.That(drawn.StandardDeviation, Is.EqualTo(2.0).Within(0.005));
            Assert.That(drawn.Lower, Is.EqualTo(-limit).Within(0.015));
            Assert.That(drawn.Upper, Is.EqualTo(limit).Within(0.015));
        }
    }

    [Test]
    public void An_input_in_two_results_is_drawn_once()
    {
        var x = Of("x", Distribution.Normal(5, 1));
        var drawn = MonteCarlo.Run([x * Of("y", Distribution.Normal(2, 0.1)) / Of("y", Distribution.Normal(2, 0.1)) - x, x], Many);
        Assert.That(drawn[0].Draws, Is.All.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void One_name_for_two_inputs_is_refused() =>
        Assert.That(() => MonteCarlo.Run([Of("x", Distribution.Normal(5, 1)) + Of("x", Distribution.Normal(6, 1))], Many), Throws.ArgumentException.With.Message.Contains("'x'"));

    // Widths of the interval about the 97.5th percentile, as a part of the mean, that another program found at these numbers of draws: 0.65 % and 0.26 %.
    [Test]
    public void More_draws_settle_the_limits()
    {
        var total = Of("a", Distribution.Normal(1000, 25));
        double Unsettled(int draws) => MonteCarlo.Run([total], new DrawOptions { Draws = draws })[0].Unsettled;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Unsettled(100_000), Is.LessThan(Unsettled(1_000) / 5), "some ten times fewer");
            Assert.That(Unsettled(10_000), Is.LessThan(0.005));
        }
    }

    // Hyndman and Fan (1996), type 7: of 1, 2, 3, 4 the quartiles are 1.75, 2.5 and 3.25.
    [TestCase(0.25, 1.75)]
    [TestCase(0.5, 2.5)]
    [TestCase(0.75, 3.25)]
    [TestCase(0, 1)]
    [TestCase(1, 4)]
    public void A_percentile_lies_between_the_nearest_draws(double share, double value) => Assert.That(new DrawnResult(2, [4, 2, 1, 3]).Quantile(share), Is.EqualTo(value).Within(1e-12));
}
