using NUnit.Framework;

namespace Ghg.Tests.Methods.Transport;

/// <summary>Landing and take-off by aircraft: IPCC 2006, volume 2, table 3.6.9 (p. 3.70-3.71).</summary>
public sealed class LandingTakeOffTests
{
    [TestCase("aircraft-a300", 5450, 0.12, 0.2)]
    [TestCase("aircraft-a320", 2440, 0.06, 0.1)]
    [TestCase("aircraft-737-800-900", 2780, 0.07, 0.1)]
    [TestCase("aircraft-747-400", 10240, 0.22, 0.3)]
    [TestCase("aircraft-l-1011", 7300, 7.40, 0.2)]
    [TestCase("aircraft-md-11", 7290, 0.24, 0.2)]
    [TestCase("aircraft-tu-154-b", 7030, 11.90, 0.2)]
    [TestCase("aircraft-cessna-525-560", 1070, 0.33, 0.03)]
    [TestCase("aircraft-atr72-500", 620, 0.03, 0.02)]
    public void A_thousand_cycles_are_a_thousand_times_the_printed_factors(string aircraft, double carbonDioxide, double methane, double nitrousOxide)
    {
        var result = TestProject.Of($"c,2020,II.4.3,{aircraft},1000,LTO").Build();
        Assert.That(result.Kilograms("II.4.3", "co2"), Is.EqualTo(1000 * carbonDioxide).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.4.3", "ch4"), Is.EqualTo(1000 * methane).Within(1e-12).Percent);
        Assert.That(result.Kilograms("II.4.3", "n2o"), Is.EqualTo(1000 * nitrousOxide).Within(1e-12).Percent);
    }

    /// <summary>Note 11 of the table: CO2 is 3.16 kg per kg of fuel, rounded to 10 kg. It holds for every row, which a wrong digit or a shifted row would break.</summary>
    [Test]
    public void Carbon_dioxide_of_every_aircraft_is_3_16_times_its_fuel()
    {
        var numbers = Core.Factors.Catalogue.Shipped.Dataset("ipcc-2006")!.Numbers;
        var fuel = numbers.Where(n => n.Quantity == "lto-fuel").ToDictionary(n => n.Subject, n => n.Value);
        Assert.That(fuel, Has.Count.EqualTo(52));
        Assert.Multiple(() =>
        {
            foreach (var number in numbers.Where(n => n.Quantity == "co2" && n.Subject.StartsWith("aircraft-", StringComparison.Ordinal)))
            {
                // The fuel is itself rounded to 10 kg.
                Assert.That(number.Value, Is.EqualTo(3.16 * fuel[number.Subject]).Within(3.16 * 5 + 5 + 1e-9), number.Name);
            }
        });
    }

    [Test]
    public void Two_aircraft_movements_are_one_cycle()
    {
        // Chinese statistics of airports count landings and take-offs: 2000 起降架次 are 1000 cycles.
        var result = TestProject.Of("c,2020,II.4,aircraft-a320,2000,起降架次").Build();
        Assert.That(result.Kilograms("II.4.3", "co2"), Is.EqualTo(2_440_000).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_flight_that_starts_and_ends_inside_is_scope_1()
    {
        var result = TestProject.Of("c,2020,II.4.1,aircraft-beech-king-air,1000,LTO").Build();
        Assert.That(result.Kilograms("II.4.1", "co2"), Is.EqualTo(230_000).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void The_line_says_how_much_fuel_to_leave_out_of_cruise()
    {
        // 1000 × 770 kg
        var result = TestProject.Of("c,2020,II.4.3,aircraft-a320,1000,LTO").Build();
        Assert.That(result.Line("II.4.3").Notes.Select(n => n.English), Has.Some.Contains(" 770,000 kg "), result.Said);
    }

    [Test]
    public void Cruise_has_no_methane()
    {
        // table 3.6.5, note a: negligible in cruise. 44.1 TJ × 71 500 kg CO2/TJ and 2 kg N2O/TJ
        var result = TestProject.Under(TestProject.Heading + ",technology", "c,2020,II.4.3,jet-kerosene,1000,t,cruise").Build();
        Assert.That(result.Kilograms("II.4.3", "co2"), Is.EqualTo(44.1 * 71_500).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.4.3", "n2o"), Is.EqualTo(88.2).Within(1e-12).Percent);
        Assert.That(result.Kilograms("II.4.3", "ch4"), Is.EqualTo(0));
    }

    [Test]
    public void All_fuel_of_flights_beside_cycles_is_warned_of_and_cruise_is_not()
    {
        var all = TestProject.Under(TestProject.Heading + ",technology", "c,2020,II.4.3,aircraft-a320,1000,LTO,", "c,2020,II.4.3,jet-kerosene,9000,t,").Build();
        Assert.That(all.Warnings, Does.Contain("GHG5031"), all.Said);
        var cruise = TestProject.Under(TestProject.Heading + ",technology", "c,2020,II.4.3,aircraft-a320,1000,LTO,", "c,2020,II.4.3,jet-kerosene,9000,t,cruise").Build();
        Assert.That(cruise.Warnings, Does.Not.Contain("GHG5031"), cruise.Said);
    }

    [TestCase("II.4.3,aircraft-a320,1000,km", "GHG2012")]
    [TestCase("II.4.2,aircraft-a320,1000,LTO", "GHG4002")]
    [TestCase("II.4.3,passenger-aircraft,1000,LTO", "GHG2012")]
    public void What_is_no_cycle_of_an_aircraft_is_refused(string row, string code)
    {
        var result = TestProject.Of($"c,2020,{row}").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }
}
