using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Land;

/// <summary>Two stocks and the years between them: IPCC 2006, volume 4, chapter 2, equation 2.5. Worked by hand.</summary>
public sealed class CarbonStockDifferenceTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,method,carbon_density";

    private static TestResult Built(int year, params string[] rows) =>
        TestProject.Under(Heading, [.. rows.Select(r => $"c,{r}")]).In("CN").And("inventories.csv", "city,year", $"c,{year}").Build();

    // (39 000 × 101 − 40 000 × 95) ÷ 10 = 13 900 t C gained a year.
    private static readonly string[] Rows =
        ["2013,V.2,mixed-forest,40000,ha,carbon-stock-difference,95 t/ha", "2023,V.2,mixed-forest,39000,ha,carbon-stock-difference,101 t/ha"];

    [Test]
    public void The_difference_is_spread_over_the_years_between() => Assert.That(Built(2023, Rows).TonnesOfCarbon(), Is.EqualTo(-13900).Within(1e-9).Percent);

    [Test]
    public void After_the_last_survey_the_change_is_carried_on_and_said()
    {
        var result = Built(2025, Rows);
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(-13900).Within(1e-9).Percent);
        Assert.That(result.Line("V.2").Notes.Select(n => n.English), Has.Some.Contains("2013 to 2023"));
    }

    [Test]
    public void One_stock_is_no_change()
    {
        var result = Built(2015, Rows);
        Assert.That(result.Line("V.2").NotEstimatedGases, Is.EqualTo(new[] { Gases.Co2 }));
        Assert.That(result.Line("V.2").Masses.Of(Gases.Co2), Is.Null);
    }

    [Test]
    public void A_mass_of_carbon_needs_no_density() =>
        Assert.That(Built(2023, "2018,V.2,woody-wetlands,52000,t,carbon-stock-difference,", "2023,V.2,woody-wetlands,50000,t,carbon-stock-difference,").TonnesOfCarbon(), Is.EqualTo(400).Within(1e-9).Percent);

    [Test]
    public void An_area_without_a_density_is_an_error() => Assert.That(Built(2023, Rows[0], "2023,V.2,mixed-forest,39000,ha,carbon-stock-difference,").Errors, Is.EqualTo(new[] { "GHG4005" }));
}
