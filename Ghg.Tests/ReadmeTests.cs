using System.Text.RegularExpressions;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using NUnit.Framework;

namespace Ghg.Tests;

/// <summary>What the READMEs show is what the program prints.</summary>
public partial class ReadmeTests
{
    private static readonly string[] Readmes =
    [
        "README.md", "README.zh.md", "examples/teaching-city/README.md", "examples/teaching-city/README.zh.md", "examples/alliance/README.md", "examples/alliance/README.zh.md",
        .. Exercises(),
    ];

    private static IEnumerable<string> Exercises() =>
        Directory.EnumerateDirectories(Path.Combine(Resources.Root, "examples/training")).Order(StringComparer.Ordinal)
            .SelectMany(d => new[] { "README.md", "README.zh.md" }.Select(f => $"examples/training/{Path.GetFileName(d)}/{f}"));

    private static IEnumerable<TestCaseData<string, string>> Shown()
    {
        foreach (var file in Readmes)
        {
            foreach (Match match in Runs().Matches(File.ReadAllText(Path.Combine(Resources.Root, file))))
            {
                yield return new TestCaseData<string, string>(match.Groups["args"].Value, match.Groups["output"].Value).SetArgDisplayNames(file, match.Groups["args"].Value);
            }
        }
    }

    [TestCaseSource(nameof(Shown))]
    public void Output_is_as_shown(string args, string output)
    {
        Directory.SetCurrentDirectory(Resources.Root);
        var run = TestRun.Of(args.Split(' '));
        Assert.That(run.Output, Is.EqualTo(output), run.Error);
    }

    [TestCaseSource(nameof(Readmes))]
    public void Each_readme_shows_output(string file) =>
        Assert.That(Runs().Count(File.ReadAllText(Path.Combine(Resources.Root, file))), Is.Positive);

    [TestCase("README.md")]
    [TestCase("README.zh.md")]
    public void The_table_of_methods_is_what_the_program_has(string file)
    {
        var rows = Rows().Matches(File.ReadAllText(Path.Combine(Resources.Root, file)));
        var named = rows.SelectMany(r => Ids().Matches(r.Groups["methods"].Value).Select(m => (Id: m.Groups[1].Value, References: r.Groups["references"].Value.Replace("、", ", ", StringComparison.Ordinal))));
        Assert.That(named, Is.EquivalentTo(MethodRegistry.All.Select(m => (m.Info.Id, m.Info.References.Text.Length == 0 ? "*" : m.Info.References.Text.Replace(";", ", ", StringComparison.Ordinal)))));
    }

    [Test]
    public void Each_reference_has_a_method_beside_direct_entry() =>
        Assert.That(GpcReferences.All.Where(r => !MethodRegistry.All.Any(m => m.Info.References.Text.Length > 0 && m.Info.References.Narrowness(r) >= 0)).Select(r => r.Id), Is.Empty);

    [Test]
    public void The_changelog_has_the_version()
    {
        var version = Regex.Match(File.ReadAllText(Path.Combine(Resources.Root, "Directory.Build.props")), "<Version>(.*)</Version>").Groups[1].Value;
        Assert.That(File.ReadAllText(Path.Combine(Resources.Root, "CHANGELOG.md")), Does.Contain($"## [{version}]"));
    }

    [GeneratedRegex(@"^\| (?<references>[IVX.*\d, 、]+) \| (?<methods>[^|]*) \| (done|已完成) \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Ids();

    [GeneratedRegex("<!-- run: ghg (?<args>[^>]*?) -->\\n```text\\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Runs();
}
