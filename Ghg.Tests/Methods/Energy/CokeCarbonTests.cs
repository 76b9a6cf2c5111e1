using NUnit.Framework;

namespace Ghg.Tests.Methods.Energy;

/// <summary>Coke and its gases are counted once, by a named choice. IPCC 2006 table 1.4: coke 107 000, blast-furnace gas 260 000 kg CO2/TJ; table 1.2: coke 28.2 TJ/Gg.</summary>
public sealed class CokeCarbonTests
{
    private static TestProject Project(string choice, params string[] rows) =>
        TestProject.Under(TestProject.Heading + ",basis,gas_carbon_share", rows).Settings("{\"choices\": {\"coke\": \"" + choice + "\"}}");

    private const string Gas = "c,2020,I.4.4,blast-furnace-gas,10,TJ,ncv,";

    [Test]
    public void All_carbon_at_the_coke()
    {
        var result = Project("all-carbon-at-coke", "c,2020,I.3.1,coke-oven-coke,1000,t,,", Gas).Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(1000 * 28.2 * 107).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.4.4", "co2"), Is.Null);
        Assert.That(result.Kilograms("I.4.4", "ch4"), Is.GreaterThan(0));
        Assert.That(result.Cell("I.4.4").Memos.Single().Masses.Of("co2"), Is.EqualTo(2_600_000).Within(1e-9).Percent);
        Assert.That(result.Line("I.4.4").Notes.Single().English, Does.Contain("all carbon at the coke"));
        Assert.That(result.Warnings, Does.Not.Contain("GHG5016").And.Not.Contain("GHG5021"));
    }

    [Test]
    public void Coke_less_the_carbon_of_its_gas()
    {
        var result = Project("coke-minus-gas-carbon", "c,2020,I.3.1,coke-oven-coke,1000,t,,40%", Gas).Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(0.6 * 1000 * 28.2 * 107).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("I.4.4", "co2"), Is.EqualTo(2_600_000).Within(1e-9).Percent);
    }

    [Test]
    public void The_share_that_leaves_must_be_said() => Assert.That(Project("coke-minus-gas-carbon", "c,2020,I.3.1,coke-oven-coke,1000,t,,", Gas).Build().Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void A_gas_whose_coke_is_nowhere_is_warned_of() => Assert.That(Project("all-carbon-at-coke", Gas).Build().Warnings, Does.Contain("GHG5021"));

    [Test]
    public void A_power_plant_counts_the_same_way()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis,method,own_use", "c,2020,I.4.4,blast-furnace-gas,10,TJ,ncv,power-plant,5%").Settings("""{"choices": {"coke": "all-carbon-at-coke"}}""").Build();
        Assert.That(result.Kilograms("I.4.4", "co2"), Is.Null, result.Said);
        Assert.That(result.Cell("I.4.4").Memos.Single().Masses.Of("co2"), Is.EqualTo(2_600_000).Within(1e-9).Percent);
    }
}
