using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Land;

/// <summary>Liming, urea, burning; rates of land cover, stocks, orchards, city trees and drained soils. Expected numbers are worked by hand from the tables cited in the datasets.</summary>
public sealed class OnLandTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,fuel_load,fire_type,carbon_uptake_rate,stand_age,technology";

    private static TestResult Built(string row, string climate = "tropical-moist") => TestProject.Under(Heading, row).In("CN", climate: climate).Build();

    // Volume 4, chapter 11: 12 %, 13 % and 20 % of carbon, times 44/12.
    [TestCase("limestone-applied", 0.12)]
    [TestCase("dolomite-applied", 0.13)]
    [TestCase("urea-applied", 0.20)]
    public void Lime_and_urea_release_their_carbon_into_the_totals(string activity, double carbon)
    {
        var result = Built($"c,2020,V.3,{activity},1000,t,,,,,");
        Assert.That(result.Kilograms("V.3", Gases.Co2), Is.EqualTo(1e6 * carbon * 44 / 12).Within(1e-9).Percent);
        Assert.That(result.Tonnes("V.3"), Is.EqualTo(1000 * carbon * 44 / 12).Within(1e-9).Percent);
    }

    [Test]
    public void Burnt_biomass_counts_methane_and_nitrous_oxide_and_shows_its_carbon_dioxide_beside()
    {
        // 500 ha × 4.0 t/ha (Table 2.4) × 2.7, 0.07 and 1515 g/kg (Table 2.5).
        var result = Built("c,2020,V.3,wheat-residues-burnt,500,ha,,,,,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("V.3", Gases.Ch4), Is.EqualTo(5400).Within(1e-9).Percent);
        Assert.That(result.Kilograms("V.3", Gases.N2o), Is.EqualTo(140).Within(1e-9).Percent);
        Assert.That(result.Kilograms("V.3", Gases.Co2Biogenic), Is.EqualTo(3030000).Within(1e-9).Percent);
        Assert.That(result.Tonnes("V.3"), Is.EqualTo((5400 * 28 + 140 * 265) / 1000.0).Within(1e-9).Percent);
    }

    // By area, by fuel load and by mass: 100 ha × 5 t/ha × 0.80 × 2.7 g/kg = 1080 kg, and the same 500 t in the way of the fire.
    [TestCase("c,2020,V.3,maize-residues-burnt,100,ha,5 t/ha,,,,")]
    [TestCase("c,2020,V.3,maize-residues-burnt,500,t,,,,,")]
    public void Fuel_in_the_way_of_the_fire_burns_in_part(string row) => Assert.That(Built(row).Kilograms("V.3", Gases.Ch4), Is.EqualTo(1080).Within(1e-9).Percent);

    [Test]
    public void A_kind_of_fire_has_its_own_consumption() =>
        Assert.That(Built("c,2020,V.3,temperate-forest-burnt,10,ha,,wildfire,,,").Kilograms("V.3", Gases.Ch4), Is.EqualTo(10 * 19.8 * 4.7).Within(1e-9).Percent);

    [Test]
    public void A_kind_of_fire_that_is_not_known_is_an_error() => Assert.That(Built("c,2020,V.3,temperate-forest-burnt,10,ha,,bonfire,,,").Errors, Is.EqualTo(new[] { "GHG4005" }));

    // Table 2.5 has no row for shrubland; its gases are not estimated rather than borrowed.
    [Test]
    public void Gases_without_a_factor_are_not_estimated() => Assert.That(Built("c,2020,V.3,shrubland-burnt,10,ha,,,,,").Line("V.3").NotEstimatedGases, Does.Contain(Gases.Ch4));

    [TestCase("1.5 t/ha", -100 * 1.5 * 44 / 12)]
    [TestCase("-0.3 t/ha", 100 * 0.3 * 44 / 12)]
    public void A_rate_of_uptake_is_a_removal_and_a_loss_an_emission(string rate, double tonnes)
    {
        var result = Built($"c,2020,V.2,deciduous-forest,100,ha,,,{rate},,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Tonnes("V.2"), Is.EqualTo(tonnes).Within(1e-9).Percent);
    }

    [Test]
    public void A_rate_is_never_assumed() => Assert.That(Built("c,2020,V.2,deciduous-forest,100,ha,,,,,").Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Land_cover_classes_have_the_numbers_of_the_US_database() =>
        Assert.That(Built("c,2020,V.2,nlcd-41,1,acre,,,2 t/ha,,").Kilograms("V.2", Gases.Co2), Is.EqualTo(-0.40468564224 * 2000 * 44 / 12).Within(1e-9).Percent);

    // Table 5.6: 400 000 ha × 10.0 t C/ha, warm temperate: 4 000 000 t C (chapter 5, page 5.23).
    [Test]
    public void Drained_organic_soils_are_those_of_the_guidelines() =>
        Assert.That(Built("c,2020,V.2,cropland-on-drained-organic-soil,400000,ha,,,,,", "warm-temperate-moist").TonnesOfCarbon(), Is.EqualTo(4000000).Within(1e-9).Percent);

    [TestCase("ha,,,,10,", -1000 * 2.9)]
    [TestCase("ha,,,,20,", -1000 * 2.9)]
    [TestCase("ha,,,,21,", 0)]
    [TestCase("item,,,,10,pine", -1000 * 0.0087)]
    [TestCase("item,,,,40,pine", 0)]
    public void City_trees_grow_for_twenty_years(string rest, double carbon)
    {
        var result = Built($"c,2020,V.2,urban-trees,1000,{rest}");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(carbon).Within(1e-9));
    }

    [Test]
    public void Trees_without_a_species_have_no_default() => Assert.That(Built("c,2020,V.2,urban-trees,1000,item,,,,10,").Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void An_age_that_is_no_number_is_an_error() => Assert.That(Built("c,2020,V.2,urban-trees,1000,ha,,,,young,").Errors, Is.EqualTo(new[] { "GHG4004" }));

    // Table 5.1, tropical moist: 2.6 t C/ha a year for 8 years, 21 t C/ha at removal.
    [TestCase("perennial-crops", "5", -2.6)]
    [TestCase("perennial-crops", "9", 0)]
    [TestCase("perennial-crops-removed", "", 21)]
    public void Orchards_grow_until_they_are_mature(string activity, string age, double carbon) =>
        Assert.That(Built($"c,2020,V.2,{activity},100,ha,,,,{age},").TonnesOfCarbon(), Is.EqualTo(100 * carbon).Within(1e-9));

    /// <summary>Volume 4, page 5.11, example 1, tropical moist: 90 000 ha gain 234 000 t C, 10 000 ha that are cut lose 210 000 t C; 24 000 t C a year are gained.</summary>
    [Test]
    public void Perennial_crops_are_those_of_the_guidelines()
    {
        const string Grown = "c,2020,V.2,perennial-crops,90000,ha,,,,,";
        const string Cut = "c,2020,V.2,perennial-crops-removed,10000,ha,,,,,";
        Assert.That(Built(Grown).TonnesOfCarbon(), Is.EqualTo(-234_000).Within(1e-9).Percent);
        Assert.That(Built(Cut).TonnesOfCarbon(), Is.EqualTo(210_000).Within(1e-9).Percent);
        Assert.That(TestProject.Under(Heading, Grown, Cut).In("CN", climate: "tropical-moist").Build().TonnesOfCarbon(), Is.EqualTo(-24_000).Within(1e-9).Percent);
    }

    [Test]
    public void A_sink_lowers_the_total()
    {
        var result = TestProject.Under(Heading, "c,2020,V.2,deciduous-forest,100,ha,,,1.5 t/ha,,", "c,2020,V.3,urea-applied,1000,t,,,,,").In("CN").Build();
        Assert.That(result.Only.Co2e(TestResult.Reference("V.2")) + result.Only.Co2e(TestResult.Reference("V.3")), Is.EqualTo((1e6 * 0.2 - 100 * 1500) * 44 / 12).Within(1e-9).Percent);
    }
}
