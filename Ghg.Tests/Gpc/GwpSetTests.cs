using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Gpc;

/// <summary>
/// Global warming potentials over 100 years, typed from the assessment reports: SAR (1996) technical summary table 4; AR4 (2007) table 2.14; AR5 (2013) tables 8.A.1 and,
/// with feedbacks, 8.7 and 8.SM.16; AR6 (2021) tables 7.15 and 7.SM.7.
/// </summary>
public sealed class GwpSetTests
{
    [TestCase("SAR", 21, 21, 310, 23900, 1300)]
    [TestCase("AR4", 25, 25, 298, 22800, 1430)]
    [TestCase("AR5", 28, 28, 265, 23500, 1300)]
    [TestCase("AR5-fossil30", 28, 30, 265, 23500, 1300)]
    [TestCase("AR5-feedback", 34, 36, 298, 26087, 1549)]
    [TestCase("AR6", 27.0, 29.8, 273, 24300, 1530)]
    [TestCase("AR6-27.9", 27.9, 27.9, 273, 24300, 1530)]
    public void A_set_has_the_values_of_its_report(string name, double ch4, double ch4Fossil, double n2o, double sf6, double hfc134a)
    {
        var set = GwpSets.Find(GwpSets.Shipped, name)!;
        Assert.Multiple(() =>
        {
            Assert.That(set.Of("co2"), Is.EqualTo(1));
            Assert.That(set.Of("co2e"), Is.EqualTo(1));
            Assert.That(set.Of("co2-biogenic"), Is.Zero);
            Assert.That(set.Of("ch4"), Is.EqualTo(ch4));
            Assert.That(set.Of("ch4-fossil"), Is.EqualTo(ch4Fossil));
            Assert.That(set.Of("n2o"), Is.EqualTo(n2o));
            Assert.That(set.Of("sf6"), Is.EqualTo(sf6));
            Assert.That(set.Of("hfc-134a"), Is.EqualTo(hfc134a));
        });
    }

    // NF3 and CF4, the same sources. SAR has no NF3.
    [TestCase("SAR", null, 6500)]
    [TestCase("AR4", 17200.0, 7390)]
    [TestCase("AR5", 16100.0, 6630)]
    [TestCase("AR6", 17400.0, 7380)]
    public void A_gas_that_a_report_does_not_list_has_no_value_and_no_zero(string name, double? nf3, double cf4)
    {
        var set = GwpSets.Find(GwpSets.Shipped, name)!;
        Assert.That(set.Of("nf3"), Is.EqualTo(nf3));
        Assert.That(set.Of("pfc-14"), Is.EqualTo(cf4));
    }

    [Test]
    public void There_are_seven_sets_and_AR5_is_the_default()
    {
        Assert.That(GwpSets.Shipped.Select(s => s.Name), Is.EquivalentTo(new[] { "SAR", "AR4", "AR5", "AR5-fossil30", "AR5-feedback", "AR6", "AR6-27.9" }));
        Assert.That(TestProject.Of("c,2020,IV.1,ch4,1,t").Build().Tonnes("IV.1"), Is.EqualTo(28).Within(1e-12).Percent);
    }

    [Test]
    public void A_project_may_bring_its_own_set()
    {
        var result = TestProject.Of("c,2020,IV.1,ch4,1,t").Package("mine", "gwp").And("factors/mine/gwp.csv", "set,gas,value\nmine,ch4,33\n").Settings("""{"gwp": "mine"}""").Build();
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(33).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void An_unknown_set_is_an_error() => Assert.That(TestProject.Of("c,2020,IV.1,ch4,1,t").Gwp("AR7").Build().Errors, Is.EqualTo(new[] { "GHG3014" }));
}
