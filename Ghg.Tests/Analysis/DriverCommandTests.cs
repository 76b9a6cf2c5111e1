using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>ghg decompose and ghg compare as a person or a script calls them.</summary>
public class DriverCommandTests
{
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
    {
        var run = TestRun.Of(args.Split(' '));
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.Error);
        Assert.That(run.Error, Does.Contain(said));
    }

    [Test]
    public void Cities_are_compared_per_person_and_say_whose_population_is_missing()
    {
        using var folder = new TestFolder().With("d.csv", "city,year,sector,fuel,quantity,value,unit\na,2020,home,gas,emissions,1,kt\nb,2020,home,gas,emissions,1,kt\n");
        var run = TestRun.Of("decompose", "--series", folder.At("d.csv"), "--city", "a", "--with", "b");
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("the population is not known of a 2020, b 2020"));
    }

    [Test]
    public void An_error_in_the_data_leaves_nothing_written()
    {
        using var folder = new TestFolder().With("d.csv", "city,year,sector,fuel,quantity,value,unit\na,2019,home,gas,emissions,1,kt\na,2020,home,gas,emissions,x,kt\n");
        var run = TestRun.Of("decompose", "--series", folder.At("d.csv"), "--output", folder.At("o.csv"), "--format", "csv");
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(File.Exists(folder.At("o.csv")), Is.False);
    }

    [Test]
    public void A_result_is_written_to_a_file_as_it_is_to_the_screen()
    {
        using var folder = new TestFolder();
        string[] args = ["compare", Cities, "--format", "csv"];
        Assert.That(TestRun.Of([.. args, "--output", folder.At("o.csv")]).Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.At("o.csv")), Is.EqualTo(TestRun.Of(args).Output));
    }

    [Test]
    public void A_pair_is_about_the_city_that_was_named_first()
    {
        var (there, back) = (TestRun.Of("compare", Cities, "--city", "river,sea").Output, TestRun.Of("compare", Cities, "--city", "sea,river").Output);
        Assert.That(there, Does.Contain("River (made up) emits 5.28 t CO2e per person in 2022, 2.51 t more than Sea (made up) (2.77 t)"));
        Assert.That(back, Does.Contain("Sea (made up) emits 2.77 t CO2e per person in 2022, 2.51 t less than River (made up) (5.28 t)"));
    }

    [Test]
    public void A_warning_fails_a_strict_run()
    {
        Assert.That(TestRun.Of("compare", Cities, "--strict").Code, Is.EqualTo(1));
        Assert.That(TestRun.Of("compare", Cities, "--city", "river,sea", "--strict").Code, Is.Zero);
    }

    [Test]
    public void The_number_of_threads_changes_nothing() =>
        Assert.That(TestRun.Of(TestRun.Host(2), "compare", Cities, "--format", "json").Output, Is.EqualTo(TestRun.Of(TestRun.Host(1), "compare", Cities, "--format", "json").Output));
}
