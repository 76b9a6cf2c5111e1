using Ghg.Core.Activities;
using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Activities;

/// <summary>Names lead to one thing or to an error: nothing is picked as the first of several matches.</summary>
public sealed class NamesTests
{
    private const string Suzhou = "city,name,name_zh,country,region";

    [TestCase("suzhou-js")]
    [TestCase("SUZHOU-JS")]
    [TestCase("苏州市")]
    public void A_city_is_found_by_its_id_or_a_name_of_its_own(string name)
    {
        var result = TestProject.Of($"{name},2020,IV.1,co2,1,t").And("cities.csv", Suzhou, "suzhou-js,Suzhou,苏州市,CN,CN-JS", "suzhou-ah,Suzhou,宿州市,CN,CN-AH").Build();
        Assert.That(result.Only.City.Id, Is.EqualTo("suzhou-js"), result.Said);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_name_that_two_cities_share_is_no_city_s(bool reversed)
    {
        string[] cities = ["suzhou-js,Suzhou,苏州市,CN,CN-JS", "suzhou-ah,Suzhou,宿州市,CN,CN-AH"];
        var result = TestProject.Of("Suzhou,2020,IV.1,co2,1,t").And("cities.csv", Suzhou, reversed ? [.. cities.Reverse()] : cities).Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3001" }), result.Said);
    }

    [Test]
    public void An_id_wins_over_a_name_of_another_city()
    {
        var result = TestProject.Of("b,2020,IV.1,co2,1,t").And("cities.csv", "city,name", "a,b", "b,c").Build();
        Assert.That(result.Only.City.Id, Is.EqualTo("b"), result.Said);
    }

    [Test]
    public void A_site_stands_once_in_its_table()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t").And("sites.csv", "city,site,location", "c,north,inside", "c,north,outside").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG1005" }), result.Said);
    }

    [Test]
    public void A_parameter_stands_once_in_its_table()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t").Parameters(",,anthracite,net-calorific-value,20,GJ/t,,x", ",,anthracite,net-calorific-value,21,MJ/kg,,x").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG1005" }), result.Said);
    }

    [Test]
    public void Two_datasets_of_a_project_do_not_share_a_name()
    {
        const string Package = """{"name": "same", "version": "1", "resources": []}""";
        var result = TestProject.Of("c,2020,IV.1,co2,1,t").And("factors/a/datapackage.json", Package).And("factors/b/datapackage.json", Package).Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3022" }), result.Said);
    }

    [Test]
    public void A_setting_stands_once_in_its_file()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t").Settings("""{"gwp": "SAR", "gwp": "AR5"}""").Build();
        Assert.That(result.Errors, Is.Not.Empty);
    }

    [Test]
    public void Every_name_and_alias_of_the_registry_leads_to_its_own_entry()
    {
        var folder = Path.Combine(Resources.Root, "emission-factors", "registry");
        var registry = Registry.Shipped;
        Assert.Multiple(() =>
        {
            Check("activities.csv", n => registry.Activity(n)?.Id);
            Check("parameters.csv", n => registry.Parameter(n)?.Id);
            Check("places.csv", n => registry.Region(n)?.Id);
        });

        void Check(string file, Func<string, string?> find)
        {
            foreach (var row in Resources.RowsOf(File.ReadAllText(Path.Combine(folder, file))))
            {
                foreach (var name in row["aliases"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat([row["id"], row["name"], row["name_zh"]]))
                {
                    Assert.That(find(name), Is.EqualTo(row["id"]), $"{file}: {name}");
                }
            }
        }
    }

    [Test]
    public void No_activity_has_the_name_of_a_gas() =>
        Assert.That(Registry.Shipped.Activities.SelectMany(a => (string[])[a.Id, a.Name.English, a.Name.Chinese]).Where(n => Core.Gpc.Gases.TryParse(n, out _)), Is.Empty);

    [Test]
    public void The_rows_of_a_line_are_found_again()
    {
        var result = TestProject.Under(TestProject.Heading + ",id,source", "c,2020,IV.1,co2,1,t,first,a", "c,2020,IV.2,co2,5,t,no,a", "c,2020,iv.1.1,CO2,2,吨,second,b").Build();
        var rows = RowFinder.RowsOf(result.Project, result.Line("IV.1").Record, 10);
        Assert.That(rows.Select(r => $"{r.Place.Position.Line} {r.Id} {r.Amount} {r.Unit} {r.Source}"), Is.EqualTo(new[] { "2 first 1 t a", "4 second 2 吨 b" }));
        Assert.That(RowFinder.RowsOf(result.Project, result.Line("IV.1").Record, 1), Has.Count.EqualTo(1));
    }
}
