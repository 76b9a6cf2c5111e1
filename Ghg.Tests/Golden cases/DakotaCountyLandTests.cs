using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// Land cover and city trees of Dakota County, Minnesota, 2022. Published t CO2: Metropolitan Council, ghg-cprg (MIT), _nature/data:
/// nlcd_county_landcover_sequestration_allyrs of county 27037; rates of carbon per hectare: _nature/data-raw/land_cover_seq_rates. It has 3.67 for 44/12.
/// </summary>
public sealed class DakotaCountyLandTests
{
    // Grassland 0.34 t C/ha, trees 0.4 short tons C an acre (with 0.907185 t and 247.1 acres to the square kilometre), wetlands 0.725 t C/ha, crowns of city trees 1.69 t C/ha.
    [TestCase("grassland-herbaceous", "3.134444813733548", "0.34 t/ha", -391.11602385767213)]
    [TestCase("mixed-forest", "139.08756524471715", "89.6661654 t/km2", -45770.21647326009)]
    [TestCase("herbaceous-wetlands", "52.82052903018674", "0.725 t/ha", -14054.222261706936)]
    public void Land_cover_takes_up_what_is_published(string cover, string squareKilometres, string rate, double tonnes)
    {
        var result = TestProject.Under(TestProject.Heading + ",carbon_uptake_rate", $"c,2022,V.2,{cover},{squareKilometres},km2,{rate}").In("US", "US-MN").Build();
        Assert.That(result.Kilograms("V.2", "co2") / 1000, Is.EqualTo(tonnes / 3.67 * 44 / 12).Within(1e-10).Percent, result.Said);
    }

    // Lakes 12.68, reservoirs 30.27 and rivers 44.18 t CH4/km2: nhd_county_waterways_emissions_allyrs and waterways_emissions_factors.
    [TestCase("34.71509199446817", "12.682426336511508 t/km2", 440.2715969850629)]
    [TestCase("2.6429793219405995", "30.274178996833925 t/km2", 80.01402907736046)]
    [TestCase("16.275743965507118", "44.183936914298165 t/km2", 719.1264446052355)]
    public void Waters_emit_the_methane_that_is_published(string squareKilometres, string rate, double tonnes)
    {
        var result = TestProject.Under(TestProject.Heading + ",methane_rate", $"c,2022,V.2,open-water,{squareKilometres},km2,{rate}").In("US", "US-MN").Build();
        Assert.That(result.Kilograms("V.2", "ch4") / 1000, Is.EqualTo(tonnes).Within(1e-10).Percent, result.Said);
        Assert.That(result.Kilograms("V.2", "co2"), Is.Null);
    }

    [Test]
    public void City_trees_take_up_what_is_published()
    {
        var result = TestProject.Of("c,2022,V.2,urban-trees,94.72986732798668,km2").In("US", "US-MN").Parameters(",,urban-trees,crown-growth-rate,1.69,t/ha,,Nowak et al. 2013").Build();
        Assert.That(result.Kilograms("V.2", "co2") / 1000, Is.EqualTo(-58754.30561283717 / 3.67 * 44 / 12).Within(1e-10).Percent, result.Said);
    }
}
