using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>Finland's inventory as the IPCC prints it for its uncertainty table and its key categories: IPCC 2006, volume 1, tables 3.4 (pages 3.44 to 3.50) and 4.5 (pages 4.20 to 4.22).</summary>
public sealed class FinlandUncertaintyTests
{
    private static readonly Lazy<Approach1Table> Table = new(() => Approach1Table.Of(
        [.. Table34.Select(r => new Approach1Line(r["label_fragment"], r["gas"], Number(r["C_base_GgCO2e"]), Number(r["D_year_t_GgCO2e"]), Number(r["E_activity_u_pct"]), Number(r["F_ef_u_pct"])))]));

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Table34 => Resources.Rows("ipcc-table-3-4-finland.csv");

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Table45 => Resources.Rows("ipcc-table-4-5-finland.csv");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    // Totals as printed; the printed emissions are rounded to whole gigagrams, so that their sum is a few off.
    [Test]
    public void The_total_and_the_trend_are_as_uncertain_as_printed()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Table.Value.BaseTotal, Is.EqualTo(47604).Within(10), "rounded rows");
            Assert.That(Table.Value.YearTotal, Is.EqualTo(67730).Within(10), "rounded rows");
            Assert.That(Table.Value.Percent, Is.EqualTo(15.9).Within(0.05), "one decimal");
            Assert.That(Table.Value.TrendPoints, Is.EqualTo(18.7).Within(0.05), "one decimal");
            Assert.That(Table.Value.Trend, Is.EqualTo(42).Within(0.5), "whole percent");
        }
    }

    // The inputs are printed rounded too, so that cells are within one unit of their last digit but for five: solid fuels, peat, wastewater, soils and peatlands, whose E and F are
    // whole percents in print and were not in Finland.
    [Test]
    public void Its_cells_are_those_printed()
    {
        var far = 0;
        foreach (var (printed, row) in Table34.Zip(Table.Value.Rows))
        {
            // H is printed as a fraction, and M divided by a hundred.
            var cells = ((string Column, double Value, double Unit)[])
            [
                ("G_combined_pct", row.Combined, 1), ("H_contribution_to_variance", row.Variance / 1e4, 0.0001), ("I_typeA", row.TypeA, 0.0001), ("J_typeB", row.TypeB, 0.0001),
                ("K_trend_ef_pct", row.TrendByFactor, 0.01), ("L_trend_ad_pct", row.TrendByActivity, 0.01),
            ];
            far += cells.Count(c => Math.Abs(c.Value - Number(printed[c.Column])) > c.Unit * 1.0001);
        }

        Assert.That(far, Is.EqualTo(5));
    }

    [Test]
    public void Its_key_categories_by_level_are_those_printed()
    {
        var ranked = KeyCategories.ByLevel([.. Table45.Select((r, i) => new CategoryChange($"{i:000} {r["label_and_gas"]}", "", null, Number(r["E_GgCO2e"]), null))]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ranked.Count(c => c.IsKey), Is.EqualTo(25));
            foreach (var (printed, category) in Table45.Zip(ranked))
            {
                Assert.That(category.Category.Category, Does.EndWith(printed["label_and_gas"]));
                Assert.That(category.Share, Is.EqualTo(Number(printed["L_printed"])).Within(0.0006), printed["label_and_gas"]);
                Assert.That(category.Cumulative, Is.EqualTo(Number(printed["cumulative_printed"])).Within(0.0006), printed["label_and_gas"]);
            }
        }
    }
}
