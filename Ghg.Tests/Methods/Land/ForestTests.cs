using NUnit.Framework;

namespace Ghg.Tests.Methods.Land;

/// <summary>The gain-loss examples of IPCC 2006, volume 4, chapter 4, pages 4.18 to 4.19 and 4.35 to 4.36, to their printed digits.</summary>
public sealed class ForestTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,forest_zone,continent,stand_age,forest_type,above_ground_biomass,above_ground_growth,growing_stock,lost_fraction";
    private const string Zone = "temperate-continental-forest";

    private static TestResult Built(string row, params string[] parameters) => TestProject.Under(Heading, row).In("CN", climate: "cool-temperate-moist").Parameters(parameters).Build();

    private static double CarbonOf(string row, params string[] parameters)
    {
        var result = Built(row, parameters);
        Assert.That(result.Errors, Is.Empty, result.Said);
        return result.TonnesOfCarbon();
    }

    private static string Ratio(string value) => $",,forest-land,root-shoot-ratio,{value},1,,chapter 4";

    // 100 000 ha, 25-year-old pines in Europe: growth 4.0 (Table 4.9), R 0.29 for 50 to 150 t/ha (Table 4.4), CF 0.47: 242 520 t C.
    [Test]
    public void Growth_is_that_of_the_guidelines() =>
        Assert.That(CarbonOf($"c,2020,V.2,forest-growth,100000,ha,{Zone},europe,25,pines,120,,,"), Is.EqualTo(-242520).Within(1e-9).Percent);

    // 1 000 ha of new plantation, R 0.40 below 50 t/ha: 2 632 t C. Its growth of 4.0 is of Table 4.12.
    [Test]
    public void Growth_of_a_plantation_is_that_of_the_guidelines() =>
        Assert.That(CarbonOf($"c,2020,V.2,forest-growth,1000,ha,{Zone},europe,9,pines,20,4.0 t/ha,,"), Is.EqualTo(-2632).Within(1e-9).Percent);

    // The examples add a bark fraction of 0.1 to R, which equation 2.12 does not have: 725.16 and 141 t C.
    [TestCase("1000", "40", "0.39", 725.16)]
    [TestCase("100", "10", "0.50", 141)]
    public void Wood_removals_are_those_of_the_guidelines(string volume, string stock, string ratio, double carbon) =>
        Assert.That(Math.Round(CarbonOf($"c,2020,V.2,roundwood-removed,{volume},m3,{Zone},europe,,pines,,,{stock},", Ratio(ratio)), 2), Is.EqualTo(carbon));

    // The first prints 0.75 for BCEF in the formula, but its result is that of 1.11: 336.50; the second 65.80.
    [TestCase("500", "40", "0.29", 336.50)]
    [TestCase("50", "10", "0.40", 65.80)]
    public void Fuelwood_is_that_of_the_guidelines(string volume, string stock, string ratio, double carbon) =>
        Assert.That(Math.Round(CarbonOf($"c,2020,V.2,fuelwood-trees-removed,{volume},m3,{Zone},europe,,pines,,,{stock},", Ratio(ratio)), 2), Is.EqualTo(carbon));

    [TestCase("2000", "4.0", "0.29", 1455.12)]
    [TestCase("50", "1.0", "0.40", 9.87)]
    public void Disturbance_is_that_of_the_guidelines(string area, string biomass, string ratio, double carbon) =>
        Assert.That(Math.Round(CarbonOf($"c,2020,V.2,forest-disturbance,{area},ha,{Zone},europe,,pines,{biomass},,,0.3", Ratio(ratio)), 2), Is.EqualTo(carbon));

    // FG × D × CF: 100 × 0.5 × 0.47.
    [Test]
    public void Parts_of_trees_have_no_roots() =>
        Assert.That(CarbonOf("c,2020,V.2,fuelwood-parts-removed,100,m3,,,,,,,,", ",,forest-land,wood-density,0.5,t/m3,,x"), Is.EqualTo(23.5).Within(1e-9).Percent);

    [Test]
    public void A_harvest_says_that_wood_products_are_left_out() =>
        Assert.That(Built($"c,2020,V.2,roundwood-removed,1,m3,{Zone},,,pines,,,40,", Ratio("0.29")).Line("V.2").Notes.Select(n => n.English), Has.Some.Contains("harvested wood products"));

    [Test]
    public void A_range_of_the_source_is_no_number() =>
        Assert.That(Built("c,2020,V.2,forest-growth,1,ha,boreal-coniferous-forest,europe,30,pines,80,,,").Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void A_zone_that_is_not_known_is_an_error() =>
        Assert.That(Built("c,2020,V.2,forest-growth,1,ha,rain-forest,europe,30,pines,80,,,").Errors, Is.EqualTo(new[] { "GHG4004" }));

    [TestCase("19", 0.40)]
    [TestCase("50", 0.29)]
    [TestCase("150", 0.29)]
    [TestCase("151", 0.20)]
    public void The_ratio_follows_the_biomass(string biomass, double ratio) =>
        Assert.That(CarbonOf($"c,2020,V.2,forest-growth,1000,ha,{Zone},europe,25,pines,{biomass},,,"), Is.EqualTo(-1000 * 4.0 * (1 + ratio) * 0.47).Within(1e-9).Percent);
}
