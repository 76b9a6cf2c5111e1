using Ghg.Core.Analysis.Decomposition;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>LMDI-I against published numbers: the tests of the R package LMDIR (M. K. Heun, MIT), which print seven digits behind the point.</summary>
public class LmdiTests
{
    private const double Printed = 1e-7;

    // LMDIR, tests/testthat/test_lmdi.R, create_simple_LMDI: two categories of three factors, 1971 to 1974.
    private static readonly double[][][] X =
    [
        [[1, 10, 2], [4, 5, 3]], [[4, 5, 3], [5, 6, 4]], [[8, 2, 4], [5, 7, 5]], [[10, 1, 5], [6, 8, 6]],
    ];

    private static readonly double[][] Additive =
        [[69.79006598, -9.455125793, 39.66505981], [42.96021467, -34.31902656, 50.3588119], [54.01064234, -9.021284671, 54.01064234]];

    private static readonly double[][] Multiplicative =
        [[1.761117821, 0.926191306, 1.379410116], [1.229284572, 0.847970248, 1.273773912], [1.208140223, 0.968911503, 1.208140223]];

    private static readonly double[] Changes = [100, 59, 99];

    private static readonly double[] Ratios = [2.25, 1.327777778, 1.414225941];

    [Test]
    public void Additive_effects_are_those_of_the_published_example([Values(0, 1, 2)] int step)
    {
        var effects = Summed(step);
        using (Assert.EnterMultipleScope())
        {
            for (var k = 0; k < 3; k++)
            {
                Assert.That(effects[k], Is.EqualTo(Additive[step][k]).Within(Printed * 100).Percent, $"factor {k}");
            }

            Assert.That(effects.Sum(), Is.EqualTo(Changes[step]).Within(1e-12 * Whole(step + 1)));
        }
    }

    [Test]
    public void Multiplicative_effects_are_those_of_the_published_example([Values(0, 1, 2)] int step)
    {
        var ratios = Summed(step).Select(e => Lmdi.Ratio(e, Whole(step), Whole(step + 1))!.Value).ToArray();
        using (Assert.EnterMultipleScope())
        {
            for (var k = 0; k < 3; k++)
            {
                Assert.That(ratios[k], Is.EqualTo(Multiplicative[step][k]).Within(Printed * 100).Percent, $"factor {k}");
            }

            Assert.That(ratios.Aggregate((a, b) => a * b), Is.EqualTo(Ratios[step]).Within(Printed * 100).Percent);
        }
    }

    [Test]
    public void Each_category_has_the_published_effects()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lmdi.Effects(X[0][0], X[1][0]), Is.EqualTo(new[] { 50.47438029, -25.23719014, 14.76280986 }).Within(Printed * 100).Percent);
            Assert.That(Lmdi.Effects(X[0][1], X[1][1]), Is.EqualTo(new[] { 19.31568569, 15.78206435, 24.90224996 }).Within(Printed * 100).Percent);
        }
    }

    // Ang, Zhang and Choi (1998), table 2, as the same tests have it: the factor that is zero takes the whole of the change.
    [TestCase(new double[] { 0, 10, 2 }, new double[] { 4, 5, 3 }, new double[] { 60, 0, 0 })]
    [TestCase(new double[] { 4, 5, 3 }, new double[] { 5, 6, 0 }, new double[] { 0, 0, -60 })]
    public void A_factor_that_is_zero_takes_the_whole_of_the_change(double[] from, double[] to, double[] expected) =>
        Assert.That(Lmdi.Effects(from, to), Is.EqualTo(expected).Within(1e-12).Percent);

    [Test]
    public void Factors_that_are_zero_at_once_share_the_change_as_one_small_value_for_all_of_them_would_in_the_limit()
    {
        double[] from = [5, 0, 0, 2], to = [6, 0.5, 0.4, 2];
        Assert.That(Lmdi.Effects(from, to), Is.EqualTo(new[] { 0, 1.2, 1.2, 0 }).Within(1e-12));

        // The method of small values, with 1e-150 and the printed result: it comes near, and slowly.
        double[] small = [5, 1e-150, 1e-150, 2];
        Assert.That(Lmdi.Effects(small, to), Is.EqualTo(new[] { 0.00063, 1.20007, 1.19929, 0 }).Within(0.000005));
    }

    [TestCase(1e-10, 0.009805620183607255, 1.2010977445027395, 1.1890966353136534)]
    [TestCase(1e-50, 0.0019122015151698387, 1.2002140719977017, 1.1978737264871286)]
    [TestCase(1e-150, 0.0006347613615679842, 1.2000710618790211, 1.1992941767594112)]
    public void Small_values_give_what_another_program_computed(double delta, double first, double second, double third) =>
        Assert.That(Lmdi.Effects([5, delta, delta, 2], [6, 0.5, 0.4, 2]), Is.EqualTo(new[] { first, second, third, 0 }).Within(1e-12));

    [Test]
    public void Nothing_that_stays_nothing_has_no_effect() => Assert.That(Lmdi.Effects([0, 3, 1], [0, 4, 1]), Is.All.Zero);

    [Test]
    public void A_sink_is_shared_out_like_a_source() =>
        Assert.That(Lmdi.Effects([-2, 3], [-4, 3]), Is.EqualTo(new double[] { -6, 0 }).Within(1e-12));

    [Test]
    public void A_sink_that_became_a_source_is_refused()
    {
        Assert.That(Lmdi.CanShare([-2, 3], [4, 3]), Is.False);
        Assert.That(() => Lmdi.Effects([-2, 3], [4, 3]), Throws.ArgumentException);
        Assert.That(Lmdi.Ratio(1, -2, 4), Is.Null);
    }

    // L(a, b) = (a − b) / ln(a / b), with 50 decimal digits and rounded once.
    [TestCase(1, 2, 1.4426950408889634)]
    [TestCase(1, 1.0000001, 1.0000000499999993)]
    [TestCase(1000, 1001, 1000.499916708307)]
    [TestCase(1, 1.02, 1.0099669958368789)]
    [TestCase(3, 3e20, 6.514417228548777e18)]
    [TestCase(-1, -2, -1.4426950408889634)]
    public void The_logarithmic_mean_keeps_its_digits_near_and_far(double a, double b, double expected)
    {
        Assert.That(LogarithmicMean.Of(a, b), Is.EqualTo(expected).Within(1e-12).Percent);
        Assert.That(LogarithmicMean.Of(b, a), Is.EqualTo(LogarithmicMean.Of(a, b)));
    }

    [Test]
    public void The_logarithmic_mean_of_equals_is_themselves_and_with_zero_is_zero()
    {
        Assert.That(LogarithmicMean.Of(7, 7), Is.EqualTo(7).Within(1e-15).Percent);
        Assert.That(LogarithmicMean.Of(0, 7), Is.Zero);
        Assert.That(() => LogarithmicMean.Of(-1, 7), Throws.ArgumentException);
    }

    private static double[] Summed(int step)
    {
        var categories = X[step].Zip(X[step + 1], (a, b) => Lmdi.Effects(a, b)).ToList();
        return [.. Enumerable.Range(0, 3).Select(k => categories.Sum(c => c[k]))];
    }

    private static double Whole(int year) => X[year].Sum(c => c.Aggregate((a, b) => a * b));
}
