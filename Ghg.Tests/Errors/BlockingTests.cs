using NUnit.Framework;

namespace Ghg.Tests.Errors;

public class BlockingTests
{
    private const string Header = "city,year,gpc_ref,activity,amount,unit,source\n";

    // good is right in both years; bad is wrong in 2022 only.
    private static TestFolder TwoCities() => new TestFolder()
        .With("cities.csv", "city,name,name_zh\ngood,Good,好\nbad,Bad,坏\n")
        .With("activities/good.csv", Header + "good,2021,I.1.1,diesel,1,t,x\ngood,2022,I.1.1,diesel,1,t,x\n")
        .With("activities/bad.csv", Header + "坏,2021,I.1.1,diesel,1,t,x\n坏,2022,I.1.1,diesel,one,t,x\nBad,2022,I.2.1,deisel,1,t,x\n");

    private static TestRun Inventory(TestFolder folder, params string[] more) => TestRun.Of(["inventory", folder.Path, "--format", "csv", .. more]);

    [Test]
    public void An_error_blocks_everything_that_was_selected()
    {
        using var folder = TwoCities();
        var run = Inventory(folder);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Does.Contain("GHG2001").And.Contain("GHG3004"), "all errors are said in one run");
        }
    }

    [Test]
    public void An_error_in_another_city_is_said_and_does_not_block()
    {
        using var folder = TwoCities();
        var run = Inventory(folder, "--city", "good");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.Zero);
            Assert.That(run.Output, Does.Contain("good,").And.Not.Contain("bad,"));
            Assert.That(run.Error, Does.Contain("GHG2001"));
        }
    }

    [Test]
    public void An_error_in_another_year_does_not_block() => AssertCode(0, "--city", "bad", "--year", "2021");

    [Test]
    public void An_error_in_the_selected_year_blocks_though_the_row_calls_the_city_by_its_name() => AssertCode(1, "--city", "bad", "--year", "2022");

    [TestCase(1)]
    [TestCase(0, "--city", "good")]
    [TestCase(0, "--year", "2021")]
    [TestCase(0, "--city", "bad", "--year", "2021")]
    [TestCase(1, "--city", "bad", "--year", "2022")]
    public void A_check_of_a_selection_says_everything_and_fails_for_what_was_selected(int code, params string[] selection)
    {
        using var folder = TwoCities();
        var run = TestRun.Of(["check", folder.Path, .. selection]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(code), run.Output);
            Assert.That(run.Output, Does.Contain("GHG2001").And.Contain("GHG3004"));
        }
    }

    // Found by a check of the inventory, not while it is read.
    [TestCase(1, "decompose", "--city", "a", "--from", "2021", "--to", "2022")]
    [TestCase(0, "decompose", "--city", "a", "--from", "2020", "--to", "2021")]
    [TestCase(1, "compare", "--year", "2022")]
    [TestCase(0, "compare", "--year", "2021")]
    [TestCase(1, "peak")]
    [TestCase(1, "uncertainty", "--city", "a")]
    public void What_a_check_finds_in_a_year_blocks_an_analysis_of_that_year(int code, params string[] command)
    {
        var rows = string.Concat(from c in (string[])["a", "b"] from y in (int[])[2020, 2021, 2022] select $"{c},{y},I.1.1,co2,{y},t,,,,x\n");
        using var folder = new TestFolder().With("activities.csv", "city,year,gpc_ref,activity,amount,unit,notation_key,explanation,included_in,source\n" + rows + "a,2022,I.2.1,,,,IE,with homes,I.1.2,x\n");
        var run = TestRun.Of([command[0], folder.Path, .. command[1..]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(code), run.Error);
            Assert.That(run.Output.Length > 0, Is.EqualTo(code == 0));
            Assert.That(run.Error.Contains("GHG5008", StringComparison.Ordinal), Is.EqualTo(code == 1));
        }
    }

    [Test]
    public void An_analysis_says_once_what_repeats_and_loses_nothing()
    {
        var alliance = Path.Combine(Resources.Root, "examples", "alliance");
        var (full, concise, check) = (TestRun.Of("peak", alliance).Error, TestRun.Of("peak", alliance, "--diagnostics", "concise").Error, TestRun.Of("check", alliance).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(full, Does.Contain("warning GHG5010, 18 times: jinlu 2018–2023, lanwan 2018–2023, yunji 2018–2023\n"));
            Assert.That(full.Split("GHG5010: ").Length - 1, Is.Zero);
            Assert.That(concise.Split("GHG5010: ").Length - 1, Is.EqualTo(18));
            Assert.That(check.Split("GHG5010: ").Length - 1, Is.EqualTo(18));
            Assert.That(full.Split('\n')[^2], Is.EqualTo(concise.Split('\n')[^2]), "the same count");
        }
    }

    [Test]
    public void A_row_whose_cells_slid_blocks_every_city()
    {
        using var folder = TwoCities().With("activities/more.csv", Header + "bad,2022,I.1.1,diesel,1,t,x,y\n");
        Assert.That(Inventory(folder, "--city", "good").Code, Is.EqualTo(1));
    }

    [TestCase("parameters.csv", "city,subject,parameter,value,unit,source\nbad,diesel,density,heavy,kg/L,x\n")]
    [TestCase("parameters.csv", "city,subject,parameter,value,unit,source\nbad,diesel,density,0.8,kg/L,x\nbad,diesel,density,0.9,kg/L,x\n")]
    [TestCase("indicators.csv", "city,year,indicator,value,unit,source\nbad,2022,population,many,person,x\n")]
    [TestCase("sites.csv", "city,site,location\nbad,plant,somewhere\n")]
    [TestCase("inventories.csv", "city,year,level\ngood,2022,BASIC\nbad,2022,GOLD\n")]
    public void A_mistake_in_another_citys_row_of_a_small_file_does_not_block(string file, string content)
    {
        using var folder = TwoCities().With(file, content);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Inventory(folder, "--city", "good", "--year", "2022").Code, Is.Zero);
            Assert.That(Inventory(folder, "--city", "bad", "--year", "2022").Code, Is.EqualTo(1));
        }
    }

    [TestCase("ghg.json", "{\"level\": \"GOLD\"}")]
    [TestCase("parameters.csv", "city,subject,parameter,value,unit,source\n,diesel,density,heavy,kg/L,x\n")]
    [TestCase("sites.csv", "city,site,where\n")]
    public void A_mistake_of_the_whole_project_blocks_every_city(string file, string content)
    {
        using var folder = TwoCities().With(file, content);
        Assert.That(Inventory(folder, "--city", "good").Code, Is.EqualTo(1));
    }

    [Test]
    public void Warnings_fail_a_strict_run_and_no_other()
    {
        using var folder = new TestFolder().With("activities.csv", Header + "a,2022,I.1.1,diesel,1,t,x\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestRun.Of("check", folder.Path).Code, Is.Zero);
            Assert.That(TestRun.Of("check", folder.Path, "--strict").Code, Is.EqualTo(1));
            Assert.That(Inventory(folder, "--strict").Output, Is.Empty);
        }
    }

    [TestCase("inventory", "no-such-folder")]
    [TestCase("inventory", ".", "--format", "pdf")]
    [TestCase("inventory", ".", "--year", "22")]
    [TestCase("rule", "GHG9999")]
    [TestCase("frobnicate")]
    public void What_cannot_be_run_gives_two(params string[] args)
    {
        var run = TestRun.Of(args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Output, Does.Not.Contain("   at Ghg."));
            Assert.That(run.Error, Does.Not.Contain("   at Ghg.").And.Not.Empty);
        }
    }

    [Test]
    public void Findings_do_not_depend_on_threads_or_on_the_order_of_rows_in_other_files()
    {
        var wrong = string.Concat(Enumerable.Range(0, 60_000).Select(i => i % 3 == 0 ? $"c{i % 50},2022,I.1.1,diesel,x{i},t,row {i}\n" : i % 7 == 0 ? $"c{i % 50},2022,I.1.1,disel{i % 900},{i},t\n" : $"c{i % 50},2022,I.1.{i % 4},natural gas,{i},GJ,s\n"));
        using var folder = new TestFolder().With("activities/a.csv", Header + wrong).With("activities/b.csv", Header + wrong);
        var one = TestRun.Of(TestRun.Host(threads: 1), "check", folder.Path);
        var two = TestRun.Of(TestRun.Host(threads: 2), "check", folder.Path);
        var four = TestRun.Of(TestRun.Host(threads: 4), "check", folder.Path, "--threads", "4");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Output, Does.Contain("GHG2001").And.Contain("GHG0007").And.Contain("GHG3003").And.Contain("GHG0014"));
            Assert.That(two.Output == one.Output, "two threads");
            Assert.That(four.Output == one.Output, "four threads");
        }
    }

    private static void AssertCode(int code, params string[] more)
    {
        using var folder = TwoCities();
        Assert.That(Inventory(folder, more).Code, Is.EqualTo(code));
    }
}
