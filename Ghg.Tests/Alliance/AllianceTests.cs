using Alliance;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Alliance;

/// <summary>The fictional alliance of <c>examples/alliance</c>: its files are what its generator makes of its assumptions, and its cities are like real ones.</summary>
public sealed class AllianceTests
{
    private static readonly string Folder = Path.Combine(Resources.Root, "examples", "alliance");

    private static readonly Lazy<TestResult> Example = new(() => TestResult.OfFolder("examples/alliance"));

    private static IReadOnlyList<(string Path, string Text)> Made =>
        [.. AllianceFiles.Of(name => File.ReadAllText(Path.Combine(Folder, "generator", "assumptions", name)))];

    [Test]
    public void The_generator_makes_the_files_byte_for_byte() =>
        Assert.That(Made.Where(f => File.ReadAllText(Path.Combine(Folder, f.Path)) != f.Text).Select(f => f.Path), Is.Empty);

    [Test]
    public void Both_views_of_a_Chinese_city_are_judged_with_their_uncertainty()
    {
        var rows = Resources.RowsOf(TestRun.Of("peak", Folder, "--format", "csv").Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Where(r => r["measure"] == "CO2-ENERGY-CN").Select(r => r["city"]), Is.EquivalentTo(Example.Value.Project.Cities.Values.Where(c => c.Country == "CN").Select(c => c.Id)));
            Assert.That(rows.Select(r => r["fall_uncertainty"]), Is.All.Not.Empty);
            Assert.That(rows.Where(r => r["peak_year"] != r["latest_year"]).Select(r => double.Parse(r["year_correlation"], System.Globalization.CultureInfo.InvariantCulture)), Is.All.GreaterThan(0).And.All.LessThan(1));
            Assert.That(rows.Single(r => r["city"] == "beiyuan" && r["measure"] == "BASIC")["course"], Is.EqualTo("passive"));
            Assert.That(rows.Single(r => r["city"] == "yunji" && r["measure"] == "BASIC")["course"], Is.EqualTo("proactive"));
        }
    }

    [Test]
    public void No_activities_are_from_elsewhere() =>
        Assert.That(Directory.GetFiles(Path.Combine(Folder, "activities")).Select(f => "activities/" + Path.GetFileName(f)), Is.SubsetOf(Made.Select(f => f.Path)));

    [Test]
    public void The_example_has_no_error() =>
        Assert.That(Example.Value.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Found.English), Is.Empty);

    // What the goals against a baseline are measured by.
    [Test]
    public void The_baselines_are_those_of_its_scenarios()
    {
        Directory.SetCurrentDirectory(Resources.Root);
        var run = TestRun.Of("scenario", "examples/alliance", "--plan", "baseline", "--rows", "series", "--format", "csv");
        Assert.That(run.Output, Is.EqualTo(File.ReadAllText(Path.Combine(Folder, "baselines.csv"))), run.Error);
    }

    // Three cities burn waste since 2018 and sell its electricity, so that III.3.1 is in I.4.4, which leaves BASIC.
    [Test]
    public void Its_only_warnings_are_keys_that_cross_levels() =>
        Assert.That(Example.Value.Findings.Where(f => f.Severity == Severity.Warning).Select(f => f.Rule.Code), Is.EquivalentTo(Enumerable.Repeat("GHG5010", 18)));

    [Test]
    public void Fourteen_cities_have_193_inventories_that_are_complete_to_BASIC()
    {
        Assert.That(Example.Value.Inventories.Select(i => i.City.Id).Distinct().Count(), Is.EqualTo(14));
        Assert.That(Example.Value.Inventories.Count(i => i.City.Country == "CN" && i.CompletenessOf(ReportingLevel.Basic).IsComplete), Is.EqualTo(165));
        Assert.That(Example.Value.Inventories, Has.Count.EqualTo(193));
    }

    // The shares of twelve Chinese cities, averaged over their people, are those of Wang et al. 2012 (doi 10.5194/acp-12-6197-2012), abstract: of what they
    // count beside processes, 72 % is industry, 12 % transport, 9 % households, 5 % services and 3 % waste. Ours are a little less industrial: within 15 points of each.
    [TestCase(0.72, "I.3")]
    [TestCase(0.12, "II")]
    [TestCase(0.09, "I.1")]
    [TestCase(0.05, "I.2")]
    [TestCase(0.03, "III")]
    public void Sectors_are_like_those_of_twelve_real_cities(double share, string sector)
    {
        var cities = Example.Value.Inventories.Where(i => i.City.Country == "CN" && i.Year == 2015).ToList();
        var mean = cities.Select(i => i.Sum(r => r.CountsIn(ReportingLevel.Basic) && (r.SubSector.Id == sector || GpcReferences.NumeralOf(r.Sector) == sector))!.Value / i.Total(ReportingLevel.Basic)!.Value).Average();
        Assert.That(mean, Is.EqualTo(share).Within(0.15));
    }

    // C40 GHG Interactive Dashboard Data, 30.05.2023: Boston 2019 8.92 t CO2e a person and Portland 2019 9.04 t, of which transport 2.66 and 3.77.
    [TestCase("port-meridian", 5.5, 9)]
    [TestCase("iron-forks", 9, 13)]
    public void American_cities_are_like_real_ones(string city, double least, double most)
    {
        var inventory = Example.Value.Inventories.Single(i => i.City.Id == city && i.Year == 2019);
        Assert.That(inventory.Total(ReportingLevel.Basic)!.Value / 1000 / inventory.Population!.Value, Is.InRange(least, most));
    }
}
