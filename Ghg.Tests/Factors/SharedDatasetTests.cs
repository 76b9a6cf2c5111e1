using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Datasets of a project's own: sums in CO2e, and rows about places of other projects.</summary>
public sealed class SharedDatasetTests
{
    private const string Columns = "id,activity,gas,value,unit,region,published_gwp,source";

    private static TestResult Heat(string gwp, params string[] factors) => TestProject.Of("c,2023,I.1.2,heat,1,GJ").In("FR").Gwp(gwp).Factors("own", Columns, factors).Build();

    [Test]
    public void A_factor_in_CO2e_names_the_GWP_set_it_was_summed_with()
    {
        var result = Heat("AR5", "sum,heat,co2e,60,kg/GJ,,,x");
        Assert.That(result.Errors, Does.Contain("GHG3030"));
        Assert.That(result.Only.Co2e(TestResult.Reference("I.1.2")), Is.Null);
    }

    [Test]
    public void A_factor_in_CO2e_is_refused_under_another_GWP_set()
    {
        Assert.That(Heat("AR4", "sum,heat,co2e,60,kg/GJ,,AR4,x").Tonnes("I.1.2"), Is.EqualTo(0.060).Within(1e-12).Percent);
        Assert.That(Heat("AR5", "sum,heat,co2e,60,kg/GJ,,AR4,x").Tonnes("I.1.2"), Is.Not.EqualTo(0.060).Within(1e-12).Percent);
    }

    [Test]
    public void Numbers_for_cities_of_other_projects_are_a_notice_and_no_error()
    {
        var result = Heat("AR5", "here,heat,co2,60,kg/GJ,c,,x", "there,heat,co2,70,kg/GJ,riverside-new-town,,x", "far,heat,co2,80,kg/GJ,harbour-district,,x");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Findings.Single(f => f.Rule.Code == "GHG3031").Found.English, Does.Contain("harbour-district, riverside-new-town"));
        Assert.That(result.Tonnes("I.1.2"), Is.EqualTo(0.060).Within(1e-12).Percent);
    }

    [Test]
    public void A_misspelt_place_is_still_an_error() =>
        Assert.That(Heat("AR5", "here,heat,co2,60,kg/GJ,Guangdonng,,x").Errors, Does.Contain("GHG3015"));

    [Test]
    public void A_number_for_a_country_is_no_fallback_of_a_province_if_none_is_published_for_provinces()
    {
        // The IPCC has BOD per person by country: a city of Guangdong could not have meant another.
        var project = TestProject.Under(TestProject.Heading + ",technology", "c,2023,III.4.1,domestic-wastewater,1000,person,aerobic-plant").In("CN", "CN-GD").Settings("""{"fallback": "forbid"}""");
        Assert.That(project.Build().Errors, Does.Not.Contain("GHG3013"), project.Build().Said);

        // The ministry has electricity by province: where one has none, the nation's is a fallback.
        var power = TestProject.Of("c,2023,I.1.2,electricity,1,kWh").In("CN", "CN-XZ").Factors("own", Columns, "cn,electricity,co2,0.5,kg/kWh,CN,,x", "gd,electricity,co2,0.4,kg/kWh,CN-GD,,x");
        Assert.That(power.Settings("""{"fallback": "forbid"}""").Build().Errors, Is.EqualTo(new[] { "GHG3013" }));
    }

    [Test]
    public void Methane_conversion_factors_of_a_table_have_classes_of_whole_degrees()
    {
        // IPCC 2006, volume 4, table 10.17: columns of whole degrees, cool to 14, temperate 15 to 25, warm from 26; so 14.7 °C is 15 in every system.
        var rows = Catalogue.Shipped.Dataset("ipcc-2006")!.On("livestock", "methane-conversion-factor");
        foreach (var (temperature, pasture) in ((string, string)[])[("14.4", "1.0"), ("14.7", "1.5"), ("25.4", "1.5"), ("25.6", "2.0")])
        {
            var facts = new Dictionary<string, string> { ["temperature"] = temperature };
            var holding = rows.Where(r => r.When.Hold(facts)).ToList();
            Assert.That(holding.Select(r => r.Component), Is.Unique);
            Assert.That(holding.Select(r => r.Component), Is.EquivalentTo(rows.Select(r => r.Component).Distinct()));
            Assert.That(holding.Single(r => r.Component == "pasture").ValueText, Is.EqualTo(pasture), temperature);
        }
    }
}
