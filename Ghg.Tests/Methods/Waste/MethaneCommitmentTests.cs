using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Waste;

/// <summary>Landfill by methane commitment, GPC v1.1, equations 8.1, 8.3 and 8.4, worked by hand with IPCC 2006 defaults; a published county is the example anoka-county.</summary>
public sealed class MethaneCommitmentTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,method,site,origin,recovered_share";

    // IPCC 2006, table 2.3, Eastern Asia: food 26.2 %, paper 18.8 %, wood 3.5 %, textiles 3.5 %; table 2.4: DOC 15, 40, 43 and 24 %; DOCf 0.5, MCF 1, F 0.5.
    private const double PerTonne = ((0.262 * 0.15) + (0.188 * 0.40) + (0.035 * 0.43) + (0.035 * 0.24)) * 0.5 * 0.5 * 16 / 12 * 1000;

    [TestCase("III.1", "pit", "own", "", "III.1.1", 1.0)]
    [TestCase("III.1", "pit", "import", "", "III.1.3", 1.0)]
    [TestCase("III.1", "twin", "own", "", "III.1.2", 1.0)]
    [TestCase("III.1", "covered", "own", "", "III.1.1", 0.9)]
    [TestCase("III.1", "covered", "own", "40%", "III.1.1", 0.54)]
    public void Methane_is_by_composition_site_and_recovery(string row, string site, string origin, string recovered, string reference, double share)
    {
        var result = Of($"c,2023,{row},municipal-solid-waste,1000,t,methane-commitment,{site},{origin},{recovered}");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms(reference, Gases.Ch4), Is.EqualTo(PerTonne * 1000 * share).Within(1e-10).Percent);
    }

    [Test]
    public void What_a_composition_leaves_out_is_said()
    {
        var line = Of("c,2023,III.1,municipal-solid-waste,1000,t,methane-commitment,pit,own,").Line("III.1.1");
        Assert.That(line.Notes.Select(n => n.English), Has.Some.StartsWith("19.5 % of the waste is not specified"));
    }

    [TestCase("25")]
    [TestCase("-5%")]
    public void A_share_that_is_no_share_is_refused(string share) =>
        Assert.That(Of($"c,2023,III.1,municipal-solid-waste,1000,t,methane-commitment,pit,own,{share}").Errors, Is.EqualTo(new[] { "GHG4004" }));

    // The carbon content of waste is of wet waste: dry sludge would come out at a tenth.
    [Test]
    public void Waste_that_was_weighed_dry_is_refused() =>
        Assert.That(
            TestProject.Under(Heading + ",basis", "c,2023,III.1,sewage-sludge,1000,t,methane-commitment,pit,own,,dry").In("CN").And("sites.csv", "city,site,location,management", "c,pit,inside,managed-anaerobic").Build().Errors,
            Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void It_is_taken_only_when_a_row_names_it()
    {
        var result = TestProject.Under(Heading, "c,2023,III.1,municipal-solid-waste,1000,t,,pit,own,").In("CN", "CN-GD", climate: "tropical-moist").And("inventories.csv", "city,year", "c,2023")
            .And("sites.csv", "city,site,location,management", "c,pit,inside,managed-anaerobic").Build();
        Assert.That(result.Line("III.1.1").Method, Is.EqualTo("first-order-decay"));
    }

    [Test]
    public void Over_all_years_first_order_decay_gives_what_was_committed()
    {
        var rows = Enumerable.Range(2001, 99).Select(y => $"c,{y}").ToArray();
        var decay = TestProject.Under("city,year,gpc_ref,activity,amount,unit,site,origin", "c,2000,III.1,food-waste,100,t,pit,own").In("CN", "CN-GD", climate: "tropical-moist")
            .And("inventories.csv", "city,year", rows).And("sites.csv", "city,site,location,management", "c,pit,inside,managed-anaerobic").Build();
        var total = decay.Inventories.Sum(i => i[TestResult.Reference("III.1.1")].Masses.Of(Gases.Ch4));

        // k = 0.4: after a century e^−40 of it is left.
        Assert.That(total, Is.EqualTo(100_000 * 0.15 * 0.5 * 0.5 * 16 / 12).Within(1e-10).Percent);
    }

    private static TestResult Of(string row) => TestProject.Under(Heading, row).In("CN", "CN-GD").And(
        "sites.csv", "city,site,location,management", "c,pit,inside,managed-anaerobic", "c,covered,inside,managed-anaerobic-covered", "c,twin,outside,managed-anaerobic").Build();
}
