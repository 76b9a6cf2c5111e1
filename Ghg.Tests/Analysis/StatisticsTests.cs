using System.Globalization;
using Ghg.Core.Analysis.Statistics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>Tests, slopes and regressions against published numbers.</summary>
public sealed class StatisticsTests
{
    // One-sided critical values of S at 5 % and the smallest probabilities, from the exact distribution: 1/n! for S = −n(n−1)/2 (Kendall 1975, appendix table 1).
    private static readonly TestCaseData<int, int, double>[] Critical =
    [
        new(4, -6, 0.041666666666666664), new(5, -8, 0.008333333333333333), new(6, -11, 0.001388888888888889), new(7, -13, 0.0001984126984126984), new(8, -16, 2.48015873015873e-05),
        new(9, -18, 2.7557319223985893e-06), new(10, -21, 2.755731922398589e-07), new(11, -23, 2.505210838544172e-08), new(12, -26, 2.08767569878681e-09),
    ];

    // Certified coefficients and standard errors: NIST StRD, linear regression. The last digits that a double can keep differ by the difficulty of the set.
    private static readonly TestCaseData<string, bool, double[], double[], double>[] Certified =
    [
        new("nist-norris.csv", false, [-0.262323073774029, 1.00211681802045], [0.232818234301152, 0.429796848199937E-03], 0.999993745883712),
        new("nist-pontius.csv", true, [0.673565789473684E-03, 0.732059160401003E-06, -0.316081871345029E-14], [0.107938612033077E-03, 0.157817399981659E-09, 0.486652849992036E-16], 0.999999900178537),
        new("nist-longley.csv", false, [-3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683, -1.03322686717359, -0.511041056535807E-01, 1829.15146461355],
            [890420.383607373, 84.9149257747669, 0.334910077722432E-01, 0.488399681651699, 0.214274163161675, 0.226073200069370, 455.478499142212], 0.995479004577296),
    ];

    [Test]
    public void Mann_Kendall_gives_what_the_vignette_of_trend_prints_for_the_Rhine_at_Maxau()
    {
        var test = MannKendall.Of([.. Resources.Rows("maxau.csv").Select(r => Number(r["Q"]))]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(test.S, Is.EqualTo(-144));
            Assert.That(test.Variance, Is.EqualTo(10450));
            Assert.That(test.TauA, Is.EqualTo(-0.1454545).Within(0.5e-7));
            Assert.That(test.Z, Is.EqualTo(-1.3989).Within(0.5e-4));
            Assert.That(test.TwoSided, Is.EqualTo(0.1619).Within(0.5e-4));
        }
    }

    [TestCaseSource(nameof(Critical))]
    public void The_exact_distribution_has_the_published_critical_values(int n, int critical, double least)
    {
        var lowest = -n * (n - 1) / 2;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(MannKendall.AtMost(n, critical), Is.LessThanOrEqualTo(0.05));
            Assert.That(MannKendall.AtMost(n, critical + 2), Is.GreaterThan(0.05));
            Assert.That(MannKendall.AtMost(n, lowest), Is.EqualTo(least).Within(1e-12).Percent);
            Assert.That(MannKendall.AtMost(n, -lowest), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_strictly_falling_series_of_four_is_the_shortest_that_can_be_significant()
    {
        Assert.That(MannKendall.Of([4, 3, 2, 1]).Decreasing, Is.EqualTo(1.0 / 24).Within(1e-12).Percent);
        Assert.That(MannKendall.Of([3, 2, 1]).Decreasing, Is.EqualTo(1.0 / 6).Within(1e-12).Percent);
    }

    [Test]
    public void Equal_values_have_no_trend()
    {
        var test = MannKendall.Of([5, 5, 5, 5, 5]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((test.S, test.Variance, test.Z, test.TauB), Is.EqualTo((0, 0.0, 0.0, 0.0)));
            Assert.That(test.TwoSided, Is.EqualTo(1));
        }
    }

    [Test]
    public void The_normal_distribution_has_the_tabled_values()
    {
        // Abramowitz and Stegun, tables 26.1 and 26.5 (Q(1.96), Q(4)), 7.1 (erfc 1/2).
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Normal.Below(1.96), Is.EqualTo(0.975002104851780).Within(1e-15));
            Assert.That(Normal.Below(-4), Is.EqualTo(3.16712418331199e-5).Within(1e-12).Percent);
            Assert.That(Normal.ComplementaryError(0.5), Is.EqualTo(1 - 0.5204998778).Within(1e-10));
            Assert.That(Normal.Quantile(0.975), Is.EqualTo(1.959963984540054).Within(1e-14));
            Assert.That(Normal.Quantile(0.5), Is.Zero.Within(1e-15));
            Assert.That(Normal.ComplementaryError(2), Is.EqualTo(Normal.ComplementaryError(Math.BitDecrement(2.0))).Within(1e-11).Percent, "both ways meet");
        }
    }

    [TestCaseSource(nameof(Certified))]
    public void Least_squares_gives_the_certified_digits_of_NIST(string file, bool quadratic, double[] coefficients, double[] errors, double rSquared)
    {
        var rows = Resources.Rows(file);
        var x = rows.Select(r => (IReadOnlyList<double>)(quadratic ? [1, Number(r["x1"]), Number(r["x1"]) * Number(r["x1"])] : [1, .. r.Where(c => c.Key != "y").Select(c => Number(c.Value))])).ToList();
        var fit = LeastSquares.Fit(x, [.. rows.Select(r => Number(r["y"]))]);

        // 1e-9, and 1e-7 for Longley, whose columns are nearly dependent: the tolerances of the golden case.
        var tolerance = file == "nist-longley.csv" ? 1e-7 : 1e-9;
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < coefficients.Length; i++)
            {
                Assert.That(fit.Coefficients[i], Is.EqualTo(coefficients[i]).Within(tolerance * 100).Percent, $"B{i}");
                Assert.That(fit.StandardErrors[i], Is.EqualTo(errors[i]).Within(tolerance * 100).Percent, $"s.e. of B{i}");
            }

            Assert.That(fit.RSquared, Is.EqualTo(rSquared).Within(1e-9));
        }
    }

    [Test]
    public void A_line_is_the_same_regression()
    {
        var line = LeastSquares.Line([.. Resources.Rows("nist-norris.csv").Select(r => (Number(r["x1"]), Number(r["y"])))]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(line.Coefficients, Is.EqualTo(new[] { -0.262323073774029, 1.00211681802045 }).Within(1e-7).Percent);
            Assert.That(line.StandardErrors, Is.EqualTo(new[] { 0.232818234301152, 0.429796848199937E-03 }).Within(1e-7).Percent);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
