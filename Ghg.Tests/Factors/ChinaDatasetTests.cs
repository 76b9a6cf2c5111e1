using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>China's fuels: editions are whole, are never mixed, and give the products that others have published.</summary>
public sealed class ChinaDatasetTests
{
    private static readonly Dataset China = Catalogue.Shipped.Dataset("china")!;

    // 各种能源折标准煤及碳排放参考系数: kg CO2 per kg, from a widely reproduced table that prints the products too
    [TestCase("raw-coal", 1.9003)]
    [TestCase("coke-oven-coke", 2.8604)]
    [TestCase("crude-oil", 3.0202)]
    [TestCase("residual-fuel-oil", 3.1705)]
    [TestCase("motor-gasoline", 2.9251)]
    [TestCase("other-kerosene", 3.0179)]
    [TestCase("gas-diesel-oil", 3.0959)]
    [TestCase("liquefied-petroleum-gases", 3.1013)]
    [TestCase("refinery-gas", 3.0119)]
    public void Calorific_value_times_carbon_content_times_oxidation_times_44_12_is_the_published_factor(string fuel, double printed) =>
        Assert.That(Of(fuel, "net-calorific-value") * Of(fuel, "carbon-content") * Of(fuel, "oxidation-factor") * 44 / 12, Is.EqualTo(printed).Within(0.00006));

    [TestCase("gbt-32151-2024", 26)]
    [TestCase("ndrc-2015", 26)]
    [TestCase("ndrc-steel-2013", 11)]
    [TestCase("reference-2011", 9)]
    public void An_edition_has_all_three_numbers_of_each_of_its_fuels(string edition, int fuels)
    {
        var parameters = new[] { "carbon-content", "net-calorific-value", "oxidation-factor" };
        var bySubject = China.Numbers.Where(n => n.Edition == edition && parameters.Contains(n.Quantity)).GroupBy(n => n.Subject).ToList();
        Assert.That(bySubject, Has.Count.EqualTo(fuels));
        Assert.That(bySubject.Where(g => !g.Select(n => n.Quantity).Order(StringComparer.Ordinal).SequenceEqual(parameters)).Select(g => g.Key), Is.Empty);
    }

    // GB/T 32151.22-2024, Table C.1: 26.7 GJ/t, 27.4 t C/TJ, 94 %; the other editions have 24.515 or 20.304 GJ/t, and 27.49 t C/TJ
    [Test]
    public void A_fuel_s_three_numbers_come_from_the_one_default_edition()
    {
        var result = TestProject.Under(TestProject.Heading + ",method", "c,2023,I.3.1,anthracite,1000,t,fuel-carbon-content").In("CN").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(1e6 * 26.7 * 27.4 / 1000 * 0.94 * 44 / 12).Within(1e-12).Percent, result.Said);
    }

    [TestCase("ndrc-2015", 24.515, 27.49)]
    [TestCase("ndrc-steel-2013", 20.304, 27.49)]
    public void Another_edition_is_taken_whole(string edition, double calorificValue, double carbon)
    {
        var result = TestProject.Under(TestProject.Heading + ",method", "c,2023,I.3.1,anthracite,1000,t,fuel-carbon-content").In("CN").Settings($$$"""{"editions": {"china": "{{{edition}}}"}}""").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(1e6 * calorificValue * carbon / 1000 * 0.94 * 44 / 12).Within(1e-12).Percent, result.Said);
    }

    // The 2020 standard prints coal equivalents on 29 307.6 kJ/kgce; the calorific values of 2008 are on the 20 °C kilocalorie, 0.1 % lower.
    [TestCase("raw-coal", 20908)]
    [TestCase("crude-oil", 41816)]
    [TestCase("gas-diesel-oil", 42652)]
    [TestCase("liquefied-petroleum-gases", 50179)]
    [TestCase("coke-oven-coke", 28435)]
    public void A_coal_equivalent_of_2020_is_the_calorific_value_of_2008_on_the_newer_kilocalorie(string fuel, double kilojoules)
    {
        var equivalent = China.Numbers.Single(n => n.Subject == fuel && n.Edition == "gbt-2589-2020");
        Assert.That(equivalent.Value * equivalent.Unit.ToBase / 1000 / kilojoules, Is.EqualTo(4.1868 / 4.1816).Within(0.0002));
    }

    [Test]
    public void Carbon_content_is_per_TJ_and_blast_furnace_gas_is_no_other_coal_gas()
    {
        Assert.That(China.Numbers.Where(n => n.Quantity == "carbon-content").Select(n => n.Value * n.Unit.ToBase * 1e9), Is.All.InRange(10, 75));
        Assert.That(China.Numbers.Where(n => n.Quantity == "carbon-content" && n.Subject == "blast-furnace-gas").Select(n => n.Value), Is.All.EqualTo(70.8));
    }

    private static double Of(string fuel, string parameter)
    {
        var number = China.Numbers.Single(n => n.Subject == fuel && n.Quantity == parameter && n.Edition == "reference-2011");
        return number.Value * number.Unit.ToBase;
    }
}
