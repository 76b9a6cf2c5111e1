using System.Text.RegularExpressions;
using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>What the READMEs say of the library is so: every dataset is listed, and the example of a dataset of one's own runs.</summary>
public sealed partial class FactorLibraryReadmeTests
{
    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Resources.Root, .. path]));

    [TestCase("README.md")]
    [TestCase("README.zh.md")]
    [TestCase("emission-factors/README.md")]
    public void Every_dataset_is_in_the_table(string readme) =>
        Assert.That(Catalogue.Shipped.Datasets.Select(d => d.Name).Where(n => !Read(readme).Contains($"`{n}`", StringComparison.Ordinal)), Is.Empty);

    private static IEnumerable<string> Names() => Catalogue.Shipped.Datasets.Select(d => d.Name);

    [TestCaseSource(nameof(Names))]
    public void Every_dataset_has_a_page_that_says_what_it_is(string name) => Assert.That(Read("emission-factors", name, "README.md"), Does.StartWith($"# {name}\n").And.Length.GreaterThan(400));

    [Test]
    public void The_example_of_a_dataset_of_one_s_own_runs()
    {
        var blocks = Block().Matches(Read("emission-factors", "README.md")).Select(m => m.Groups[1].Value).ToList();
        var project = TestProject.Of("c,2023,I.1.2,electricity,1000,MWh").In("FR").And("factors/my-grid/datapackage.json", blocks[0]).And("factors/my-grid/factors.csv", blocks[1]);
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("I.1.2", "co2e"), Is.EqualTo(1e6 * 0.05).Within(1e-12).Percent);
        Assert.That(project.Gwp("AR6").Build().Errors, Is.Not.Empty, "a factor summed under another GWP set is refused");
    }

    [GeneratedRegex("```(?:json|csv)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
