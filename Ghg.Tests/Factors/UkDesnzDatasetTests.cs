using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The UK government's factors: gross basis, gases that add up to the printed CO2e, and losses that give back the printed factor of transmission and distribution.</summary>
public sealed class UkDesnzDatasetTests
{
    private static readonly IReadOnlyList<SourcedNumber> Numbers = Catalogue.Shipped.Dataset("uk-desnz")!.Numbers;

    // Flat files 2018 to 2026: UK electricity, Electricity generated; Transmission and distribution, T&D- UK electricity; kg CO2e per kWh, by AR4 (25, 298) to 2022 and AR5 (28, 265) since
    [TestCase(2018, 0.28307, 0.02413)]
    [TestCase(2019, 0.2556, 0.0217)]
    [TestCase(2020, 0.23314, 0.02005)]
    [TestCase(2021, 0.21233, 0.01879)]
    [TestCase(2022, 0.19338, 0.01769)]
    [TestCase(2023, 0.20707, 0.01792)]
    [TestCase(2024, 0.20705, 0.0183)]
    [TestCase(2025, 0.177, 0.01853)]
    [TestCase(2026, 0.13096, 0.01299)]
    public void Electricity_and_its_losses_are_the_printed_CO2e(int year, double generated, double lost)
    {
        double Of(string what) => Numbers.Single(n => n.Id == $"electricity-{year}-{what}").Value;
        var sum = Of("co2") + ((year < 2023 ? 25 : 28) * Of("ch4")) + ((year < 2023 ? 298 : 265) * Of("n2o"));
        Assert.That(sum, Is.EqualTo(generated).Within(0.00002));
        var rate = Of("loss-rate") / 100;
        Assert.That(generated * rate / (1 - rate), Is.EqualTo(lost).Within(0.1).Percent);
    }

    // The flat files' rows in tonnes and litres, which the dataset does not hold, and in net kWh: kg CO2 per unit
    [TestCase("natural-gas-2023", 2557.53, 0, 0.20226)]
    [TestCase("butane-2023", 3029.26, 1.74296, 0.24074)]
    [TestCase("lpg-2023", 2935.18, 1.55491, 0.22999)]
    [TestCase("coking-coal-2023", 3144.16, 0, 0.37431)]
    [TestCase("petroleum-coke-2023", 3377.05, 0, 0.35786)]
    [TestCase("natural-gas-2024", 2563.12, 0, 0.20223)]
    [TestCase("natural-gas-2026", 2502.68, 0, 0.20158)]
    [TestCase("propane-2026", 2993.4, 1.5414, 0.23225)]
    public void A_fuel_s_properties_give_back_the_printed_factors_per_tonne_litre_and_net_kWh(string fuel, double tonne, double litre, double net)
    {
        double Of(string what) => Numbers.Single(n => n.Id == $"{fuel}-{what}").Value;
        Assert.That(Of("co2") * Of("gcv-per-tonne"), Is.EqualTo(tonne).Within(0.1).Percent);
        Assert.That(Of("net-co2"), Is.EqualTo(net));
        Assert.That(litre == 0 ? 0 : Of("co2") * Of("gcv-per-litre"), Is.EqualTo(litre).Within(0.1).Percent);
    }

    // 2023: natural gas 0.18256 kg CO2 per gross kWh, 0.20226 per net kWh, 2557.53 per tonne
    [TestCase("1000,kWh,gcv", 182.56)]
    [TestCase("1000,kWh,", 182.56)]
    [TestCase("1000,kWh,ncv", 202.26)]
    [TestCase("1,t,", 2557.53)]
    public void Gas_without_a_basis_is_in_gross_kWh_and_a_net_amount_takes_the_net_factor(string amount, double kilograms)
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", $"c,2023,I.1.1,natural-gas,{amount}").In("GB").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(kilograms).Within(0.02).Percent, result.Said);
    }

    [Test]
    public void What_pumps_sell_has_less_fossil_carbon_than_mineral_fuel()
    {
        double Of(string technology)
        {
            var result = TestProject.Under(TestProject.Heading + ",technology", $"c,2024,II.1.1,motor-gasoline,1000,L,{technology}").In("GB").Build();
            Assert.That(result.Errors, Is.Empty, result.Said);
            return result.Kilograms("II.1.1", "co2")!.Value;
        }

        // 2024, Fuels, Liquid fuels: petrol per litre
        Assert.That(Of(""), Is.EqualTo(2339.55).Within(0.1).Percent);
        Assert.That(Of("average-biofuel-blend"), Is.EqualTo(2070.47).Within(0.1).Percent);
    }

    [TestCase("I.1.1", 2632.0)]
    [TestCase("I.3.1", 2371.91)]
    [TestCase("I.4.4", 2187.44)]
    public void Coal_has_a_factor_by_sector(string reference, double tonne)
    {
        // 2023, Fuels, Solid fuels: coal (domestic), (industrial), (electricity generation), kg CO2 per tonne
        var result = TestProject.Of($"c,2023,{reference},mixed-coal,1,t").In("GB").Build();
        Assert.That(result.Kilograms(reference, "co2"), Is.EqualTo(tonne).Within(0.05).Percent, result.Said);
    }

    [Test]
    public void Every_fuel_factor_says_its_basis_and_every_factor_is_per_kWh()
    {
        Assert.That(Numbers.Where(n => n.Quantity is "co2" or "ch4" or "n2o").Select(n => n.Unit.Id).Distinct(), Is.EqualTo(new[] { "kg/kWh" }));
        var fuels = Numbers.Where(n => n.Quantity is "co2" or "ch4" or "n2o" && n.Subject is not ("electricity" or "heat" or "steam"));
        Assert.That(fuels.Select(n => n.Basis).Distinct(), Is.EquivalentTo(new[] { "gcv", "ncv" }));
    }

    [Test]
    public void Nothing_is_well_to_tank_or_of_waste_disposal() =>
        Assert.That(Numbers.Where(n => n.Locator.StartsWith("WTT", StringComparison.Ordinal) || n.Locator.StartsWith("Waste", StringComparison.Ordinal) || n.Quantity == "co2e"), Is.Empty);
}
