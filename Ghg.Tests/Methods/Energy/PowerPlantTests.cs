using NUnit.Framework;

namespace Ghg.Tests.Methods.Energy;

/// <summary>Plants: heat and power, own use, captive plants, the heat factor of a city's own plants.</summary>
public sealed class PowerPlantTests
{
    private const string Heading = "city,year,gpc_ref,activity,method,site,subtype,own_use,on_site_power,on_site_heat,electricity_output,heat_output,supply_temperature,return_temperature,loss_rate,amount,unit";

    // A tonne of this coal emits a tonne of CO2, so that 600 kt are burnt.
    private static TestProject Project(string choices, params string[] rows) => TestProject.Under(Heading, rows).Settings("{\"choices\": {" + choices + "}}")
        .And("sites.csv", "city,site,location", "c,chp,inside", "c,boiler,inside")
        .Factors("own", "id,activity,gas,value,unit,source", "coal,other-bituminous-coal,co2,1,t/t,x", "ch4,other-bituminous-coal,ch4,0,kg/t,x", "n2o,other-bituminous-coal,n2o,0,kg/t,x");

    // 600 kt of CO2; 2000 TJ of electricity, 6000 TJ of heat; 110 and 10 °C. Worked apart from this code, by
    // efficiency: 2000/0.35 : 6000/0.80 = 0.43243; energy: 2000 : 6000; exergy: 2000 : 6000 × (1 − 283.15/383.15).
    [TestCase("\"heat_and_power\": \"efficiency\"", 259.4594594594595, 340.5405405405406)]
    [TestCase("\"heat_and_power\": \"energy\"", 150, 450)]
    [TestCase("\"heat_and_power\": \"exergy\"", 336.51467466881354, 263.48532533118646)]
    [TestCase("", 259.4594594594595, 340.5405405405406)]
    public void Heat_and_power_by_the_declared_method(string choices, double power, double heat)
    {
        var result = Project(choices, "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,110,10,,600000,t").Build();
        Assert.That(result.Kilograms("I.4.4", "co2") / 1e6, Is.EqualTo(600).Within(1e-12).Percent, result.Said);
        var memos = result.Cell("I.4.4").Memos.ToDictionary(m => m.Memo!.Value.English, m => m.Masses.Of("co2") / 1e6);
        Assert.That(memos["of a heat and power plant, for electricity"], Is.EqualTo(power).Within(1e-12).Percent);
        Assert.That(memos["of a heat and power plant, for heat"], Is.EqualTo(heat).Within(1e-12).Percent);
        Assert.That(result.Cell("I.4.4").Lines[0].Notes[0].English, Does.Contain("heat and power shared by the"));
    }

    // The same plant to electricity alone, with reference efficiencies of one's own: 0.40 and 0.90; 0.55 and 0.85.
    [TestCase("40", "90", 257.14, 342.86)]
    [TestCase("55", "85", 204, 396)]
    public void Heat_and_power_by_efficiencies_of_ones_own(string ofPower, string ofHeat, double power, double heat)
    {
        var result = Project("", "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,,,,600000,t")
            .Parameters($"c,,heat,reference-power-efficiency,{ofPower},%,,ministry", $"c,,heat,reference-heat-efficiency,{ofHeat},%,,ministry").Build();
        Assert.That(Math.Round(Shared(result, "electricity"), 2), Is.EqualTo(power), result.Said);
        Assert.That(Math.Round(Shared(result, "heat"), 2), Is.EqualTo(heat));
    }

    // BISKO takes a return of 283 K: 9.85 °C where the zero is 273.15 K. 336.29 and 263.71 kt.
    [Test]
    public void Heat_and_power_as_BISKO_has_it()
    {
        var result = Project("\"heat_and_power\": \"exergy\"", "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,110,9.85,,600000,t").Build();
        Assert.That(Math.Round(Shared(result, "electricity"), 2), Is.EqualTo(336.29), result.Said);
        Assert.That(Math.Round(Shared(result, "heat"), 2), Is.EqualTo(263.71));
    }

    // 259.46 kt over 2000 TJ (555.556 GWh) are 0.4670 kg/kWh; 340.54 kt over 6000 TJ are 56.76 t/TJ.
    [Test]
    public void What_a_unit_of_electricity_and_of_heat_carries()
    {
        var result = Project("", "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,,,,600000,t").Build();
        Assert.That(Math.Round(Shared(result, "electricity") / (2000 / 3.6), 4), Is.EqualTo(0.4670), result.Said);
        Assert.That(Math.Round(Shared(result, "heat") / 6000 * 1000, 2), Is.EqualTo(56.76));
    }

    // 2000 TJ ÷ 0.35 + 6000 TJ ÷ 0.80 = 13 214 TJ of fuel would be burnt apart: a plant of 9500 TJ saves fuel, one of 13 300 TJ is said, in whatever rows its fuel comes.
    [TestCase("9500 TJ", false)]
    [TestCase("13210 TJ", false)]
    [TestCase("13300 TJ", true)]
    [TestCase("6650 TJ;6650 TJ", true)]
    public void A_plant_that_burns_more_than_making_heat_and_power_apart_is_said(string fuels, bool said)
    {
        var rows = fuels.Split(';').Select(f => f.Split(' ')).Select((f, i) => $"c,2023,I.4.4,{(i == 0 ? "natural-gas" : "other-bituminous-coal")},power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,,,,{f[0]},{f[1]},ncv");
        var result = TestProject.Under(Heading + ",basis", [.. rows]).And("sites.csv", "city,site,location", "c,chp,inside").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Warnings.Contains("GHG5110"), Is.EqualTo(said));
        if (said)
        {
            Assert.That(result.Findings.Single(f => f.Rule.Code == "GHG5110").Found.English, Does.Contain("13300 TJ, more than the 13214.3 TJ"));
        }
    }

    // Kilotonnes of a plant that are of its electricity or of its heat.
    private static double Shared(TestResult result, string product) =>
        result.Cell("I.4.4").Memos.Single(m => m.Memo!.Value.English.EndsWith(product, StringComparison.Ordinal)).Masses.Of("co2")!.Value / 1e6;

    [Test]
    public void Own_use_stays_in_I_4_1_and_the_rest_is_supplied()
    {
        // 3000 GWh at 0.85 t/MWh, 6 % auxiliaries: 2397 and 153 kt
        var result = Project("", "c,2023,I.4.4,other-bituminous-coal,power-plant,,electricity,6%,,,,,,,,2550000,t").Build();
        Assert.That(result.Kilograms("I.4.4", "co2") / 1e6, Is.EqualTo(2397).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.4.1", "co2") / 1e6, Is.EqualTo(153).Within(1e-12).Percent);
    }

    [Test]
    public void A_captive_plant_counts_where_its_power_is_used_and_only_what_it_sells_is_supplied()
    {
        var result = Project("", "c,2023,I.3.1,other-bituminous-coal,power-plant,,electricity,5%,80%,,,,,,,1000,t").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(800_000).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.4.1", "co2"), Is.EqualTo(50_000).Within(1e-12).Percent);
        Assert.That(result.Kilograms("I.4.4", "co2"), Is.EqualTo(150_000).Within(1e-12).Percent);
    }

    [TestCase("c,2023,I.3.1,other-bituminous-coal,power-plant,,electricity,5%,,,,,,,,1000,t", "GHG4005")] // how much stays is not said
    [TestCase("c,2023,I.4.4,other-bituminous-coal,power-plant,,electricity,,,,,,,,,1000,t", "GHG4005")] // nor the own use
    [TestCase("c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,5%,,,,6000 TJ,,,,1000,t", "GHG4005")] // nor the electricity
    [TestCase("c,2023,I.4.4,other-bituminous-coal,power-plant,chp,heat,,,,,,,,,1000,t", "GHG4005")] // nor the heat
    [TestCase("c,2023,I.3.1,other-bituminous-coal,power-plant,,electricity,30%,80%,,,,,,,1000,t", "GHG4004")] // more than all
    [TestCase("c,2023,I.4.4,other-bituminous-coal,power-plant,,electricity,120%,,,,,,,,1000,t", "GHG4004")]
    public void A_plant_that_does_not_add_up_is_refused(string row, string code) => Assert.That(Project("", row).Build().Errors, Is.EqualTo(new[] { code }));

    [Test]
    public void A_return_as_hot_as_the_supply_is_refused() => Assert.That(
        Project("\"heat_and_power\": \"exergy\"", "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,60,60,,600000,t").Build().Errors, Is.EqualTo(new[] { "GHG4004" }));

    private const string OwnPlants = "\"heat\": \"own-plants\", \"heat_and_power\": \"energy\"";

    private static readonly string[] Network =
    [
        "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,6000 TJ,,,,600000,t",
        "c,2023,I.4.4,other-bituminous-coal,power-plant,boiler,heat,,,,,1500 TJ,,,,150000,t",
        "c,2023,I.1.2,heat,,,,,,,,,,,,6000,TJ", "c,2023,I.2.2,steam,,,,,,,,,,,,750,TJ", "c,2023,I.1.3,heat,,,,,,,,,,,10%,6750,TJ",
    ];

    [Test]
    public void The_heat_factor_of_the_citys_own_plants()
    {
        // (450 + 150) kt ÷ (6000 + 1500) TJ = 80 t/TJ; 6000 + 750 consumed and 10 % lost are all 7500 TJ
        var result = Project(OwnPlants, Network).Build();
        Assert.That(result.Kilograms("I.1.2", "co2") / 1e6, Is.EqualTo(480).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.2.2", "co2") / 1e6, Is.EqualTo(60).Within(1e-12).Percent);
        Assert.That(result.Kilograms("I.1.3", "co2") / 1e6, Is.EqualTo(60).Within(1e-12).Percent);
        Assert.That(result.Line("I.1.2").Notes.Single().English, Does.Contain("own plants (2)"));
        Assert.That(result.Builder.Derive(result.Line("I.1.2"), 2023).Single(d => d.Gas == "co2").Mass.Value, Is.EqualTo(result.Kilograms("I.1.2", "co2")).Within(0).Ulps);
    }

    [Test]
    public void Two_fuels_of_a_plant_share_its_heat()
    {
        string[] split = [Network[0].Replace("600000", "400000", StringComparison.Ordinal), Network[0].Replace("600000,t", "200,kt", StringComparison.Ordinal), .. Network[1..]];
        var result = Project(OwnPlants, split).Build();
        Assert.That(result.Kilograms("I.1.2", "co2") / 1e6, Is.EqualTo(480).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_plant_with_two_heats_is_refused() => Assert.That(
        Project(OwnPlants, [.. Network, "c,2023,I.4.4,other-bituminous-coal,power-plant,boiler,heat,,,,,1400 TJ,,,,1,kt"]).Build().Errors, Is.EqualTo(new[] { "GHG4022" }));

    [Test]
    public void Without_a_plant_there_is_no_factor() => Assert.That(Project(OwnPlants, Network[2]).Build().Errors, Is.EqualTo(new[] { "GHG4021" }));

    [Test]
    public void A_wrong_plant_is_said_once_and_its_heat_is_no_factor()
    {
        var result = Project(OwnPlants, "c,2023,I.4.4,other-bituminous-coal,power-plant,chp,chp,0%,,,2000 TJ,,,,,600000,t", Network[2]).Build();
        Assert.That(result.Findings.Count(f => f.Rule.Code == "GHG4005"), Is.EqualTo(1), result.Said);
        Assert.That(result.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Lines).Where(l => l.Method == "grid-supplied-energy"), Is.Empty);
    }

    [Test]
    public void A_named_factor_is_taken_all_the_same()
    {
        var result = TestProject.Under(TestProject.Heading + ",factor", "c,2023,I.1.2,heat,1,GJ,china-grid/cn-heat-default").In("CN").Settings("""{"choices": {"heat": "own-plants"}}""").Build();
        Assert.That(result.Kilograms("I.1.2", "co2"), Is.EqualTo(110).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_choice_that_is_not_there_is_refused() =>
        Assert.That(Project("\"heat_and_power\": \"price\"", Network[1]).Build().Errors, Is.EqualTo(new[] { "GHG1007" }));

    // EIB Project Carbon Footprint Methodologies v11.1 (January 2020), section 8, example 1: a German CHP plant of 800 GWh at 90 % efficiency, natural gas at
    // 56 200 kg/TJ, against a grid of 0.366 kg/kWh: absolute 179 840 t, baseline 292 800 t, relative −112 960 t.
    [Test]
    public void A_published_plant_against_its_baseline()
    {
        const string Rows = "id,activity,gas,value,unit,basis,source";
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.4.4,natural-gas,3200,TJ,ncv", "c,2020,I.1.2,electricity,800,GWh,")
            .Factors("eib", Rows, "gas,natural-gas,co2,56200,kg/TJ,ncv,EIB", "grid,electricity,co2,0.366,kg/kWh,,EIB").Build();
        Assert.That(result.Kilograms("I.4.4", "co2") / 1000, Is.EqualTo(179_840).Within(0.5), result.Said);
        Assert.That(result.Kilograms("I.1.2", "co2") / 1000, Is.EqualTo(292_800).Within(0.5));
        Assert.That((result.Kilograms("I.4.4", "co2") - result.Kilograms("I.1.2", "co2")) / 1000, Is.EqualTo(-112_960).Within(0.5));
    }

    [Test]
    public void Twice_the_fuel_twice_the_emissions_whatever_the_order()
    {
        var once = Project(OwnPlants, Network).Build();
        var shuffled = Project(OwnPlants, [.. Network.Reverse()]).Build();
        var twice = Project(OwnPlants, [Network[0].Replace("600000", "1200000", StringComparison.Ordinal), Network[1].Replace("150000", "300000", StringComparison.Ordinal), .. Network[2..]]).Build();
        foreach (var cell in once.Only.Cells.Where(c => c.HasNumber))
        {
            Assert.That(shuffled.Kilograms(cell.Reference.Id, "co2"), Is.EqualTo(cell.Masses.Of("co2")).Within(0).Ulps);
            Assert.That(twice.Kilograms(cell.Reference.Id, "co2"), Is.EqualTo(2 * cell.Masses.Of("co2")).Within(1e-12).Percent);
        }
    }
}
