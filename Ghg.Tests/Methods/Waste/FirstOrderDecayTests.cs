using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Waste;

/// <summary>Landfill by first-order decay. The numbers are worked by hand from IPCC 2006, volume 5, chapter 3; the IPCC's own workbook is a golden case.</summary>
public sealed class FirstOrderDecayTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,site,origin,backcast_from";
    private const string Sites = "city,site,location,kind,management,climate";

    // 100 t × 15 % × 0.5 × 1 = 7.5 t decomposable; k = 0.185: 7.5 × (1 − e^−0.185) × 0.5 × 16/12 t of methane in the year after.
    private const double FirstYear = 844.47858;

    [Test]
    public void Nothing_decays_in_the_year_of_deposit_and_a_part_in_the_next()
    {
        var result = In(2001, "c,2000,III.1,food-waste,100,t,pit,own,");
        Assert.That(In(2000, "c,2000,III.1,food-waste,100,t,pit,own,").Kilograms("III.1.1", Gases.Ch4), Is.Zero);
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(FirstYear).Within(1e-6).Percent);
    }

    // IPCC 2006, vol. 5, ch. 3, eq. 3A1.8 and 3A1.9: an average delay of three months, so that decay begins on 1 October: three months of the first year.
    // 7.5 t × (1 − e^(−0.185 × 3/12)) × 0.5 × 16/12, then 7.5 t × e^(−0.185 × 3/12) × (1 − e^−0.185) × 0.5 × 16/12.
    [TestCase(2000, 225.983842)]
    [TestCase(2001, 806.310878)]
    public void A_delay_of_three_months_lets_a_deposit_decay_for_three_months_of_its_year(int year, double kilograms)
    {
        var result = Of("c,2000,III.1,food-waste,100,t,pit,own,").Parameters(",,solid-waste,decay-delay,3,month,,x").And("inventories.csv", "city,year", $"c,{year}").Build();
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(kilograms).Within(1e-6).Percent);
    }

    [Test]
    public void Methane_and_recovery_are_split_by_the_origin_of_the_deposits()
    {
        var result = In(2001, "c,2000,III.1,food-waste,300,t,pit,own,", "c,2000,III.1,food-waste,100,t,pit,import,", "c,2001,III.1,landfill-methane-recovered,1,t,pit,,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo((3 * FirstYear) - 750).Within(1e-6).Percent);
        Assert.That(result.Kilograms("III.1.3", Gases.Ch4), Is.EqualTo(FirstYear - 250).Within(1e-6).Percent);
    }

    [Test]
    public void What_was_imported_long_ago_is_not_in_this_years_share_by_tonnes()
    {
        var result = In(2020, "c,1990,III.1,food-waste,100,t,pit,import,", "c,2019,III.1,food-waste,100,t,pit,own,");
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(FirstYear).Within(1e-6).Percent);

        // 29 years later: e^(−0.185 × 29) of the first year's methane.
        Assert.That(result.Kilograms("III.1.3", Gases.Ch4), Is.EqualTo(FirstYear * Math.Exp(-0.185 * 29)).Within(1e-6).Percent);
    }

    [Test]
    public void Waste_that_rots_outside_is_scope_3_of_the_city_in_the_climate_of_the_site()
    {
        var result = In(2001, "c,2000,III.1,food-waste,100,t,away,own,");

        // Shallow dump, MCF 0.4, tropical and dry, k = 0.085.
        Assert.That(result.Kilograms("III.1.2", Gases.Ch4), Is.EqualTo(3000 * (1 - Math.Exp(-0.085)) * 0.5 * 16 / 12).Within(1e-6).Percent);
    }

    // CityCatalyst gives a thousandth under III.1.2.
    [TestCase("t", "100")]
    [TestCase("kg", "100000")]
    [TestCase("万t", "0.01")]
    public void The_unit_of_the_amount_and_the_place_of_the_landfill_do_not_change_the_methane(string unit, string amount)
    {
        var outside = Of($"c,2000,III.1,food-waste,{amount},{unit},twin,own,").And("inventories.csv", "city,year", "c,2001").Build();
        Assert.That(outside.Kilograms("III.1.2", Gases.Ch4), Is.EqualTo(FirstYear).Within(1e-6).Percent);
    }

    [Test]
    public void Oxidation_is_of_what_is_not_recovered()
    {
        var result = Of("c,2000,III.1,food-waste,100,t,covered,own,", "c,2001,III.1,landfill-methane-recovered,400,kg,covered,,").And("inventories.csv", "city,year", "c,2001").Build();
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo((FirstYear - 400) * 0.9).Within(1e-6).Percent);
    }

    [Test]
    public void More_recovered_than_generated_is_an_error_at_the_row_of_the_recovery()
    {
        var result = In(2001, "c,2000,III.1,food-waste,100,t,pit,own,", "c,2001,III.1,landfill-methane-recovered,1,t,pit,,");
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4041" }));
    }

    [Test]
    public void A_share_recovered_is_of_what_is_generated()
    {
        var result = Of("c,2000,III.1,food-waste,100,t,pit,own,").Parameters(",,solid-waste,methane-recovery-share,25,%,,x").And("inventories.csv", "city,year", "c,2001").Build();
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(FirstYear * 0.75).Within(1e-6).Percent);
    }

    [Test]
    public void Waste_back_cast_by_population_is_the_same_as_its_rows()
    {
        const string Indicators = "city,year,indicator,value,unit,basis,source";
        var backcast = Of("c,2000,III.1,food-waste,100,t,pit,own,1998").And("inventories.csv", "city,year", "c,2010")
            .And("indicators.csv", Indicators, "c,1996,population,600,person,,x", "c,2000,population,1000,person,,x").Build();
        var rows = In(2010, "c,1998,III.1,food-waste,80,t,pit,own,", "c,1999,III.1,food-waste,90,t,pit,own,", "c,2000,III.1,food-waste,100,t,pit,own,");
        Assert.That(backcast.Errors, Is.Empty, backcast.Said);
        Assert.That(backcast.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(rows.Kilograms("III.1.1", Gases.Ch4)).Within(1e-10).Percent);
    }

    [Test]
    public void A_population_is_not_drawn_beyond_the_years_that_are_known()
    {
        var result = Of("c,2000,III.1,food-waste,100,t,pit,own,1950").And("inventories.csv", "city,year", "c,2010")
            .And("indicators.csv", "city,year,indicator,value,unit,basis,source", "c,1960,population,600,person,,x", "c,2000,population,1000,person,,x").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4042" }));
    }

    [TestCase("2000")]
    [TestCase("long ago")]
    public void A_year_to_go_back_to_is_an_earlier_year(string from) =>
        Assert.That(In(2010, $"c,2000,III.1,food-waste,100,t,pit,own,{from}").Errors, Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void A_landfill_without_management_or_climate_is_an_error_and_no_default()
    {
        Assert.That(In(2001, "c,2000,III.1,food-waste,100,t,,own,").Errors, Is.EqualTo(new[] { "GHG4040" }));
        Assert.That(In(2001, "c,2000,III.1,food-waste,100,t,nowhere,own,").Errors, Is.EqualTo(new[] { "GHG4040" }));
    }

    [Test]
    public void Waste_that_does_not_rot_gives_none_and_that_is_a_number()
    {
        var result = In(2001, "c,1990,III.1,glass-waste,100,t,pit,own,", "c,1991,III.1,plastics,100,t,pit,own,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.Zero);
    }

    [Test]
    public void Waste_specific_fractions_of_2019_are_taken_by_the_order_of_datasets()
    {
        var usual = Of("c,2000,III.1,wood-waste,100,t,pit,own,").And("inventories.csv", "city,year", "c,2001").Build();
        var specific = Of("c,2000,III.1,wood-waste,100,t,pit,own,").And("inventories.csv", "city,year", "c,2001").Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").Build();
        Assert.That(specific.Errors, Is.Empty, specific.Said);

        // DOCf 0.5 for all waste in 2006, 0.1 for wood in the 2019 Refinement.
        Assert.That(specific.Kilograms("III.1.1", Gases.Ch4) / usual.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(0.2).Within(1e-10).Percent);
    }

    // A city that knows the carbon of its waste and not its composition: bulk waste, k = 0.09 in wet temperate climates (table 3.3).
    [Test]
    public void Bulk_waste_decays_as_one_material()
    {
        var result = Of("c,2000,III.1,municipal-solid-waste,100,t,pit,own,").Parameters(",,municipal-solid-waste,degradable-organic-carbon,18,%,,survey").And("inventories.csv", "city,year", "c,2001").Build();
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(100_000 * 0.18 * 0.5 * (1 - Math.Exp(-0.09)) * 0.5 * 16 / 12).Within(1e-10).Percent);
    }

    [Test]
    public void Twice_the_waste_is_twice_the_methane_and_the_order_of_rows_does_not_matter()
    {
        string[] rows = ["c,1990,III.1,municipal-solid-waste,70,t,pit,own,", "c,1995,III.1,food-waste,30,t,pit,own,", "c,2000,III.1,municipal-solid-waste,50,t,pit,own,"];
        var once = In(2005, rows).Kilograms("III.1.1", Gases.Ch4);
        Assert.That(In(2005, [.. rows.Concat(rows)]).Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(2 * once).Within(1e-12).Percent);
        Assert.That(In(2005, [.. rows.Reverse()]).Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(once).Within(0).Ulps);
    }

    [Test]
    public void A_history_that_begins_late_is_warned_of()
    {
        Assert.That(In(2001, "c,2000,III.1,food-waste,100,t,pit,own,").Warnings, Does.Contain("GHG5040"));
        Assert.That(In(2020, "c,2000,III.1,food-waste,100,t,pit,own,").Warnings, Does.Not.Contain("GHG5040"));
    }

    [Test]
    public void The_years_of_a_history_are_no_inventories()
    {
        var result = Of("c,2000,III.1,food-waste,100,t,pit,own,", "c,2021,III.2.1,ch4,1,t,,,").Build();
        Assert.That(result.Inventories.Select(i => i.Year), Is.EqualTo(new[] { 2021 }));
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.Positive);
    }

    [Test]
    public void The_worked_calculation_names_its_steps_and_says_each_year_once()
    {
        var result = In(2004, "c,2000,III.1,food-waste,100,t,pit,own,", "c,2002,III.1,food-waste,50,t,pit,own,");
        var derivation = result.Builder.Derive(result.Line("III.1.1"), 2004).Single().Mass;
        Assert.That(derivation.Write(i => i.Symbol), Is.EqualTo("CH4 generated × (1 − frec) × (1 − OX)"));
        Assert.That(derivation.Steps.Select(s => s.Step.ToString()), Is.Unique.And.Contain("DDOCma(food-waste, 2003)").And.Contain("DDOCmd(food-waste, 2002)"));
    }

    private static TestResult In(int year, params string[] rows) => Of(rows).And("inventories.csv", "city,year", $"c,{year}").Build();

    private static TestProject Of(params string[] rows) => TestProject.Under(Heading, rows).In("CN", "CN-GD", climate: "cool-temperate-moist").And(
        "sites.csv", Sites, "c,pit,inside,landfill,managed-anaerobic,", "c,covered,inside,landfill,managed-anaerobic-covered,", "c,away,outside,landfill,unmanaged-shallow,tropical-dry",
        "c,twin,outside,landfill,managed-anaerobic,", "c,nowhere,inside,landfill,,");
}
