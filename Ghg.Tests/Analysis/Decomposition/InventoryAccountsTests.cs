using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>Accounts of inventories: energy of fuels, what is compared and what is left out.</summary>
public class InventoryAccountsTests
{
    private const string Keys = "city,year,gpc_ref,activity,amount,unit,basis,notation_key,explanation,included_in";

    private static readonly string[] Indicators =
    [
        "c,2020,population,1000,person,,,s", "c,2021,population,2000,person,,,s", "c,2020,gdp,10,万元,,2015,s", "c,2021,gdp,20,万元,,2015,s",
    ];

    [Test]
    public void Twice_of_everything_is_population_alone()
    {
        var change = Decomposer.Chained(Accounts(Project(
        [
            "c,2020,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2020,I.3.2,electricity,5,GWh,,,,", "c,2021,I.1.1,natural-gas,20,TJ,ncv,,,", "c,2021,I.3.2,electricity,10,GWh,,,,",
        ])));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Drivers.Select(d => d.Driver), Is.EqualTo(new[] { Driver.Population, Driver.GdpPerPerson, Driver.EnergyIntensity, Driver.FuelMix, Driver.EmissionFactor }));
            Assert.That(change.Drivers[0].Additive, Is.EqualTo(change.Change).Within(1e-10).Percent);
            Assert.That(change.Drivers.Skip(1).Select(d => d.Additive), Is.All.EqualTo(0).Within(1e-9 * change.To));
        }
    }

    // IPCC 2006, vol. 2, table 1.2: other bituminous coal 25.8 TJ/Gg.
    [Test]
    public void The_energy_of_a_mass_of_fuel_is_by_its_calorific_value()
    {
        var account = Accounts(TestProject.Under(Keys, "c,2020,I.3.1,other-bituminous-coal,2,kt,,,,", "c,2020,I.3.1,natural-gas,5,GWh,ncv,,,"), 2020).Single();
        var fuels = account.Sectors.Single().Fuels;
        Assert.That(fuels.Select(f => f.Fuel), Is.EqualTo(new[] { "natural-gas", "other-bituminous-coal" }));
        Assert.That(fuels.Select(f => f.Energy!.Value), Is.EqualTo(new[] { 5e6 * 3.6e6, 2 * 25.8e12 }).Within(1e-10).Percent);
    }

    [Test]
    public void Sectors_are_sub_sectors_and_what_no_energy_drives_is_carried_along()
    {
        var account = Accounts(Project(["c,2020,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2020,I.1.2,electricity,5,GWh,,,,", "c,2020,I.1.3,co2e,3,t,,,,", "c,2020,III.1.1,ch4,2,t,,,,", "c,2020,I.7.1,ch4-fossil,1,t,,,,"]), 2020, ReportingLevel.BasicPlus).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(account.Sectors.Select(s => (s.Sector, s.IsHouseholds)), Is.EqualTo(new[] { ("I.1", true) }));
            Assert.That(account.Others, Is.EquivalentTo(new Dictionary<string, double> { ["I.*.3"] = 3000, ["III"] = 56000, ["I.7.1"] = 28000 }));
        }
    }

    [Test]
    public void A_reference_that_is_not_estimated_in_one_year_is_left_out_of_both()
    {
        var bag = new DiagnosticBag();
        var accounts = Accounts(Project(
        [
            "c,2020,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2021,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2020,I.2.1,natural-gas,99,TJ,ncv,,,", "c,2021,I.2.1,,,,,NE,no survey,",
            "c,2020,I.3.1,natural-gas,7,TJ,ncv,,,", "c,2021,I.3.1,,,,,NO,closed,",
        ]), bag: bag);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(accounts.SelectMany(a => a.Sectors.Select(s => (a.Year, s.Sector))), Is.EqualTo(new[] { (2020, "I.1"), (2020, "I.3"), (2021, "I.1") }));
            Assert.That(bag.Sorted().Select(f => (f.Rule.Code, f.Year)), Is.EqualTo(new (string, int?)[] { ("GHG6203", 2021) }));
            Assert.That(Decomposer.Chained(accounts).To, Is.LessThan(Decomposer.Chained(accounts).From), "what does not occur is zero");
        }
    }

    [Test]
    public void Sub_sectors_of_which_one_includes_the_other_in_one_year_alone_are_one_sector()
    {
        string[] rows = ["c,2020,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2020,I.2.1,natural-gas,5,TJ,ncv,,,", "c,2021,I.1.1,natural-gas,15,TJ,ncv,,,", "c,2021,I.2.1,,,,,IE,one meter,I.1.1"];
        string[] always = ["c,2020,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2020,I.2.1,,,,,IE,one meter,I.1.1", .. rows[2..]];
        Assert.That(Accounts(Project(rows)).SelectMany(a => a.Sectors).Select(s => s.Sector), Is.All.EqualTo("I.1+I.2"));
        Assert.That(Accounts(Project(always)).SelectMany(a => a.Sectors).Select(s => s.Sector), Is.All.EqualTo("I.1"));
    }

    [Test]
    public void Value_added_makes_structure_and_an_activity_of_its_own_goes_before()
    {
        string[] rows = ["c,2020,I.3.1,natural-gas,10,TJ,ncv,,,", "c,2021,I.3.1,natural-gas,30,TJ,ncv,,,", "c,2020,II.1.1,diesel,10,TJ,ncv,,,", "c,2021,II.1.1,diesel,20,TJ,ncv,,,"];
        var project = Project(rows, ["c,2020,value-added-I.3,4,万元,,2015,s", "c,2021,value-added-I.3,12,万元,,2015,s", "c,2020,activity-II.1,7,km,,,s", "c,2021,activity-II.1,14,km,,,s"]);
        var change = Decomposer.Chained(Accounts(project));
        var (industry, road) = (change.Sectors[0], change.Sectors[1]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(industry.Effects.Keys, Does.Contain(Driver.Structure).And.Not.Contain(Driver.Activity));
            Assert.That(industry.Effects[Driver.EnergyIntensity], Is.EqualTo(0).Within(1e-6), "energy grew as value added did");
            Assert.That(road.Effects.Keys, Does.Contain(Driver.Activity).And.Not.Contain(Driver.GdpPerPerson));
            Assert.That(road.Effects[Driver.EnergyIntensity], Is.EqualTo(0).Within(1e-6), "energy grew as kilometres did");
        }
    }

    [TestCase("c,2021,gdp,20,万元,现价,2015,s", "GHG6200")]
    [TestCase("c,2021,gdp,20,万元,,,s", "GHG6200")]
    [TestCase("c,2021,gdp,20,万元,,2020,s", "GHG6201")]
    [TestCase("c,2021,gdp,20,million USD,,2015,s", "GHG6202")]
    public void Gdp_that_does_not_compare_makes_no_driver(string row, string code)
    {
        var bag = new DiagnosticBag();
        var project = Project(["c,2020,I.1.1,natural-gas,10,TJ,ncv,,,", "c,2021,I.1.1,natural-gas,10,TJ,ncv,,,"], [row], 3);
        Assert.That(Accounts(project, bag: bag).Select(a => a.Gdp), Is.All.Null);
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { code }));
    }

    private static TestProject Project(string[] rows, string[]? indicators = null, int usual = 4) =>
        TestProject.Under(Keys, rows).In("CN", "CN-SD").And("indicators.csv", "city,year,indicator,value,unit,basis,price_year,source", [.. Indicators.Take(usual), .. indicators ?? []]);

    private static IReadOnlyList<EmissionAccount> Accounts(TestProject project, int? year = null, ReportingLevel level = ReportingLevel.Basic, DiagnosticBag? bag = null)
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        return InventoryAccounts.InTime([.. result.Inventories.Where(i => i.Year == (year ?? i.Year)).Select(i => new CityYear(result.Project, i))], level, bag ?? new DiagnosticBag());
    }
}
