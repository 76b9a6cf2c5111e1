using NUnit.Framework;

namespace Ghg.Tests.Checks;

/// <summary>What a city stated and no line took, or took in error: said where it stands, and never as if it had not been stated.</summary>
public sealed class StatedAndNotTakenTests
{
    private const string Heading = TestProject.Heading + ",basis";

    [TestCase("c,2023,I.1.1,diesel,1,t,ncv")]
    [TestCase("c,2023,I.1.1,natural-gas,1,m3@0C,gcv")]
    [TestCase("c,2023,I.1.2,electricity,1,kWh,等价值")]
    [TestCase("c,2023,I.1.2,heat,1,GJ,ncv")]
    [TestCase("c,2023,I.1.1,diesel,1,t,wet")]
    public void A_basis_that_says_nothing_of_the_amount_is_said(string row) => Assert.That(TestProject.Under(Heading, row).In("CN", "CN-GD").Build().Warnings, Does.Contain("GHG4090"));

    [TestCase("c,2023,I.1.1,natural-gas,1,TJ,gcv")]
    [TestCase("c,2023,I.1.2,electricity,1,tce,等价值")]
    [TestCase("c,2023,III.2.1,food-waste,1,t,wet")]
    public void A_basis_that_is_needed_is_not(string row)
    {
        var result = TestProject.Under(Heading, row).In("CN", "CN-GD").Parameters(",,natural-gas,ncv-gcv-ratio,0.9,1,,x", ",,electricity,electricity-coal-equivalent,0.3,kgce/kWh,,x").Build();
        Assert.That(result.Warnings, Does.Not.Contain("GHG4090"));
    }

    [Test]
    public void A_reference_whose_rows_are_in_error_is_not_said_to_be_missing()
    {
        var result = TestProject.Of("c,2023,I.1.1,diesel,1,tonnne", "c,2023,III.1,food-waste,x,t", "c,2023,I.2.1,no-such-fuel,1,t", "c,2023,I.4.1,diesel,1,t").In("CN", "CN-GD").And("inventories.csv", "city,year", "c,2023").Build();
        var missing = result.Findings.Single(f => f.Rule.Code == "GHG5013").Found.English;
        Assert.That(missing, Does.Not.Contain(" I.1.1,").And.Not.Contain(" III.1.1,").And.Not.Contain(" I.2.1,").And.Contain(" I.3.1,").And.Contain(" III.2.1,"));
    }

    [Test]
    public void A_repeated_row_says_where_the_first_stands()
    {
        var result = TestProject.Of("c,2023,I.1.1,diesel,1,t").And("cities.csv", "city", "c", "d", "c")
            .And("parameters.csv", "subject,parameter,value,unit,source", "diesel,density,0.84,kg/L,x", "diesel,density,0.85,kg/L,x")
            .And("indicators.csv", "city,year,indicator,value,unit,source", "c,2023,population,1,person,x", "c,2023,population,2,person,x").Build();
        Assert.That(result.Findings.Where(f => f.Rule.Code == "GHG1005").Select(f => f.Found.English.Split(", first at ")[^1]), Is.EqualTo(new[] { "cities.csv:2", "indicators.csv:2", "parameters.csv:2" }));
    }

    [Test]
    public void A_parameter_on_the_wrong_subject_says_of_which_it_is_asked()
    {
        var result = TestProject.Under(TestProject.Heading + ",site", "c,2023,III.1.1,food-waste,1000,t,pit").In("CN", "CN-GD", climate: "tropical-moist")
            .And("sites.csv", "city,site,location,kind,management", "c,pit,inside,landfill,managed-anaerobic").And("inventories.csv", "city,year", "c,2023").Parameters(",,food-waste,landfill-oxidation-factor,0.1,1,,x", ",,solid-waste,methane-recovery-share,0,%,,x");
        var built = result.Build();
        Assert.That(built.Errors, Is.Empty, built.Said);
        built.Builder.ReportParametersNotTaken();
        Assert.That(built.Builder.Diagnostics.Sorted().Single(f => f.Rule.Code == "GHG5100").Found.English, Does.EndWith("; it is asked of solid-waste"));
    }
}
