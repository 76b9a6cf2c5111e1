using NUnit.Framework;

namespace Ghg.Tests.Methods.Transport;

/// <summary>Blends of a fossil fuel and a biofuel: fossil CO2, biogenic CO2 beside the totals, CH4 and N2O of both.</summary>
public sealed class FuelBlendTests
{
    [Test]
    public void Ethanol_gasoline_by_volume_worked_by_hand()
    {
        // EPA hub of September 2021, table 2: 8.78 kg CO2 per gallon of gasoline, 5.75 kg biogenic CO2 per gallon of ethanol; 90 % and 10 %
        var result = TestProject.Of("c,2021,II.1.1,gasoline-e10,1000,gal").In("US").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(900 * 8.78).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "co2-biogenic"), Is.EqualTo(100 * 5.75).Within(1e-12).Percent);
        Assert.That(result.Tonnes("II.1.1"), Is.EqualTo(0.9 * 8.78).Within(1e-12).Percent, "biogenic CO2 is in no total");
        Assert.That(result.Line("II.1.1").NotEstimatedGases, Is.EqualTo(new[] { "ch4", "n2o" }));
    }

    [Test]
    public void Biodiesel_blend_by_mass_by_the_densities_of_its_parts()
    {
        // B20: 0.8 × 0.84 = 0.672 and 0.2 × 0.88 = 0.176 kg of 0.848 kg; IPCC 2006 vol. 2 tables 1.2, 1.4, 3.2.1: 43.0 TJ/Gg × 74 100 and 27.0 TJ/Gg × 70 800 kg/TJ
        var result = TestProject.Of("c,2020,II.1.1,diesel-b20,848,t").Parameters(",,gas-diesel-oil,density,0.84,kg/L,,x", ",,biodiesels,density,0.88,kg/L,,x").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(0.672 * 43.0 * 74_100).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "co2-biogenic"), Is.EqualTo(0.176 * 27.0 * 70_800).Within(1e-12).Percent);

        // Methane of the diesel alone, and said so: the table has none of biodiesel.
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(0.672 * 43.0 * 3.9).Within(1e-12).Percent);
        Assert.That(result.Line("II.1.1").Notes.Select(n => n.English), Does.Contain("CH4 of biodiesels is not in it: there is no factor"));
    }

    [Test]
    public void A_city_states_its_own_blend()
    {
        var result = TestProject.Of("c,2021,II.1.1,gasoline-blend,1000,gal").In("US")
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source", "c,gasoline-blend,fuel-blend,汽油,75,%,law", "c,gasoline-blend,fuel-blend,ethanol,25,%,law").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(750 * 8.78).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "co2-biogenic"), Is.EqualTo(250 * 5.75).Within(1e-12).Percent);
    }

    [Test]
    public void A_blend_that_is_not_whole_is_refused()
    {
        var result = TestProject.Of("c,2021,II.1.1,gasoline-blend,1000,gal").In("US")
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source", "c,gasoline-blend,fuel-blend,motor-gasoline,75,%,law", "c,gasoline-blend,fuel-blend,ethanol,15,%,law").Build();
        Assert.That(result.Errors, Does.Contain("GHG3012"), result.Said);
    }

    [TestCase("gasoline-blend,1000,gal", "GHG4005")]
    [TestCase("gasoline-e10,1000,t", "GHG4005")]
    [TestCase("gasoline-e10,1000,GJ", "GHG2012")]
    public void A_blend_of_unknown_parts_or_in_energy_is_refused(string row, string code)
    {
        var result = TestProject.Of($"c,2021,II.1.1,{row}").In("US").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [Test]
    public void Vehicles_may_burn_a_blend()
    {
        var result = TestProject.Under(TestProject.Heading + ",fuel,fuel_intensity", "c,2021,II.1.1,taxi,10000,vehicle-mile,乙醇汽油,0.1 gal/vehicle-mile").In("US").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(900 * 8.78).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "co2-biogenic"), Is.EqualTo(100 * 5.75).Within(1e-12).Percent);
    }

    [Test]
    public void Biofuel_alone_is_biogenic()
    {
        // 27.0 TJ/Gg × 70 800 kg/TJ
        var result = TestProject.Of("c,2020,II.1.1,biodiesels,1000,t").Build();
        Assert.That(result.Kilograms("II.1.1", "co2-biogenic"), Is.EqualTo(27.0 * 70_800).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.Null);
    }

    [Test]
    public void Fuel_sold_and_distance_in_one_cell_are_warned_of()
    {
        var result = TestProject.Of("c,2021,II.1.1,motor-gasoline,1000,gal", "c,2021,II.1.1,passenger-car,1000,vehicle-mile").In("US").Build();
        Assert.That(result.Warnings, Does.Contain("GHG5030"), result.Said);
    }

    [TestCase("II.2.1,gas-diesel-oil,", 0.8, 0.26)]
    [TestCase("II.3.1,gas-diesel-oil,", 6.51, 0.17)]
    [TestCase("II.4.1,aviation-gasoline,", 7.06, 0.11)]
    [TestCase("II.5.1,gas-diesel-oil,construction-equipment", 1.01, 0.94)]
    [TestCase("II.5.1,motor-gasoline,recreational-equipment-2-stroke", 9.86, 0.11)]
    public void Fuel_of_machines_by_the_EPA_s_factors(string row, double methane, double nitrousOxide)
    {
        // Hub of January 2025, table 5: g CH4 and g N2O per gallon
        var reference = row.Split(',')[0];
        var result = TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit", $"c,2021,{row},1000,gal").In("US").Build();
        Assert.That(result.Kilograms(reference, "ch4"), Is.EqualTo(methane).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms(reference, "n2o"), Is.EqualTo(nitrousOxide).Within(1e-12).Percent);
    }
}
