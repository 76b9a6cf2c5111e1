using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Numbers that are often picked by mistake, over all datasets: what the library has instead, or that it has none.</summary>
public sealed class LibraryTrapTests
{
    private static IEnumerable<SourcedNumber> Numbers => Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers);

    private static double Of(string dataset, string id) => Catalogue.Shipped.Dataset(dataset)!.Numbers.Single(n => n.Id == id).Value;

    // Volume 5: Table 5.2 (open burning), Table 6.3 (discharge to rivers, well managed plants), and the nitrous oxide of plants; volume 4: rice of East Asia
    [TestCase("open-burning-of", 58, 71)]
    [TestCase("domestic-mcf-collected-discharge", 0.1, 0.11)]
    [TestCase("domestic-mcf-uncollected-discharge", 0.1, 0.11)]
    [TestCase("domestic-mcf-aerobic-plant", 0, 0.03)]
    [TestCase("domestic-mcf-septic-system", 0.5, 0.5)]
    public void Waste_has_the_value_of_each_edition_in_the_dataset_of_it(string id, double guidelines, double refinement) =>
        Assert.That((Of("ipcc-2006", id), Of("ipcc-2019", id)), Is.EqualTo((guidelines, refinement)));

    [Test]
    public void Rice_of_China_has_the_factor_of_East_Asia_in_the_Refinement() => Assert.That(Of("ipcc-2019", "rice-cultivation-rice-baseline-factor-cn"), Is.EqualTo(1.32));

    // The GHG Protocol's workbook has diesel of 0.9133 kg/L, a tenth too heavy; the fuel standards give limits and no means.
    [Test]
    public void No_density_of_a_fuel_is_shipped_that_would_pass_for_the_city_s() => Assert.That(Numbers.Where(n => n.Quantity == "density").Select(n => n.Name), Is.Empty);

    // IPCC's database of factors prints the 29.7 GJ of gas per tonne of ammonia (volume 3, Table 3.1, excess air) as tonnes of CO2.
    [Test]
    public void The_gas_of_ammonia_is_its_fuel_and_no_emission_factor()
    {
        var fuel = Numbers.Single(n => n.Id == "ammonia-fuel-excess-air-reforming");
        Assert.That((fuel.Value, fuel.Unit.Id, fuel.Quantity), Is.EqualTo((29.7, "GJ/t", "fuel-requirement")));
        Assert.That(Numbers.Where(n => n is { Subject: "ammonia", Quantity: "co2" }).Select(n => n.Name), Is.Empty);
    }

    // The Refinement's leakage after the meter (volume 2, Table 4.2.4K) is 4 kg of methane an appliance and year, printed in tonnes.
    [Test]
    public void An_appliance_leaks_kilograms_and_no_tonnes()
    {
        var leak = Numbers.Single(n => n.Id == "gas-appliances-ch4-fossil");
        Assert.That((leak.Value, leak.Unit.Id, leak.Value * leak.Unit.ToBase), Is.EqualTo((0.004, "t/item", 4.0)));
    }

    // 0.524 t/t takes for granted that all carbon of sodium bicarbonate leaves, which no document says of its uses.
    [Test]
    public void Sodium_bicarbonate_has_no_factor_that_takes_all_of_its_carbon_for_granted() =>
        Assert.That(Numbers.Where(n => n.Subject.Contains("bicarbonate", StringComparison.Ordinal)).Select(n => n.Name), Is.Empty);

    // Copies of EPA's table with numbers of their own are about: its natural gas is 53.06 in both editions (40 CFR 98, Table C-1).
    [TestCase("natural-gas-co2")]
    [TestCase("natural-gas-co2-2025")]
    public void Natural_gas_of_the_EPA_is_its_own(string id) => Assert.That(Of("us-epa", id), Is.EqualTo(53.06));

    // The shares of waste in a region's composition are not scaled: what the table does not name is a component of its own.
    [Test]
    public void A_composition_of_waste_is_whole() =>
        Assert.That(
            Numbers.Where(n => n.Quantity == "waste-composition").GroupBy(n => (n.Dataset, n.Subject, n.Region, n.Locator, n.Technology)).Select(g => g.Sum(n => n.Value)),
            Is.Not.Empty.And.All.InRange(99, 102));

    // 0.001 of a potential, as a public list has it, would be seen: none is below 1 but that of a gas that has one.
    [Test]
    public void No_potential_is_a_thousandth_of_itself() =>
        Assert.That(
            Catalogue.Shipped.Dataset("gwp")!.GwpSets.SelectMany(s => s.Values.Where(v => v.Key is "ch4" or "n2o" or "sf6" or "nf3" or "hfc-134a")).Where(v => v.Value < 20).Select(v => v.Key), Is.Empty);
}
