using NUnit.Framework;

namespace Ghg.Tests.Methods.Energy;

/// <summary>Electricity by contracts stands beside the location-based totals. Factors of the MEE and NBS for 2023: Guangdong 0.4419, China without market-traded non-fossil 0.6096 kg/kWh.</summary>
public sealed class MarketBasedTests
{
    private const string Heading = TestProject.Heading + ",contract_share,contract_factor";

    [Test]
    public void Certificates_show_beside_the_total_and_leave_it_alone()
    {
        var result = TestProject.Under(Heading, "c,2023,I.2.2,electricity,1000,MWh,30%,0").In("CN", "CN-GD").Build();
        Assert.That(result.Kilograms("I.2.2", "co2"), Is.EqualTo(441_900).Within(1e-12).Percent, result.Said);
        var residual = result.Cell("I.2.2").Memos.Single().Inputs.Single(i => i.Number?.Scope2Method == "residual");
        Assert.That(result.Cell("I.2.2").Memos.Single().Masses.Of("co2"), Is.EqualTo(700_000 * residual.Value * 3.6e6).Within(1e-12).Percent);
    }

    [Test]
    public void A_supplier_with_a_factor_of_its_own()
    {
        // Without a residual mix the location-based factor stands in: 0.75 × 0.5 + 0.25 × 0.2 kg/kWh
        var result = TestProject.Under(Heading, "c,2020,I.2.2,electricity,1000,kWh,25%,0.2 kg/kWh").Factors("own", "id,activity,gas,value,unit,source", "grid,electricity,co2,0.5,kg/kWh,x").Build();
        Assert.That(result.Cell("I.2.2").Memos.Single().Masses.Of("co2"), Is.EqualTo(425).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("I.2.2").Notes.Single().English, Does.Contain("no residual mix"));
    }

    [Test]
    public void The_project_asks_for_all_of_them()
    {
        var result = TestProject.Of("c,2023,I.2.2,electricity,1000,MWh", "c,2023,I.1.2,heat,1,GJ").In("CN", "CN-GD").Settings("""{"choices": {"scope_2": "location-and-market"}}""").Build();
        Assert.That(result.Cell("I.2.2").Memos, Has.Count.EqualTo(1), result.Said);
        Assert.That(result.Cell("I.1.2").Memos, Is.Empty);
    }

    [Test]
    public void Without_contracts_nothing_is_shown() =>
        Assert.That(TestProject.Of("c,2023,I.2.2,electricity,1000,MWh").In("CN", "CN-GD").Build().Cell("I.2.2").Memos, Is.Empty);

    [TestCase("30%", "", "GHG4005")]
    [TestCase("130%", "0", "GHG4004")]
    [TestCase("30%", "clean", "GHG4004")]
    public void A_contract_that_does_not_say_enough_is_refused(string share, string factor, string code) =>
        Assert.That(TestProject.Under(Heading, $"c,2023,I.2.2,electricity,1000,MWh,{share},{factor}").In("CN", "CN-GD").Build().Errors, Is.EqualTo(new[] { code }));
}
