using System.Text.Json;
using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Numbers are found by what people call them, in either language, and by what they are of, for and from.</summary>
public sealed class FactorSearchTests
{
    private static IReadOnlyList<SourcedNumber> Found(string text) => new FactorSearch { Text = text }.In(Catalogue.Shipped);

    // The value is typed from the notice: MEE and NBS, notice 2025 No. 47, annex 1, Guangdong.
    [TestCase("电力 广东 2023")]
    [TestCase("electricity Guangdong 2023")]
    [TestCase("china-grid CN-GD 2023")]
    public void Words_of_either_language_find_the_one_number(string text) =>
        Assert.That(Found(text).Select(n => (n.Name, n.ValueText)), Is.EqualTo(new[] { ("china-grid/electricity-cn-gd-2023-co2", "0.4419") }));

    [TestCase("天然气 CO2", "natural-gas CO2")]
    [TestCase("低位发热量 无烟煤", "net-calorific-value anthracite")]
    public void Both_languages_find_the_same(string chinese, string english)
    {
        var ids = Found(english).Where(n => n.Subject is "natural-gas" or "anthracite").Select(n => n.Name).ToList();
        Assert.That(ids, Is.Not.Empty);
        Assert.That(Found(chinese).Select(n => n.Name), Is.SupersetOf(ids));
    }

    [Test]
    public void An_alias_stands_for_the_name() =>
        Assert.That(Found("LHV crude-oil").Select(n => n.Name), Does.Contain("ipcc-2006/crude-oil-ncv"));

    [Test]
    public void All_criteria_must_hold()
    {
        var found = new FactorSearch { Activity = "natural-gas", Quantity = "co2", Place = "US", Source = "table 1" }.In(Catalogue.Shipped);
        Assert.That(found, Is.Not.Empty);
        Assert.That(found, Has.All.Matches<SourcedNumber>(n => n is { Subject: "natural-gas", Quantity: "co2", Region: "US", Locator: var locator } && locator.Contains("Table 1", StringComparison.Ordinal)));
    }

    [Test]
    public void A_year_takes_what_is_valid_in_it_and_what_has_no_years()
    {
        var found = new FactorSearch { Year = 2022, Dataset = "us-egrid" }.In(Catalogue.Shipped);
        Assert.That(found, Is.Not.Empty);
        Assert.That(found.Where(n => n.YearFrom > 2022 || n.YearTo < 2022), Is.Empty);
        Assert.That(new FactorSearch { Year = 2022, Activity = "crude-oil", Dataset = "ipcc-2006" }.In(Catalogue.Shipped), Is.Not.Empty);
    }

    [Test]
    public void A_table_shows_the_first_and_says_how_many_there_are_and_machines_get_all()
    {
        var table = TestRun.Of("factors", "search", "electricity", "us-egrid");
        using var json = JsonDocument.Parse(TestRun.Of("factors", "search", "electricity", "us-egrid", "--format", "json").Output);
        var all = json.RootElement.GetArrayLength();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Is.GreaterThan(1000));
            Assert.That(table.Output, Does.Contain($"The first 50 of {all}."));
            Assert.That(TestRun.Of("factors", "search", "electricity", "us-egrid", "--format", "csv").Output.Count(c => c == '\n'), Is.EqualTo(all + 1));
        }
    }

    [Test]
    public void What_is_not_there_is_no_failure_and_a_search_for_nothing_is()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestRun.Of("factors", "search", "unobtainium") is { Code: 0, Output: "Nothing was found. ghg factors list shows the datasets.\n" }, Is.True);
            Assert.That(TestRun.Of("factors", "search").Code, Is.EqualTo(2));
            Assert.That(TestRun.Of("factors", "search", "--activity", "unobtainium").Code, Is.EqualTo(2));
        }
    }

    [TestCase("table")]
    [TestCase("markdown")]
    public void The_range_and_the_source_of_a_number_are_shown(string format) =>
        Assert.That(TestRun.Of("factors", "show", "ipcc-2006/natural-gas-co2", "--format", format).Output, Does.Contain("56100 kg/TJ").And.Contain("54300 – 58300").And.Contain("Table 1.4").And.Contain("[1] IPCC (2006)"));

    [Test]
    public void Resolve_names_gases_that_nothing_fits_and_counts_other_places()
    {
        var said = TestRun.Of("factors", "resolve", "--activity", "electricity", "--region", "CN-GD", "--year", "2023", "--ref", "I.1.2").Output;
        Assert.That(said, Does.Contain("0.4419 kg/kWh").And.Contain("No number fits for CH4, N2O").And.Contain("Numbers for places that are none of these: ").And.Not.Contain("cn-bj"));
    }
}
