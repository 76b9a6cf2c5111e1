using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

public sealed class DirectEntryTests
{
    private static IEnumerable<string> EveryGas() => Gases.All.Select(g => g.Id);

    [TestCaseSource(nameof(EveryGas))]
    public void A_tonne_of_any_gas_is_a_thousand_kilograms_of_it(string gas)
    {
        var result = TestProject.Of($"c,2023,IV.2,{gas},1,t").Gwp("AR6").Build();
        Assert.That(result.Cell("IV.2").Masses.All, Is.EqualTo(new[] { (gas, 1000.0) }), result.Said);
    }

    [Test]
    public void What_is_entered_as_CO2e_says_that_its_gases_are_unknown()
    {
        var result = TestProject.Of("c,2023,III.1.2,co2e,1500,t").Build();
        Assert.That(result.Tonnes("III.1.2"), Is.EqualTo(1500).Within(1e-12).Percent);
        Assert.That(result.Only.Caveats.Single(c => c.Id == "gases-unknown").Text.English, Does.Contain("III.1.2"));
    }

    [Test]
    public void A_sub_sector_alone_means_scope_1()
    {
        var result = TestProject.Of("c,2023,I.8,ch4-fossil,2,t").Gwp("AR6").Build();

        // AR6: 29.8 for fossil methane (IPCC 2021, table 7.15)
        Assert.That(result.Tonnes("I.8.1"), Is.EqualTo(59.6).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Only_a_mass_can_be_entered_directly()
    {
        var result = TestProject.Of("c,2023,IV.1,co2,1,MWh").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG2012" }), result.Said);
    }

    [Test]
    public void A_fuel_is_no_gas_to_enter()
    {
        var result = TestProject.Under(TestProject.Heading + ",method", "c,2023,I.1.1,natural-gas,1,t,direct").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3016" }), result.Said);
    }

    [TestCase("V.2")]
    [TestCase("V.3")]
    [TestCase("VI.1")]
    public void A_removal_may_be_negative(string reference)
    {
        var result = TestProject.Of($"c,2023,{reference},co2,-5400,t").Build();
        Assert.That(result.Tonnes(reference), Is.EqualTo(-5400).Within(1e-12).Percent, result.Said);
    }
}
