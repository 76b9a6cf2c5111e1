using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Comparison;

/// <summary>Two cities, of which A sells power to B and takes in its waste: 3040 and 720 kt are emitted within them, BASIC counts 2430 and 1880.</summary>
public sealed class CityAdditionTests
{
    private static readonly string[] Rows =
    [
        "A,2022,I.1.1,co2,1500,kt", "A,2022,I.4.4,co2,1480,kt", "A,2022,I.1.2,co2,930,kt", "A,2022,III.1.3,co2,60,kt",
        "B,2022,I.1.1,co2,720,kt", "B,2022,I.1.2,co2,1100,kt", "B,2022,III.1.2,co2,60,kt",
    ];

    [Test]
    public void Territorial_totals_add_up()
    {
        var addition = Of(null, new DiagnosticBag())!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(addition.Comparison.Row("total")!.Values.Select(v => v.Value), Is.EqualTo(new[] { 3_040_000.0, 720_000 }).Within(1e-6));
            Assert.That(addition.Sums.Single(s => s.Id == "total").Tonnes, Is.EqualTo(3_760_000).Within(1e-6));
            Assert.That(addition.Sums.Single(s => s.Id == "III").Tonnes, Is.EqualTo(60_000).Within(1e-6), "burnt once, in A");
            Assert.That(addition.Sums.Single(s => s.Id == "total").Partial, Is.EqualTo(new[] { "A", "B" }), "most references are not spoken of");
        }
    }

    [TestCase(ReportingLevel.Basic)]
    [TestCase(ReportingLevel.BasicPlus)]
    public void Other_totals_are_refused_with_what_is_counted_elsewhere(ReportingLevel level)
    {
        var bag = new DiagnosticBag();
        Assert.That(Of(level, bag), Is.Null);
        var finding = bag.Sorted().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Rule.Code, Is.EqualTo("GHG6253"));
            Assert.That(finding.Found.English, Does.Contain("2,090,000 t are emitted outside").And.Contain("1,540,000 t emitted inside"), "930 + 1100 + 60; 1480 + 60");
            Assert.That(finding.Found.Chinese, Does.Contain("2,090,000 吨").And.Contain("1,540,000 吨"));
        }
    }

    [Test]
    public void The_command_writes_the_sum_in_both_languages()
    {
        using var project = new TestFolder().With("activities.csv", TestProject.Csv(TestProject.Heading, Rows));
        var (english, chinese) = (TestRun.Of("compare", project.Path, "--sum"), TestRun.Of(TestRun.Host(language: Language.Chinese), "compare", project.Path, "--sum"));
        var rows = Resources.RowsOf(TestRun.Of("compare", project.Path, "--sum", "--format", "csv").Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(english.Output, Does.Contain("2 cities emitted 3,760,000 t CO2e"), english.Error);
            Assert.That(chinese.Output, Does.Contain("3,760,000 吨"), chinese.Error);
            Assert.That(rows.Single(r => r["measure"] == "total" && r["city"].Length == 0)["value"], Is.EqualTo("3760000"));
            Assert.That(TestRun.Of("compare", project.Path, "--sum", "--level", "BASIC").Code, Is.EqualTo(1));
            Assert.That(TestRun.Of("compare", project.Path, "--sum", "--align").Code, Is.EqualTo(2));
            Assert.That(TestRun.Of("compare", project.Path, "--peers", "3").Code, Is.EqualTo(2), "of which city?");
        }
    }

    private static CityAddition? Of(ReportingLevel? level, DiagnosticBag bag)
    {
        var result = TestProject.Of(Rows).Build();
        return CityAddition.Of([.. result.Inventories.Select(i => new CityYear(result.Project, i))], null, level, bag);
    }
}
