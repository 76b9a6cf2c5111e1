using NUnit.Framework;

namespace Ghg.Tests.Methods.Industry;

/// <summary>The bank of fluorinated gases: IPCC 2006, volume 3, equations 7.10 to 7.14, and the worked example of mobile air conditioning, Box 7.4, pages 7.55 to 7.57.</summary>
public sealed class GasBankTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,gas,gas_charge,filled_inside";

    // Box 7.4: d = 12 years, x = 26 %, p = 74 %, no recovery, k = 0.
    private static readonly string[] Box =
    [
        ",,mobile-air-conditioning,equipment-lifetime,12,year,,Box 7.4", ",,mobile-air-conditioning,annual-loss,26,%,,Box 7.4", ",,mobile-air-conditioning,charge-remaining,74,%,,Box 7.4",
        ",,mobile-air-conditioning,recovery-efficiency,0,%,,Box 7.4", ",,mobile-air-conditioning,initial-loss,0,%,,Box 7.4",
    ];

    private static TestProject Cars(int from, int to, Func<int, int> number) => TestProject.Under(
        Heading, [.. Enumerable.Range(from, to - from + 1).Select(y => $"c,{y},IV.2,汽车空调,{number(y)},vehicle,hfc-134a,0.7 kg/vehicle,")]).Parameters(Box);

    private static TestProject Year(TestProject project, int year) => project.And("inventories.csv", "city,year", $"c,{year}");

    [Test]
    public void Box_7_4_mobile_air_conditioning_in_2006()
    {
        // Page 7.57: E(2006) = 0.182 × (N2006 + … + N1995) + 0.518 × N1994, in kg; here N = 1000 a year, and 2000 in 1994, and more before, which is gone
        var result = Year(Cars(1990, 2006, y => y == 1994 ? 2000 : y < 1994 ? 9999 : 1000), 2006).Build();
        Assert.That(result.Kilograms("IV.2", "hfc-134a"), Is.EqualTo((0.182 * 12_000) + (0.518 * 2000)).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Before_equipment_retires_no_disposal_parameters_are_needed()
    {
        // 0.26 × 0.7 kg × 3 × 1000, and later rows are not yet there
        var result = Year(Cars(2004, 2008, _ => 1000), 2006).Build();
        Assert.That(result.Kilograms("IV.2", "hfc-134a"), Is.EqualTo(0.182 * 3000).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void The_bank_goes_on_emitting_when_nothing_new_is_sold()
    {
        var project = Cars(2000, 2001, _ => 1000);
        Assert.That(Year(project, 2010).Build().Kilograms("IV.2", "hfc-134a"), Is.EqualTo(0.182 * 2000).Within(1e-9).Percent);
        Assert.That(Year(project, 2012).Build().Kilograms("IV.2", "hfc-134a"), Is.EqualTo((0.182 * 1000) + 518).Within(1e-9).Percent);
        Assert.That(Year(project, 2030).Build().Kilograms("IV.2", "hfc-134a"), Is.Zero);
    }

    [Test]
    public void Retirement_without_what_remains_and_what_is_recovered_is_an_error()
    {
        var project = TestProject.Under(Heading, "c,2000,IV.2,mobile-air-conditioning,1000,kg,hfc-134a,,", "c,2016,IV.2,mobile-air-conditioning,1000,kg,hfc-134a,,")
            .And("cities.csv", "city,economy", "c,developing");
        Assert.That(Year(project, 2015).Build().Errors, Is.Empty);
        Assert.That(Year(project, 2016).Build().Errors, Is.EqualTo(new[] { "GHG4005" }));
    }

    [TestCase("developed", 0.002, 0.10)]
    [TestCase("developing", 0.005, 0.20)]
    public void Table_7_9_by_the_economy_of_the_city(string economy, double initial, double annual)
    {
        var result = TestProject.Under(Heading, "c,2023,IV.2,mobile-air-conditioning,1000,kg,hfc-134a,,").And("cities.csv", "city,economy", $"c,{economy}").And("inventories.csv", "city,year", "c,2023").Build();
        Assert.That(result.Kilograms("IV.2", "hfc-134a"), Is.EqualTo(1000 * (initial + annual)).Within(1e-9).Percent, result.Said);
        Assert.That(result.Line("IV.2").Notes.Select(n => n.English), Has.Some.Contains("filled in the city").And.Some.Contains(economy == "developed" ? "9 years" : "16 years"));
    }

    [Test]
    public void Equipment_that_comes_filled_has_no_loss_of_filling()
    {
        var result = TestProject.Under(Heading, "c,2023,IV.2,mobile-air-conditioning,1000,kg,hfc-134a,,40%").And("cities.csv", "city,economy", "c,developing").And("inventories.csv", "city,year", "c,2023").Build();
        Assert.That(result.Kilograms("IV.2", "hfc-134a"), Is.EqualTo((1000 * 0.4 * 0.005) + 200).Within(1e-9).Percent, result.Said);
    }

    [TestCase("R-410A")]
    [TestCase("R410A")]
    public void A_blend_is_its_gases(string blend)
    {
        // Table 7.8: half HFC-32, half HFC-125
        var result = TestProject.Under(Heading, $"c,2023,IV.2,房间及商用空调（含热泵）,1000,kg,{blend},,0%").And("cities.csv", "city,economy", "c,developing").And("inventories.csv", "city,year", "c,2023").Build();
        Assert.That(result.Kilograms("IV.2", "hfc-32"), Is.EqualTo(50).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("IV.2", "hfc-125"), Is.EqualTo(50).Within(1e-9).Percent);
    }

    [Test]
    public void Of_a_blend_with_HCFC_the_HFC_counts()
    {
        // R-408A: 7 % HFC-125, 46 % HFC-143a, 47 % HCFC-22
        var result = TestProject.Under(Heading, "c,2023,IV.2,commercial-refrigeration,1000,kg,r-408a,,0%").And("cities.csv", "city,economy", "c,developed").And("inventories.csv", "city,year", "c,2023").Build();
        Assert.That(result.Cell("IV.2").Masses.All.Select(m => m.Gas), Is.EquivalentTo(new[] { "hfc-125", "hfc-143a" }), result.Said);
        Assert.That(result.Kilograms("IV.2", "hfc-143a"), Is.EqualTo(46).Within(1e-9).Percent);
    }

    [TestCase("")]
    [TestCase("R-999")]
    [TestCase("freon")]
    public void An_unknown_gas_is_refused(string gas) =>
        Assert.That(
            TestProject.Under(Heading, $"c,2023,IV.2,mobile-air-conditioning,1000,kg,{gas},,").And("cities.csv", "city,economy", "c,developed").And("inventories.csv", "city,year", "c,2023").Build().Errors,
            Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void Half_a_year_of_life_is_refused() =>
        Assert.That(
            Year(TestProject.Under(Heading, "c,2023,IV.2,mobile-air-conditioning,1,t,hfc-134a,,").Parameters([.. Box[1..], ",,mobile-air-conditioning,equipment-lifetime,12.5,year,,x"]), 2023).Build().Errors,
            Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void Closed_cell_foam_loses_a_tenth_and_then_all_of_it_in_twenty_years()
    {
        // Table 7.5, page 7.35: 10 % in the first year and 4.5 % of the original charge in each of 20 years
        var project = TestProject.Under(Heading, "c,2000,IV.2,closed-cell-foam,1000,kg,hfc-245fa,,");
        var years = Enumerable.Range(2000, 25).Select(y => Year(project, y).Build().Kilograms("IV.2", "hfc-245fa") ?? 0).ToList();
        Assert.That(years[0], Is.EqualTo(145).Within(1e-9).Percent);
        Assert.That(years[1], Is.EqualTo(45).Within(1e-9).Percent);
        Assert.That(years.Sum(), Is.EqualTo(1000).Within(1e-9).Percent);
    }

    [Test]
    public void Fire_protection_loses_two_percent_a_year_and_all_of_it_at_the_end()
    {
        // Page 7.63: 2 % of the installed base; Figure 7.8, page 7.62: 15 years; page 7.64: nothing is recovered. 1000 kg: 20 kg in each of 15 years, then 1000 kg.
        var project = TestProject.Under(Heading, "c,2000,IV.2,气体灭火系统,1000,kg,hfc-227ea,,");
        var years = Enumerable.Range(2000, 17).Select(y => Year(project, y).Build().Kilograms("IV.2", "hfc-227ea") ?? 0).ToList();
        Assert.That(years[..15], Is.All.EqualTo(20).Within(1e-9).Percent);
        Assert.That(years[15], Is.EqualTo(1000).Within(1e-9).Percent);
        Assert.That(years[16], Is.Zero);
    }

    [Test]
    public void Portable_fire_protection_at_the_rate_of_figure_7_8()
    {
        // Page 7.62: a bank of 678.4 t of HFC-227ea at 4 % a year emits 27.1 t
        var result = Year(TestProject.Under(Heading, "c,2005,IV.2,portable-fire-protection,678.4,t,hfc-227ea,,"), 2005).Build();
        Assert.That(result.Kilograms("IV.2", "hfc-227ea") / 1000, Is.EqualTo(27.1).Within(0.05), result.Said);
    }

    [Test]
    public void A_bank_that_is_refilled_is_what_was_put_into_it()
    {
        // Eq. 7.17, page 7.61, with new agent of Figure 7.8 (Austria, 1998 to 2005) and refills of what was lost, so that the bank is the sum, 741 t; 4 % of it
        int[] charges = [18, 37, 57, 78, 101, 124, 150, 176];
        var result = Year(TestProject.Under(Heading, [.. charges.Select((c, i) => $"c,{1998 + i},IV.2,portable-fire-protection,{c},t,hfc-227ea,,")]), 2005).Build();
        Assert.That(result.Kilograms("IV.2", "hfc-227ea"), Is.EqualTo(741_000 * 0.04).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Kilograms_and_vehicles_are_one_bank_in_any_order()
    {
        string[] rows = ["c,2020,IV.2,mobile-air-conditioning,1000,vehicle,hfc-134a,0.7 kg/vehicle,", "c,2021,IV.2,mobile-air-conditioning,700,kg,hfc-134a,,", "c,2022,IV.2,mobile-air-conditioning,0.7,t,hfc-134a,,"];
        var one = Year(TestProject.Under(Heading, rows).Parameters(Box), 2022).Build();
        var other = Year(TestProject.Under(Heading, [.. rows.Reverse()]).Parameters(Box), 2022).Build();
        Assert.That(one.Kilograms("IV.2", "hfc-134a"), Is.EqualTo(0.26 * 2100).Within(1e-9).Percent, one.Said);
        Assert.That(other.Kilograms("IV.2", "hfc-134a"), Is.EqualTo(one.Kilograms("IV.2", "hfc-134a")));
        Assert.That(one.Cell("IV.2").Lines, Has.Count.EqualTo(1));
    }
}
