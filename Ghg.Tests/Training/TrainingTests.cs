using System.Text.RegularExpressions;
using Ghg.Core.Diagnostics;
using NUnit.Framework;

namespace Ghg.Tests.Training;

/// <summary>
/// The exercises of <c>examples/training</c>: what was calculated by hand is what the program prints, and each common wrong answer is given away as the
/// exercise says, in both languages; or by nothing, where it says that.
/// </summary>
public partial class TrainingTests
{
    private const int Count = 12;

    private static readonly string Home = Path.Combine(Resources.Root, "examples", "training");

    private static IEnumerable<string> Exercises => Directory.EnumerateDirectories(Home).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    private static IEnumerable<TestCaseData<string, string, string, string>> Rows() =>
        from exercise in Exercises
        from row in RowsOf(exercise)
        from language in new[] { "en", "zh" }
        select new TestCaseData<string, string, string, string>(row["kind"], row["command"], Expected(row, language), language)
            .SetArgDisplayNames(exercise, row["kind"], row["command"].Replace("examples/training/", "", StringComparison.Ordinal), Expected(row, language), language);

    [TestCaseSource(nameof(Rows))]
    public void A_row_is_as_it_says(string kind, string command, string expected, string language)
    {
        Directory.SetCurrentDirectory(Resources.Root);
        var run = TestRun.Of([.. command.Split(' '), "--lang", language]);
        var said = run.Output + run.Error;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Joined(said), Does.Contain(Joined(expected)), said);
            Assert.That(kind, Is.AnyOf("answer", "wrong", "unseen"));
            if (kind != "wrong")
            {
                Assert.That(run.Code, Is.Zero, said);
            }

            if (kind == "unseen")
            {
                Assert.That(Codes().Matches(said).Select(m => m.Value).Distinct(), Is.SubsetOf(["GHG5013"]), "the mistake is found now: say so in the exercise");
            }
        }
    }

    [TestCaseSource(nameof(Exercises))]
    public void Both_readmes_hold_every_answer_and_name_every_mistake(string exercise)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (language, file) in new[] { ("en", "README.md"), ("zh", "README.zh.md") })
            {
                var text = Joined(File.ReadAllText(Path.Combine(Home, exercise, file)));
                Assert.That(RowsOf(exercise).Select(r => Joined(Expected(r, language))).Where(e => !text.Contains(e, StringComparison.Ordinal)), Is.Empty, file);
                Assert.That(Mistakes(exercise).Where(m => !text.Contains(m, StringComparison.Ordinal)), Is.Empty, file);
            }
        }
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_has_an_answer_a_wrong_one_and_runs_every_mistake(string exercise)
    {
        var rows = RowsOf(exercise);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(r => r["kind"]).Distinct(), Is.SupersetOf(["answer", "wrong"]));
            Assert.That(Mistakes(exercise).Where(m => !rows.Any(r => r["kind"] != "answer" && r["command"].Contains($"/{m}", StringComparison.Ordinal))), Is.Empty);
            Assert.That(rows.SelectMany(r => Codes().Matches(r["expect"])).Select(m => m.Value), Is.SubsetOf(Rules.All.Select(r => r.Code)));
        }
    }

    [TestCase("README.md")]
    [TestCase("README.zh.md")]
    public void The_page_lists_every_exercise(string file)
    {
        var text = File.ReadAllText(Path.Combine(Home, file));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Exercises, Has.Exactly(Count).Items);
            Assert.That(Exercises.Where(e => !text.Contains($"({e}", StringComparison.Ordinal)), Is.Empty);
        }
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> RowsOf(string exercise) => Resources.RowsOf(File.ReadAllText(Path.Combine(Home, exercise, "exercise.csv")));

    private static IEnumerable<string> Mistakes(string exercise) =>
        Directory.EnumerateDirectories(Path.Combine(Home, exercise)).Select(d => Path.GetFileName(d)!).Where(d => d.StartsWith("wrong-", StringComparison.Ordinal));

    private static string Expected(IReadOnlyDictionary<string, string> row, string language) => language == "zh" && row["expect_zh"].Length > 0 ? row["expect_zh"] : row["expect"];

    // A sentence is wrapped where the terminal ends.
    private static string Joined(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"GHG\d{4}")]
    private static partial Regex Codes();
}
