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
