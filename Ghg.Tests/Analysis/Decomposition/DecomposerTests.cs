using Ghg.Core.Analysis.Decomposition;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>Decompositions in time. Expected numbers are of another program, see <see cref="Examples"/>.</summary>
public class DecomposerTests
{
    private static readonly Dictionary<Driver, (double Additive, double Multiplicative)> Expected = new()
    {
        [Driver.Population] = (306.45167676329976, 1.117379559069574),
        [Driver.GdpPerPerson] = (655.8167171721926, 1.2680930981027143),
        [Driver.Structure] = (-198.46032023956505, 0.9306467476901668),
        [Driver.EnergyIntensity] = (-287.7802491971291, 0.9010233417191296),
        [Driver.FuelMix] = (74.17976158395538, 1.0272294873634973),
        [Driver.EmissionFactor] = (-290.0475860827538, 0.9002837687503953),
    };

    private static readonly Dictionary<string, double[]> BySector = new()
    {
        ["industry"] = [174.95687984202465, 451.00035249719065, -261.02012107078656, -330.2435054054056, 42.55248418118356, -120.64609004420672],
        ["services"] = [79.45455453795427, 204.816364675002, 62.55980083122153, -99.46823563718421, 30.600669813938225, -101.26315422093192],
        ["res"] = [52.040242383320845, 0, 0, 141.93149184546073, 1.026607588833592, -68.13834181761514],
    };

    [Test]
    public void A_city_between_two_years_is_decomposed_as_another_program_did_it()
    {
        var change = Decomposer.Between(Examples.City2015, Examples.City2020);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.From, Is.EqualTo(2633.13).Within(1e-12).Percent);
            Assert.That(change.To, Is.EqualTo(2893.29).Within(1e-12).Percent);
            Assert.That(change.Drivers.Select(d => d.Driver), Is.EqualTo(Expected.Keys));
            foreach (var effect in change.Drivers)
            {
                Assert.That(effect.Additive, Is.EqualTo(Expected[effect.Driver].Additive).Within(1e-10).Percent, effect.Driver.ToString());
                Assert.That(effect.Multiplicative, Is.EqualTo(Expected[effect.Driver].Multiplicative).Within(1e-10).Percent, effect.Driver.ToString());
            }

            Assert.That(Closure(change), Is.LessThan(1e-12));
        }
    }

    [TestCaseSource(nameof(BySector))]
    public void Each_sector_is_decomposed_as_another_program_did_it(KeyValuePair<string, double[]> expected)
    {
        var sector = Decomposer.Between(Examples.City2015, Examples.City2020).Sectors.Single(s => s.Sector == expected.Key);
        using (Assert.EnterMultipleScope())
        {
            foreach (var (driver, effect) in Expected.Keys.Zip(expected.Value))
            {
                Assert.That(sector.Effects.GetValueOrDefault(driver), Is.EqualTo(effect).Within(1e-9), driver.ToString());
            }

            Assert.That(sector.Effects.Values.Sum(), Is.EqualTo(sector.To - sector.From).Within(1e-12 * sector.To));
        }
    }

    [Test]
    public void The_way_back_has_the_opposite_signs()
    {
        var (there, back) = (Decomposer.Step(Examples.City2015, Examples.City2020), Decomposer.Step(Examples.City2020, Examples.City2015));
        Assert.That(back.Drivers.Select(d => -d.Additive), Is.EqualTo(there.Drivers.Select(d => d.Additive)).Within(1e-11));
    }

    [Test]
    public void A_chain_adds_up_to_the_change_and_its_steps()
    {
        var between = Examples.City2020 with { Year = 2018, Population = 520, Gdp = 5300 };
        var chain = Decomposer.Chained([Examples.City2020, Examples.City2015, between]);
        var (first, second) = (Decomposer.Between(Examples.City2015, between), Decomposer.Between(between, Examples.City2020));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(chain.Years, Is.EqualTo(new[] { 2015, 2018, 2020 }));
            Assert.That(Closure(chain), Is.LessThan(1e-12));
            foreach (var effect in chain.Drivers)
            {
                Assert.That(effect.Additive, Is.EqualTo(Of(first, effect.Driver).Additive + Of(second, effect.Driver).Additive).Within(1e-11), effect.Driver.ToString());
                Assert.That(effect.Multiplicative, Is.EqualTo(Of(first, effect.Driver).Multiplicative * Of(second, effect.Driver).Multiplicative).Within(1e-10).Percent, effect.Driver.ToString());
            }
        }
    }

    [Test]
    public void Processes_and_waste_are_carried_along_and_counted_once()
    {
        var change = Decomposer.Between(Examples.City2015 with { Others = Of(("III", 200), ("V", -30)) }, Examples.City2020 with { Others = Of(("III", 150), ("IV", 80), ("V", 10)) });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Carried.Select(c => (c.Name, c.From, c.To)), Is.EqualTo(new[] { ("III", 200d, 150d), ("IV", 0d, 80d), ("V", -30d, 10d) }));
            Assert.That(change.From, Is.EqualTo(2633.13 + 170).Within(1e-12).Percent);
            Assert.That(Closure(change), Is.LessThan(1e-12));
            Assert.That(change.Drivers.Select(d => d.Additive), Is.EqualTo(Expected.Values.Select(e => e.Additive)).Within(1e-9), "what is carried changes no driver");
        }
    }

    [Test]
    public void Without_gdp_the_drivers_are_people_energy_per_person_mix_and_factor()
    {
        var change = Decomposer.Between(Examples.City2015, Examples.City2020 with { Gdp = null });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Drivers.Select(d => d.Driver), Is.EqualTo(new[] { Driver.Population, Driver.EnergyIntensity, Driver.FuelMix, Driver.EmissionFactor }));
            Assert.That(change.Gaps.Select(g => g.Kind), Is.EqualTo(new[] { GapKind.Gdp }));
            Assert.That(change.Gaps[0].Lacking, Is.EqualTo(new[] { ("x", 2020) }));
            Assert.That(Closure(change), Is.LessThan(1e-12));
        }
    }

    [Test]
    public void Without_energy_the_drivers_are_what_is_known_and_emissions_by_it()
    {
        EmissionAccount[] years = [Without(Examples.City2015), Without(Examples.City2020)];
        var change = Decomposer.Between(years[0], years[1]);
        var people = Decomposer.Between(years[0] with { Gdp = null }, years[1]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Drivers.Select(d => d.Driver), Is.EqualTo(new[] { Driver.Population, Driver.GdpPerPerson, Driver.Structure, Driver.EmissionIntensity }));
            Assert.That(people.Drivers.Select(d => d.Driver), Is.EqualTo(new[] { Driver.Population, Driver.EmissionIntensity }));
            Assert.That(Closure(change), Is.LessThan(1e-12));
            Assert.That(Closure(people), Is.LessThan(1e-12));
        }
    }

    [Test]
    public void Where_nothing_is_known_emissions_are_carried_along()
    {
        var change = Decomposer.Between(Without(Examples.City2015) with { Population = null, Gdp = null }, Examples.City2020);
        Assert.That(change.Drivers, Is.Empty);
        Assert.That(change.Carried.Select(c => c.Name), Is.EqualTo(new[] { "industry", "res", "services" }));
    }

    [Test]
    public void A_sink_that_becomes_a_source_is_carried_along()
    {
        var (from, to) = (OneFuel(2015, -4, 2), OneFuel(2020, 6, 2));
        var change = Decomposer.Between(from, to);
        Assert.That(change.Carried.Single(), Is.EqualTo(new CarriedEmissions("all", -4, 6, null)));
    }

    [Test]
    public void Emissions_without_their_energy_are_carried_along()
    {
        var change = Decomposer.Between(OneFuel(2015, 4, 0), OneFuel(2020, 6, 2));
        Assert.That(change.Carried.Single().To, Is.EqualTo(6));
    }

    // E of a dwelling follows floor area and degree days; each doubles alone.
    [TestCase(2, 1, 1, Driver.Population)]
    [TestCase(1, 2, 1, Driver.Activity)]
    [TestCase(1, 1, 2, Driver.Weather)]
    public void A_sector_with_an_activity_of_its_own_goes_by_it_and_by_the_weather(double people, double floor, double days, Driver driver)
    {
        var home = new SectorAccount("homes", [new("gas", 10, 5)]) { IsHouseholds = true, Activity = 30, DegreeDays = 2000 };
        var from = new EmissionAccount("x", 2015, [home]) { Population = 100 };
        var by = people * floor * days;
        var then = home with { Activity = 30 * people * floor, DegreeDays = 2000 * days, Fuels = [new("gas", 10 * by, 5 * by)] };
        var change = Decomposer.Between(from, new EmissionAccount("x", 2020, [then]) { Population = 100 * people });
        Assert.That(Of(change, driver).Additive, Is.EqualTo(10).Within(1e-12));
        Assert.That(change.Drivers.Where(d => d.Driver != driver).Select(d => d.Additive), Is.All.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void The_order_of_sectors_fuels_and_years_does_not_matter()
    {
        var (from, to) = (Examples.City2015, Examples.City2020);
        var turned = Decomposer.Chained([Turned(to), Turned(from)]);
        Assert.That(turned.Drivers, Is.EqualTo(Decomposer.Between(from, to).Drivers));
    }

    [Test]
    public void Emissions_in_another_unit_give_effects_in_it_and_the_same_ratios()
    {
        var (plain, scaled) = (Decomposer.Between(Examples.City2015, Examples.City2020), Decomposer.Between(Times(Examples.City2015, 1000), Times(Examples.City2020, 1000)));
        Assert.That(scaled.Drivers.Select(d => d.Additive), Is.EqualTo(plain.Drivers.Select(d => d.Additive * 1000)).Within(1e-9));
        Assert.That(scaled.Drivers.Select(d => d.Multiplicative!.Value), Is.EqualTo(plain.Drivers.Select(d => d.Multiplicative!.Value)).Within(1e-12));
    }

    /// <summary>What is left of the change, relative to the larger end.</summary>
    internal static double Closure(Breakdown change) =>
        Math.Abs(change.Drivers.Sum(d => d.Additive) + change.Carried.Sum(c => c.To - c.From) - change.Change) / Math.Max(Math.Abs(change.From), Math.Abs(change.To));

    private static DriverEffect Of(Breakdown change, Driver driver) => change.Drivers.Single(d => d.Driver == driver);

    private static Dictionary<string, double> Of(params (string Name, double Emissions)[] others) => others.ToDictionary(o => o.Name, o => o.Emissions);

    private static EmissionAccount OneFuel(int year, double emissions, double energy) =>
        new("x", year, [new SectorAccount("all", [new("wood", emissions, energy)])]) { Population = 10 };

    private static EmissionAccount Without(EmissionAccount account) =>
        account with { Sectors = [.. account.Sectors.Select(s => s with { Fuels = [.. s.Fuels.Select(f => f with { Energy = null })] })] };

    private static EmissionAccount Turned(EmissionAccount account) =>
        account with { Sectors = [.. account.Sectors.Reverse().Select(s => s with { Fuels = [.. s.Fuels.Reverse()] })] };

    private static EmissionAccount Times(EmissionAccount account, double by) =>
        account with { Sectors = [.. account.Sectors.Select(s => s with { Fuels = [.. s.Fuels.Select(f => f with { Emissions = f.Emissions * by })] })] };
}
