using NUnit.Framework;

namespace Ghg.Tests.Checks;

/// <summary>When the checks of land speak and when they do not.</summary>
public sealed class LandChecksTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,method,carbon_uptake_rate,carbon_density,above_ground_growth";

    private static TestProject Project(params string[] rows) => TestProject.Under(Heading, rows).In("CN")
        .And("inventories.csv", "city,year", "c,2022").And("indicators.csv", "city,year,indicator,value,unit,source", "c,2022,area,1000,km2,x").Parameters(",,forest-land,root-shoot-ratio,0.2,1,,x");

    [TestCase(995, false)]
    [TestCase(1000, false)]
    [TestCase(980, true)]
    [TestCase(1020, true)]
    public void Classes_of_land_add_up_to_the_area_within_a_hundredth(int area, bool speaks) =>
        Assert.That(Project($"c,2022,V.2,mixed-forest,{area},km2,,1 t/ha,,").Build().Warnings.Contains("GHG5080"), Is.EqualTo(speaks));

    [Test]
    public void Areas_of_earlier_surveys_are_no_part_of_the_sum() =>
        Assert.That(Project("c,2012,V.2,mixed-forest,990,km2,carbon-stock-difference,,90 t/ha,", "c,2022,V.2,mixed-forest,1000,km2,carbon-stock-difference,,95 t/ha,").Build().Warnings, Does.Not.Contain("GHG5080"));

    [Test]
    public void Conversions_and_trees_are_no_classes() =>
        Assert.That(Project("c,2022,V.2,forest-growth,10,km2,,,,2 t/ha").Build().Warnings, Does.Not.Contain("GHG5080"));

    [Test]
    public void Growth_of_a_forest_beside_a_rate_of_cropland_is_no_double_count() =>
        Assert.That(Project("c,2022,V.2,cultivated-crops,10,km2,,0.1 t/ha,,", "c,2022,V.2,forest-growth,10,km2,,,,2 t/ha").Build().Warnings, Does.Not.Contain("GHG5081"));

    [Test]
    public void Growth_of_a_forest_beside_its_rate_is() =>
        Assert.That(Project("c,2022,V.2,mixed-forest,10,km2,,0.1 t/ha,,", "c,2022,V.2,forest-growth,10,km2,,,,2 t/ha").Build().Warnings, Does.Contain("GHG5081"));
}
