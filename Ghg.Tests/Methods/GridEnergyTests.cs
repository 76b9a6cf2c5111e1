using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>Electricity and heat from a network, and what the network loses. Factors of the MEE and NBS: Guangdong 2023 0.4419, China 2021 0.5568 kg/kWh.</summary>
public sealed class GridEnergyTests
{
    [TestCase("1000", "kWh", 441.9)]
    [TestCase("1", "MWh", 441.9)]
    [TestCase("1", "亿千瓦时", 44_190_000)]
    [TestCase("3.6", "GJ", 441.9)]
    [TestCase("1", "万度", 4419)]
    public void Electricity_times_the_factor_of_the_province(string amount, string unit, double kilograms)
    {
        var result = TestProject.Of($"c,2023,I.2.2,electricity,{amount},{unit}").In("CN", "CN-GD").Build();
        Assert.That(result.Kilograms("I.2.2", "co2"), Is.EqualTo(kilograms).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Electricity_in_tce_by_heat_content()
    {
        // 当量值: 29307.6 MJ ÷ 3.6 = 8141 kWh; × 0.5568
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2021,I.2.2,electricity,1,tce,当量值").In("CN").Build();
        Assert.That(result.Kilograms("I.2.2", "co2"), Is.EqualTo(4532.9088).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Electricity_in_tce_by_the_coal_of_power_stations()
    {
        // 等价值 of 0.3 kgce/kWh: 1000 kgce ÷ 0.3 = 3333.3 kWh; × 0.5568
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2021,I.2.2,electricity,1,tce,等价值").In("CN")
            .Parameters(",,electricity,electricity-coal-equivalent,0.3,kgce/kWh,,statistics bureau").Build();
        Assert.That(result.Kilograms("I.2.2", "co2"), Is.EqualTo(1856).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("I.2.2").Notes.Single().Chinese, Does.Contain("等价值"));
    }

    [Test]
    public void Electricity_in_tce_without_saying_which_is_refused()
    {
        var result = TestProject.Of("c,2021,I.2.2,electricity,1,tce").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4011" }), result.Said);
    }

    [Test]
    public void Electricity_in_coal_equivalent_without_its_rate_is_refused()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2021,I.2.2,electricity,1,tce,等价值").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4005" }), result.Said);
    }

    [Test]
    public void Losses_are_l_over_one_minus_l()
    {
        // 1000 MWh × 0.05/0.95 × 441.9 kg/MWh
        var result = TestProject.Under(TestProject.Heading + ",loss_rate", "c,2023,I.2.3,electricity,1000,MWh,5%").In("CN", "CN-GD").Build();
        Assert.That(result.Kilograms("I.2.3", "co2"), Is.EqualTo(441_900 * 0.05 / 0.95).Within(1e-12).Percent, result.Said);
    }

    // 5000 GWh at 0.58 kg/kWh and 5.5 % lost on the way: 2900 and 168.78 kt. Consumption times the loss, 159.5, is wrong.
    [Test]
    public void A_city_s_electricity_and_what_is_lost_on_its_way()
    {
        var result = TestProject.Of("c,2023,I.2.2,electricity,5000,GWh").Settings("""{"derive_losses": true}""").Parameters(",,electricity,loss-rate,5.5,%,,grid company")
            .Factors("own", "id,activity,gas,value,unit,source", "grid,electricity,co2,0.58,kg/kWh,x").Build();
        Assert.That(result.Kilograms("I.2.2", "co2") / 1e6, Is.EqualTo(2900).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.2.3", "co2") / 1e6, Is.EqualTo(168.78306878306879).Within(1e-12).Percent);
    }

    [TestCase("0.05")]
    [TestCase("5%")]
    [TestCase("5 %")]
    public void A_loss_rate_is_a_fraction_or_says_percent(string rate)
    {
        var result = TestProject.Under(TestProject.Heading + ",loss_rate", $"c,2023,II.1.3,electricity,1000,MWh,{rate}").In("CN", "CN-GD").Build();
        Assert.That(result.Kilograms("II.1.3", "co2"), Is.EqualTo(441_900 * 0.05 / 0.95).Within(1e-12).Percent, result.Said);
    }

    [TestCase("5")]
    [TestCase("100%")]
    [TestCase("-1%")]
    public void A_loss_rate_beyond_the_whole_is_refused(string rate)
    {
        var result = TestProject.Under(TestProject.Heading + ",loss_rate", $"c,2023,I.2.3,electricity,1000,MWh,{rate}").In("CN", "CN-GD").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4004" }), result.Said);
    }

    [Test]
    public void Losses_without_a_rate_are_an_error_and_no_zero()
    {
        var result = TestProject.Of("c,2023,I.2.3,electricity,1000,MWh").In("CN", "CN-GD").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4005" }), result.Said);
    }

    [Test]
    public void Losses_derive_from_the_electricity_of_x_2_when_asked()
    {
        var result = TestProject.Of("c,2023,I.2.2,electricity,1000,MWh").In("CN", "CN-GD").Settings("""{"derive_losses": true}""")
            .Parameters(",,electricity,loss-rate,5,%,,grid company").Build();
        Assert.That(result.Kilograms("I.2.3", "co2"), Is.EqualTo(441_900 * 0.05 / 0.95).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("I.2.3").Notes.Select(n => n.English), Does.Contain("derived from I.2.2"));
        Assert.That(result.Kilograms("I.2.2", "co2"), Is.EqualTo(441_900).Within(1e-12).Percent);
    }

    [Test]
    public void Losses_that_cannot_be_derived_are_not_estimated()
    {
        var result = TestProject.Of("c,2023,I.2.2,electricity,1000,MWh").In("CN", "CN-GD").Settings("""{"derive_losses": true}""").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Cell("I.2.3").Keys, Is.EqualTo(new[] { NotationKey.NotEstimated }));
    }

    [Test]
    public void A_row_may_state_the_rate_for_the_losses_derived_from_it()
    {
        var result = TestProject.Under(TestProject.Heading + ",loss_rate", "c,2023,I.2.2,electricity,1000,MWh,4%").In("CN", "CN-GD").Settings("""{"derive_losses": true}""").Build();
        Assert.That(result.Kilograms("I.2.3", "co2"), Is.EqualTo(441_900 * 0.04 / 0.96).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Chinese_heat_by_its_default()
    {
        // 350000 GJ × 0.11 t/GJ (GB/T 32151)
        var result = TestProject.Of("c,2023,I.1.2,热力,350000,GJ").In("CN").Build();
        Assert.That(result.Tonnes("I.1.2"), Is.EqualTo(38_500).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void American_electricity_in_pounds_per_megawatt_hour()
    {
        // eGRID 2022 MROW: 936.485 lb CO2, 0.102 lb CH4, 0.015 lb N2O per MWh; 1 lb = 0.45359237 kg
        var result = TestProject.Of("c,2022,I.1.2,electricity,1000,MWh").In("US", "", "US-egrid-mrow").Build();
        Assert.That(result.Kilograms("I.1.2", "co2"), Is.EqualTo(936_485 * 0.45359237).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.1.2", "ch4"), Is.EqualTo(102 * 0.45359237).Within(1e-12).Percent);
        Assert.That(result.Kilograms("I.1.2", "n2o"), Is.EqualTo(15 * 0.45359237).Within(1e-12).Percent);
    }

    [Test]
    public void Gases_that_a_grid_factor_lacks_are_not_estimated_and_the_cell_is_whole()
    {
        var result = TestProject.Of("c,2023,I.2.2,electricity,1000,MWh").In("CN", "CN-GD").Build();
        Assert.That(result.Line("I.2.2").NotEstimatedGases, Is.EqualTo(new[] { "ch4", "n2o" }));
        Assert.That(result.Cell("I.2.2").Masses.All.Select(m => m.Gas), Is.EqualTo(new[] { "co2" }));
        Assert.That(result.Cell("I.2.2").Status, Is.EqualTo(CellStatus.Reported));
        Assert.That(result.Only.Caveats.Select(c => c.Id), Does.Contain("gases-not-estimated"));
    }
}
