using Ghg.Core.Inventories;
using NUnit.Framework;

namespace Ghg.Tests.Inventories;

/// <summary>What a reader of an inventory is told without anybody writing it.</summary>
public sealed class CaveatTests
{
    private const string WithSource = "city,year,gpc_ref,activity,amount,unit,source";

    [TestCase("scaled from the province by population")]
    [TestCase("Extrapolated from 2019")]
    [TestCase("proxy: the neighbouring county")]
    [TestCase("按人口分摊全省数据")]
    [TestCase("根据上年推算")]
    public void Proxies_are_quoted_from_their_sources(string source)
    {
        var caveat = Of(TestProject.Under(WithSource, $"c,2022,I.1.1,co2,1,t,{source}", "c,2022,I.2.1,co2,1,t,meter"), "proxies")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(caveat.Text.English, Is.EqualTo($"By their sources, 1 of 2 lines rest on data that were scaled, estimated or taken from elsewhere: “{source}” (I.1.1)."));
            Assert.That(caveat.Text.Chinese, Is.EqualTo($"按数据来源，2 行中有 1 行的数据经估算、折算或借用：“{source}”（I.1.1）。"));
        }
    }

    [TestCase("census bureau estimates")]
    [TestCase("参照 GB/T 2589-2020 折标")]
    [TestCase("full-scale survey; unscaled")]
    [TestCase("gas company")]
    public void Words_that_mean_other_things_are_no_proxies(string source) => Assert.That(Of(TestProject.Under(WithSource, $"c,2022,I.1.1,co2,1,t,{source}"), "proxies"), Is.Null);

    [Test]
    public void Methane_of_another_publisher_than_the_carbon_dioxide_is_a_derived_split()
    {
        var project = TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor,basis", "c,2022,I.1.1,natural-gas,10,TJ,CO2=own/gas,ncv").Factors("own", "id,activity,gas,value,unit,basis,source", "gas,natural-gas,co2,56,t/TJ,ncv,x");
        var caveat = Of(project, "derived-gases")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(caveat.Text.English, Does.Contain("CH4 by ipcc-2006 beside CO2 by own (I.1.1)").And.Contain("N2O by ipcc-2006"));
            Assert.That(caveat.Text.Chinese, Does.Contain("CH4 采用 ipcc-2006，而 CO2 采用 own（I.1.1）"));
        }
    }

    [Test]
    public void Gases_of_one_publisher_are_no_derived_split() =>
        Assert.That(Of(TestProject.Under("city,year,gpc_ref,activity,amount,unit,basis", "c,2022,I.1.1,natural-gas,10,TJ,ncv").In("FR"), "derived-gases"), Is.Null);

    // The UK's publisher prints 0.00028 kg CO2e of CH4 per kWh; its mass is that by 28.
    [Test]
    public void Gases_that_were_printed_as_CO2e_are_a_derived_split()
    {
        var caveat = Of(TestProject.Of("c,2023,I.1.1,natural-gas,1000,kWh").In("GB"), "derived-gases")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(caveat.Text.English, Is.EqualTo("The split into gases is derived: CH4 published as CO2e by uk-desnz (GWP AR5) (I.1.1); N2O published as CO2e by uk-desnz (GWP AR5) (I.1.1)."));
            Assert.That(caveat.Text.Chinese, Does.Contain("uk-desnz 以 CO2 当量给出 CH4（GWP AR5）（I.1.1）"));
        }
    }

    // A mass that was won back is a mass: it is weighed by whatever set is asked for. A sum is not.
    [TestCase("ch4", 0)]
    [TestCase("co2e", 1)]
    public void Under_another_set_a_gas_printed_as_CO2e_is_restated_and_a_sum_is_refused(string gas, int errors)
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor,basis", $"c,2022,I.1.1,natural-gas,10,TJ,{(gas == "co2e" ? "own/gas" : "CH4=own/gas")},ncv").In("FR").Gwp("AR6")
            .Factors("own", "id,activity,gas,value,unit,basis,published_gwp,source", $"gas,natural-gas,{gas},7,kg/TJ,ncv,AR5,x").Build();
        Assert.That(result.Errors, Has.Count.EqualTo(errors), result.Said);
        if (errors == 0)
        {
            Assert.That(result.Cell("I.1.1").Masses.Of("ch4"), Is.EqualTo(70).Within(1e-9).Percent);
            Assert.That(result.Only.Caveats.Single(c => c.Id == "derived-gases").Text.English, Does.Contain("CH4 published as CO2e by own (GWP AR5)"));
        }
    }

    [Test]
    public void A_factor_that_lumps_its_gases_leaves_them_unknown_and_is_no_split()
    {
        var project = TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor,basis", "c,2022,I.1.1,natural-gas,10,TJ,own/gas,ncv").In("FR")
            .Factors("own", "id,activity,gas,value,unit,basis,published_gwp,source", "gas,natural-gas,co2e,56.2,t/TJ,ncv,AR5,x");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(project, "gases-unknown")!.Text.English, Is.EqualTo("Known as CO2e only, gases unknown: I.1.1."));
            Assert.That(Of(project, "gases-unknown")!.Text.Chinese, Is.EqualTo("仅以 CO2 当量给出、气体构成未知：I.1.1。"));
            Assert.That(Of(project, "derived-gases"), Is.Null);
        }
    }

    [Test]
    public void A_grid_factor_of_an_earlier_year_is_told()
    {
        var caveat = Of(TestProject.Of("c,2024,I.1.2,electricity,10,MWh").In("CN", "CN-GD"), "old-grid-factors")!;
        Assert.That(caveat.Text.English, Does.StartWith("Grid factors older than 2024: 20"));
        Assert.That(caveat.Text.Chinese, Does.StartWith("电网排放因子早于2024年：20"));
    }

    private static Caveat? Of(TestProject project, string id)
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        return result.Only.Caveats.FirstOrDefault(c => c.Id == id);
    }
}
