using Ghg.Core.Checks.Datasets;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Tests.Checks.Datasets;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Activities;

/// <summary>The lock file: the same content has the same hash wherever it stands, and what differs from the lock is an error that says how.</summary>
public sealed class FactorLockTests
{
    private const string Factors = "id,set,activity,gas,value,unit,basis,source\ndiesel-co2,diesel,gas-diesel-oil,co2,74.1,t/TJ,ncv,book\n";

    private static string Package(string name = "own", string version = "1.0.0", string title = "Own") =>
        $$"""{ "name": "{{name}}", "version": "{{version}}", "title": "{{title}}", "resources": [ { "name": "factors", "path": "factors.csv" } ] }""" + "\n";

    private static TestFolder Project() => new TestFolder()
        .With("ghg.json", """{ "datasets": ["own"] }""").With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,1,TJ\n")
        .With("inventories.csv", "city,year\n").With("factors/own/datapackage.json", Package()).With("factors/own/factors.csv", Factors);

    private static string Sha256(string package, string factors) => DatasetChecker.Check(
        [InputFile.FromText("own/datapackage.json", package), InputFile.FromText("own/factors.csv", factors)]).Datasets.Single().Sha256;

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public void The_hash_of_the_folder_is_that_of_the_embedded_dataset(string name) =>
        Assert.That(DatasetChecker.Check(DatasetCopy.Of(name).Files).Datasets.Single().Sha256, Is.EqualTo(Catalogue.Shipped.Dataset(name)!.Sha256));

    [Test]
    public void Line_ends_a_byte_order_mark_and_words_about_the_dataset_do_not_count()
    {
        var hash = Sha256(Package(), Factors);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(hash, Has.Length.EqualTo(64));
            Assert.That(Sha256(Package(), Factors.Replace("\n", "\r\n", StringComparison.Ordinal)), Is.EqualTo(hash));
            Assert.That(Sha256(Package(), "\uFEFF" + Factors), Is.EqualTo(hash));
            Assert.That(Sha256(Package(title: "Another title"), Factors), Is.EqualTo(hash));
            Assert.That(Sha256(Package(version: "1.0.1"), Factors), Is.EqualTo(hash), "the version is compared by itself");
        }
    }

    [TestCase("74.1", "74.2")]
    [TestCase("diesel-co2", "diesel-co")]
    [TestCase("t/TJ,ncv", "t/TJ,gcv")]
    public void Anything_that_a_result_depends_on_counts(string old, string by) =>
        Assert.That(Sha256(Package(), Factors.Replace(old, by, StringComparison.Ordinal)), Is.Not.EqualTo(Sha256(Package(), Factors)));

    [Test]
    public void What_was_locked_is_accepted_and_locking_twice_writes_the_same_bytes()
    {
        using var project = Project();
        var first = TestRun.Of("factors", "lock", project.Path);
        var written = File.ReadAllText(project.At("ghg.lock.json"));
        TestRun.Of("factors", "lock", project.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((first.Code, first.Output), Is.EqualTo((0, "")));
            Assert.That(project.Plain(first.Error), Is.EqualTo("wrote ghg.lock.json: 3 datasets\n"));
            Assert.That(File.ReadAllText(project.At("ghg.lock.json")), Is.EqualTo(written));
            Assert.That(TestRun.Of("check", project.Path, "--locked").Code, Is.Zero);
        }
    }

    [Test]
    public void Only_what_can_matter_is_locked()
    {
        using var project = Project().With("ghg.json", "{}").With("cities.csv", "city,country\na,CN\n");
        TestRun.Of("factors", "lock", project.Path);
        Assert.That(File.ReadAllText(project.At("ghg.lock.json")), Does.Contain("\"own\"").And.Contain("\"china-grid\"").And.Contain("\"ipcc-2006\"").And.Contain("\"gwp\"").And.Not.Contain("us-e"));
    }

    [Test]
    public void A_dataset_that_only_a_row_names_is_locked_too()
    {
        using var project = Project().With("activities.csv", "city,year,gpc_ref,activity,amount,unit,factor,basis\na,2022,I.1.1,natural-gas,1,TJ,us-epa/natural-gas,gcv\n");
        TestRun.Of("factors", "lock", project.Path);
        Assert.That(File.ReadAllText(project.At("ghg.lock.json")), Does.Contain("\"us-epa\""));
    }

    private static readonly (string Code, Action<TestFolder> Do, string Said)[] Differences =
    [
        ("GHG3150", f => File.Delete(f.At("ghg.lock.json")), "there is no "),
        ("GHG3151", f => Edit(f, "\"sha256\"", "\"sha1\""), "a dataset of the lock has no usable sha256"),
        ("GHG3152", f => f.With("factors/own/datapackage.json", Package(version: "1.1.0")), "'own' is locked at version 1.0.0 and found at version 1.1.0 (sha256 "),
        ("GHG3153", f => f.With("factors/own/factors.csv", Factors.Replace("74.1", "73.9", StringComparison.Ordinal)), "'own' 1.0.0 has another content than was locked: "),
        ("GHG3154", f => f.With("ghg.json", """{ "datasets": ["own", "ipcc-2006"] }"""), "the project asks 'ipcc-2006' "),
        ("GHG3155", f => Edit(f, "\"own\"", "\"owned\""), "the locked dataset 'owned' 1.0.0 is not there"),
    ];

    private static IEnumerable<TestCaseData> DifferenceCases() => Differences.Select((d, i) => new TestCaseData(i).SetArgDisplayNames(d.Code));

    [TestCaseSource(nameof(DifferenceCases))]
    public void A_difference_is_an_error_that_says_what_was_locked_and_what_is_found(int index)
    {
        var (code, change, said) = Differences[index];
        using var project = Project();
        TestRun.Of("factors", "lock", project.Path);
        change(project);
        foreach (var command in (string[][])[["inventory"], ["check"], ["explain"], ["uncertainty"], ["peak"], ["trend"], ["compare"], ["export", "c40"]])
        {
            var run = TestRun.Of([.. command, project.Path, "--locked", "--diagnostics", "concise"]);
            var free = TestRun.Of([.. command, project.Path, "--diagnostics", "concise"]);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(run.Code, Is.EqualTo(1), run.Error);
                Assert.That(run.Output + run.Error, Does.Contain($"error {code}: {said}"));
                Assert.That(free.Output + free.Error, Does.Not.Contain(code), "only --locked asks");
            }
        }
    }

    [TestCase("trend", "--series")]
    [TestCase("decompose", "--series")]
    [TestCase("uncertainty", "--lines")]
    public void A_table_alone_has_nothing_to_lock(string command, string option)
    {
        using var folder = new TestFolder().With("series.csv", "city,year,emissions,unit\nc,2020,1,t\n");
        var run = TestRun.Of(command, option, folder.At("series.csv"), "--locked");
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--locked needs a project"));
    }

    [Test]
    public void A_project_with_an_error_is_not_locked()
    {
        using var project = Project().With("factors/own/factors.csv", Factors.Replace("co2,", "co3,", StringComparison.Ordinal));
        var run = TestRun.Of("factors", "lock", project.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(File.Exists(project.At("ghg.lock.json")), Is.False);
        }
    }

    private static void Edit(TestFolder folder, string old, string by) =>
        File.WriteAllText(folder.At("ghg.lock.json"), File.ReadAllText(folder.At("ghg.lock.json")).Replace(old, by, StringComparison.Ordinal));
}
