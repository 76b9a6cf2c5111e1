using System.Runtime.CompilerServices;
using Ghg.Core.Diagnostics;
using NUnit.Framework;

namespace Ghg.Tests.Errors;

/// <summary>
/// One folder for each rule: a small bad project or dataset, and all that <c>ghg check</c>, or the command in command.txt, says of it in both languages.
/// GHG_ACCEPT=1 writes what is said now; read the difference before you commit it.
/// </summary>
public class ErrorCatalogueTests
{
    private const string Divider = "---- zh\n";

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("GHG_ACCEPT") == "1";

    private static string Home([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static IEnumerable<string> Codes => Directory.EnumerateDirectories(Home()).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Codes))]
    public void A_bad_project_is_told_what_is_wrong(string code)
    {
        var folder = Path.Combine(Home(), code);
        using var project = new TestFolder().WithCopyOf(folder);
        OddFiles.Add(code, project);
        var command = CommandOf(folder, project);
        var said = project.Plain(Said(command) + Divider + Said([.. command, "--lang", "zh"]));
        var expected = Path.Combine(folder, "expected.txt");
        if (Accepts)
        {
            File.WriteAllText(expected, said);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(said, Is.EqualTo(File.ReadAllText(expected)));
            Assert.That(said, Does.Contain($" {code}: "));
        }
    }

    // A finding of another command than check is shown by that one, which stands in command.txt; its paths begin with a dot.
    private static string[] CommandOf(string folder, TestFolder project)
    {
        var file = Path.Combine(folder, "command.txt");
        var words = File.Exists(file) ? File.ReadAllText(file).Trim().Split(' ') : ["check", "."];
        return [.. words.Select(w => w == "." ? project.Path : w.StartsWith("./", StringComparison.Ordinal) ? project.At(w[2..]) : w.EndsWith(".csv", StringComparison.Ordinal) ? project.At(w) : w)];
    }

    // What a check finds is its result; the findings of another command are talk beside its result.
    private static string Said(string[] command) => TestRun.Of(command) is var run && command.Contains("check") ? run.Output : run.Error;

    [Test]
    public void Every_rule_has_an_example_and_every_example_a_rule() =>
        Assert.That(Codes.Concat(OddFiles.ShownByTests), Is.EquivalentTo(Rules.All.Select(r => r.Code)));

    [Test]
    public void Every_rule_is_listed_once_and_in_order()
    {
        var codes = Rules.All.Select(r => r.Code).ToList();
        Assert.That(codes, Is.EqualTo(codes.Distinct().Order(StringComparer.Ordinal)));
    }

    [TestCaseSource(nameof(Sentences))]
    public void Sentences_are_short_and_whole_in_both_languages(string code, string english, string chinese, bool isSentence)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(english.Length == 0, Is.EqualTo(chinese.Length == 0), "both languages or neither");
            Assert.That(Places(english), Is.EquivalentTo(Places(chinese)), "the same arguments");
            Assert.That(english, Has.Length.LessThanOrEqualTo(180));
            Assert.That(english.EndsWith('.'), Is.EqualTo(isSentence), "a full stop closes a reason and nothing else");
            Assert.That(chinese.EndsWith('。'), Is.EqualTo(isSentence));
            Assert.That(english, Does.Not.Contain("please").IgnoreCase);
            Assert.That(chinese, Does.Not.Match(@"\p{IsCJKUnifiedIdeographs}[,;:!?]|[,;:!?]\p{IsCJKUnifiedIdeographs}"), "full-width punctuation between Chinese words");
        }
    }

    [Test]
    public void A_thousand_findings_of_a_kind_are_shown_and_the_rest_counted()
    {
        using var project = new TestFolder().With("inventories.csv", "city,year\n")
            .With("activities.csv", "city,year,gpc_ref,activity,amount,unit\n" + string.Concat(Enumerable.Range(0, 1234).Select(i => $"a,2020,I.1.1,diesel,x{i},t\n")));
        var said = TestRun.Of("check", project.Path, "--diagnostics", "concise").Output.Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(said.Count(l => l.Contains(" GHG2001: ", StringComparison.Ordinal)), Is.EqualTo(DiagnosticBag.KeptPerRuleAndFile));
            Assert.That(project.Plain(said[^3]), Is.EqualTo("activities.csv: notice GHG0014: 234 more findings of GHG2001 are not shown"));
        }
    }

    [Test]
    public void Beyond_a_million_rows_inventory_says_that_it_did_not_look_for_repeats()
    {
        var rows = string.Concat(Enumerable.Repeat("a,2022,I.1.1,diesel,1,t\n", 1_000_001));
        using var project = new TestFolder().With("activities.csv", "city,year,gpc_ref,activity,amount,unit\n" + rows);
        var said = TestRun.Of("inventory", project.At("activities.csv"), "--diagnostics", "concise").Error;
        Assert.That(said, Does.Contain("notice GHG5012: ").And.Not.Contain("GHG5011"));
    }

    // What check finds is its result; the findings of another command, which the folder's command.txt names, are talk beside its result.
    private static string Said(TestFolder project, string[] language)
    {
        var command = project.At("command.txt");
        return File.Exists(command)
            ? TestRun.Of([.. File.ReadAllText(command).Trim().Split(' ').Select(a => a == "." ? project.Path : a.StartsWith("./", StringComparison.Ordinal) || a.EndsWith(".csv", StringComparison.Ordinal) ? project.At(a.Replace("./", "", StringComparison.Ordinal)) : a), .. language]).Error
            : TestRun.Of(["check", project.Path, .. language]).Output;
    }

    private static IEnumerable<TestCaseData> Sentences => Rules.All.SelectMany(r => new[]
    {
        (r.Text.Title, false), (r.Text.Found, false), (r.Text.Expected, false), (r.Text.Suggestion, false), (r.Text.Why, true),
    }.Select((t, i) => new TestCaseData(r.Code, t.Item1.English, t.Item1.Chinese, t.Item2) { TestName = $"Sentences_are_short_and_whole_in_both_languages({r.Code}, {i})" }));

    private static IEnumerable<string> Places(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\{\d+").Select(m => m.Value).Distinct();
}
