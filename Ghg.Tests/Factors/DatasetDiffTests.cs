using System.Text.Json;
using Ghg.Core.Checks.Datasets;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Two versions of a dataset are compared by id, and by what the change does to inventories.</summary>
public sealed class DatasetDiffTests
{
    private const string Header = "id,set,activity,gas,value,unit,applies_to,region,year_from,year_to,basis,scope2_method,lower,upper,confidence,source\n";
    private const string Diesel = "diesel-co2,diesel,gas-diesel-oil,co2,74.1,t/TJ,I.*,CN,,,ncv,,72.6,74.8,verified,book\n";

    private static string Package(string version = "1.0.0", string name = "own") => $$"""{ "name": "{{name}}", "version": "{{version}}", "resources": [ { "name": "factors", "path": "factors.csv" } ] }""";

    private static Dataset Of(string rows, string version) => DatasetChecker.Read(
        [InputFile.FromText("own/datapackage.json", Package(version)), InputFile.FromText("own/factors.csv", Header + rows)], new DiagnosticBag()).Single();

    private static DatasetChange Change(string after) => DatasetDiff.Of(Of(Diesel, "1.0.0"), Of(after, "1.1.0")).Single();

    [Test]
    public void Another_value_is_a_change_with_its_share()
    {
        var change = Change(Diesel.Replace("74.1", "74.8", StringComparison.Ordinal));
        Assert.That((change.Kind, change.Number.Id), Is.EqualTo(("changed", "diesel-co2")));
        Assert.That(change.Relative, Is.EqualTo((74.8 - 74.1) / 74.1).Within(1e-12));
    }

    [TestCase("74.1,t/TJ", "74100,kg/TJ", "72.6,74.8", "72600,74800", Description = "another unit")]
    [TestCase("verified", "secondary", "", "", Description = "words about the number")]
    public void The_same_in_other_words_is_no_change(string old, string by, string oldRange, string range)
    {
        var after = Diesel.Replace(old, by, StringComparison.Ordinal);
        Assert.That(DatasetDiff.Of(Of(Diesel, "1.0.0"), Of(oldRange.Length > 0 ? after.Replace(oldRange, range, StringComparison.Ordinal) : after, "1.1.0")), Is.Empty);
    }

    [TestCase("72.6", "72.0", "range")]
    [TestCase(",CN,", ",US,", "scope")]
    [TestCase("I.*", "I.1.*", "scope")]
    [TestCase("ncv", "gcv", "scope")]
    public void Another_range_and_another_scope_are_told_apart(string old, string by, string kind) => Assert.That(Change(Diesel.Replace(old, by, StringComparison.Ordinal)).Kind, Is.EqualTo(kind));

    [Test]
    public void What_is_added_and_what_is_removed_is_said()
    {
        var changes = DatasetDiff.Of(Of(Diesel, "1.0.0"), Of(Diesel.Replace("diesel-co2", "gas-oil-co2", StringComparison.Ordinal), "1.1.0"));
        Assert.That(changes.Select(c => (c.Kind, c.Number.Id, c.Relative)), Is.EqualTo(new (string, string, double?)[] { ("added", "gas-oil-co2", null), ("removed", "diesel-co2", null) }));
    }

    [Test]
    public void A_GWP_is_a_row_too()
    {
        using var folder = new TestFolder().WithCopyOf(Path.Combine(Resources.Root, "emission-factors", "gwp"));
        folder.With("gwp.csv", File.ReadAllText(folder.At("gwp.csv")).Replace("AR5,ch4,28,", "AR5,ch4,29,", StringComparison.Ordinal));
        Assert.That(TestRun.Of("factors", "diff", "gwp", folder.Path, "--format", "csv").Output.Split('\n')[1], Does.StartWith("gwp,AR5/ch4,changed,,ch4,").And.Contain(",1.1.0,28,1,1.1.0,29,1,0.0357"));
    }

    // 1 GWh of electricity in Guangdong, 2022, is 440.3 t CO2 with the published 0.4403 kg/kWh (MEE and NBS, notice 2024 No. 33), and 484.33 t with 10 % more.
    private static TestFolder Project() => new TestFolder()
        .With("cities.csv", "city,country,region\ngz,CN,CN-GD\nbj,CN,CN-BJ\n")
        .With("activities.csv", "city,year,gpc_ref,activity,amount,unit\ngz,2022,I.1.2,electricity,1,GWh\nbj,2022,I.1.2,electricity,1,GWh\n");

    private static TestFolder GridWithTenPercentMore()
    {
        var folder = new TestFolder().WithCopyOf(Path.Combine(Resources.Root, "emission-factors", "china-grid"));
        return folder.With("factors.csv", File.ReadAllText(folder.At("factors.csv")).Replace(",0.4403,", ",0.48433,", StringComparison.Ordinal));
    }

    [Test]
    public void The_effect_on_each_inventory_is_its_total_before_and_after()
    {
        using var project = Project();
        using var grid = GridWithTenPercentMore();
        var run = TestRun.Of("factors", "diff", "china-grid", grid.Path, "--impact", project.Path, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var rows = json.RootElement.EnumerateArray().ToDictionary(r => r.GetProperty("city").GetString()!, StringComparer.Ordinal);
        double Number(string city, string column) => double.Parse(rows[city].GetProperty(column).GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(Number("gz", "before_t_co2e"), Is.EqualTo(440.3).Within(1e-9));
            Assert.That(Number("gz", "after_t_co2e"), Is.EqualTo(484.33).Within(1e-9));
            Assert.That(Number("gz", "relative_change"), Is.EqualTo(0.1).Within(1e-12));
            Assert.That(Number("bj", "change_t_co2e"), Is.Zero);
        }
    }

    [TestCase("5", "Inventories: 2, of them 1 change by 5 % or more.", true)]
    [TestCase("20", "Inventories: 2, of them 0 change by 20 % or more.", false)]
    public void Only_what_changes_enough_is_shown(string threshold, string said, bool shown)
    {
        using var project = Project();
        using var grid = GridWithTenPercentMore();
        var output = TestRun.Of("factors", "diff", "china-grid", grid.Path, "--impact", project.Path, "--threshold", threshold).Output;
        Assert.That(output, Does.Contain(said));
        Assert.That(output.Contains("+44", StringComparison.Ordinal), Is.EqualTo(shown));
    }

    [Test]
    public void A_factor_that_an_inventory_needs_and_that_is_gone_is_an_error()
    {
        using var project = new TestFolder().With("ghg.json", """{ "datasets": ["own"] }""").With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,1,TJ\n")
            .With("cities.csv", "city,country\na,CN\n").With("factors/own/datapackage.json", Package()).With("factors/own/factors.csv", Header + Diesel);
        using var after = new TestFolder().With("datapackage.json", Package("2.0.0")).With("factors.csv", Header + Diesel.Replace("I.*", "II.*", StringComparison.Ordinal));
        var run = TestRun.Of("factors", "diff", project.At("factors/own"), after.Path, "--impact", project.Path, "--diagnostics", "concise");
        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("error GHG3009"));
    }

    [Test]
    public void Two_datasets_are_not_two_versions() => Assert.That(TestRun.Of("factors", "diff", "us-epa", "us-egrid") is { Code: 2, Error: "ghg: 'us-epa' and 'us-egrid' are two datasets, not two versions of one\n" }, Is.True);
}
