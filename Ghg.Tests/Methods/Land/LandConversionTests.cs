using NUnit.Framework;

namespace Ghg.Tests.Methods.Land;

/// <summary>Land-use change by pools and years, each number worked by hand from the cited tables of IPCC 2006, volume 4.</summary>
public sealed class LandConversionTests
{
    private const string Heading =
        "city,year,gpc_ref,activity,amount,unit,soil,land_use_before,management_before,input_level_before,land_use,management,input_level,forest_zone,continent,stand_age,forest_type,above_ground_biomass";

    private const string ForestToSettlements = "c,2010,V.2,forest-land-to-settlements,120,ha,low-activity-clay,,,,paved,,,,,,broadleaf,180";
    private const string CroplandToForest = "c,2010,V.2,cropland-to-forest-land,400,ha,low-activity-clay,long-term-cultivated,full-tillage,low,,,,subtropical-humid-forest,asia-continental,10,broadleaf,60";

    private static TestProject Project(params string[] rows) => TestProject.Under(Heading, rows).In("CN", climate: "tropical-moist")
        .And("inventories.csv", "city,year", "c,2010", "c,2015", "c,2029", "c,2030")
        .And("parameters.csv", "subject,parameter,value,unit,source", "forest-land,root-shoot-ratio,0.24,1,Table 4.4");

    [Test]
    public void A_forest_that_is_built_over_loses_biomass_and_litter_at_once_and_soil_carbon_over_twenty_years()
    {
        var result = Project(ForestToSettlements).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);

        // Soil: 47 × (1 − 0.8) ÷ 20 = 0.47 (section 8.3.3.2). Biomass: 180 × 1.24 × 0.47 = 104.904. Litter, tropical broadleaf: 2.1 (Table 2.2).
        Assert.That(result.TonnesOfCarbon(2010), Is.EqualTo(120 * (0.47 + 104.904 + 2.1)).Within(1e-9).Percent);
        Assert.That(result.TonnesOfCarbon(2015), Is.EqualTo(120 * 0.47).Within(1e-9).Percent);
        Assert.That(result.TonnesOfCarbon(2029), Is.EqualTo(120 * 0.47).Within(1e-9).Percent);
        Assert.That(result.TonnesOfCarbon(2030), Is.Zero);
    }

    [Test]
    public void A_new_forest_grows_gathers_litter_and_soil_carbon_for_twenty_years()
    {
        var result = Project(CroplandToForest).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);

        // Growth: 9.0 (Table 4.9, up to 20 years) × 1.24 × 0.47 = 5.2452. Litter: 2.1 ÷ 20 = 0.105. Soil: 47 × (1 − 0.48 × 0.92) ÷ 20 = 1.31224.
        const double Yearly = 5.2452 + 0.105 + 1.31224;
        Assert.That(result.TonnesOfCarbon(2015), Is.EqualTo(-400 * Yearly).Within(1e-9).Percent);
        Assert.That(result.TonnesOfCarbon(2029), Is.EqualTo(-400 * Yearly).Within(1e-9).Percent);
        Assert.That(result.TonnesOfCarbon(2030), Is.Zero);

        // In the first year the crops are cleared: 4.7 t C/ha (Table 8.4).
        Assert.That(result.TonnesOfCarbon(2010), Is.EqualTo(-400 * (Yearly - 4.7)).Within(1e-9).Percent);
    }

    [Test]
    public void Grassland_that_becomes_cropland_is_cleared_and_sown()
    {
        var result = Project("c,2010,V.2,grassland-to-cropland,10,ha,sandy,,nominal,,long-term-cultivated,full-tillage,medium,,,,,").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);

        // Biomass: 5.0 (Table 5.9) − 16.1 × 0.47 (Table 6.4). Soil: 39 × (0.48 − 1) ÷ 20. No litter outside forests.
        Assert.That(result.TonnesOfCarbon(2010), Is.EqualTo(-10 * (5.0 - (16.1 * 0.47) + (39 * (0.48 - 1) / 20))).Within(1e-9).Percent);
        Assert.That(result.TonnesOfCarbon(2015), Is.EqualTo(-10 * (39 * (0.48 - 1) / 20)).Within(1e-9).Percent);
    }

    [Test]
    public void Land_that_becomes_bare_loses_all_soil_carbon()
    {
        var result = Project("c,2010,V.2,grassland-to-other-land,10,ha,sandy,,nominal,,,,,,,,,").Build();
        Assert.That(result.TonnesOfCarbon(2015), Is.EqualTo(10 * 39.0 / 20).Within(1e-9).Percent);
    }

    [Test]
    public void Dead_wood_that_a_city_states_is_lost_with_the_litter_and_its_absence_is_said()
    {
        var without = Project(ForestToSettlements).Build();
        Assert.That(without.Inventories[0].Cells.SelectMany(c => c.Lines).Single().Notes.Select(n => n.English), Has.Some.Contains("dead wood"));
        var with = Project(ForestToSettlements).And("parameters.csv", "subject,parameter,value,unit,source", "forest-land,root-shoot-ratio,0.24,1,x", "forest-land,dead-wood-carbon-stock,6,t/ha,x").Build();
        Assert.That(with.TonnesOfCarbon(2010) - without.TonnesOfCarbon(2010), Is.EqualTo(120 * 6.0).Within(1e-6).Percent);
        Assert.That(with.TonnesOfCarbon(2015), Is.EqualTo(without.TonnesOfCarbon(2015)).Within(1e-9).Percent);
    }

    [Test]
    public void Twice_the_area_is_twice_the_carbon_and_shuffled_rows_are_the_same()
    {
        var one = Project(ForestToSettlements, CroplandToForest).Build();
        var shuffled = Project(CroplandToForest, ForestToSettlements).Build();
        var twice = Project(ForestToSettlements, CroplandToForest, CroplandToForest, ForestToSettlements).Build();
        foreach (var year in (int[])[2010, 2015, 2030])
        {
            Assert.That(shuffled.TonnesOfCarbon(year), Is.EqualTo(one.TonnesOfCarbon(year)).Within(0).Ulps);
            Assert.That(twice.TonnesOfCarbon(year), Is.EqualTo(2 * one.TonnesOfCarbon(year)).Within(1e-12).Percent);
        }
    }

    [Test]
    public void A_conversion_the_guidelines_have_no_numbers_for_asks_for_them() =>
        Assert.That(Project("c,2010,V.2,wetlands-to-settlements,1,ha,wetland,,,,paved,,,,,,,").Build().Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Soil_under_pavement_before_is_not_known() =>
        Assert.That(Project("c,2010,V.2,settlements-to-grassland,1,ha,sandy,paved,,,,nominal,,,,,,").Build().Errors, Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void A_mass_is_no_area() =>
        Assert.That(Project("c,2010,V.2,grassland-to-other-land,10,t,sandy,,nominal,,,,,,,,,").Build().Errors, Is.EqualTo(new[] { "GHG2012" }));
}
