using System.Globalization;
using System.Text.RegularExpressions;
using Ghg.Tests.Errors;
using Ghg.Tests.Reports.Html;
using NUnit.Framework;

namespace Ghg.Tests.Reports.Pages;

/// <summary>ghg report as a user runs it: a folder of pages.</summary>
public partial class ReportCommandTests
{
    private const string Header = "city,year,gpc_ref,activity,amount,unit,source\n";

    // GB18030 and other accidents of a file are tested elsewhere; here it is what pages make of a project.
    private static string Pair => Path.Combine(Resources.Root, "Ghg.Tests/Analysis/cities");

    private static string Alliance => Path.Combine(Resources.Root, "examples/alliance");

    private static string Teaching => Path.Combine(Resources.Root, "examples/teaching-city");

    [TestCase("en")]
    [TestCase("zh")]
    public void Every_page_is_sound_and_leads_to_the_others(string language)
    {
        using var folder = new TestFolder();
        var run = TestRun.Of(TestRun.Host(), "report", Pair, "--output", folder.At("out"), "--lang", language);
        Assert.That(run.Code, Is.Zero, run.Error);
        var index = HtmlPage.Sound(File.ReadAllText(folder.At("out/index.html")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.EnumerateFiles(folder.At("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.At("out"), f)), Is.EquivalentTo(["index.html", "cities/hill.html", "cities/river.html", "cities/sea.html"]));
            Assert.That(index.All("tbody").First().Descendants("a").Select(a => a.Attribute("href")!.Value), Is.EqualTo(["cities/hill.html", "cities/river.html", "cities/sea.html"]));
            foreach (var city in (string[])["hill", "river", "sea"])
            {
                var page = HtmlPage.Sound(File.ReadAllText(folder.At($"out/cities/{city}.html")));
                Assert.That(page.All("a").Select(a => a.Attribute("href")!.Value), Has.Some.EqualTo("../index.html"));
                Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo(language == "zh" ? "zh-Hans" : "en"));
            }
        }
    }

    [TestCase("en")]
    [TestCase("zh")]
    public void A_page_says_what_it_was_accepted_to_say(string language)
    {
        using var folder = new TestFolder();
        Assert.That(TestRun.Of(TestRun.Host(), "report", Pair, "--output", folder.At("out"), "--lang", language).Code, Is.Zero);
        foreach (var name in (string[])["index", "cities/river"])
        {
            var main = HtmlPage.Sound(File.ReadAllText(folder.At($"out/{name}.html"))).All("main").Single();

            // Drawings are pinned by themselves; hashes change with every dataset.
            foreach (var svg in main.Descendants().Where(e => e.Name.LocalName == "svg").ToList())
            {
                svg.ReplaceWith("(drawing)");
            }

            Golden.Match($"{language}/report/{Path.GetFileName(name)}.html", Version().Replace(Hash().Replace(main.ToString(System.Xml.Linq.SaveOptions.DisableFormatting), "(hash)"), "$1(version)$2") + "\n");
        }
    }

    [Test]
    public void A_city_of_fifteen_years_with_plans_and_goals_weighs_less_than_half_a_megabyte_and_shows_all_charts()
    {
        using var folder = new TestFolder();
        var run = TestRun.Of(TestRun.Host(), "report", Alliance, "--city", "lanwan", "--output", folder.At("out"));
        Assert.That(run.Code, Is.Zero, run.Error);
        var html = File.ReadAllText(folder.At("out/cities/lanwan.html"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(html.Length, Is.LessThan(500_000));
            Assert.That(HtmlPage.Sound(html).All("svg").Select(s => s.Elements().First().Value), Is.EqualTo(
            [
                "From sectors to gases, 2023", "Emissions by sector and year", "Emissions by gas and year", "The series and its highest year",
                "lanwan-peak: the year to peak by, and where the city is", "The way to lanwan-2035, and where the city is",
                "From 2010 to 2023 by drivers", "The baseline and the plans", "Plan current: what its measures save", "Plan early: what its measures save", "Plan stretch: what its measures save",
            ]));
        }
    }

    [Test]
    public void What_a_city_has_no_data_for_is_said()
    {
        using var folder = new TestFolder();
        Assert.That(TestRun.Of(TestRun.Host(), "report", Teaching, "--year", "2022", "--output", folder.At("out")).Code, Is.Zero);
        var page = HtmlPage.Sound(File.ReadAllText(folder.At("out/cities/mingchuan.html")));
        var said = page.All("p").Select(p => p.Value).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(said, Has.Some.StartsWith("No goals are stated for this city"));
            Assert.That(said, Has.Some.StartsWith("One year alone shows no change"));
            Assert.That(said, Has.Some.StartsWith("Nothing is said of years to come"));
            Assert.That(page.All("h2").Count(), Is.EqualTo(12), "no part is left out");
            Assert.That(HtmlPage.Sound(File.ReadAllText(folder.At("out/index.html"))).All("p").Select(p => p.Value), Has.Some.StartsWith("There is one city"));
        }
    }

    [Test]
    public void The_total_that_is_asked_for_is_the_one_that_the_page_is_about()
    {
        using var folder = new TestFolder();
        Assert.That(TestRun.Of(TestRun.Host(), "report", Teaching, "--level", "Territorial", "--output", folder.At("out")).Code, Is.Zero);
        var totals = TestRun.Of(TestRun.Host(), "inventory", Teaching, "--year", "2023", "--format", "csv", "--rows", "totals").Output;
        var territorial = Resources.RowsOf(totals).Single(r => r.GetValueOrDefault("level") == "Territorial" && r.GetValueOrDefault("sector") is "" or null);
        var tonnes = double.Parse(territorial["t_co2e"], CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);
        Assert.That(HtmlPage.Sound(File.ReadAllText(folder.At("out/cities/mingchuan.html"))).All("dd").First().Value, Is.EqualTo($"{tonnes} t CO2e"));
    }

    [Test]
    public void Threads_and_culture_change_no_byte()
    {
        using var folder = new TestFolder();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var (name, threads, culture) in ((string, int, string)[])[("a", 1, "en-US"), ("b", 4, "de-DE"), ("c", 2, "tr-TR")])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.That(TestRun.Of(TestRun.Host() with { Threads = threads }, "report", Pair, "--output", folder.At(name)).Code, Is.Zero);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        using (Assert.EnterMultipleScope())
        {
            foreach (var file in (string[])["index.html", "cities/hill.html", "cities/river.html", "cities/sea.html"])
            {
                Assert.That(File.ReadAllBytes(folder.At($"b/{file}")), Is.EqualTo(File.ReadAllBytes(folder.At($"a/{file}"))), file);
                Assert.That(File.ReadAllBytes(folder.At($"c/{file}")), Is.EqualTo(File.ReadAllBytes(folder.At($"a/{file}"))), file);
            }
        }
    }

    [Test]
    public void A_page_says_nothing_of_where_the_project_lies()
    {
        using var folder = new TestFolder();
        Assert.That(TestRun.Of(TestRun.Host(), "report", Pair, "--output", folder.At("out")).Code, Is.Zero);
        Assert.That(Directory.EnumerateFiles(folder.At("out"), "*", SearchOption.AllDirectories).Where(f => File.ReadAllText(f).Contains(Resources.Root, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("=cmd()")]
    [TestCase("\"><img src=x onerror=alert(1)>")]
    public void A_hostile_name_is_shown_as_written_and_never_run(string name)
    {
        using var folder = new TestFolder();
        folder.With("in/cities.csv", $"city,name\nc,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\nd,Fine\n")
            .With("in/activities.csv", Header + $"c,2021,I.1.1,diesel,1,t,x\nc,2022,I.1.1,diesel,2,t,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\nd,2022,I.1.1,diesel,3,t,x\n");
        var run = TestRun.Of(TestRun.Host(), "report", folder.At("in"), "--output", folder.At("out"));
        Assert.That(run.Code, Is.Zero, run.Error);
        var (index, page) = (HtmlPage.Sound(File.ReadAllText(folder.At("out/index.html"))), HtmlPage.Sound(File.ReadAllText(folder.At("out/cities/c.html"))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.All("h1").Single().Value, Does.Contain(name));
            Assert.That(page.All("script").Concat(page.All("img")), Is.Empty);
            Assert.That(index.All("tbody").First().Descendants("a").First().Value, Is.EqualTo(name));
            Assert.That(index.All("script").Count(), Is.EqualTo(1), "the one that sorts");
            Assert.That(index.All("text").Select(t => t.Value), Has.Some.StartsWith(name[..5]));
        }
    }

    [Test]
    public void An_address_of_a_page_is_escaped()
    {
        using var folder = new TestFolder();
        folder.With("in/activities.csv", Header + "a b#c%,2022,I.1.1,diesel,1,t,x\n临江,2022,I.1.1,diesel,1,t,x\n");
        Assert.That(TestRun.Of(TestRun.Host(), "report", folder.At("in"), "--output", folder.At("out")).Code, Is.Zero);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HtmlPage.Sound(File.ReadAllText(folder.At("out/index.html"))).All("tbody").First().Descendants("a").Select(a => a.Attribute("href")!.Value), Is.EqualTo(["cities/a%20b%23c%25.html", "cities/%E4%B8%B4%E6%B1%9F.html"]));
            Assert.That(File.Exists(folder.At("out/cities/a b#c%.html")));
        }
    }

    [Test]
    public void An_error_in_the_data_leaves_nothing_behind_and_a_folder_in_use_as_it_was()
    {
        using var folder = new TestFolder();
        folder.With("bad.csv", Header + "c,2022,I.1.1,diesel,1,parsecs,x\n").With("good.csv", Header + "c,2022,I.1.1,diesel,1,t,x\n").With("used/letter.txt", "mine");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestRun.Of(TestRun.Host(), "report", folder.At("bad.csv"), "--output", folder.At("out")).Code, Is.EqualTo(1));
            Assert.That(Directory.Exists(folder.At("out")), Is.False);
            Assert.That(TestRun.Of(TestRun.Host(), "report", folder.At("good.csv"), "--output", folder.At("used")).Code, Is.EqualTo(2));
            Assert.That(File.ReadAllText(folder.At("used/letter.txt")), Is.EqualTo("mine"));
            Assert.That(TestRun.Of(TestRun.Host(), "report", folder.At("good.csv"), "--output", folder.At("used"), "--replace").Code, Is.Zero);
            Assert.That(File.Exists(folder.At("used/letter.txt")), Is.False);
            Assert.That(TestRun.Of(TestRun.Host(), "report", folder.At("good.csv"), "--year", "1999", "--output", folder.At("none")).Code, Is.EqualTo(2));
            Assert.That(Directory.Exists(folder.At("none")), Is.False);
        }
    }

    [Test]
    public void A_goal_that_cannot_be_tracked_is_said_and_does_not_keep_the_report_back()
    {
        using var folder = new TestFolder();
        folder.With("in/activities.csv", Header + "c,2021,I.1.1,diesel,1,t,x\nc,2022,I.1.1,diesel,2,t,x\n").With("in/targets.csv", "city,target,type,target_year,level,base_year,reduction\nc,half,base-year,2030,BASIC,2005,50%\n");
        var run = TestRun.Of(TestRun.Host(), "report", folder.At("in"), "--output", folder.At("out"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.Error, Does.Contain("GHG6125"));
            Assert.That(HtmlPage.Sound(File.ReadAllText(folder.At("out/cities/c.html"))).All("td").Concat(HtmlPage.Sound(File.ReadAllText(folder.At("out/cities/c.html"))).All("th")).Select(c => c.Value), Has.Some.EqualTo("GHG6125"));
        }
    }

    [TestCase("inventory", "--year", "2022")]
    [TestCase("peak")]
    [TestCase("uncertainty", "--year", "2022")]
    [TestCase("trend")]
    public void Other_commands_write_sound_pages_too(string command, params string[] more)
    {
        var run = TestRun.Of(TestRun.Host(), [command, Teaching, .. more, "--format", "html"]);
        Assert.That(run.Code, Is.Zero, run.Error);
        HtmlPage.Sound(run.Output);
    }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex("(Made with ghg |由 ghg )[0-9.]+(, | )")]
    private static partial Regex Version();
}
