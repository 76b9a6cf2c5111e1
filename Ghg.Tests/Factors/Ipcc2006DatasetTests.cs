using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The identities between the tables of IPCC 2006, and the traps of its units and editions.</summary>
public sealed class Ipcc2006DatasetTests
{
    private static readonly IReadOnlyList<SourcedNumber> Numbers = Catalogue.Shipped.Dataset("ipcc-2006")!.Numbers;

    private static IEnumerable<string> Fuels() => Numbers
        .Where(n => n.Quantity == "carbon-content" && n.Locator.StartsWith("Table 1.3", StringComparison.Ordinal) && n.Subject is not ("lubricating-oil" or "grease"))
        .Select(n => n.Subject);

    // Table 1.4 is Table 1.3 × 44/12, printed to three significant digits. The calorific value of Table 1.2 stands on both sides.
    [TestCaseSource(nameof(Fuels))]
    public void Carbon_content_times_44_12_is_the_CO2_factor(string fuel)
    {
        var carbon = Numbers.Single(n => n.Subject == fuel && n.Quantity == "carbon-content" && n.Locator.StartsWith("Table 1.3", StringComparison.Ordinal));
        var factor = Numbers.Single(n => n.Subject == fuel && n.Quantity is "co2" or "co2-biogenic" && n.AppliesTo.Text == "I.*" && n.Locator.StartsWith("Table 1.4", StringComparison.Ordinal));
        var derived = carbon.Value * carbon.Unit.ToBase * 44 / 12;
        var printed = factor.Value * factor.Unit.ToBase;
        var digit = Math.Pow(10, Math.Floor(Math.Log10(printed)) - 2);
        Assert.That(derived, Is.EqualTo(printed).Within(digit / 2 * 1.001));
    }

    // A tonne of fuel: NCV × carbon × 44/12 and NCV × CO2 factor
    [TestCase("natural-gas", 48.0, 15.3, 56100)]
    [TestCase("anthracite", 26.7, 26.8, 98300)]
    [TestCase("gas-diesel-oil", 43.0, 20.2, 74100)]
    [TestCase("crude-oil", 42.3, 20.0, 73300)]
    [TestCase("wood-wood-waste", 15.6, 30.5, 112000)]
    public void A_tonne_of_fuel_holds_the_same_carbon_by_either_way(string fuel, double calorificValue, double carbon, double factor)
    {
        double Of(params string[] quantities) => Numbers.First(n => n.Subject == fuel && quantities.Contains(n.Quantity) && n.AppliesTo.Text is "" or "I.*").Value;
        Assert.That((Of("net-calorific-value"), Of("carbon-content"), Of("co2", "co2-biogenic")), Is.EqualTo((calorificValue, carbon, factor)));
        Assert.That(calorificValue * carbon * 44 / 12, Is.EqualTo(calorificValue * factor / 1000).Within(0.2).Percent);
    }

    [Test]
    public void CO2_factors_hold_an_oxidation_of_1() =>
        Assert.That(Numbers.Where(n => n.Quantity == "oxidation-factor" && n.Locator.StartsWith("Table 1.4", StringComparison.Ordinal)).Select(n => n.Value), Is.All.EqualTo(1));

    [Test]
    public void Whatever_is_per_energy_is_on_the_net_basis() =>
        Assert.That(Numbers.Where(n => n.Unit.Id == "kg/TJ").Select(n => n.Basis).Distinct(), Is.EqualTo(new[] { "ncv" }));

    // Corrigendum of 2015 to volume 5, Table 4.1: 0.24 and 0.8 g per kg of wet waste. The first print had 0.3 and 1.
    [TestCase("composting-n2o-wet", 0.24)]
    [TestCase("anaerobic-digestion-ch4-wet", 0.8)]
    public void Biological_treatment_has_the_corrected_factors(string id, double corrected) => Assert.That(Numbers.Single(n => n.Id == id).Value, Is.EqualTo(corrected));

    // Volume 3, Tables 3.14 and 3.15: ethylene by feedstock in Western Europe times the adjustment of the region
    [TestCase("CN", "naphtha", 1.73 * 1.3)]
    [TestCase("CN", "gas-oil", 2.29 * 1.3)]
    [TestCase("ipcc-africa", "ethane", 0.95 * 1.3)]
    [TestCase("ipcc-north-america", "ethane", 0.95 * 1.1)]
    [TestCase("ipcc-oceania", "butane", 1.07 * 1.1)]
    [TestCase("ipcc-western-europe", "other-feedstock", 1.73)]
    public void Ethylene_is_Table_3_14_times_Table_3_15(string region, string feedstock, double expected) =>
        Assert.That(Numbers.Single(n => n.Subject == "steam-cracked-ethylene" && n.Quantity == "co2" && n.Region == region && n.Technology == feedstock).Value, Is.EqualTo(expected).Within(1e-9).Percent);

    // Volume 3, Table 4.1: steel from a basic oxygen furnace, with the blast furnace, 1.46; volume 2, Table 3.3.1 and 3.4.1: 28.6 kg N2O/TJ is no misprint
    [Test]
    public void Two_values_that_look_wrong_are_right()
    {
        Assert.That(Numbers.Single(n => n.Id == "bof-steel-co2").Value, Is.EqualTo(1.46));
        Assert.That(Numbers.Single(n => n.Id == "rail-gas-diesel-oil-n2o").Value, Is.EqualTo(28.6));
    }
}
