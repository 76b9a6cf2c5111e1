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
}
