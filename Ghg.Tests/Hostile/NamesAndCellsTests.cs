using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Tables;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Hostile;

public class NamesAndCellsTests
{
    private const string Header = "city,year,gpc_ref,activity,amount,unit,source\n";

    private static readonly string[] Dangerous = ["../../x", "..", ".", "/etc/x", "a/b", "a\\b", "CON", "con.txt", "LPT1", "C:x", "a\nb", "a\u0007", "\u001b[2J", "a.", ".hidden", "a|b", "", "a ", new string('x', 101)];

    [TestCaseSource(nameof(Dangerous))]
    public void An_id_that_could_name_another_place_is_not_safe(string id) => Assert.That(CityIds.IsSafe(id), Is.False);

    [TestCase("linjiang")]
    [TestCase("临江")]
    [TestCase("Saint-Étienne")]
    [TestCase("console")]
    [TestCase("new york")]
    public void An_ordinary_id_is_safe(string id) => Assert.That(CityIds.IsSafe(id), Is.True);

    [TestCaseSource(nameof(Dangerous))]
    public void Nothing_is_written_outside_the_output_folder_whatever_a_city_is_called(string id)
    {
        using var folder = new TestFolder();
        var cell = "\"" + id + "\"";
        folder.With("in/deep/activities.csv", Header + $"{cell},2022,I.1.1,diesel,1,t,x\nfine,2022,I.1.1,diesel,1,t,x\n");
        TestRun.Of("inventory", folder.At("in/deep/activities.csv"), "--output", folder.At("in/deep/out"), "--city", "fine");
        TestRun.Of("inventory", folder.At("in/deep/activities.csv"), "--output", folder.At("in/deep/out2"));
        folder.With("in/deep/two/cities.csv", $"city,name\nfine,Fine\n{cell},x\n").With("in/deep/two/activities.csv", Header + $"{cell},2022,I.1.1,diesel,1,t,x\nfine,2022,I.1.1,diesel,1,t,x\n");
        TestRun.Of("inventory", folder.At("in/deep/two"), "--output", folder.At("in/deep/out3"), "--city", "fine");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName), Is.EqualTo(["in"]));
            Assert.That(Directory.EnumerateFileSystemEntries(folder.At("in")).Select(Path.GetFileName), Is.EqualTo(["deep"]));
            Assert.That(Directory.EnumerateFileSystemEntries(folder.At("in/deep")).Select(Path.GetFileName), Is.SubsetOf(["activities.csv", "two", "out", "out2", "out3"]));
        }
    }

    [TestCase("check", "--diagnostics", "full")]
    [TestCase("check", "--diagnostics", "concise")]
    [TestCase("check", "--diagnostics", "json")]
    [TestCase("check", "--diagnostics", "sarif")]
    [TestCase("check", "--diagnostics", "github")]
    [TestCase("inventory")]
    [TestCase("inventory", "--format", "markdown")]
    [TestCase("inventory", "--city", "esc")]
    [TestCase("inventory", "--city", "no\u001b[31msuch")]
    [TestCase("explain", "--city", "esc")]
    [TestCase("explain", "I.1.1\u001b[31m", "--city", "esc")]
    [TestCase("factors", "show", "no\u001b[31m/such")]
    [TestCase("rule", "\u001b[31m")]
    [TestCase("inventory", "--format", "\u001b[31m")]
    public void A_terminal_receives_no_control_characters(string command, params string[] more)
    {
        const string Evil = "\u001b]0;owned\u0007\u001b[2J\u202e";
        using var folder = new TestFolder()
            .With("cities.csv", $"city,name,name_zh\nesc,\"Evil{Evil}\nville\",{Evil}\n{Evil},x,y\n")
            .With("activities.csv", Header + $"esc,2022,I.1.1,diesel,1,t,{Evil}\nesc,2023,I.1.1,{Evil},1,t,x\nesc,2023,I.1.1,diesel,{Evil},t,x\nesc,2023,I.1.1,diesel,1,{Evil},x\n{Evil},2023,{Evil},diesel,1,t,x\n");
        var path = command is "factors" or "rule" ? (string[])[] : [folder.Path];
        var run = TestRun.Of([command, .. command == "factors" ? more[..1] : [], .. path, .. command == "factors" ? more[1..] : more, .. command is "inventory" or "explain" && !more.Contains("--year") ? (string[])["--year", "2022"] : []]);
        Assert.That((run.Output + run.Error).Where(c => (char.IsControl(c) && c is not ('\n' or '\t')) || (c == '\u202e' && !more.Contains("json") && !more.Contains("sarif"))).Select(c => (int)c), Is.Empty, run.Output + run.Error);
    }

    [TestCase("=cmd|' /C calc'!A0", true)]
    [TestCase("+1+1", true)]
    [TestCase("@SUM(A1)", true)]
    [TestCase("\tx", true)]
    [TestCase("-1+cmd|' /C calc'!A0", true)]
    [TestCase("＝1", true)]
    [TestCase("-5.2", false)]
    [TestCase("a=b", false)]
    public void In_csv_for_people_a_cell_that_a_spreadsheet_would_run_is_text(string cell, bool guarded)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Written(cell, forPeople: true), Is.EqualTo((guarded ? "'" : "") + cell));
            Assert.That(Written(cell, forPeople: false), Is.EqualTo(cell), "for programs the cell is as it is");
        }
    }

    [Test]
    public void Negative_numbers_stay_numbers_in_csv_for_people() => Assert.That(Written(-5.5, forPeople: true), Is.EqualTo("-5.5"));

    [Test]
    public void Inventory_for_people_guards_every_city_of_the_file()
    {
        using var folder = new TestFolder().With("activities.csv", "city,year,gpc_ref,notation_key,explanation\n" + string.Concat(((string[])["a", "b"]).Select(c => $"{c},2022,I.1.1,NO,=1+1\n")));
        var people = TestRun.Of("inventory", folder.At("activities.csv"), "--format", "csv", "--rows", "lines", "--bom").Output;
        var machine = TestRun.Of("inventory", folder.At("activities.csv"), "--format", "csv", "--rows", "lines").Output;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(people, Does.StartWith("\ufeff"));
            Assert.That(people.LastIndexOf('\ufeff'), Is.Zero, "one mark only");
            Assert.That(System.Text.RegularExpressions.Regex.Count(people, ",'=1\\+1"), Is.EqualTo(2));
            Assert.That(machine, Does.Not.Contain("'=1").And.Contain(",=1+1"));
        }
    }

    [Test]
    public void Tables_for_platforms_are_guarded_without_a_mark_since_people_paste_from_them()
    {
        using var folder = new TestFolder().With("cities.csv", "city,name\na,=1+1\n")
            .With("activities.csv", "city,year,gpc_ref,activity,amount,unit,notation_key,explanation,source\na,2022,II.1.1,co2,1,t,,,x\n");
        var output = TestRun.Of("export", "c40", folder.Path, "--year", "2022").Output;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(output, Does.Contain(",'=1+1"));
            Assert.That(output, Does.Not.Contain(",=").And.Not.StartsWith("="));
        }
    }

    private static string Written(object cell, bool forPeople)
    {
        using var memory = new MemoryStream();
        CsvText.Write(memory, ["x"], [[cell]], forPeople);
        var text = Encoding.UTF8.GetString(memory.ToArray()).TrimStart('\ufeff').Split('\n')[1];
        return text.StartsWith('"') ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
