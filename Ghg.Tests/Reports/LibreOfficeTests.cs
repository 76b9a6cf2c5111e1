using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Tables;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Reports;

/// <summary>
/// Workbooks in a real spreadsheet program: LibreOffice opens each without a complaint, calculates each formula again, and comes to our numbers. That it does calculate is
/// known because the values beside the formulas were made wrong before it saw them. Where there is no LibreOffice, this is skipped and says so.
/// </summary>
public sealed partial class LibreOfficeTests
{
    private const string Teaching = "examples/teaching-city";
    private const double Wrong = 1;

    // LibreOffice keeps fifteen digits.
    private const double Digits = 1e-12;

    private static readonly string[] Workbooks = ["inventory-en", "inventory-zh", "ecrf", "init-en", "init-zh"];

    private TestFolder _folder = null!;
    private TestResult _ours = null!;

    [OneTimeSetUp]
    public void Convert()
    {
        var program = ((string[])["soffice", "libreoffice"]).SelectMany(n => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, n))).FirstOrDefault(File.Exists);
        if (program is null)
        {
            Assert.Ignore("There is no LibreOffice here (soffice on the path): no workbook was opened in a spreadsheet program.");
        }

        // A profile of our own, in which files of Excel are always calculated again (0), not only those of other programs.
        _folder = new TestFolder().With("profile/user/registrymodifications.xcu", """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """);
        _ours = TestResult.OfFolder(Teaching);
        var project = Path.Combine(Resources.Root, Teaching);
        foreach (var language in (string[])["en", "zh"])
        {
            Write("inventory", project, "--format", "xlsx", "--lang", language, "--output", _folder.At($"inventory-{language}.xlsx"));
            Falsify(_folder.At($"inventory-{language}.xlsx"));
            Write("init", "--xlsx", _folder.At($"init-{language}.xlsx"), "--lang", language);
        }

        Write("export", "ecrf", project, "--year", "2022", "--output", _folder.At("ecrf.xlsx"));

        // CSV in UTF-8, every sheet, numbers as they are and not as they are shown.
        foreach (var format in (string[])["xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"])
        {
            var start = new ProcessStartInfo(program, [$"-env:UserInstallation={new Uri(_folder.At("profile"))}", "--headless", "--convert-to", format, "--outdir", _folder.At("out"), .. Workbooks.Select(w => _folder.At(w + ".xlsx"))])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("LibreOffice did not end");
            }

            var said = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.That(process.ExitCode, Is.Zero, error.Result);
            Assert.That(said.Count(l => l.StartsWith("convert ", StringComparison.Ordinal)), Is.EqualTo(Workbooks.Length), output.Result + error.Result);
            Assert.That(said.Where(l => !l.StartsWith("convert ", StringComparison.Ordinal) && !l.StartsWith("Writing sheet ", StringComparison.Ordinal)), Is.Empty);
            Assert.That(error.Result, Does.Not.Contain("rror").IgnoreCase);
        }
    }

    [OneTimeTearDown]
    public void Clean() => _folder?.Dispose();

    [TestCase("en")]
    [TestCase("zh")]
    public void The_totals_that_it_calculates_are_ours(string language)
    {
        Assert.That(Falsified(language), Is.GreaterThan(50), "formulas whose value was made wrong");
        var summary = Sheets($"inventory-{language}")[0];
        var row = 1;
        foreach (var inventory in _ours.Inventories)
        {
            foreach (var level in ReportingLevels.All.Select(l => l.Level))
            {
                row++;
                Assert.That((summary[row, 1], summary[row, 2]), Is.EqualTo((inventory.Year.ToString(CultureInfo.InvariantCulture), level.Id())));
                Same(summary[row, 10], inventory.Total(level) / 1000, $"{inventory.Year} {level.Id()}");
                foreach (var sector in Enum.GetValues<Sector>())
                {
                    Same(summary[row, 3 + (int)sector], inventory.Total(level, sector) / 1000, $"{inventory.Year} {level.Id()} {sector}");
                }
            }
        }

        Assert.That(row, Is.EqualTo(1 + (_ours.Inventories.Count * ReportingLevels.All.Count)));
    }

    [TestCase("Summary", "t CO2e", 0)]
    [TestCase("Cells", "t CO2e", 1)]
    public void The_sheets_are_tables_of_CSV_with_our_sums(string sheet, string column, int unlike)
    {
        var rows = Resources.RowsOf(File.ReadAllText(_folder.At($"out/inventory-en-{sheet}.csv")));
        var basic = rows.Where(r => unlike == 1 ? r["Reporting level"] == "BASIC" : r["Reporting level"] == ReportingLevel.Basic.Id()).Where(r => r[column].Length > 0);
        Assert.That(basic.Sum(r => double.Parse(r[column], CultureInfo.InvariantCulture)), Is.EqualTo(_ours.Inventories.Sum(i => i.Total(ReportingLevel.Basic) / 1000)).Within(Digits * 100).Percent);
    }

    [Test]
    public void The_totals_of_the_form_are_ours()
    {
        var inventory = _ours.Inventories.Single(i => i.Year == 2022);
        var form = Sheets("ecrf").Single(s => s.Name == "eCRF_2");
        var sums = form.Rows.Keys.ToDictionary(r => r, r => form[r, 0]).Where(r => r.Value.StartsWith("Total", StringComparison.Ordinal)).ToDictionary(r => r.Value, r => r.Key);
        Assert.That(sums, Has.Count.EqualTo(7), "five sectors, generation, all");
        foreach (var (name, sector) in new[] { ("Total Stationary Energy", Sector.StationaryEnergy), ("Total Transport", Sector.Transportation), ("Total Waste", Sector.Waste), ("Total IPPU", Sector.Ippu), ("Total AFOLU", Sector.Afolu) })
        {
            for (var scope = 1; scope <= 3; scope++)
            {
                // The form shows power for the network apart; the GPC's III.x.3, waste of others, is not in it.
                var expected = inventory.Sum(r => r.Sector == sector && r.Scope == scope && r.Id != "I.4.4");
                Same(form[sums[name], (2 * scope) - 1], expected / 1000, $"{name}, scope {scope}");
            }
        }
    }

    [TestCaseSource(nameof(Workbooks))]
    public void No_cell_is_an_error_and_none_has_changed(string workbook)
    {
        foreach (var (before, after) in Read(_folder.At(workbook + ".xlsx")).Zip(Sheets(workbook)))
        {
            Assert.That(after.Name, Is.EqualTo(before.Name));
            Assert.That(after.WithoutValue, Is.Empty);
            Assert.That(after.Rows.Keys, Is.EqualTo(before.Rows.Keys));
            foreach (var (row, cells) in before.Rows.Where(r => !before.Name.Equals("Summary", StringComparison.Ordinal) && before.Name != "汇总"))
            {
                foreach (var (column, text) in cells)
                {
                    Assert.That(Alike(after[row, column], text), $"{before.Name} {Core.Reports.Workbooks.Sheet.Letters(column)}{row}: {text} became {after[row, column]}");
                }
            }
        }
    }

    // Frozen headings are of a window, and LibreOffice without one does not write them back: that they are in our workbooks is all that is seen here.
    [TestCaseSource(nameof(Workbooks))]
    public void Choices_stay_and_headings_are_frozen(string workbook)
    {
        var (before, after) = (Parts(_folder.At(workbook + ".xlsx")), Parts(_folder.At($"out/{workbook}.xlsx")));
        var isForm = workbook.StartsWith("init", StringComparison.Ordinal);
        Assert.That(after.Select(p => Choice().Count(p)), Is.EqualTo(before.Select(p => Choice().Count(p))));
        Assert.That(before.Sum(p => Choice().Count(p)), isForm ? Is.EqualTo(16) : Is.Zero);
        Assert.That(before.Count(p => Frozen().IsMatch(p)), Is.EqualTo(isForm ? before.Count - 1 : workbook == "ecrf" ? 2 : before.Count), "all but the guide, and the questions of the form");
    }

    [Test]
    public void The_form_that_it_saved_is_read_as_ours()
    {
        var (own, saved) = (Plan(_folder.At("ecrf.xlsx")), Plan(_folder.At("out/ecrf.xlsx")));
        Assert.That(saved.Diagnostics.Sorted(), Is.Empty);
        Assert.That(saved.Steps.Select(s => (s.Place, s.Why)), Is.EqualTo(own.Steps.Select(s => (s.Place, s.Why))));
        foreach (var (ours, theirs) in own.Steps.Zip(saved.Steps))
        {
            Assert.That(theirs.Becomes.Split(' ').Zip(ours.Becomes.Split(' ')).All(w => Alike(w.First, w.Second)), $"{ours.Becomes} became {theirs.Becomes}");
        }

        static ImportPlan Plan(string path) => EcrfReader.Read(InputFile.FromBytes("ecrf.xlsx", File.ReadAllBytes(path)), new EcrfOptions());
    }

    private static void Write(params string[] args)
    {
        var run = TestRun.Of(args);
        Assert.That(run.Code, Is.Zero, run.Error);
    }

    private static void Same(string text, double? ours, string what)
    {
        Assert.That(text.Length > 0, Is.EqualTo(ours is not null), what);
        if (ours is { } number)
        {
            Assert.That(double.Parse(text, CultureInfo.InvariantCulture), Is.EqualTo(number).Within(Digits * 100).Percent, what);
        }
    }

    // Texts are the same; numbers are to the digits that LibreOffice keeps.
    private static bool Alike(string one, string other) => one == other
        || (Number(one) is { } a && Number(other) is { } b && Math.Abs(a - b) <= Digits * Math.Abs(a));

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IReadOnlyList<XlsxSheet> Sheets(string workbook) => Read(_folder.At($"out/{workbook}.xlsx"));

    private static IReadOnlyList<XlsxSheet> Read(string path)
    {
        var found = new DiagnosticBag();
        var sheets = XlsxFile.Read(InputFile.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path)), found);
        Assert.That(found.Sorted(), Is.Empty);
        return sheets;
    }

    private static List<string> Parts(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal).Select(Text)];
    }

    // Writes a wrong value beside each formula.
    private static void Falsify(string path)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!;
        var text = Value().Replace(Text(entry), FormattableString.Invariant($"</f><v>{Wrong}</v>"));
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
        writer.Write(text);
    }

    private int Falsified(string language) => Regex.Count(Parts(_folder.At($"inventory-{language}.xlsx"))[0], FormattableString.Invariant($"</f><v>{Wrong}</v>"));

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("</f><v>[^<]*</v>")]
    private static partial Regex Value();

    [GeneratedRegex("<pane [^>]*frozen")]
    private static partial Regex Frozen();

    [GeneratedRegex("<dataValidation [^>]*type=\"list\"")]
    private static partial Regex Choice();
}
