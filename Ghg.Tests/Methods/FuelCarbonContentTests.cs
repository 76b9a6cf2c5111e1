using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>NCV × carbon content × oxidation × 44/12 against published Chinese tables.</summary>
public sealed class FuelCarbonContentTests
{
    private const string Heading = TestProject.Heading + ",method";

    /// <summary>
    /// kg CO2 per kg as printed in the widely reproduced table 各种能源折标准煤及碳排放参考系数 (GB/T 2589-2008 and the provincial guidelines of 2011),
    /// such as raw coal: 20908 kJ/kg × 26.37 t C/TJ × 0.94 × 44/12 = 1.9003.
    /// </summary>
    [TestCase("raw-coal", 1.9003)]
    [TestCase("coke-oven-coke", 2.8604)]
    [TestCase("crude-oil", 3.0202)]
    [TestCase("residual-fuel-oil", 3.1705)]
    [TestCase("motor-gasoline", 2.9251)]
    [TestCase("other-kerosene", 3.0179)]
    [TestCase("gas-diesel-oil", 3.0959)]
    [TestCase("liquefied-petroleum-gases", 3.1013)]
    [TestCase("refinery-gas", 3.0119)]
    public void The_common_table_comes_out_to_its_printed_digits(string fuel, double printed)
    {
        var result = TestProject.Under(Heading, $"c,2020,I.3.1,{fuel},1,kg,fuel-carbon-content").In("CN").Settings("""{"editions": {"china": "reference-2011"}}""").Build();

        // Half of the last printed digit.
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(printed).Within(0.00005), result.Said);
    }

    [Test]
    public void Anthracite_of_the_default_edition_worked_by_hand()
    {
        // GB/T 32151, table C.1: 26.7 GJ/t × 27.4 t C/TJ × 94 % × 44/12; 1 万t
        // 26.7 × 0.0274 = 0.73158 t C; × 0.94 = 0.6876852; × 44/12 = 2.5215124 t CO2/t
        var result = TestProject.Under(Heading, "c,2023,I.3.1,无烟煤,1,万吨,fuel-carbon-content").In("CN").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(25_215_124).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Net_energy_needs_no_calorific_value()
    {
        // 1 GJ × 15.3 kg C/GJ × 0.99 × 44/12
        var result = TestProject.Under(Heading + ",basis", "c,2023,I.1.1,natural-gas,1,GJ,fuel-carbon-content,ncv").In("CN").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(15.3 * 0.99 * 44 / 12).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void The_carbon_content_of_the_IPCC_with_oxidation_1_is_its_CO2_factor()
    {
        // Table 1.3: 25.8 kg C/GJ × 44/12 = 94.6 kg CO2/GJ of table 1.4
        var result = TestProject.Under(Heading, "c,2023,I.3.1,other-bituminous-coal,1000,t,fuel-carbon-content").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(2_440_680).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Methane_and_nitrous_oxide_come_by_factors()
    {
        // 26.7 GJ/t × 1000 t = 26.7 TJ; × 10 and 1.5 kg/TJ (IPCC 2006 vol. 2 table 2.3)
        var result = TestProject.Under(Heading, "c,2023,I.3.1,anthracite,1000,t,fuel-carbon-content").In("CN").Build();
        Assert.That(result.Kilograms("I.3.1", "ch4"), Is.EqualTo(267).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.3.1", "n2o"), Is.EqualTo(40.05).Within(1e-12).Percent);
    }

    [Test]
    public void A_city_may_measure_its_own_calorific_value()
    {
        // 20 GJ/t × 27.4 × 0.94 × 44/12
        var result = TestProject.Under(Heading, "c,2023,I.3.1,anthracite,1,t,fuel-carbon-content").In("CN").Parameters("c,,anthracite,net-calorific-value,20,GJ/t,,plant laboratory").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(20 * 27.4 * 0.94 * 44 / 12).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Numbers_of_two_editions_are_refused()
    {
        var result = TestProject.Under(Heading + ",factor", "c,2023,I.3.1,anthracite,1,t,fuel-carbon-content,net-calorific-value=china/anthracite-ncv-ndrc-2015").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4010" }), result.Said);
        Assert.That(result.Cell("I.3.1").Lines, Is.Empty);
    }

    [Test]
    public void A_named_edition_is_used_whole()
    {
        // NDRC 2015: 24.515 × 27.49 × 0.94 × 44/12
        var result = TestProject.Under(Heading, "c,2023,I.3.1,anthracite,1,t,fuel-carbon-content").In("CN").Settings("""{"editions": {"china": "ndrc-2015"}}""").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(24.515 * 27.49 * 0.94 * 44 / 12).Within(1e-12).Percent, result.Said);
    }
}
