using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Land;

/// <summary>The worked examples of IPCC 2006, volume 4, on soil carbon, to their printed digits, and the 20 years of a transition.</summary>
public sealed class SoilCarbonTests
{
    private const string Crops = "city,year,gpc_ref,activity,amount,unit,soil,land_use_before,management_before,input_level_before,land_use,management,input_level";
    private const string Long = "long-term-cultivated";

    private static TestResult Crop(string climate, int inventory, params string[] rows) =>
        TestProject.Under(Crops, rows).In("CN", climate: climate).And("inventories.csv", "city,year", $"c,{inventory}").Build();

    /// <summary>Chapter 5, page 5.22: Mollisol (high-activity clay), warm temperate wet: 58.78 to 64.06 Mt C, 264 000 t C a year.</summary>
    [Test]
    public void Cropland_remaining_is_that_of_the_guidelines()
    {
        // Any transitions between the printed areas have the same sum: 200 000 ha low to reduced tillage, 500 000 ha to reduced, 100 000 ha to no-till.
        var result = Crop(
            "warm-temperate-moist", 2000,
            $"c,1990,V.2,cropland-management-change,200000,ha,high-activity-clay,{Long},full-tillage,low,{Long},reduced-tillage,medium",
            $"c,1990,V.2,cropland-management-change,500000,ha,high-activity-clay,{Long},full-tillage,medium,{Long},reduced-tillage,medium",
            $"c,1990,V.2,cropland-management-change,100000,ha,high-activity-clay,{Long},full-tillage,medium,{Long},no-till,medium");
        Assert.That(result.Errors, Is.Empty, result.Said);

        // (64 059 600 − 58 776 960) ÷ 20, which the guidelines round to 264 000.
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(-264132).Within(1e-9).Percent);
    }

    /// <summary>
    /// The two stocks that page 5.22 prints, 58.78 and 64.06 Mt C: what the soils gain in 20 years from soil of set-aside land that is made to hold nothing,
    /// 400 000 and 600 000 ha at first; 200 000, 700 000 and 100 000 ha at last.
    /// </summary>
    [TestCase(58.78, "400000,full-tillage,low", "600000,full-tillage,medium")]
    [TestCase(64.06, "200000,full-tillage,low", "700000,reduced-tillage,medium", "100000,no-till,medium")]
    public void The_stocks_of_cropland_remaining_are_those_of_the_guidelines(double megatonnes, params string[] fields)
    {
        var rows = fields.Select(f => f.Split(',')).Select(f => $"c,1990,V.2,cropland-management-change,{f[0]},ha,high-activity-clay,set-aside,full-tillage,medium,{Long},{f[1]},{f[2]}");
        var result = TestProject.Under(Crops, [.. rows]).In("CN", climate: "warm-temperate-moist").And("inventories.csv", "city,year", "c,2000")
            .And("parameters.csv", "subject,parameter,component,value,unit,source", "cropland,land-use-factor,set-aside,0,1,bare").Build();
        Assert.That(Math.Round(-result.TonnesOfCarbon() * 20 / 1e6, 2), Is.EqualTo(megatonnes), result.Said);
    }

    /// <summary>The two stocks of page 6.20, 45 026 000 and 45 959 890 t C, in the same way: from grassland of a management that is made to hold nothing.</summary>
    [TestCase(45_026_000, "500000,improved,nominal,", "400000,improved,moderately-degraded,", "100000,improved,severely-degraded,")]
    [TestCase(45_959_890 - (2 * 47 * 1.17 * 100_000) - (47 * 1.17 * 0.11 * 100_000), "300000,improved,nominal,", "300000,improved,moderately-degraded,", "200000,improved,severely-degraded,")]
    public void The_stocks_of_grassland_remaining_are_those_of_the_guidelines(double tonnes, params string[] fields)
    {
        var rows = fields.Select(f => f.Split(',')).Select(f => $"c,1990,V.2,grassland-management-change,{f[0]},ha,low-activity-clay,,{f[1]},medium,,{f[2]},{f[3]}");
        var result = TestProject.Under(Crops, [.. rows]).In("CN", climate: "tropical-moist").And("inventories.csv", "city,year", "c,2000")
            .And("parameters.csv", "subject,parameter,component,value,unit,source", "grassland,management-factor,improved,0,1,bare").Build();
        Assert.That(-result.TonnesOfCarbon() * 20, Is.EqualTo(tonnes).Within(0.5), result.Said);
    }

    /// <summary>Chapter 6, pages 6.19 to 6.20: Ultisol (low-activity clay), tropical moist: 46 694.5 t C a year.</summary>
    [Test]
    public void Grassland_remaining_is_that_of_the_guidelines()
    {
        var result = Crop(
            "tropical-moist", 2000,
            "c,1990,V.2,grassland-management-change,100000,ha,low-activity-clay,,nominal,,,improved,medium",
            "c,1990,V.2,grassland-management-change,100000,ha,low-activity-clay,,nominal,,,improved,high",
            "c,1990,V.2,grassland-management-change,100000,ha,low-activity-clay,,moderately-degraded,,,severely-degraded,");
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(-46694.5).Within(1e-9).Percent);
    }

    /// <summary>Chapter 4, page 4.40: 100 000 ha of Ultisol, from 20.8 to 47 t C/ha, 1.3 t C/ha and 131 000 t C a year. Growth and litter are set to nothing here.</summary>
    [Test]
    public void Cropland_to_forest_is_that_of_the_guidelines()
    {
        var result = TestProject.Under(Crops, $"c,1995,V.2,cropland-to-forest-land,100000,ha,low-activity-clay,{Long},full-tillage,low,,,").In("CN", climate: "tropical-moist")
            .And("inventories.csv", "city,year", "c,2000")
            .Parameters(",,forest-land,above-ground-growth,0,t/ha,,x", ",,forest-land,root-shoot-ratio,0,1,,x", ",,forest-land,litter-carbon-stock,0,t/ha,,x").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(-131000).Within(600));
        Assert.That(Math.Round(-result.TonnesOfCarbon() / 100000, 1), Is.EqualTo(1.3));
    }

    /// <summary>Chapter 6, page 6.39, prints (67.2 − 36.9) ÷ 20 = 1.5, where 36.9 is a misprint of its own 30.9: right is 1.8. It takes 0.82 for the land-use factor.</summary>
    [Test]
    public void Cropland_to_grassland_is_that_of_the_guidelines_without_their_misprint()
    {
        var result = TestProject.Under(Crops, $"c,1990,V.2,cropland-to-grassland,1000,ha,volcanic,{Long},full-tillage,low,,improved,medium").In("CN", climate: "tropical-moist")
            .And("inventories.csv", "city,year", "c,2000").Parameters(",,grassland,land-use-factor,0.82,1,,page 6.39").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(Math.Round(-result.TonnesOfCarbon() / 1000, 1), Is.EqualTo(1.8));
    }

    /// <summary>Chapter 5, page 5.39: forest on volcanic soil to cropland, tropical moist: from 70 to 30.9 t C/ha, a loss of 2.0 t C/ha a year. The biomass that is cleared is set to nothing here.</summary>
    [Test]
    public void Forest_to_cropland_is_that_of_the_guidelines()
    {
        var result = TestProject.Under(Crops, $"c,1990,V.2,forest-land-to-cropland,1000,ha,volcanic,,,,{Long},full-tillage,low").In("CN", climate: "tropical-moist")
            .And("inventories.csv", "city,year", "c,2000").Parameters(",,forest-land,litter-carbon-stock,0,t/ha,,x").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(Math.Round(result.TonnesOfCarbon() / 1000, 1), Is.EqualTo(2.0));
        Assert.That(Math.Round(70 - (result.TonnesOfCarbon() / 1000 * 20), 1), Is.EqualTo(30.9));
    }

    [TestCase(2010, -2.35)]
    [TestCase(2029, -2.35)]
    [TestCase(2030, 0)]
    public void Soil_changes_for_twenty_years_from_the_year_of_the_change(int year, double carbon)
    {
        // 47 t/ha × (1.10 − 1.00) × 10 ha ÷ 20.
        var result = TestProject.Under(Crops, "c,2010,V.2,grassland-management-change,10,ha,low-activity-clay,,nominal,,,improved,medium").In("CN", climate: "tropical-moist")
            .And("inventories.csv", "city,year", $"c,{year}")
            .And("parameters.csv", "subject,parameter,component,value,unit,source", "grassland,management-factor,improved,1.10,1,x").Build();
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(carbon).Within(1e-9));
    }

    [Test]
    public void Changes_of_several_years_add_up_and_their_order_does_not_matter()
    {
        string[] rows = ["c,2005,V.2,grassland-management-change,10,ha,sandy,,nominal,,,improved,medium", "c,2015,V.2,grassland-management-change,30,ha,sandy,,nominal,,,improved,medium"];
        var together = Crop("tropical-dry", 2020, rows).TonnesOfCarbon();
        Assert.That(Crop("tropical-dry", 2020, [.. rows.Reverse()]).TonnesOfCarbon(), Is.EqualTo(together).Within(0).Ulps);
        Assert.That(together, Is.EqualTo(Crop("tropical-dry", 2020, rows[0]).TonnesOfCarbon() + Crop("tropical-dry", 2020, rows[1]).TonnesOfCarbon()).Within(1e-9).Percent);
        Assert.That(Crop("tropical-dry", 2030, rows).TonnesOfCarbon(), Is.EqualTo(Crop("tropical-dry", 2020, rows[1]).TonnesOfCarbon()).Within(1e-9).Percent);
    }

    [Test]
    public void A_later_row_is_no_part_of_an_earlier_year() =>
        Assert.That(Crop("tropical-dry", 2010, "c,2005,V.2,grassland-management-change,10,ha,sandy,,nominal,,,improved,medium", "c,2015,V.2,grassland-management-change,30,ha,sandy,,nominal,,,improved,medium").TonnesOfCarbon(),
            Is.EqualTo(Crop("tropical-dry", 2010, "c,2005,V.2,grassland-management-change,10,ha,sandy,,nominal,,,improved,medium").TonnesOfCarbon()).Within(0).Ulps);

    [Test]
    public void The_2019_Refinement_is_taken_as_a_whole()
    {
        // Low-activity clay, tropical moist: SOCref 38, long-term cultivated 0.83, no-till 1.10, full 1.00; 38 × 0.83 × 0.10 × 1000 ÷ 20 = 157.7.
        var result = TestProject.Under(Crops, $"c,2010,V.2,cropland-management-change,1000,ha,low-activity-clay,{Long},full-tillage,medium,{Long},no-till,medium").In("CN", climate: "tropical-moist")
            .Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").And("inventories.csv", "city,year", "c,2020").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.TonnesOfCarbon(), Is.EqualTo(-157.7).Within(1e-9).Percent);
    }

    [Test]
    public void Factors_of_one_edition_do_not_go_with_the_stocks_of_another()
    {
        // High-intensity grazing is a level of 2019 only.
        var result = Crop("tropical-moist", 2020, "c,2010,V.2,grassland-management-change,10,ha,sandy,,nominal,,,high-intensity-grazing,");
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4080" }));
    }

    [TestCase("clay", "full-tillage", "GHG4004")]
    [TestCase("", "full-tillage", "GHG4004")]
    [TestCase("sandy", "ploughed", "GHG4004")]
    [TestCase("sandy", "", "GHG4004")]
    public void A_word_that_is_not_known_is_an_error(string soil, string tillage, string code) =>
        Assert.That(Crop("tropical-moist", 2020, $"c,2010,V.2,cropland-management-change,10,ha,{soil},{Long},{tillage},low,{Long},no-till,low").Errors, Is.EqualTo(new[] { code }));

    [Test]
    public void Without_a_climate_there_is_no_reference_stock() =>
        Assert.That(Crop("", 2020, "c,2010,V.2,grassland-management-change,10,ha,sandy,,nominal,,,severely-degraded,").Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Organic_soil_is_not_taken_for_mineral_soil()
    {
        var result = Crop("tropical-moist", 2020, "c,2010,V.2,grassland-management-change,10,ha,organic,,nominal,,,severely-degraded,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Cell("V.2").Masses.Of(Gases.Co2), Is.Null.Or.Zero);
        Assert.That(result.Line("V.2").Notes.Select(n => n.English), Has.Some.Contains("drained organic soil"));
    }
}
