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
/// <summary>ghg decompose and ghg compare as a person or a script calls them.</summary>
public class CommandTests
    private const string Drivers = "Ghg.Tests/Analysis/drivers.csv";
    private const string Cities = "Ghg.Tests/Analysis/cities";

    [SetUp]
    public void In_the_repository() => Directory.SetCurrentDirectory(Resources.Root);

    [TestCase("decompose --series " + Drivers, "name the city with --city; there are hill, river, sea")]
    [TestCase("decompose --series " + Drivers + " --city lake", "there is no city 'lake'")]
    [TestCase("decompose --series " + Drivers + " --city river --to 2019", "river has nothing for 2019; it has 2015, 2018, 2020")]
    [TestCase("decompose --series " + Drivers + " --city river --from 2020 --to 2015", "the first year (2020) must be before the last (2015)")]
    [TestCase("decompose --series " + Drivers + " --city hill", "the first year (2020) must be before the last (2020)")]
    [TestCase("decompose --series " + Drivers + " --city river --with sea --from 2015 --to 2020", "cities are compared in one year")]
    [TestCase("decompose --series " + Drivers + " --city river --with sea --to 2015", "sea has nothing for 2015; it has 2020")]
    [TestCase("decompose " + Cities + " --city river --from 2010", "river has nothing for 2010; it has 2021, 2022")]
    [TestCase("decompose examples/anoka-county --city anoka-county --from x", "'x' is not a year")]
    [TestCase("compare " + Cities + " --city lake", "there is no city 'lake'")]
    [TestCase("compare " + Cities + " --degree-days cold", "'cold' is no number of degree days")]
    [TestCase("compare " + Cities + " " + Cities + "/../cities", "the city 'hill' is in several projects")]
    public void What_cannot_run_is_said_in_a_sentence(string args, string said)
        var run = TestRun.Of(args.Split(' '));
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.Error);
        Assert.That(run.Error, Does.Contain(said));

    public void Cities_are_compared_per_person_and_say_whose_population_is_missing()
        using var folder = new TestFolder().With("d.csv", "city,year,sector,fuel,quantity,value,unit\na,2020,home,gas,emissions,1,kt\nb,2020,home,gas,emissions,1,kt\n");
        var run = TestRun.Of("decompose", "--series", folder.At("d.csv"), "--city", "a", "--with", "b");
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("the population is not known of a 2020, b 2020"));

    public void An_error_in_the_data_leaves_nothing_written()
        using var folder = new TestFolder().With("d.csv", "city,year,sector,fuel,quantity,value,unit\na,2019,home,gas,emissions,1,kt\na,2020,home,gas,emissions,x,kt\n");
        var run = TestRun.Of("decompose", "--series", folder.At("d.csv"), "--output", folder.At("o.csv"), "--format", "csv");
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(File.Exists(folder.At("o.csv")), Is.False);

    public void A_result_is_written_to_a_file_as_it_is_to_the_screen()
        using var folder = new TestFolder();
        string[] args = ["compare", Cities, "--format", "csv"];
        Assert.That(TestRun.Of([.. args, "--output", folder.At("o.csv")]).Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.At("o.csv")), Is.EqualTo(TestRun.Of(args).Output));

    public void A_pair_is_about_the_city_that_was_named_first()
        var (there, back) = (TestRun.Of("compare", Cities, "--city", "river,sea").Output, TestRun.Of("compare", Cities, "--city", "sea,river").Output);
        Assert.That(there, Does.Contain("River (made up) emits 5.28 t CO2e per person in 2022, 2.51 t more than Sea (made up) (2.77 t)"));
        Assert.That(back, Does.Contain("Sea (made up) emits 2.77 t CO2e per person in 2022, 2.51 t less than River (made up) (5.28 t)"));

    public void A_warning_fails_a_strict_run()
        Assert.That(TestRun.Of("compare", Cities, "--strict").Code, Is.EqualTo(1));
        Assert.That(TestRun.Of("compare", Cities, "--city", "river,sea", "--strict").Code, Is.Zero);

    public void The_number_of_threads_changes_nothing() =>
        Assert.That(TestRun.Of(TestRun.Host(2), "compare", Cities, "--format", "json").Output, Is.EqualTo(TestRun.Of(TestRun.Host(1), "compare", Cities, "--format", "json").Output));
}
