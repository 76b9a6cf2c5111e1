using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Ghg.Tests;

/// <summary>What the READMEs show is what the program prints.</summary>
public partial class ReadmeTests
{
    private static readonly string[] Readmes =
        ["README.md", "README.zh.md", "examples/teaching-city/README.md", "examples/teaching-city/README.zh.md"];

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

    [Test]
    public void Every_method_is_named()
    {
        foreach (var file in (string[])["README.md", "README.zh.md"])
        {
            Assert.That(Core.Methods.MethodRegistry.All.Select(m => m.Info.Id).Where(id => !File.ReadAllText(Path.Combine(Resources.Root, file)).Contains($"`{id}`", StringComparison.Ordinal)), Is.Empty, file);
        }
    }

    [Test]
    public void The_changelog_has_the_version()
    {
        var version = Regex.Match(File.ReadAllText(Path.Combine(Resources.Root, "Directory.Build.props")), "<Version>(.*)</Version>").Groups[1].Value;
        Assert.That(File.ReadAllText(Path.Combine(Resources.Root, "CHANGELOG.md")), Does.Contain($"## [{version}]"));
    }

    [GeneratedRegex("<!-- run: ghg (?<args>[^>]*?) -->\\n```text\\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Runs();
}
