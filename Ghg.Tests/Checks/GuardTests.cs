using NUnit.Framework;

namespace Ghg.Tests.Checks;

/// <summary>When the guards against counting twice keep still: each guard's warning has a bad project under Errors.</summary>
public sealed class GuardTests
{
    private const string Heading = TestProject.Heading + ",basis,site";

    [TestCase("c,2022,I.4.4,anthracite,123400,t,,", "c,2022,I.3.1,anthracite,56700,t,,", Description = "a captive plant's fuel, split by hand")]
    [TestCase("c,2022,I.4.4,anthracite,120000,t,,", "c,2022,I.3.1,anthracite,120000,t,,", Description = "two digits may be equal by chance")]
    [TestCase("c,2022,I.4.4,anthracite,123400,t,,north", "c,2022,I.3.1,anthracite,123400,t,,south", Description = "two plants")]
    [TestCase("c,2022,II.1.2,electricity,3200,MWh,,", "c,2022,I.2.2,electricity,5100,MWh,,", Description = "two meters")]
    [TestCase("c,2022,II.1.2,electricity,321.5,MWh,,north", "c,2022,I.2.2,electricity,321.5,MWh,,south", Description = "two places")]
    [TestCase("c,2022,IV.1,bof-steel,500000,t,,north", "c,2022,I.3.1,coke-oven-coke,200000,t,,south", Description = "a foundry beside the steelworks")]
    [TestCase("c,2022,IV.1,bof-steel,500000,t,,", "c,2022,I.3.1,anthracite,200000,t,,", Description = "a fuel that goes into no product")]
    public void Two_flows_are_two(string one, string other)
    {
        var result = TestProject.Under(Heading, one, other).In("CN", "CN-SD").And("sites.csv", "city,site,location,kind\nc,north,inside,plant\nc,south,inside,plant\n").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Warnings.Where(w => w.StartsWith("GHG509", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("methanol,1000,t,partial-oxidation-coal", "anthracite,2000,t", true)]
    [TestCase("methanol,1000,t,steam-reforming", "natural-gas,1,TJ", true)]
    [TestCase("steam-cracked-ethylene,1000,t,naphtha", "naphtha,3000,t", true)]
    [TestCase("ethylene-oxide,1000,t,", "naphtha,3000,t", false)]
    public void Feedstock_of_petrochemicals_is_not_burnt_as_well(string product, string fuel, bool isTwice)
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,amount,unit,technology,basis", $"c,2022,IV.1,{product},", $"c,2022,I.3.1,{fuel},,ncv").In("CN", "CN-SD").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Warnings.Contains("GHG5094"), Is.EqualTo(isTwice), result.Said);
    }

    // The finding stands at one row and names the other.
    [TestCase("GHG5016")]
    [TestCase("GHG5030")]
    [TestCase("GHG5031")]
    [TestCase("GHG5060")]
    [TestCase("GHG5061")]
    [TestCase("GHG5070")]
    [TestCase("GHG5081")]
    [TestCase("GHG5090")]
    [TestCase("GHG5091")]
    [TestCase("GHG5092")]
    [TestCase("GHG5093")]
    [TestCase("GHG5094")]
    [TestCase("GHG5095")]
    public void A_guard_names_both_rows(string code)
    {
        var finding = TestResult.OfFolder($"Ghg.Tests/Errors/{code}").Findings.First(f => f.Rule.Code == code);
        var other = System.Text.RegularExpressions.Regex.Match(finding.Found.English, @"activities\.csv:(\d+)");
        Assert.That(other.Success, finding.Found.English);
        Assert.That(int.Parse(other.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), Is.GreaterThan(1).And.Not.EqualTo(finding.Place!.Position.Line));
    }

    [Test]
    public void Recovered_landfill_gas_may_be_burnt()
    {
        var result = TestProject.Under(Heading, "c,2022,III.1,food-waste,50000,t,,east", "c,2022,III.1,landfill-methane-recovered,1,t,,east", "c,2022,I.4.4,landfill-gas,0.05,TJ,ncv,")
            .In("CN", "CN-SD", climate: "warm-temperate-dry").And("sites.csv", "city,site,location,kind,management\nc,east,inside,landfill,managed-anaerobic\n").Build();
        Assert.That(result.Warnings, Does.Not.Contain("GHG5093"), result.Said);
    }

    // a sends the waste that it weighed to its own name of a landfill; b calls the same place by another.
    [TestCase("food-waste,12345,t", "food-waste,12345,t", true)]
    [TestCase("food-waste,12345,t", "food-waste,12346,t", false, Description = "another load")]
    [TestCase("food-waste,12345,t", "paper-cardboard,12345,t", false, Description = "another waste")]
    [TestCase("food-waste,12000,t", "food-waste,12000,t", false, Description = "two digits may be equal by chance")]
    public void Waste_of_one_amount_that_one_city_sends_and_another_takes_is_one_flow(string sent, string taken, bool isOne)
    {
        var result = TestProject.Under(TestProject.Heading + ",method,site,origin", $"a,2022,III.1,{sent},methane-commitment,far,own", $"b,2022,III.1,{taken},methane-commitment,pit,import")
            .And("cities.csv", "city,country,region,climate_zone", "a,CN,CN-GD,tropical-moist", "b,CN,CN-GD,tropical-moist")
            .And("sites.csv", "city,site,location,kind,management", "a,far,outside,landfill,managed-anaerobic", "b,pit,inside,landfill,managed-anaerobic").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Warnings.Contains("GHG5095"), Is.EqualTo(isOne), result.Said);
    }

    [Test]
    public void Waste_that_nobody_else_in_the_project_takes_is_no_flow_of_two_cities()
    {
        var result = TestProject.Under(TestProject.Heading + ",site", "c,2022,III.1.2,ch4,100,t,far").And("sites.csv", "city,site,location,kind\nc,far,outside,landfill\n").Build();
        Assert.That(result.Warnings, Does.Not.Contain("GHG5095"), result.Said);
    }
}
