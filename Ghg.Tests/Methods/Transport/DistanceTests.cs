using NUnit.Framework;

namespace Ghg.Tests.Methods.Transport;

/// <summary>Vehicles by distance, against published worked examples and numbers.</summary>
public sealed class DistanceTests
{
    private const double Mile = 1609.344;
    private const string FuelHeading = TestProject.Heading + ",technology,fuel,fuel_intensity,model_year";

    /// <summary>
    /// US EPA, "References and calculations" of the calculator of greenhouse gas equivalencies: 8.81×10⁻³ t CO2/gal × 11 856 miles × 1/19.7 gal/mile
    /// × 1/0.971 = 5.46 t CO2e per vehicle and year, where 0.971 is the share of CO2.
    /// </summary>
    [Test]
    public void The_passenger_vehicle_of_the_EPA_s_equivalencies()
    {
        var result = TestProject.Under(FuelHeading, "c,2008,II.1.1,passenger-car,11856,vehicle-mile,,motor-gasoline,0.050761421 gal/vehicle-mile,").In("US")
            .Factors("own", "id,activity,gas,value,unit,source", "g,motor-gasoline,co2,8.81,kg/gal,EPA").Build();
        Assert.That(result.Kilograms("II.1.1", "co2") / 1000 / 0.971, Is.EqualTo(5.46).Within(0.005), result.Said);
    }

    [Test]
    public void Fuel_by_distance_worked_by_hand()
    {
        // 1e8 vehicle-km × 0.06 kg/km = 6000 t; IPCC 2006 table 1.2: 44.3 TJ/Gg; table 3.2.1: 69 300 kg/TJ
        // 6 Gg × 44.3 × 69 300 = 18 419 940 kg
        // table 3.2.3, advanced three-way catalyst: 9 mg N2O/km and 7 mg CH4/km
        var result = TestProject.Under(FuelHeading, "c,2020,II.1.1,passenger-car,1,亿车公里,gasoline-advanced-three-way-catalyst,汽油,0.06 kg/vehicle-km,").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(18_419_940).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "n2o"), Is.EqualTo(900).Within(1e-12).Percent);
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(700).Within(1e-12).Percent);
    }

    [Test]
    public void Without_a_factor_of_the_vehicle_methane_comes_from_the_fuel()
    {
        // 1000 t diesel × 43.0 TJ/Gg = 43 TJ; table 3.2.2: 3.9 kg/TJ of either gas
        var result = TestProject.Under(FuelHeading, "c,2020,II.1.1,bus,1,万车公里,,gas-diesel-oil,100 kg/vehicle-km,").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(43 * 74_100).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(43 * 3.9).Within(1e-12).Percent);
        Assert.That(result.Kilograms("II.1.1", "n2o"), Is.EqualTo(43 * 3.9).Within(1e-12).Percent);
    }

    [TestCase("1990", 0.0704, 0.0647)]
    [TestCase("2018", 0.0052, 0.0016)]
    public void Factors_of_the_EPA_go_by_model_year(string year, double methane, double nitrousOxide)
    {
        // Hub of January 2025, tables 2 and 3: 8.78 kg CO2/gal; g/mile of gasoline passenger cars
        var result = TestProject.Under(FuelHeading, $"c,2021,II.1.1,passenger-car,1000000,vehicle-mile,gasoline,motor-gasoline,0.04 gal/vehicle-mile,{year}").In("US").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(40_000 * 8.78).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(1000 * methane).Within(1e-12).Percent);
        Assert.That(result.Kilograms("II.1.1", "n2o"), Is.EqualTo(1000 * nitrousOxide).Within(1e-12).Percent);
    }

    [TestCase("passenger-car", "vehicle-mile", "II.1.1", 0.297, 0.0059, 0.0053)]
    [TestCase("light-duty-truck", "vehicle-mile", "II.1.1", 0.394, 0.0109, 0.0088)]
    [TestCase("medium-heavy-duty-truck", "vehicle-mile", "II.1.1", 1.298, 0.0115, 0.0376)]
    [TestCase("medium-heavy-duty-truck", "short-ton-mile", "II.1.1", 0.186, 0.0016, 0.0054)]
    [TestCase("freight-train", "short-ton-mile", "II.2.1", 0.021, 0.0016, 0.0005)]
    [TestCase("cargo-ship", "short-ton-mile", "II.3.1", 0.077, 0.031, 0.002)]
    [TestCase("motorcycle", "vehicle-mile", "II.1.1", 0.368, 0.0888, 0.0188)]
    [TestCase("bus", "passenger-mile", "II.1.1", 0.066, 0.0046, 0.0019)]
    public void Distances_by_the_EPA_s_average_factors(string vehicle, string unit, string reference, double kilograms, double methane, double nitrousOxide)
    {
        // Hub of January 2025, tables 8 and 10: kg CO2, g CH4, g N2O. The passenger car of the hub of 2024 (0.175) counts other vehicles and is not shipped.
        var result = TestProject.Of($"c,2021,{reference},{vehicle},1000,{unit}").In("US").Build();
        Assert.That(result.Kilograms(reference, "co2"), Is.EqualTo(1000 * kilograms).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms(reference, "ch4"), Is.EqualTo(methane).Within(1e-12).Percent);
        Assert.That(result.Kilograms(reference, "n2o"), Is.EqualTo(nitrousOxide).Within(1e-12).Percent);
    }

    [Test]
    public void A_number_of_vehicles_times_their_annual_distance_is_a_distance()
    {
        var result = TestProject.Under(TestProject.Heading + ",annual_distance", "c,2021,II.1.1,motorcycle,100,vehicle,1000 mile").In("US").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(100_000 * 0.368).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Kilometres_and_miles_are_the_same_distance()
    {
        var result = TestProject.Of($"c,2021,II.1.1,passenger-car,{Mile},vehicle-km").In("US").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(1000 * 0.297).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_cold_start_is_counted_beside_the_distance()
    {
        // IPCC 2006 vol. 2 table 3.2.3, low emission vehicle: 90 mg N2O and 32 mg CH4 per start
        var result = TestProject.Under(TestProject.Heading + ",technology", "c,2020,II.1.1,passenger-car,1000000,engine-start,gasoline-lev").Build();
        Assert.That(result.Kilograms("II.1.1", "n2o"), Is.EqualTo(90).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(32).Within(1e-12).Percent);
    }

    [Test]
    public void A_cold_diesel_emits_less_methane_than_a_warm_one()
    {
        // table 3.2.3: −3 mg CH4 and 0 N2O per start of an advanced diesel car
        var result = TestProject.Under(TestProject.Heading + ",technology", "c,2020,II.1.1,passenger-car,1000000,engine-start,diesel-advanced").Build();
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(-3).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Urea_of_catalysts()
    {
        // IPCC 2006 vol. 2 eq. 3.2.2: 1000 t × 12/60 × 0.325 × 44/12 = 238.333 t
        var result = TestProject.Of("c,2020,II.1.1,车用尿素,1000,t").Build();
        Assert.That(result.Tonnes("II.1.1"), Is.EqualTo(1000 * 12.0 / 60 * 0.325 * 44 / 12).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Twice_the_distance_is_twice_the_emissions_and_the_order_of_rows_does_not_matter()
    {
        string[] rows = ["c,2021,II.1.1,passenger-car,700,vehicle-km", "c,2021,II.1.1,passenger-car,300.5,vehicle-km", "c,2021,II.1.1,bus,20,passenger-km"];
        var once = TestProject.Of(rows).In("US").Build();
        var twice = TestProject.Of([.. rows.Reverse(), .. rows]).In("US").Build();
        Assert.That(twice.Kilograms("II.1.1", "co2"), Is.EqualTo(2 * once.Kilograms("II.1.1", "co2")).Within(1e-12).Percent, once.Said);
    }

    [TestCase("II.1.1,passenger-car,1,km", "GHG2012")]
    [TestCase("II.1.1,passenger-car,1,t", "GHG2012")]
    [TestCase("II.1.1,passenger-car,1,vehicle", "GHG4005")]
    [TestCase("II.1.1,subway,1,passenger-mile", "GHG3009")]
    [TestCase("I.1.1,passenger-car,1,vehicle-km", "GHG4002")]
    public void What_is_no_distance_or_has_no_factor_is_refused(string row, string code)
    {
        var result = TestProject.Of($"c,2021,{row}").In("US").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [TestCase("kerosin,0.06 kg/vehicle-km", "GHG4004")]
    [TestCase("motor-gasoline,", "GHG4005")]
    [TestCase("motor-gasoline,0.06", "GHG4005")]
    [TestCase("motor-gasoline,6 L/100km", "GHG4004")]
    [TestCase("motor-gasoline,0.06 L/vehicle-km", "GHG4005")]
    [TestCase("motor-gasoline,0.06 kg/passenger-km", "GHG2012")]
    public void A_fuel_or_an_intensity_that_is_not_understood_is_refused(string cells, string code)
    {
        // A bare number is litres per vehicle-kilometre, and litres need a density.
        var result = TestProject.Under(TestProject.Heading + ",fuel,fuel_intensity", $"c,2021,II.1.1,passenger-car,1,vehicle-km,{cells}").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [Test]
    public void A_distance_that_states_an_annual_distance_too_is_refused()
    {
        var result = TestProject.Under(TestProject.Heading + ",annual_distance", "c,2021,II.1.1,passenger-car,1,vehicle-km,1000 km").In("US").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4004" }), result.Said);
    }
}
