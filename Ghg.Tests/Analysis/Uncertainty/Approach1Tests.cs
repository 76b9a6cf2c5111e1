using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Uncertainty;

/// <summary>
/// Seven categories of a city, base year 12,180, year 13,415, of which two burn the same gas: the IPCC's table, the exact first order and Monte Carlo beside each other. The expected
/// numbers were worked out apart from this code, the Monte Carlo ones with 200,000 draws of another generator.
/// </summary>
public sealed class Approach1Tests
{
    private static readonly (string Category, double Base, double Year, double Activity, double Factor, string Shared)[] City =
    [
        ("I.1.1 gas", 900, 1200, 5, 3, "gas"), ("I.3.1 coal", 5200, 4100, 5, 6, "coal"), ("I.x.2 electricity", 3600, 4700, 3, 8, "grid"), ("II.1.1 petrol", 1500, 2100, 8, 3, "petrol"),
        ("I.3.1 gas", 300, 700, 6, 3, "gas"), ("III.1.1 landfill", 600, 520, 30, 40, "lfg"), ("III.4.1 wastewater", 80, 95, 20, 100, "ww"),
    ];

    private static readonly Approach1Table Table = Approach1Table.Of([.. City.Select(c => new Approach1Line(c.Category, "", c.Base, c.Year, c.Activity, c.Factor))]);

    // G, H, I, J, K, L and M of the second and the last row.
    [TestCase(1, 7.810249675906654, 5.697917993623383, 0.13303284823999384, 0.3366174055829228, 0.798197089439963, 2.380244501531071, 6.302682480659326)]
    [TestCase(6, 101.9803902718557, 0.5215538983250513, 0.0005655081393385331, 0.007799671592775041, 0.056550813933853306, 0.2206080269711725, 0.051865896120694865)]
    public void A_row_of_the_table_is_worked_out_by_its_columns(int row, params double[] columns)
    {
        var r = Table.Rows[row];
        Assert.That((double[])[r.Combined, r.Variance, r.TypeA, r.TypeB, r.TrendByFactor, r.TrendByActivity, r.TrendVariance], Is.EqualTo(columns).Within(1e-9).Percent);
    }

    [Test]
    public void The_table_s_total_and_trend()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Table.Percent, Is.EqualTo(4.5956367007447545).Within(1e-9).Percent);
            Assert.That(Table.Trend, Is.EqualTo(10.139573070607554).Within(1e-9).Percent);
            Assert.That(Table.TrendPoints, Is.EqualTo(4.16079415656266).Within(1e-9).Percent);
        }
    }

    [Test]
    public void A_factor_that_is_not_the_same_in_both_years_moves_the_trend_by_column_J()
    {
        var row = Approach1Table.Of([new Approach1Line("a", "", 100, 120, 5, 10) { FactorCorrelated = false, ActivityCorrelated = true }, new Approach1Line("b", "", 50, 40, 5, 10)]).Rows[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.TrendByFactor, Is.EqualTo(row.TypeB * 10 * Math.Sqrt(2)).Within(1e-12));
            Assert.That(row.TrendByActivity, Is.EqualTo(row.TypeA * 5).Within(1e-12));
        }
    }

    [Test]
    public void A_total_of_zero_has_a_half_width_and_no_percentage()
    {
        var table = Approach1Table.Of([new Approach1Line("forest", "", 0, -100, 10, 0), new Approach1Line("fuel", "", 0, 100, 10, 0)]);
        Assert.That((table.Percent, table.Trend, table.TrendPoints, Math.Round(table.HalfWidth, 9)), Is.EqualTo(((double?)null, (double?)null, (double?)null, Math.Round(10 * Math.Sqrt(2), 9))));
    }

    // Factors in many rows and both years are one variable, amounts are not: 4.6048 % and 4.4439 points.
    [Test]
    public void The_exact_first_order_knows_the_shared_factor()
    {
        var (before, after) = (Totals<Sensitivity>("base"), Totals<Sensitivity>("year"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HalfWidth(after) / after.Value * 100, Is.EqualTo(4.604768649700628).Within(1e-9).Percent);
            Assert.That(HalfWidth((after - before) / before) * 100, Is.EqualTo(4.44388778476332).Within(1e-9).Percent);
        }
    }

    // 95 % [12,808.4, 14,047.7], trend 10.18 % [5.76, 14.68]; the error of a limit of 100,000 draws is about 0.1 % of the mean, 0.05 points of the trend.
    [Test]
    public void Monte_Carlo_finds_the_same_limits_as_another_generator()
    {
        var (before, after) = (Totals<Sampled>("base"), Totals<Sampled>("year"));
        var drawn = MonteCarlo.Run([after, (after - before) / before * Sampled.Constant(100)], new DrawOptions { Draws = 100_000, Seed = 12345, Threads = 2 });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn[0].Mean, Is.EqualTo(13415.73).Within(5));
            Assert.That(drawn[0].Lower, Is.EqualTo(12808.40).Within(13));
            Assert.That(drawn[0].Upper, Is.EqualTo(14047.68).Within(13));
            Assert.That(drawn[1].Mean, Is.EqualTo(10.1765).Within(0.03));
            Assert.That(drawn[1].Lower, Is.EqualTo(5.7639).Within(0.07));
            Assert.That(drawn[1].Upper, Is.EqualTo(14.6836).Within(0.07));
            Assert.That(drawn[0].HasSettled);
        }
    }

    private static T Totals<T>(string year)
        where T : INumeric<T> =>
        City.Select(c => T.Of(Input($"{c.Category} {year}", year == "base" ? c.Base : c.Year, c.Activity)) * T.Of(Input(c.Shared, 1, c.Factor))).Aggregate((a, b) => a + b);

    private static UncertainNumber Input(string symbol, double value, double percent) => new(symbol, DistributionRules.OfHalfWidth(value, percent)) { Value = value };

    // Inputs of one name are one variable, whichever object stands for them.
    private static double HalfWidth(Sensitivity result) =>
        1.96 * Math.Sqrt(result.Gradient().GroupBy(g => ((UncertainNumber)g.Input).Symbol)
            .Sum(g => Math.Pow(g.Sum(e => e.Derivative) * ((UncertainNumber)g.First().Input).Distribution.StandardDeviation, 2)));

    // IPCC 2006, volume 1, chapter 3, section 3.2.3.1: the correction is from 1.06 to 1.69 between 100 and 230 %; four decimals by another program.
    [TestCase(100, 1.0669)]
    [TestCase(230, 1.6933)]
    public void A_large_uncertainty_of_a_product_is_corrected_as_published(double percent, double factor) =>
        Assert.That(Approach1Row.CorrectedOf(percent) / percent, Is.EqualTo(factor).Within(0.00005));

    [TestCase(99.9)]
    [TestCase(230.1)]
    public void The_correction_holds_only_where_it_was_fitted(double percent) => Assert.That(Approach1Row.CorrectedOf(percent), Is.Null);
}
