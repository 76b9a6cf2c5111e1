using NUnit.Framework;

namespace Ghg.Tests.Methods.Energy;

/// <summary>Fugitive emissions of oil and gas systems: IPCC 2006, volume 2, chapter 4, table 4.2.4; 2019 Refinement, tables 4.2.4C to 4.2.4K.</summary>
public sealed class OilAndGasTests
{
    private const string Heading = "city,year,gpc_ref,activity,technology,method,leakage_rate,factor,amount,unit";

    private static TestProject Project(params string[] rows) => TestProject.Under(Heading, rows);

    [Test]
    public void Distribution_by_the_gas_delivered()
    {
        // 100 million m3 at 15 °C × 2.92 t CH4 and 0.09 t CO2 per million m3
        var result = Project("c,2023,I.8.1,gas-distribution,limited-ldar,,,,1,亿m3@15C").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(292_000).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.8.1", "co2"), Is.EqualTo(9_000).Within(1e-9).Percent);
        Assert.That(result.Line("I.8.1").NotEstimatedGases, Is.EqualTo(new[] { "n2o" }));
    }

    [Test]
    public void A_volume_at_20_degrees_is_restated_and_the_line_says_so()
    {
        var result = Project("c,2023,I.8.1,gas-distribution,limited-ldar,,,,1,亿m3@20C").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(292_000 * 288.15 / 293.15).Within(1e-4).Percent, result.Said);
        Assert.That(result.Line("I.8.1").Notes.Single().English, Does.Contain("m3@15C/m3@20C"));
    }

    [Test]
    public void Distribution_by_the_length_of_pipeline()
    {
        // 1500 km × 0.23 t CH4/km
        var result = Project("c,2023,I.8.1,gas-distribution,extensive-ldar,,,,1500,km").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(345_000).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Defaults_of_2006_are_for_developed_systems_alone()
    {
        // Table 4.2.4: 1.1E-03 Gg CH4 per million m3 of utility sales
        var developed = Project("c,2023,I.8.1,gas-distribution,,,,,1,亿m3@15C").And("cities.csv", "city,economy", "c,developed").Build();
        Assert.That(developed.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(110_000).Within(1e-9).Percent, developed.Said);
        Assert.That(Project("c,2023,I.8.1,gas-distribution,,,,,1,亿m3@15C").Build().Errors, Is.EqualTo(new[] { "GHG4020" }));
    }

    [Test]
    public void Leaks_venting_and_flaring_of_one_table_are_one_row()
    {
        // Table 4.2.4, oil production: 0.0022 + 0.0087 + 2.1E-05 Gg CH4 and 0.00028 + 0.0018 + 0.034 Gg CO2 per thousand m3 (fugitives, venting, flaring)
        var result = Project("c,2023,I.8.1,oil-production,,,,,1000,m3").And("cities.csv", "city,economy", "c,developed").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(10_921).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.8.1", "co2"), Is.EqualTo(36_080).Within(1e-9).Percent);
    }

    /// <summary>
    /// IPCC 2019, volume 2, chapter 4, box 4A.2.1 (p. 4.137): 100 000 onshore wells emit 235 000 t CH4 and 13 t N2O. For CO2 the box takes 8.57 t per well and gets 857 000 t, where its
    /// Table 4.2.4A (p. 4.54) has 8.47: the table's is in the dataset, and the box's comes out with its own factor.
    /// </summary>
    [Test]
    public void The_wells_of_box_4A_2_1()
    {
        var result = Project("c,2017,I.8.1,oil-production,onshore-higher-emitting,,,,100000,item").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil") / 1000, Is.EqualTo(235_000).Within(1e-9).Percent, result.Said);
        Assert.That(Math.Round(result.Kilograms("I.8.1", "n2o")!.Value / 1000), Is.EqualTo(13));
        Assert.That(result.Kilograms("I.8.1", "co2") / 1000, Is.EqualTo(847_000).Within(1e-9).Percent);
        var asPrinted = Project("c,2017,I.8.1,oil-production,onshore-higher-emitting,,,,100000,item").Factors("box", "id,activity,gas,value,unit,technology,source",
            "ch4,oil-production,ch4-fossil,2.35,t/item,onshore-higher-emitting,box 4A.2.1", "wells,oil-production,co2,8.57,t/item,onshore-higher-emitting,box 4A.2.1").Build();
        Assert.That(asPrinted.Kilograms("I.8.1", "co2") / 1000, Is.EqualTo(857_000).Within(1e-9).Percent, asPrinted.Said);
    }

    [Test]
    public void A_factor_of_the_city_stands_for_the_whole()
    {
        var result = Project("c,2023,I.8.1,oil-production,,,,,1000,m3").And("cities.csv", "city,economy", "c,developed")
            .Factors("own", "id,activity,gas,value,unit,source", "leaks,oil-production,ch4-fossil,0.5,kg/m3,measured").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(500).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.8.1", "co2"), Is.Null);
    }

    [Test]
    public void Appliances_and_refining()
    {
        // 2019: 0.004 t per appliance; 0.03 t per thousand m3 refined
        var result = Project("c,2023,I.8.1,gas-appliances,,,,,1000,item", "c,2023,I.8.1,oil-refining,,,,,1000,m3").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(4030).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Leakage_by_share_and_composition()
    {
        // 100 million m3 × 0.5 % = 500 000 m3; × 90 % × 0.67 = 301 500 kg CH4; × 2 % × 0.67 × 44/16 = 18 425 kg CO2
        var result = Leakage("methane,90", "carbon-dioxide,2", "ethane,8").Build();
        Assert.That(result.Kilograms("I.8.1", "ch4-fossil"), Is.EqualTo(301_500).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.8.1", "co2"), Is.EqualTo(18_425).Within(1e-9).Percent);
    }

    [TestCase(new[] { "methane,90", "ethane,8" }, "GHG3012")]
    [TestCase(new[] { "ethane,100" }, "GHG4004")]
    [TestCase(new string[0], "GHG4005")]
    public void A_composition_that_is_no_whole_or_has_no_methane_is_refused(string[] components, string code) =>
        Assert.That(Leakage(components).Build().Errors, Is.EqualTo(new[] { code }));

    private static TestProject Leakage(params string[] components) =>
        Project("c,2023,I.8.1,gas-distribution,,gas-leakage,0.5%,,1,亿m3@20C")
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source", [.. components.Select(c => $"c,natural-gas,gas-composition,{c},%,gas analysis")]);

    [Test]
    public void A_volume_under_no_conditions_is_refused() =>
        Assert.That(Project("c,2023,I.8.1,gas-distribution,limited-ldar,,,,1,亿m3").Build().Errors, Is.EqualTo(new[] { "GHG4009" }));
}
