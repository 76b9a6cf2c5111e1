using System.Globalization;
using System.Text.Json;
using NUnit.Framework;

namespace Ghg.Tests;

/// <summary>ghg uncertainty on a real project: every format, the same bytes whatever the threads, and what is refused.</summary>
public sealed class UncertaintyCommandTests
{
    private static readonly string Teaching = Path.Combine(Resources.Root, "examples", "teaching-city");
    private static readonly string Seven = Path.Combine(Resources.Root, "examples", "uncertainty", "seven-categories.csv");

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(params string[] args)
    {
        var run = TestRun.Of(["uncertainty", .. args, "--format", "csv"]);
        Assert.That(run.Code, Is.Zero, run.Error);
        return Resources.RowsOf(run.Output);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    [Test]
    public void Totals_have_their_limits_about_the_inventory_s_own_number()
    {
        var totals = Csv(Teaching, "--draws", "2000");
        var inventory = Resources.RowsOf(TestRun.Of("inventory", Teaching, "--format", "csv", "--rows", "totals").Output).Single(r => r["year"] == "2023" && r["level"] == "BASIC" && r["sector"].Length == 0);
        var basic = totals.Single(r => r["year"] == "2023" && r["of"] == "BASIC");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Number(basic["t_co2e"]), Is.EqualTo(Number(inventory["t_co2e"])).Within(1e-9).Percent);
            Assert.That(Number(basic["lower_t_co2e"]), Is.LessThan(Number(basic["t_co2e"])));
            Assert.That(Number(basic["drawn_lower_t_co2e"]), Is.LessThan(Number(basic["drawn_50_t_co2e"])).And.GreaterThan(0));
            Assert.That(totals.Select(r => r["year"]).Distinct(), Is.EqualTo(new[] { "2021", "2022", "2023" }));
        }
    }

    [Test]
    public void Threads_change_no_byte_and_a_seed_does()
    {
        string Output(int threads, int seed) => TestRun.Of("uncertainty", Teaching, "--draws", "500", "--seed", $"{seed}", "--threads", $"{threads}", "--format", "json").Output;
        var one = Output(1, 1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Output(4, 1), Is.EqualTo(one));
            Assert.That(Output(1, 2), Is.Not.EqualTo(one));
        }
    }

    [Test]
    public void Every_category_is_ranked_by_level_and_trend_with_the_input_that_contributes_most()
    {
        var rows = Csv(Teaching, "--rows", "categories");
        using (Assert.EnterMultipleScope())
        {
            foreach (var by in (string[])["level", "trend"])
            {
                var ranked = rows.Where(r => r["by"] == by).ToList();
                Assert.That(ranked.Select(r => Number(r["share_percent"])), Is.Ordered.Descending);
                Assert.That(Number(ranked[^1]["cumulative_percent"]), Is.EqualTo(100).Within(1e-9));
                Assert.That(ranked.Where(r => r["key"] == "yes").SkipLast(1).Select(r => Number(r["cumulative_percent"])), Is.All.LessThan(95));
                Assert.That(ranked.Where(r => r["key"] == "yes").Select(r => r["most_uncertain"]), Is.All.Not.Empty);
            }
        }
    }

    [Test]
    public void The_submitted_table_adds_up_to_the_inventory()
    {
        var rows = Csv(Teaching, "--rows", "approach1");
        var total = rows.Single(r => r["category"] == "total");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Where(r => r["category"] != "total").Sum(r => Number(r["year"])), Is.EqualTo(Number(total["year"])).Within(1e-9).Percent);
            Assert.That(rows.Where(r => r["category"] != "total").Sum(r => Number(r["variance"])), Is.EqualTo(Number(total["variance"])).Within(1e-9).Percent);
            Assert.That(Number(rows.First(r => r["category"] == "I.1.1 natural-gas")["activity_percent"]), Is.EqualTo(5).Within(1e-9), "the row says ± 5 %");
        }
    }

    [Test]
    public void Per_person_and_between_cities_stand_in_tables_of_their_own()
    {
        var alliance = Path.Combine(Resources.Root, "examples", "alliance");
        var (person, totals) = (Csv(alliance, "--city", "jinlu", "--year", "2023", "--rows", "per_person"), Csv(alliance, "--city", "jinlu", "--year", "2023", "--rows", "totals"));
        var apart = Csv(alliance, "--city", "jinlu,lanwan", "--against", "iron-forks", "--year", "2022,2023", "--rows", "differences", "--draws", "1000");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Number(person.Single()["uncertainty_percent"]), Is.EqualTo(Number(totals.Single(t => t["of"] == "BASIC")["uncertainty_percent"])).Within(1e-9).Percent, "people are taken as counted");
            Assert.That(Number(person.Single()["t_co2e_per_person"]), Is.EqualTo(Number(totals.Single(t => t["of"] == "BASIC")["t_co2e"]) / 5_300_000).Within(1e-9).Percent);
            Assert.That(apart.Select(r => (r["city"], r["against"], r["year"], r["of"])), Is.EquivalentTo(
                from c in (string[])["jinlu", "lanwan"] from y in (string[])["2022", "2023"] from o in (string[])["total", "per-person"] select (c, "iron-forks", y, o)));
            Assert.That(apart.Select(r => Number(r["drawn_lower"]) < Number(r["difference_t_co2e"]) && Number(r["difference_t_co2e"]) < Number(r["drawn_upper"])), Is.All.True);
            Assert.That(TestRun.Of("uncertainty", alliance, "--city", "jinlu", "--against", "iron-forks", "--year", "2023").Output, Does.Contain("Jinlu (fictional) less Iron Forks (fictional)"));
        }
    }

    [Test]
    public void No_name_of_the_submitted_table_is_split()
    {
        var words = TestRun.Of("uncertainty", Teaching, "--rows", "approach1").Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Assert.That(words, Is.SupersetOf((string[])["Liquefied", "petroleum", "Electricity", "briquettes"]));
    }

    [TestCase("inputs", "variance_percent")]
    [TestCase("rests_on", "variance_percent")]
    [TestCase("rests_on", "result_percent")]
    [TestCase("quality", "activity_percent")]
    [TestCase("quality", "factor_percent")]
    public void Parts_of_a_whole_make_it_up(string table, string column)
    {
        foreach (var year in Csv(Teaching, "--rows", table).GroupBy(r => r["year"]))
        {
            Assert.That(year.Sum(r => Number(r[column])), Is.EqualTo(100).Within(1e-6));
        }
    }

    [Test]
    public void Json_holds_every_table_with_numbers_as_numbers()
    {
        using var json = JsonDocument.Parse(TestRun.Of("uncertainty", Teaching, "--approach", "2", "--draws", "500", "--format", "json").Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.SupersetOf(Core.Reports.UncertaintyTables.Names).And.SupersetOf(new[] { "draws", "seed", "settled" }));
            Assert.That(json.RootElement.GetProperty("totals")[0].GetProperty("t_co2e").ValueKind, Is.EqualTo(JsonValueKind.Number));
            Assert.That(json.RootElement.GetProperty("trends")[0].GetProperty("half_width_points").GetDouble(), Is.Positive);
        }
    }

    [Test]
    public void Two_cities_are_compared_by_the_factors_they_share()
    {
        using var folder = new Errors.TestFolder()
            .With("activities.csv", "city,year,gpc_ref,activity,amount,unit,uncertainty,source\na,2022,I.1.2,electricity,100,GWh,2,x\nb,2022,I.1.2,electricity,90,GWh,2,x\n")
            .With("cities.csv", "city,country,region\na,CN,CN-GD\nb,CN,CN-GD\n");
        var said = TestRun.Of("uncertainty", folder.Path).Output;
        Assert.That(said, Does.Contain("Difference between a and b").And.Contain("distinguishable from none"));
    }

    [TestCase("--draws", "5")]
    [TestCase("--approach", "3")]
    [TestCase("--lines", "nowhere.csv")]
    public void What_makes_no_sense_is_refused(params string[] args) => Assert.That(TestRun.Of(["uncertainty", Teaching, .. args]).Code, Is.EqualTo(2));

    [Test]
    public void An_error_in_the_data_leaves_nothing_written()
    {
        using var folder = new Errors.TestFolder().With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,many,t\n");
        var run = TestRun.Of("uncertainty", folder.Path);
        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
    }

    // 4.60 % and 4.44 points: Approach1Tests.
    [Test]
    public void A_table_of_categories_comes_to_its_total_and_trend()
    {
        var rows = Csv("--lines", Seven, "--draws", "1000");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Number(rows.Single(r => r["of"] == "total" && r["by"] == "ipcc-table")["upper_percent"]), Is.EqualTo(4.5956367007447545).Within(1e-9).Percent);
            Assert.That(Number(rows.Single(r => r["of"] == "trend" && r["by"] == "first-order")["upper_percent"]), Is.EqualTo(4.44388778476332).Within(1e-9).Percent);
            Assert.That(rows.Count(r => r["by"] == "monte-carlo"), Is.EqualTo(2));
        }
    }

    // The additive model of JCGM 101:2008, 9.2.3, as a table: 100 with ends √3 away, four times, is 400 ± 3.88 (table 3) by a million draws, known to ± 0.005 each, and 3.92 by error propagation.
    [Test]
    public void The_additive_model_of_the_GUM_is_a_table_of_categories()
    {
        using var folder = new Errors.TestFolder().With("gum.csv", "category,emissions,activity_minimum,activity_maximum,activity_distribution\n"
            + string.Concat(Enumerable.Range(1, 4).Select(i => $"x{i},100,-1.7320508075688772,1.7320508075688772,uniform\n")));
        var rows = Csv("--lines", folder.At("gum.csv"), "--draws", "1000000");
        var (first, drawn) = (rows.Single(r => r["by"] == "first-order"), rows.Single(r => r["by"] == "monte-carlo"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Number(first["upper"]) - 400, Is.EqualTo(3.92).Within(1e-9));
            Assert.That(Number(drawn["deviation"]), Is.EqualTo(2.0).Within(0.005));
            Assert.That(Number(drawn["lower"]) - 400, Is.EqualTo(-3.88).Within(0.015));
            Assert.That(Number(drawn["upper"]) - 400, Is.EqualTo(3.88).Within(0.015));
            Assert.That(new[] { "percentile_5", "percentile_25", "percentile_50", "percentile_75", "percentile_95" }.Select(c => Number(drawn[c])), Is.Ordered);
            Assert.That(Number(drawn["percentile_50"]), Is.EqualTo(400).Within(0.01));
            Assert.That(first["percentile_50"], Is.Empty);
        }
    }

    [TestCase("totals", "drawn_5_t_co2e", "drawn_50_t_co2e", "drawn_95_t_co2e")]
    [TestCase("trends", "drawn_5", "drawn_50", "drawn_95")]
    [TestCase("per_person", "drawn_5", "drawn_50", "drawn_95")]
    [TestCase("differences", "drawn_5", "drawn_50", "drawn_95")]
    public void Percentiles_of_whatever_is_drawn_lie_between_its_limits(string table, params string[] percentiles)
    {
        var rows = Csv(Path.Combine(Resources.Root, "examples", "alliance"), "--city", "jinlu", "--against", "iron-forks", "--year", "2022,2023", "--rows", table, "--draws", "1000");
        var (lower, upper) = table == "totals" ? ("drawn_lower_t_co2e", "drawn_upper_t_co2e") : ("drawn_lower", "drawn_upper");
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            Assert.That(((string[])[lower, .. percentiles, upper]).Select(c => Number(row[c])), Is.Ordered);
        }
    }

    [Test]
    public void Strict_takes_a_category_without_uncertainty_for_an_error()
    {
        using var folder = new Errors.TestFolder().With("t.csv", "category,emissions,activity_uncertainty\na,100,5\nb,50,\n");
        Assert.That((TestRun.Of("uncertainty", "--lines", folder.At("t.csv")).Code, TestRun.Of("uncertainty", "--lines", folder.At("t.csv"), "--strict").Code), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Intensities_say_how_sure_they_are_and_what_is_taken_as_exact()
    {
        var rows = Resources.RowsOf(TestRun.Of("view", "intensity", Teaching, "--year", "2023", "--format", "csv").Output);
        var totals = Csv(Teaching, "--year", "2023", "--rows", "totals");

        // On one line, whatever the width.
        string Said(string language) => System.Text.RegularExpressions.Regex.Replace(TestRun.Of("view", "intensity", Teaching, "--year", "2023", "--lang", language).Output, @"\n *", language == "zh" ? "" : " ");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Single(r => r["total"] == "BASIC+")["uncertainty_percent"], Is.EqualTo(totals.Single(r => r["of"] == "BASIC+")["uncertainty_percent"]));
            Assert.That(Said("en"), Does.Contain("people, GDP and energy are taken as exact"));
            Assert.That(Said("zh"), Does.Contain("视为准确值"));
        }
    }

    [Test]
    public void Intervals_stand_beside_the_numbers_of_an_inventory_and_move_none()
    {
        var plain = TestRun.Of("inventory", Teaching, "--format", "csv").Output.Split('\n');
        var sure = TestRun.Of("inventory", Teaching, "--format", "csv", "--uncertainty").Output.Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sure[0], Is.EqualTo(plain[0] + ",uncertainty_percent,lower_t_co2e,upper_t_co2e"));
            Assert.That(sure.Zip(plain).All(l => l.First.StartsWith(l.Second, StringComparison.Ordinal)));
            Assert.That(TestRun.Of("inventory", Teaching, "--year", "2023", "--uncertainty").Output, Does.Contain("± %"));
        }
    }
}
