using NUnit.Framework;

namespace Ghg.Tests.Checks;

/// <summary>Rules over a whole inventory. Rules of practice have their tests in Practice.</summary>
public sealed class CheckTests
{
    [Test]
    public void Losses_that_are_entered_and_derived_are_an_error()
    {
        var project = TestProject.Under(TestProject.Heading + ",loss_rate", "c,2023,I.1.2,electricity,1,MWh,5%", "c,2023,I.1.3,electricity,1,MWh,5%").In("CN", "CN-GD");
        Assert.That(project.Settings("""{"derive_losses": true}""").Build().Errors, Is.EqualTo(new[] { "GHG5014" }));
        Assert.That(project.Settings("{}").Build().Errors, Is.Empty);
    }

    [Test]
    public void Losses_of_another_carrier_may_be_entered()
    {
        var project = TestProject.Under(TestProject.Heading + ",loss_rate", "c,2023,I.1.2,electricity,1,MWh,5%", "c,2023,I.1.3,heat,1,GJ,5%").In("CN", "CN-GD");
        Assert.That(project.Settings("""{"derive_losses": true}""").Build().Errors, Is.Empty);
    }

    [Test]
    public void NO_for_a_whole_reference_beside_a_number_is_said()
    {
        var project = TestProject.Of("c,2020,IV.1,co2,1,t");
        Assert.That(project.And("activities/k.csv", TestProject.KeyHeading, "c,2020,IV.1,,NO,none,").Build().Warnings, Does.Contain("GHG5015"));
        Assert.That(project.And("activities/k.csv", TestProject.KeyHeading, "c,2020,IV.1,n2o,NO,none,").Build().Warnings, Does.Not.Contain("GHG5015"));
    }

    [Test]
    public void A_row_that_repeats_another_is_said_and_counted_all_the_same()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t", "c,2020,IV.1,co2,1,t").Build();
        Assert.That(result.Warnings, Does.Contain("GHG5011"));
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(2).Within(1e-12).Percent);
    }

    [TestCase("anthracite", "万kWh", true)]
    [TestCase("烟煤", "万千瓦时", true)]
    [TestCase("gas-diesel-oil", "MWh", true)]
    [TestCase("gas-diesel-oil", "GJ", false)]
    [TestCase("anthracite", "t", false)]
    [TestCase("natural-gas", "kWh", false)]
    [TestCase("electricity", "亿kWh", false)]
    public void A_solid_or_liquid_fuel_in_a_unit_of_electricity_is_said(string activity, string unit, bool said)
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", $"c,2023,{(activity == "electricity" ? "I.3.2" : "I.3.1")},{activity},1,{unit},{(activity == "electricity" ? "" : "ncv")}").In("CN", "CN-GD").Build();
        Assert.That(result.Warnings, said ? Does.Contain("GHG5018") : Does.Not.Contain("GHG5018"), result.Said);
    }

    [Test]
    public void Levels_that_an_IE_changes_are_named_in_both_languages()
    {
        var result = TestProject.Of("c,2020,II.1.1,co2,1,t").And("activities/k.csv", TestProject.KeyHeading, "c,2020,II.1.3,,IE,fuel sold,II.1.1").Build();
        var found = result.Findings.Single(f => f.Rule.Code == "GHG5010").Found;
        Assert.That((found.English, found.Chinese), Is.EqualTo((
            "II.1.3 is included in II.1.1, and only one of the two counts in BASIC, Territorial", "II.1.3 列入 II.1.1，而 BASIC、地域总量 只计其中之一")));
    }

    [Test]
    public void A_missing_ratio_is_said_without_a_dimension()
    {
        var found = TestProject.Of("c,2023,I.1.3,electricity,1,MWh").In("CN", "CN-GD").Build().Findings.Single(f => f.Rule.Code == "GHG4005").Found;
        Assert.That(found.English, Does.EndWith("of electricity"));
        Assert.That(found.Chinese, Does.Not.Contain("量纲"));
    }
}
