using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Transport;

/// <summary>Vehicles and trains that take electricity: scope 2 where they are charged, and the losses of the grid.</summary>
public sealed class ElectricVehicleTests
{
    private const string Heading = TestProject.Heading + ",technology,electricity_intensity";

    /// <summary>
    /// European Investment Bank, Project Carbon Footprint Methodologies, version 11.1 (2020), example 3, railway in Poland: 140 km × 60 trains a day
    /// × 365 × 10.5 kWh per train-km × 579 g/kWh = 18 648 t; with 56 trains a day 17 405 t.
    /// </summary>
    [TestCase(60, 18_648)]
    [TestCase(56, 17_405)]
    public void The_railway_of_the_investment_bank_s_example(int trains, double tonnes)
    {
        var result = TestProject.Under(Heading, $"c,2020,II.2.2,passenger-train,{140 * trains * 365},train-km,,10.5 kWh/vehicle-km").In("PL")
            .Factors("own", "id,activity,gas,value,unit,region,source", "g,electricity,co2,579,g/kWh,,EIB").Build();

        // The printed tonnes come from more digits of the grid factor than the 579 g that are printed: half of its last digit.
        Assert.That(result.Tonnes("II.2.2"), Is.EqualTo(tonnes).Within(100 * 0.5 / 579).Percent, result.Said);
    }

    [Test]
    public void A_car_by_its_electricity_is_scope_2()
    {
        // 1e8 km × 0.15 kWh/km × 0.4419 kg/kWh (Guangdong 2023)
        var result = TestProject.Under(Heading, "c,2023,II.1,passenger-car,1,亿车公里,electric,0.15 kWh/vehicle-km").In("CN", "CN-GD").Build();
        Assert.That(result.Kilograms("II.1.2", "co2"), Is.EqualTo(1e8 * 0.15 * 0.4419).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("II.1.2").NotEstimatedGases, Is.EqualTo(new[] { "ch4", "n2o" }));
        Assert.That(result.Cell("II.1.1").Lines, Is.Empty);
    }

    [Test]
    public void Their_losses_derive_into_x_3()
    {
        var result = TestProject.Under(Heading, "c,2023,II.1.2,bus,1000,vehicle-km,electric,1 kWh/vehicle-km").In("CN", "CN-GD").Settings("""{"derive_losses": true}""")
            .Parameters(",,electricity,loss-rate,5,%,,grid company").Build();
        Assert.That(result.Kilograms("II.1.3", "co2"), Is.EqualTo(441.9 * 0.05 / 0.95).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("II.1.3").Notes.Select(n => n.English), Does.Contain("derived from II.1.2"));
    }

    [Test]
    public void Losses_without_a_rate_are_not_estimated()
    {
        var result = TestProject.Under(Heading, "c,2023,II.2.2,subway,1000,passenger-km,,0.06 kWh/passenger-km").In("CN", "CN-GD").Settings("""{"derive_losses": true}""").Build();
        Assert.That(result.Cell("II.2.3").Keys, Is.EqualTo(new[] { NotationKey.NotEstimated }), result.Said);
    }

    [Test]
    public void Electricity_metered_for_charging_is_the_other_way()
    {
        var result = TestProject.Of("c,2023,II.1.2,电力,1000,kWh").In("CN", "CN-GD").Build();
        Assert.That(result.Kilograms("II.1.2", "co2"), Is.EqualTo(441.9).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Both_ways_in_one_cell_are_warned_of()
    {
        var result = TestProject.Under(Heading, "c,2023,II.1.2,电力,1000,kWh,,", "c,2023,II.1.2,bus,1000,vehicle-km,electric,1 kWh/vehicle-km").In("CN", "CN-GD").Build();
        Assert.That(result.Warnings, Does.Contain("GHG5030"), result.Said);
    }

    [TestCase("II.1.2,bus,1000,vehicle-km,electric,", "GHG4005")]
    [TestCase("II.1.2,bus,1000,vehicle-km,electric,1 kg/vehicle-km", "GHG4004")]
    [TestCase("II.1.2,bus,1000,kWh,electric,1 kWh/vehicle-km", "GHG2012")]
    public void What_gives_no_electricity_is_refused(string row, string code)
    {
        var result = TestProject.Under(Heading, $"c,2023,{row}").In("CN", "CN-GD").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [Test]
    public void Electricity_of_vehicles_never_leaves_its_country()
    {
        var result = TestProject.Under(Heading, "c,2023,II.1.2,bus,1000,vehicle-km,electric,1 kWh/vehicle-km").In("FR").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3009" }), result.Said);
    }
}
