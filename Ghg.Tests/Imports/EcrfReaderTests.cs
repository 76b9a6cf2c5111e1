using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports.Ecrf;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Imports;

/// <summary>Exported and read again, an inventory is the same; what the form cannot say is said to be lost.</summary>
public sealed class EcrfReaderTests
{
    private static byte[] Exported(TestResult result, Func<Workbook, Workbook>? change = null)
    {
        using var stream = new MemoryStream();
        var workbook = EcrfWorkbook.Of(result.Inventories[0], result.Project, "ghg test");
        XlsxWriter.Write(change is null ? workbook : change(workbook), stream);
        return stream.ToArray();
    }

    private static ImportPlan Read(byte[] bytes, string? city = null, string? gwp = null) =>
        EcrfReader.Read(InputFile.FromBytes("e.xlsx", bytes), new EcrfOptions(city, gwp));

    private static TestResult Imported(ImportPlan plan) =>
        TestResult.Of(ProjectReader.Read(plan.Files.Select(f => InputFile.FromBytes(f.Path, f.Content)), MethodRegistry.Vocabulary), Selection.All);

    private static IEnumerable<string> Codes(ImportPlan plan) => plan.Diagnostics.Sorted().Select(d => d.Rule.Code).Distinct();

    [TestCase("examples/teaching-city")]
    [TestCase("examples/anoka-county")]
    public void Exported_and_imported_it_is_the_same_inventory(string folder)
    {
        var before = TestResult.OfFolder(folder);
        var plan = Read(Exported(before));
        Assert.That(Codes(plan), Is.Empty);
        var after = Imported(plan);
        Assert.That(after.Errors, Is.Empty, after.Said);
        var (old, now) = (before.Inventories[0], after.Inventories.Single());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(now.Year, Is.EqualTo(old.Year));
            Assert.That(now.Level, Is.EqualTo(old.Level));
            Assert.That(now.Gwp.Name, Is.EqualTo(old.Gwp.Name));
            Assert.That(now.Population, Is.EqualTo(old.Population));
            foreach (var cell in old.Cells)
            {
                var other = now[cell.Reference];
                Assert.That(other.Keys, Is.EqualTo(cell.Keys), cell.Reference.Id);
                Assert.That(now.Co2e(cell.Reference) ?? double.NaN, Is.EqualTo(old.Co2e(cell.Reference) ?? double.NaN).Within(1e-12).Percent, cell.Reference.Id);
                Assert.That(other.Masses.Of(Gases.Co2Biogenic) ?? double.NaN, Is.EqualTo(cell.Masses.Of(Gases.Co2Biogenic) ?? double.NaN).Within(1e-12).Percent, cell.Reference.Id);
                Assert.That(other.Masses.Of(GasFamily.Ch4) ?? double.NaN, Is.EqualTo(cell.Masses.Of(GasFamily.Ch4) ?? double.NaN).Within(1e-12).Percent, cell.Reference.Id);
            }
        }
    }

    [Test]
    public void A_workbook_that_another_program_saved_reads_the_same()
    {
        // The eCRF of Anoka County, 2005, opened and saved by LibreOffice 7.4: shared strings and styles of its own, numbers of 15 digits.
        var saved = Read(File.ReadAllBytes(Path.Combine(Resources.Root, "Ghg.Tests", "Imports", "anoka-county-2005-libreoffice.xlsx")));
        var own = Read(Exported(TestResult.OfFolder("examples/anoka-county")));
        Assert.That(saved.Steps, Is.EqualTo(own.Steps).Using<ImportStep>((a, b) => a.Place == b.Place && a.Why == b.Why));
        var (there, here) = (Imported(saved).Only, Imported(own).Only);
        Assert.That(there.Cells.Select(c => (c.Reference, c.Status, c.Lines.Count)), Is.EqualTo(here.Cells.Select(c => (c.Reference, c.Status, c.Lines.Count))));
        Assert.That(there.Total(ReportingLevel.Basic), Is.EqualTo(here.Total(ReportingLevel.Basic)).Within(1e-12).Percent);
    }

    private static Workbook Change(Workbook workbook, int sheet, Func<IReadOnlyList<SheetCell>, bool> which, int column, SheetCell cell) => new(
        [.. workbook.Sheets.Select((s, i) => i != sheet ? s : s with
        {
            Rows = [.. s.Rows.Select(r => which(r) ? (IReadOnlyList<SheetCell>)[.. r.Take(column), .. Enumerable.Repeat(default(SheetCell), Math.Max(0, column - r.Count)), cell, .. r.Skip(column + 1)] : r)],
        })]);

    private static TestResult Small() => TestProject.Of("a,2020,I.1.1,diesel,1,t", "a,2020,II.1.1,diesel,1,t").And("activities/keys.csv", TestProject.KeyHeading, "a,2020,II.1.3,,IE,fuel sold,II.1.1", "a,2020,II.2.1,,NE,no data,").Build();

    [TestCase(0, "Name of city", 1, 2, "", "GHG7003", TestName = "No city")]
    [TestCase(0, "Name of city", 1, 2, "../../x", null, TestName = "A name that would be a path becomes a harmless id")]
    [TestCase(0, "Global Warming Potential ", 1, 2, "100 years", "GHG7004", TestName = "No GWP set")]
    [TestCase(0, "Global Warming Potential ", 1, 2, "IPCC 5th Assessment Report (AR5)", null, TestName = "A GWP set in the words of others")]
    [TestCase(0, "Webpage", 1, 1, "Favourite colour", null, TestName = "A label without an answer")]
    [TestCase(2, "I.1.1", 1, 1, "I.9.9", "GHG7006", TestName = "No reference")]
    [TestCase(2, "II.2.1", 1, 6, "NA", "GHG7007", TestName = "A key of the UNFCCC")]
    [TestCase(2, "II.1.3", 1, 9, "fuel sold", "GHG7008", TestName = "IE that names nothing")]
    [TestCase(2, "I.1.1", 1, 27, "1", "GHG7009", TestName = "Gases beyond the total")]
    [TestCase(2, "I.1.1", 1, 24, "about 3", "GHG2001", TestName = "No number")]
    public void What_is_wrong_with_a_form_is_said(int sheet, string row, int key, int column, string text, string? code)
    {
        var cell = double.TryParse(text, out var number) ? SheetCell.Of(number) : SheetCell.Of(text);
        var plan = Read(Exported(Small(), w => Change(w, sheet, r => r.Count > key && r[key].Text == row, column, cell)));
        Assert.That(Codes(plan), Is.EqualTo(code is null ? [] : new[] { code }));
    }

    [Test]
    public void An_answer_that_no_file_holds_is_said() =>
        Assert.That(Codes(Read(Exported(Small(), w => Change(Change(w, 0, r => r[1].Text == "Webpage", 2, SheetCell.Of("blue")), 0, r => r[1].Text == "Webpage", 1, SheetCell.Of("Favourite colour"))))), Is.EqualTo(new[] { "GHG7010" }));

    [Test]
    public void Rows_without_a_year_are_refused()
    {
        var plan = Read(Exported(Small(), w => Change(Change(w, 2, r => r[0].Number is not null, 0, default), 0, r => r[1].Text == "Inventory year", 2, default)));
        Assert.That(Codes(plan), Is.EqualTo(new[] { "GHG7005" }));
        Assert.That(plan.Files, Is.Empty);
    }

    [Test]
    public void What_is_no_eCRF_is_refused()
    {
        using var other = new MemoryStream();
        XlsxWriter.Write(new Workbook([new Sheet("a", [[SheetCell.Of("x")]])]), other);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(Read([1, 2, 3])), Is.EqualTo(new[] { "GHG7001" }));
            Assert.That(Codes(Read(other.ToArray())), Is.EqualTo(new[] { "GHG7002" }));
            Assert.That(Codes(Read(Exported(Small(), w => Change(w, 2, r => r[6].Text == "Notation key", 6, SheetCell.Of("Key"))))), Is.EqualTo(new[] { "GHG7002" }));
        }
    }

    [Test]
    public void The_command_shows_the_plan_and_writes_only_when_asked()
    {
        using var folder = new TestFolder().With("e.xlsx", Exported(Small()));
        var shown = TestRun.Of("import", "ecrf", folder.At("e.xlsx"), "--lang", "zh");
        Assert.That(shown.Output, Does.Contain("导入计划：e.xlsx").And.Contain("尚未写入任何内容"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Count(), Is.EqualTo(1));
        var written = TestRun.Of("import", "ecrf", folder.At("e.xlsx"), "--output", folder.At("new"));
        Assert.That(written.Code, Is.Zero, written.Error);
        Assert.That(TestRun.Of("inventory", folder.At("new"), "--format", "csv").Code, Is.Zero);
    }
}
