using NUnit.Framework;

namespace Ghg.Tests.Errors;

/// <summary>The language on the command line goes before the project's, and that before the caller's.</summary>
public class LanguageTests
{
    [TestCase("zh", "", true)]
    [TestCase("zh", "en", false)]
    [TestCase("en", "", false)]
    [TestCase("en", "zh", true)]
    public void A_project_speaks_its_language(string ofProject, string asked, bool chinese)
    {
        using var folder = new TestFolder();
        var path = folder.At("project");
        Assert.That(TestRun.Of("init", path, "--lang", ofProject).Code, Is.Zero);
        var run = TestRun.Of(["inventory", path, .. asked.Length > 0 ? (string[])["--lang", asked] : []]);
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output.Contains("合计", StringComparison.Ordinal), Is.EqualTo(chinese), run.Output);
        Assert.That(run.Output.Contains("Total", StringComparison.Ordinal), Is.EqualTo(!chinese), run.Output);
    }
}
