using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The EPA hub: gross basis, grams and kilograms, two editions, and no factor of the life cycle.</summary>
public sealed class UsEpaDatasetTests
{
    private static readonly IReadOnlyList<SourcedNumber> Numbers = Catalogue.Shipped.Dataset("us-epa")!.Numbers;

    // Hub of January 2025, Table 1: the columns per mmBtu and per short ton, scf or gallon, which the dataset does not hold
    [TestCase("anthracite", "co2", 2602, 0.5)]
    [TestCase("anthracite", "ch4", 276, 0.5)]
    [TestCase("lignite", "co2", 1389, 0.5)]
    [TestCase("coke-oven-coke", "n2o", 40, 0.5)]
    [TestCase("plastics", "co2", 2850, 0.5)]
    [TestCase("natural-gas", "co2", 0.05444, 0.000005)]
    [TestCase("natural-gas", "ch4", 0.00103, 0.000005)]
    [TestCase("blast-furnace-gas", "co2", 0.02524, 0.000005)]
    [TestCase("propane-gas", "co2", 0.15463, 0.000005)]
    [TestCase("bitumen", "co2", 11.91, 0.005)]
    [TestCase("gas-diesel-oil", "co2", 10.21, 0.005)]
    [TestCase("motor-gasoline", "co2", 8.78, 0.005)]
    [TestCase("propane", "co2", 5.72, 0.005)]
    [TestCase("residual-fuel-oil", "co2", 11.27, 0.005)]
    [TestCase("vegetable-oil", "co2-biogenic", 9.79, 0.005)]
    public void Heat_content_times_the_factor_is_the_printed_factor_per_amount(string fuel, string gas, double printed, double half)
    {
        double Of(string quantity) =>
            Numbers.Single(n => n.Subject == fuel && n.Quantity == quantity && n.Edition == "2025" && n.AppliesTo.Text is "" or "I.*").Value;
        Assert.That(Of("gross-calorific-value") * Of(gas), Is.EqualTo(printed).Within(half * 1.001));
    }

    [Test]
    public void Table_1_and_Table_7_are_the_same_in_both_editions()
    {
        var pairs = from old in Numbers
                    where old.Edition == "2021" && (old.Locator is "Table 1" or "Table 7")
                    let later = Numbers.SingleOrDefault(n => n.Id == old.Id + "-2025")
                    where later?.Value != old.Value
                    select old.Id;
        Assert.That(pairs, Is.Empty);
    }

    [Test]
    public void Methane_and_nitrous_oxide_are_in_grams_and_carbon_dioxide_is_in_kilograms()
    {
        Assert.That(Numbers.Where(n => n.Quantity is "ch4" or "n2o").Select(n => n.Unit.Id), Is.All.StartsWith("g/"));
        Assert.That(Numbers.Where(n => n.Quantity is "co2" or "co2-biogenic").Select(n => n.Unit.Id), Is.All.StartsWith("kg/"));
    }

    [Test]
    public void Whatever_is_per_energy_is_on_the_gross_basis() =>
        Assert.That(Numbers.Where(n => n.Unit.Id.EndsWith("/MMBtu", StringComparison.Ordinal) && n.Subject is not ("heat" or "steam")).Select(n => n.Basis).Distinct(), Is.EqualTo(new[] { "gcv" }));

    // 53.06 kg/mmBtu gross is 50.3 kg/GJ; IPCC's 56.1 kg/GJ is net. A gross factor on a net amount would be a tenth too low, and is refused.
    [Test]
    public void A_net_amount_of_gas_is_refused_by_a_gross_factor()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2023,I.1.1,natural-gas,1000,MMBtu,ncv").In("US").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(1000 * 1.05505585262 * 56.1).Within(1e-9).Percent, "IPCC's net factor, which comes after the EPA's: " + result.Said);
    }

    [TestCase("2025", 0.297)]
    [TestCase("2021", 0.341)]
    public void An_edition_is_taken_whole_and_the_newest_is_the_default(string edition, double car)
    {
        var project = TestProject.Of("c,2022,II.1.1,passenger-car,1000,vehicle-mile").In("US");
        var result = (edition == "2025" ? project : project.Settings("""{"editions": {"us-epa": "2021"}}""")).Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(1000 * car).Within(1e-12).Percent, result.Said);
    }

    // Table 9 of 2021 and 2025: mixed waste landfilled 0.52 and 0.58, burnt 0.43, metric tons CO2e per short ton, over the life cycle. The passenger car of 2024 is 0.175.
    [Test]
    public void The_waste_factors_of_the_life_cycle_and_the_car_of_2024_are_not_here()
    {
        Assert.That(Numbers.Where(n => n.Quantity == "co2e" || n.Locator.Contains("Table 9", StringComparison.Ordinal)).Select(n => n.Id), Is.Empty);
        Assert.That(Numbers.Where(n => n.Subject == "passenger-car" && n.Quantity == "co2").Select(n => n.Value), Is.EquivalentTo(new[] { 0.341, 0.297 }));
    }

    [TestCase("municipal-solid-waste")]
    [TestCase("tires")]
    public void A_fuel_that_is_partly_fossil_has_no_CO2_factor_as_if_it_were_one(string fuel) =>
        Assert.That(Numbers.Where(n => n.Subject == fuel).Select(n => n.Quantity).Distinct(), Is.EquivalentTo(new[] { "ch4", "n2o", "gross-calorific-value" }));
}
