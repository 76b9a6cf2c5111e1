using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Waste;

/// <summary>Incineration and open burning, IPCC 2006, volume 5, chapter 5.</summary>
public sealed class IncinerationTests
{
    private const string Heading = "city,year,gpc_ref,activity,technology,amount,unit,basis,energy_to,burning_population,site,origin,method";

    // IPCC 2006, tables 2.3 (Eastern Asia) and 2.4: share × dry matter × carbon × fossil share, and the rest of the carbon.
    private const double Fossil = ((0.188 * 0.9 * 0.46 * 0.01) + (0.035 * 0.8 * 0.5 * 0.2) + (0.01 * 0.84 * 0.67 * 0.2) + (0.143 * 0.75) + (0.074 * 0.9 * 0.03)) * 44 / 12;
    private const double Biogenic = ((0.262 * 0.4 * 0.38) + (0.188 * 0.9 * 0.46 * 0.99) + (0.035 * 0.85 * 0.5) + (0.035 * 0.8 * 0.5 * 0.8) + (0.01 * 0.84 * 0.67 * 0.8)) * 44 / 12;

    [Test]
    public void Fossil_and_biogenic_carbon_are_apart()
    {
        var result = Of("c,2023,III.3,municipal-solid-waste,continuous-stoker,100000,t,,,,,,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.3.1", Gases.Co2), Is.EqualTo(Fossil * 1e8).Within(1e-10).Percent);
        Assert.That(result.Kilograms("III.3.1", Gases.Co2Biogenic), Is.EqualTo(Biogenic * 1e8).Within(1e-10).Percent);
    }

    // CityCatalyst gives 5,000 t of nitrous oxide and 20 t of methane: a thousand times too much. Table 5.3: 0.2 kg/Gg; table 5.6: 50 g/t.
    [Test]
    public void A_hundred_thousand_tonnes_give_five_tonnes_of_nitrous_oxide()
    {
        var result = Of("c,2023,III.3,municipal-solid-waste,continuous-stoker,100000,t,,,,,,");
        Assert.That(result.Kilograms("III.3.1", Gases.N2o), Is.EqualTo(5000).Within(1e-10).Percent);
        Assert.That(result.Kilograms("III.3.1", Gases.Ch4), Is.EqualTo(20).Within(1e-10).Percent);
    }

    [Test]
    public void An_incinerator_without_a_technology_has_no_methane_and_nitrous_oxide_factors()
    {
        var line = Of("c,2023,III.3,municipal-solid-waste,,100000,t,,,,,,").Line("III.3.1");
        Assert.That(line.NotEstimatedGases, Is.EqualTo(new[] { Gases.Ch4, Gases.N2o }));
    }

    [TestCase("I.4.4")]
    [TestCase("I.3.1")]
    public void Waste_that_gives_energy_is_stationary_energy_with_a_memo_at_waste(string energy)
    {
        var result = Of($"c,2023,III.3,municipal-solid-waste,continuous-stoker,100000,t,,{energy},,,,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms(energy, Gases.Co2), Is.EqualTo(Fossil * 1e8).Within(1e-10).Percent);
        Assert.That(result.Kilograms(energy, Gases.Co2Biogenic), Is.EqualTo(Biogenic * 1e8).Within(1e-10).Percent);
        Assert.That(result.Cell("III.3.1").Lines, Is.Empty);
        Assert.That(result.Cell("III.3.1").Memos.Single().Masses.Of(Gases.Co2), Is.EqualTo(Fossil * 1e8).Within(1e-10).Percent);
    }

    [Test]
    public void A_row_of_the_energy_sub_sector_may_burn_waste_by_its_composition()
    {
        var result = Of("c,2023,I.4.4,municipal-solid-waste,continuous-stoker,100000,t,,,,,import,incineration");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("I.4.4", Gases.Co2), Is.EqualTo(Fossil * 1e8).Within(1e-10).Percent);
        Assert.That(result.Cell("III.3.3").Memos, Has.Count.EqualTo(1));
    }

    [TestCase("c,2023,III.3,municipal-solid-waste,continuous-stoker,1,t,,I.4.4,,away,own,")]
    [TestCase("c,2023,III.3,municipal-solid-waste,continuous-stoker,1,t,,I.1.2,,,,")]
    [TestCase("c,2023,III.3,municipal-solid-waste,continuous-stoker,1,t,,II.1.1,,,,")]
    public void Energy_is_reported_where_the_city_has_it(string row) => Assert.That(Of(row).Errors, Is.EqualTo(new[] { "GHG4045" }));

    // IPCC 2006, volume 5, chapter 5, box 5.1: 1.5 million people, 35 % of them without collection, 0.57 kg a day, 60 % of it burns: 65.54 Gg. Methane 6500 g/t, table 5.2: OF 58 %.
    [Test]
    public void The_open_burning_of_box_5_1_is_reproduced()
    {
        var result = Burning("c,2023,III.3,municipal-solid-waste,open-burning,1500000,person,,,35%,,,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.3.1", Gases.Ch4) / 6.5 / 1000, Is.EqualTo(65.54).Within(0.005));
        Assert.That(result.Kilograms("III.3.1", Gases.Co2) / result.Kilograms("III.3.1", Gases.Ch4), Is.EqualTo(Fossil * 0.58 / 0.0065).Within(1e-10).Percent);
    }

    [Test]
    public void The_nitrous_oxide_of_open_burning_is_of_dry_matter()
    {
        var result = Burning("c,2023,III.3,municipal-solid-waste,open-burning,1000,t,,,,,,");

        // Dry matter of the Eastern Asian composition, table 2.4; 150 g/t dry, table 5.6.
        const double Dry = (0.262 * 0.4) + (0.188 * 0.9) + (0.035 * 0.85) + (0.035 * 0.8) + (0.01 * 0.84) + 0.143 + 0.027 + 0.031 + (0.074 * 0.9);
        Assert.That(result.Kilograms("III.3.1", Gases.N2o), Is.EqualTo(Dry * 150).Within(1e-10).Percent);
    }

    // Open burning oxidises 58 % of the carbon in the 2006 Guidelines and 71 % in the 2019 Refinement.
    [Test]
    public void The_oxidation_of_open_burning_is_of_the_edition_that_is_asked_first()
    {
        var later = TestProject.Under(Heading, "c,2023,III.3,plastics,open-burning,1000,t,,,,,,").In("CN").Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").Build();
        Assert.That(later.Kilograms("III.3.1", Gases.Co2), Is.EqualTo(1e6 * 0.75 * 0.71 * 44 / 12).Within(1e-10).Percent);
        Assert.That(Of("c,2023,III.3,plastics,open-burning,1000,t,,,,,,").Kilograms("III.3.1", Gases.Co2), Is.EqualTo(1e6 * 0.75 * 0.58 * 44 / 12).Within(1e-10).Percent);
    }

    [TestCase("wet", 900)]
    [TestCase("dry", 990)]
    public void Sludge_takes_the_factor_of_its_basis(string basis, double grams)
    {
        var result = Of($"c,2023,III.3,sewage-sludge,continuous-fluidised-bed,1000,t,{basis},,,,,");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.3.1", Gases.N2o), Is.EqualTo(grams).Within(1e-10).Percent);
        Assert.That(result.Kilograms("III.3.1", Gases.Co2), Is.Zero);
    }

    [Test]
    public void A_mixture_is_not_dry() => Assert.That(Of("c,2023,III.3,municipal-solid-waste,continuous-stoker,1,t,dry,,,,,").Errors, Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void People_are_no_amount_of_an_incinerator() => Assert.That(Of("c,2023,III.3,municipal-solid-waste,continuous-stoker,1,person,,,35%,,,").Errors, Is.EqualTo(new[] { "GHG2012" }));

    [Test]
    public void Fuel_stays_fuel_under_energy()
    {
        var result = TestProject.Of("c,2023,I.3.1,natural-gas,1,TJ", "c,2023,I.3.1,anthracite,1,t").In("CN", "CN-GD").Build();
        Assert.That(result.Only.Cells.SelectMany(c => c.Lines).Select(l => l.Method).Distinct(), Is.EqualTo(new[] { "fuel-combustion" }));
    }

    private static TestResult Burning(string row) => Project(row).Parameters(",,municipal-solid-waste,waste-generation-rate,0.57,kg/(person*day),,box 5.1").Build();

    private static TestResult Of(string row) => Project(row).Build();

    private static TestProject Project(string row) => TestProject.Under(Heading, row).In("CN").And("sites.csv", "city,site,location", "c,away,outside");
}
