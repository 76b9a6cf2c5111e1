using System.Text.Json;
using Ghg.Core.Diagnostics;
using Ghg.Core.Reports;
using Ghg.Core.Texts;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Diagnostics;

public class DiagnosticFormatTests
{
    private static readonly Diagnostic InACell = new(Rules.YearOutOfRange, new Place(new Position("活动/a b,c:d%.csv", 2, 3, 4), "a,22年"), "22年", 1800, 2150) { City = "临江" };
    private static readonly Diagnostic OfAFile = new(Rules.ReadAsGb18030, Place.File("/data/a.csv"));
    private static readonly Diagnostic OfNoFile = new(Rules.MoreOfTheSame, null, 3, "GHG2001");
    private static readonly Diagnostic WithBreaks = new(Rules.RepeatedRow, new Place(new Position("a.csv", 7)), "two\nlines\r100%\u001b[31m", "a.csv:2") { City = "a", Year = 2022 };
    private static readonly Diagnostic[] All = [InACell, OfAFile, OfNoFile, WithBreaks];

    [Test]
    public void Json_says_all_that_is_known_of_a_finding_and_leaves_out_what_is_not()
    {
        using var json = JsonDocument.Parse(DiagnosticJson.Write(All, Language.English));
        var findings = json.RootElement.GetProperty("findings");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("errors").GetInt32(), Is.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("notices").GetInt32(), Is.EqualTo(2));
            Assert.That(findings[0].GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal), Is.EqualTo(
                """{"code": "GHG2010","severity": "error","file": "活动/a b,c:d%.csv","line": 2,"column": 3,"length": 4,"excerpt": "a,22年","city": "临江","found": "\u002722年\u0027 is not a year","expected": "a year from 1800 to 2150 in four digits","help": "write the year alone, such as 2023"}"""));
            Assert.That(findings[2].EnumerateObject().Select(m => m.Name), Is.EqualTo(["code", "severity", "found", "help"]));
        }
    }

    [Test]
    public void Github_commands_escape_what_would_end_them() => Assert.That(DiagnosticGithub.Write(All, Language.English), Is.EqualTo(
        """
        ::error file=活动/a b%2Cc%3Ad%25.csv,line=2,col=3,endColumn=7,title=GHG2010::'22年' is not a year%0Aexpected: a year from 1800 to 2150 in four digits%0Ahelp: write the year alone, such as 2023
        ::notice file=/data/a.csv,title=GHG0003::the file is not UTF-8 and was read as GB18030%0Aexpected: UTF-8%0Ahelp: save the file as CSV UTF-8 to be sure
        ::notice title=GHG0014::3 more findings of GHG2001 are not shown%0Ahelp: mend the ones shown and run again
        ::error file=a.csv,line=7,title=GHG1005::'two%0Alines 100%25 [31m' is stated twice, first at a.csv:2%0Aexpected: one row for each%0Ahelp: remove one of the rows

        """));

    [Test]
    public void Sarif_points_at_places_by_escaped_relative_uris_and_code_points()
    {
        using var sarif = JsonDocument.Parse(DiagnosticSarif.Write(All, Language.English, "1.2.3"));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results");
        var first = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.GetProperty("columnKind").GetString(), Is.EqualTo("unicodeCodePoints"));
            Assert.That(first.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("%E6%B4%BB%E5%8A%A8/a%20b%2Cc%3Ad%25.csv"));
            Assert.That(first.GetProperty("region").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), Is.EqualTo("""{"startLine":2,"startColumn":3,"endColumn":7}"""));
            Assert.That(results[1].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("file:///data/a.csv"));
            Assert.That(results[2].TryGetProperty("locations", out _), Is.False);
        }
    }

    // The published schema of SARIF 2.1.0 is not kept here; this is what it asks of the parts that are written.
    [TestCase("en")]
    [TestCase("zh")]
    public void Sarif_has_the_shape_of_its_schema(string language)
    {
        using var sarif = JsonDocument.Parse(DiagnosticSarif.Write(All, language == "zh" ? Language.Chinese : Language.English, "1.2.3"));
        var root = sarif.RootElement;
        var run = root.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        using (Assert.EnterMultipleScope())
        {
            Has(root, "$schema", "version", "runs");
            Assert.That(root.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Has(run, "tool", "language", "columnKind", "results");
            Assert.That(run.GetProperty("language").GetString(), Does.Match("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"));
            Has(run.GetProperty("tool").GetProperty("driver"), "name", "version", "rules");
            foreach (var rule in rules.EnumerateArray())
            {
                Has(rule, "id", "shortDescription", "fullDescription", "defaultConfiguration");
                Has(rule.GetProperty("shortDescription"), "text");
            }

            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                Assert.That(result.EnumerateObject().Select(m => m.Name), Is.SubsetOf(["ruleId", "ruleIndex", "level", "message", "locations", "properties"]));
                Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
                Assert.That(result.GetProperty("level").GetString(), Is.AnyOf("none", "note", "warning", "error"));
                Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
            }
        }

        static void Has(JsonElement element, params string[] members) => Assert.That(element.EnumerateObject().Select(m => m.Name), Is.EquivalentTo(members));
    }

    [TestCase("json")]
    [TestCase("sarif")]
    public void A_project_without_a_finding_gives_a_document_without_one(string format)
    {
        using var folder = new TestFolder().With("inventories.csv", "city,year\n").With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,12,t\n");
        var run = TestRun.Of("check", folder.Path, "--diagnostics", format);
        Assert.That(() => JsonDocument.Parse(run.Output).Dispose(), Throws.Nothing);
    }

    [Test]
    public void Inventory_writes_its_findings_to_the_error_stream_as_one_document()
    {
        using var folder = new TestFolder().With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,12,t\n");
        var run = TestRun.Of("inventory", folder.At("activities.csv"), "--diagnostics", "sarif", "--output", folder.At("out"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.Zero);
            Assert.That(() => JsonDocument.Parse(run.Error).Dispose(), Throws.Nothing);
        }
    }

    [Test]
    public void Rule_explains_each_code_in_both_languages([Values("en", "zh")] string language)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var rule in Rules.All)
            {
                var run = TestRun.Of("rule", rule.Code.ToLowerInvariant(), "--lang", language);
                Assert.That(run.Code, Is.Zero, rule.Code);
                Assert.That(string.Concat(run.Output.Where(c => !char.IsWhiteSpace(c))), Does.Contain(string.Concat(rule.Text.Why.In(language == "zh" ? Language.Chinese : Language.English).Where(c => !char.IsWhiteSpace(c)))), rule.Code);
            }
        }
    }
}
