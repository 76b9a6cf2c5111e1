using NUnit.Framework;

namespace Ghg.Tests.Methods.Energy;

/// <summary>Fugitive methane of coal: IPCC 2006, volume 2, chapter 4, section 4.1.</summary>
public sealed class CoalTests
{
    private const string Mines = "city,year,gpc_ref,activity,depth,closed,gassy_share,amount,unit,site";

    [TestCase("coal-mined-underground", "", 13735)] // 1000 kt × (18 + 2.5) m3/t × 0.67 kg/m3
    [TestCase("coal-mined-underground", "150", 8375)] // (10 + 2.5) × 0.67
    [TestCase("coal-mined-underground", "300", 13735)]
    [TestCase("coal-mined-underground", "650", 18425)] // (25 + 2.5) × 0.67
    [TestCase("coal-mined-surface", "", 871)] // (1.2 + 0.1) × 0.67
    [TestCase("coal-mined-surface", "20", 268)] // (0.3 + 0.1) × 0.67
    [TestCase("coal-mined-surface", "80", 1407)] // (2.0 + 0.1) × 0.67
    public void Coal_times_the_factor_of_its_depth(string activity, string depth, double tonnes)
    {
        var result = TestProject.Under(Mines, $"c,2023,I.7.1,{activity},{depth},,,100,万吨,").Build();
        Assert.That(result.Kilograms("I.7.1", "ch4-fossil") / 1000, Is.EqualTo(tonnes).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.7.1", "ch4"), Is.Null);
    }

    // IPCC 2006, vol. 2, ch. 4, table 4.1.7 (p. 4.25): inventory year 2005. It prints 2.07 for 1976-2000, where its own inputs make 5 × 1.0 × 0.601 × 0.67 = 2.01;
    // the printed total of 6.64 is of the right one.
    [TestCase("1901-1925", "10%", 20, 0.34)]
    [TestCase("1926-1950", "50%", 15, 1.51)]
    [TestCase("1951-1975", "75%", 10, 1.92)]
    [TestCase("1976-2000", "100%", 5, 2.01)]
    [TestCase("2001-2025", "100%", 1, 0.85)]
    public void The_example_of_table_4_1_7(string closed, string gassy, int mines, double gigagrams)
    {
        var result = TestProject.Under(Mines, $"c,2005,I.7.1,abandoned-coal-mines,,{closed},{gassy},{mines},item,").Build();
        Assert.That(result.Kilograms("I.7.1", "ch4-fossil") / 1e6, Is.EqualTo(gigagrams).Within(0.005), result.Said);
    }

    [Test]
    public void The_total_of_table_4_1_7()
    {
        var result = TestProject.Under(
            Mines, "c,2005,I.7.1,abandoned-coal-mines,,1901-1925,10%,20,item,", "c,2005,I.7.1,abandoned-coal-mines,,1926-1950,50%,15,item,", "c,2005,I.7.1,abandoned-coal-mines,,1951-1975,75%,10,item,",
            "c,2005,I.7.1,abandoned-coal-mines,,1976-2000,100%,5,item,", "c,2005,I.7.1,abandoned-coal-mines,,2003,100%,1,item,").Build();
        Assert.That(result.Kilograms("I.7.1", "ch4-fossil") / 1e6, Is.EqualTo(6.64).Within(0.005), result.Said);
    }

    [Test]
    public void The_share_of_gassy_mines_has_no_default() =>
        Assert.That(TestProject.Under(Mines, "c,2020,I.7.1,abandoned-coal-mines,,1976-2000,,5,item,").Build().Errors, Is.EqualTo(new[] { "GHG4005" }));

    [TestCase("")]
    [TestCase("2022")]
    [TestCase("long ago")]
    public void A_mine_that_was_not_closed_yet_is_refused(string closed) =>
        Assert.That(TestProject.Under(Mines, $"c,2020,I.7.1,abandoned-coal-mines,,{closed},50%,5,item,").Build().Errors, Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void What_is_utilised_is_subtracted_and_flaring_leaves_a_fiftieth_and_carbon_dioxide()
    {
        // Made 13 735 t; utilised 2 Mm3 × 0.67 = 1340 t; flared 1 Mm3 = 670 t, of which 98 % burns: 656.6 t of CH4, × 44/16 = 1805.65 t of CO2.
        var result = TestProject.Under(
            Mines, "c,2023,I.7.1,coal-mined-underground,,,,100,万吨,", "c,2023,I.7.1,coal-mine-methane-utilised,,,,200,万m3@20C,", "c,2023,I.7.1,coal-mine-methane-flared,,,,100,万m3@20C,").Build();
        Assert.That(result.Kilograms("I.7.1", "ch4-fossil") / 1000, Is.EqualTo(13735 - 1340 - 656.6).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.7.1", "co2") / 1000, Is.EqualTo(1805.65).Within(1e-9).Percent);
    }

    [Test]
    public void A_volume_at_0_degrees_holds_7_percent_more()
    {
        var result = TestProject.Under(Mines, "c,2023,I.7.1,coal-mined-underground,,,,100,万吨,", "c,2023,I.7.1,coal-mine-methane-utilised,,,,100,万m3@0C,").Build();
        Assert.That(13735 - (result.Kilograms("I.7.1", "ch4-fossil") / 1000), Is.EqualTo(670 * 293.15 / 273.15).Within(1e-4).Percent, result.Said);
    }

    [TestCase("", "")]
    [TestCase("deep", "deep")]
    public void More_recovered_than_made_is_an_error(string made, string recovered) =>
        Assert.That(TestProject.Under(Mines, $"c,2023,I.7.1,coal-mined-underground,,,,100,t,{made}", $"c,2023,I.7.1,coal-mine-methane-utilised,,,,1.4,t,{recovered}")
            .And("sites.csv", "city,site,location", "c,deep,inside").Build().Errors, Is.EqualTo(new[] { "GHG5020" }));

    [Test]
    public void More_recovered_than_a_mine_makes_is_an_error_though_another_makes_more() =>
        Assert.That(TestProject.Under(Mines, "c,2023,I.7.1,coal-mined-underground,,,,100,t,a", "c,2023,I.7.1,coal-mined-underground,,,,100000,t,b", "c,2023,I.7.1,coal-mine-methane-utilised,,,,1.4,t,a")
            .And("sites.csv", "city,site,location", "c,a,inside", "c,b,inside").Build().Errors, Is.EqualTo(new[] { "GHG5020" }));

    [Test]
    public void Fossil_methane_has_its_own_weight()
    {
        // AR6: 29.8 for fossil fugitive methane, not 27.0
        var result = TestProject.Under(Mines, "c,2023,I.7.1,coal-mined-underground,,,,100,万吨,").Gwp("AR6").Build();
        Assert.That(result.Tonnes("I.7.1"), Is.EqualTo(13735 * 29.8).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Twice_the_coal_twice_the_methane_in_any_order()
    {
        string[] rows = ["c,2023,I.7.1,coal-mined-underground,650,,,3,万吨,", "c,2023,I.7.1,coal-mined-surface,,,,7,t,", "c,2023,I.7.1,coal-mined-underground,650,,,1,kt,"];
        var once = TestProject.Under(Mines, rows).Build().Kilograms("I.7.1", "ch4-fossil");
        Assert.That(TestProject.Under(Mines, [.. rows.Reverse()]).Build().Kilograms("I.7.1", "ch4-fossil"), Is.EqualTo(once).Within(0).Ulps);
        Assert.That(TestProject.Under(Mines, [.. rows, .. rows]).Build().Kilograms("I.7.1", "ch4-fossil"), Is.EqualTo(2 * once).Within(1e-12).Percent);
    }
}
