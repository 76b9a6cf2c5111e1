using System.Text;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>The commands on series: what they say, where they refuse, and that nothing is written then.</summary>
public sealed class CommandTests
{
    private const string Heading = "city,year,emissions,unit,level\n";

    private static readonly string Teaching = Path.Combine(Resources.Root, "examples/teaching-city");

    [Test]
    public void Three_years_are_too_short_to_say_anything_and_no_statistic_is_shown()
    {
        var said = TestRun.Of("peak", Teaching).Output;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(said, Does.Contain("BASIC: too short to say. There are 3 years (2021–2023)"));
            Assert.That(said, Does.Contain("Energy CO2 (China): too short to say."));
            Assert.That(said, Does.Not.Contain("p = ").And.Not.Contain("Sen"));
        }
    }

    [Test]
    public void Views_that_disagree_stand_side_by_side()
    {
        using var folder = new TestFolder().With("s.csv", Heading + Rows("BASIC", i => i < 5 ? 90 + i : 94 * Math.Pow(0.97, i - 4)) + Rows("CO2-ENERGY-CN", i => 80 + i));
        var said = TestRun.Of("peak", "--series", folder.At("s.csv")).Output;
        Assert.That(said, Does.Contain("The views disagree: BASIC peaked, likely (B); Energy CO2 (China) not peaked."));
    }

    [Test]
    public void A_gap_is_a_warning_and_an_error_if_strict()
    {
        using var folder = new TestFolder().With("s.csv", Heading + "a,2018,5,kt,BASIC\na,2020,5,kt,BASIC\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestRun.Of("trend", "--series", folder.At("s.csv")).Code, Is.Zero);
            var strict = TestRun.Of("trend", "--series", folder.At("s.csv"), "--strict");
            Assert.That((strict.Code, strict.Output), Is.EqualTo((1, "")));
        }
    }

    [Test]
    public void An_error_in_the_table_leaves_nothing_written()
    {
        using var folder = new TestFolder().With("s.csv", Heading + "a,2018,5,kt,BASIC\na,2019,5,GJ,BASIC\n");
        var run = TestRun.Of("trend", "--series", folder.At("s.csv"), "--output", folder.At("out.md"), "--format", "markdown");
        Assert.That((run.Code, File.Exists(folder.At("out.md"))), Is.EqualTo((1, false)), run.Error);
    }

    [TestCase("trend", "--series s.csv --level BASIC+", "no total 'BASIC+'")]
    [TestCase("peak", "--series s.csv --city b", "no city 'b'")]
    [TestCase("peak", "--series s.csv --correlation 2", "no correlation")]
    [TestCase("trend", "--series s.csv --fill magic", "no way to fill gaps")]
    [TestCase("trend", "--series s.csv --threshold 0", "not a percentage")]
    [TestCase("target", "--series s.csv", "there are no targets")]
    [TestCase("trend", "--series nowhere.csv", "no file or folder")]
    public void A_question_that_cannot_be_asked_is_told_why(string command, string args, string words)
    {
        using var folder = new TestFolder().With("s.csv", Heading + "a,2018,5,kt,BASIC\na,2019,5,kt,BASIC\n");
        var run = TestRun.Of([command, .. args.Split(' ').Select(a => a.EndsWith(".csv", StringComparison.Ordinal) ? folder.At(a) : a)]);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(words));
    }

    [Test]
    public void A_table_may_come_from_standard_input()
    {
        var host = TestRun.Host() with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(Heading + "a,2018,5,kt,BASIC\na,2019,6,kt,BASIC\n")) };
        Assert.That(TestRun.Of(host, "trend", "--series", "-").Output, Does.Contain("BASIC rose by 20.0 % from 2018 to 2019"));
    }

    [Test]
    public void A_filled_series_can_be_read_back_and_counts_in_no_verdict()
    {
        using var folder = new TestFolder().With("s.csv", Heading + "a,2010,100,kt,BASIC\na,2012,102,kt,BASIC\na,2013,101,kt,BASIC\n");
        TestRun.Of("trend", "--series", folder.At("s.csv"), "--fill", "interpolation", "--rows", "series", "--format", "csv", "--output", folder.At("filled.csv"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(folder.At("filled.csv")), Does.Contain("a,2011,101000,t,,,BASIC,,interpolation\n"));
            Assert.That(TestRun.Of("peak", "--series", folder.At("filled.csv")).Output, Does.Contain("There are 3 years (2010, 2012–2013)"));
        }
    }

    [Test]
    public void A_recalculation_is_compared_with_what_was_published()
    {
        using var folder = new TestFolder().With("new.csv", Heading + "a,2015,24.83,Mt,BASIC\na,2022,21.8,Mt,BASIC\n").With("old.csv", Heading + "a,2015,24,Mt,BASIC\na,2022,21.5,Mt,BASIC\n")
            .With("events.csv", "city,date,event,before,after,unit,reason\na,2023-01,method,3,2.38,Mt,first-order decay\na,2023-05,data,5,5.31,Mt,meter readings\na,2024-02,boundary,0,1.05,Mt,a county joined\na,2024-06,error,1,1.09,Mt,a unit\n");
        var said = TestRun.Of("trend", "--series", folder.At("new.csv"), "--previous", folder.At("old.csv"), "--recalculations", folder.At("events.csv"), "--base-year", "2015").Output;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(said.ReplaceLineEndings(" "), Does.Contain("a: recalculate 2015 and the years after it: changes since the last one add up to 8.625 % without signs (3.458 % net)."));
            Assert.That(said, Does.Contain("+4.375"));
            Assert.That(said, Does.Contain("24,830,000"));
        }
    }

    [Test]
    public void A_project_says_its_targets_and_its_indicators_judge_a_table()
    {
        using var folder = new TestFolder().With("p/activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,co2,1,t\n")
            .With("p/indicators.csv", "city,year,indicator,value,unit,price_year,source\na,2020,gdp,5000,亿元,2020,x\na,2021,gdp,5405,亿元,2020,x\n")
            .With("p/targets.csv", "city,target,type,target_year,level,base_year,reduction,price_year\na,fyp,intensity-gdp,2025,CO2-ENERGY-CN,2020,18%,2020\n")
            .With("s.csv", Heading + "a,2020,30,Mt,CO2-ENERGY-CN\na,2021,31.1,Mt,CO2-ENERGY-CN\n");
        Assert.That(TestRun.Of("target", folder.At("p"), "--series", folder.At("s.csv")).Output, Does.Contain("fyp: on track. By 2021 emissions per GDP fell by 4.1011 %"));
    }

    private static string Rows(string level, Func<int, double> value) =>
        string.Concat(Enumerable.Range(0, 14).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a,{2010 + i},{value(i):R},Mt,{level}\n")));
}
