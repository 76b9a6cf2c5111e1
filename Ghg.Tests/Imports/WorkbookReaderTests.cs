using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Workbooks;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Imports;

/// <summary>A workbook that was filled in is the project that it was filled in from, and what is wrong in it is said of sheet and cell.</summary>
public sealed class WorkbookReaderTests
{
    private static readonly string[] Numeric = ["year", "amount", "value", "lower", "upper", "price_year"];

    private static ImportPlan Read(Workbook workbook)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(workbook, stream);
        return WorkbookReader.Read(InputFile.FromBytes("p.xlsx", stream.ToArray()));
    }

    private static IEnumerable<string> Said(ImportPlan plan) =>
        plan.Diagnostics.Sorted().Select(d => $"{d.Rule.Code} {d.Place?.Position.File}:{d.Place?.Position.Line}:{d.Place?.Position.Column}");

    // The empty workbook with the rows of a project's files typed in, as an office would.
    private static Workbook Filled(string folder, Language language)
    {
        var empty = ProjectWorkbook.Of(language);
        var sheets = new List<Sheet>();
        foreach (var sheet in empty.Sheets)
        {
            var kind = ProjectSheet.Find(sheet.Name);
            var files = kind is null ? [] : Resources.Folder(folder).Where(f => kind == ProjectSheet.Activities ? f.Path.StartsWith("activities/", StringComparison.Ordinal) : f.Path == kind.Path).ToList();
            sheets.AddRange(files.Count == 0 ? [sheet] : files.Select((f, i) => Typed(sheet, kind!, f, i == 0 ? sheet.Name : $"{sheet.Name} {Path.GetFileNameWithoutExtension(f.Path)}")));
        }

        return new Workbook(sheets);
    }

    private static Sheet Typed(Sheet sheet, ProjectSheet kind, InputFile file, string name)
    {
        var source = SourceSheet.Read(file, new())[0];
        var header = source.Rows[0];
        var columns = source.Columns(header).ToDictionary(c => kind.Columns.Columns[kind.Columns.SlotOf(source[header, c])].Id, c => c);
        var further = columns.Keys.Except(kind.Offered).ToList();
        string[] all = [.. kind.Offered, .. further];
        return sheet with
        {
            Name = name,
            Rows =
            [
                [.. sheet.Rows[0], .. further.Select(c => SheetCell.Of(c))],
                .. source.Rows.Skip(1).Select(r => (IReadOnlyList<SheetCell>)[.. all.Select(c => columns.TryGetValue(c, out var at) ? Cell(c, source[r, at]) : default)]),
            ],
        };
    }

    private static SheetCell Cell(string column, string text) =>
        Numeric.Contains(column) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? SheetCell.Of(number, SheetStyle.General) : SheetCell.Of(text);

    private static TestResult Imported(ImportPlan plan, string folder) => TestResult.Of(
        ProjectReader.Read(
            [.. plan.Files.Select(f => InputFile.FromBytes(f.Path, f.Content)), .. Resources.Folder(folder).Where(f => f.Path == "ghg.json" || f.Path.StartsWith("factors/", StringComparison.Ordinal))], MethodRegistry.Vocabulary),
        Selection.All);

    [TestCase("examples/teaching-city", "en")]
    [TestCase("examples/teaching-city", "zh")]
    [TestCase("examples/anoka-county", "en")]
    public void Filled_in_and_imported_it_is_the_same_project(string folder, string language)
    {
        var plan = Read(Filled(folder, language == "zh" ? Language.Chinese : Language.English));
        Assert.That(Said(plan), Is.Empty);
        var (before, after) = (TestResult.OfFolder(folder), Imported(plan, folder));
        Assert.That(after.Errors, Is.Empty, after.Said);
        Assert.That(after.Inventories.Select(i => (i.City.Id, i.Year, i.Level, i.Population)), Is.EqualTo(before.Inventories.Select(i => (i.City.Id, i.Year, i.Level, i.Population))));
        foreach (var (old, now) in before.Inventories.Zip(after.Inventories))
        {
            foreach (var cell in old.Cells)
            {
                Assert.That(now.Co2e(cell.Reference) ?? double.NaN, Is.EqualTo(old.Co2e(cell.Reference) ?? double.NaN).Within(1e-12).Percent, cell.Reference.Id);
                Assert.That(now[cell.Reference].Keys, Is.EqualTo(cell.Keys), cell.Reference.Id);
            }
        }
    }

    [Test]
    public void The_workbook_that_LibreOffice_saved_reads_the_same()
    {
        // Anoka County filled in, opened and saved by LibreOffice 7.4.
        var saved = WorkbookReader.Read(InputFile.FromBytes("a.xlsx", File.ReadAllBytes(Path.Combine(Resources.Root, "Ghg.Tests", "Imports", "anoka-county-filled-libreoffice.xlsx"))));
        Assert.That(Said(saved), Is.Empty);
        var own = Read(Filled("examples/anoka-county", Language.English));
        Assert.That(saved.Steps.Select(s => (s.Place, s.Becomes)), Is.EqualTo(own.Steps.Select(s => (s.Place, s.Becomes))));
        var (there, here) = (Imported(saved, "examples/anoka-county"), Imported(own, "examples/anoka-county"));
        Assert.That(there.Inventories.Select(i => i.Total(Ghg.Core.Gpc.ReportingLevel.Basic)), Is.EqualTo(here.Inventories.Select(i => i.Total(Ghg.Core.Gpc.ReportingLevel.Basic))).Within(1e-12).Percent);
    }

    private static Workbook With(params (string Column, SheetCell Cell)[] cells)
    {
        var empty = ProjectWorkbook.Of(Language.English);
        var usual = new Dictionary<string, SheetCell>
        {
            ["city"] = SheetCell.Of("a"), ["year"] = SheetCell.Of(2022, SheetStyle.General), ["gpc_ref"] = SheetCell.Of("I.1.1"), ["activity"] = SheetCell.Of("diesel"),
            ["amount"] = SheetCell.Of(5, SheetStyle.General), ["unit"] = SheetCell.Of("t"), ["source"] = SheetCell.Of("office"),
        };
        foreach (var (column, cell) in cells)
        {
            usual[column] = cell;
        }

        var row = ProjectSheet.Activities.Offered.Select(c => usual.GetValueOrDefault(c)).ToList();
        return new Workbook([.. empty.Sheets.Select(s => s.Name == "activities" ? s with { Rows = [.. s.Rows, row] } : s)]);
    }

    [Test]
    public void A_row_that_is_right_is_read() => Assert.That(Said(Read(With())), Is.Empty);

    [TestCase("amount", "1,234", "GHG2002 p.xlsx[activities]:2:6")]
    [TestCase("amount", "about 5", "GHG2001 p.xlsx[activities]:2:6")]
    [TestCase("unit", "bucket", "GHG2011 p.xlsx[activities]:2:7")]
    [TestCase("gpc_ref", "I.9.9", "GHG3003 p.xlsx[activities]:2:3")]
    [TestCase("source", "two\nlines", null)]
    public void What_is_wrong_is_said_of_sheet_and_cell(string column, string text, string? said) =>
        Assert.That(Said(Read(With((column, SheetCell.Of(text))))), Is.EqualTo(said is null ? [] : new[] { said }));

    [Test]
    public void A_formula_counts_by_its_value() =>
        Assert.That(Encoding.UTF8.GetString(Read(With(("amount", SheetCell.Of(7d) with { Formula = "3+4" }))).Files.Single().Content), Does.Contain(",7,"));

    [Test]
    public void A_formula_without_a_value_is_no_blank() =>
        Assert.That(Said(Read(With(("notes", new SheetCell(null, null) { Formula = "A1" })))), Is.EqualTo(new[] { "GHG7043 p.xlsx[activities]:2:21" }));

    [Test]
    public void A_sheet_of_something_else_is_said()
    {
        var workbook = With();
        var plan = Read(workbook with { Sheets = [.. workbook.Sheets, new Sheet("budget", [[SheetCell.Of("x")]])] });
        Assert.That(Said(plan), Is.EqualTo(new[] { "GHG7040 p.xlsx[budget]:0:0" }));
    }

    [Test]
    public void A_workbook_with_nothing_filled_in_is_refused()
    {
        var plan = Read(ProjectWorkbook.Of(Language.Chinese));
        Assert.That(plan.Files, Is.Empty);
        Assert.That(Said(plan), Is.EqualTo(new[] { "GHG7041 p.xlsx:0:0" }));
    }

    // A sheet as Excel writes it: style 1 is a built-in date, 2 a percentage, 3 a Chinese date of its own, 4 a number with a unit in quotes that has d and y in it.
    private static XlsxSheet Styled(string cells, string workbook = "")
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, string xml)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(xml);
            }

            Part("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{workbook}<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Part("xl/styles.xml", $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"177\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/></cellXfs></styleSheet>");
            Part("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>");
        }

        return XlsxFile.Read(InputFile.FromBytes("s.xlsx", stream.ToArray()), new()).Single();
    }

    // 44742 is 2022-06-30: Excel's serial date (ECMA-376, 18.17.4.1); 43280 in the 1904 system.
    [TestCase("<c r=\"A1\" s=\"1\"><v>44742</v></c>", "", "2022-06-30")]
    [TestCase("<c r=\"A1\" s=\"3\"><v>44742</v></c>", "", "2022-06-30")]
    [TestCase("<c r=\"A1\" s=\"1\"><v>43280</v></c>", "<workbookPr date1904=\"1\"/>", "2022-06-30")]
    [TestCase("<c r=\"A1\" s=\"1\"><v>44742.75</v></c>", "", "2022-06-30T18:00:00")]
    [TestCase("<c r=\"A1\" s=\"2\"><v>0.045</v></c>", "", "4.5%")]
    [TestCase("<c r=\"A1\" s=\"4\"><v>12.5</v></c>", "", "12.5")]
    [TestCase("<c r=\"A1\" s=\"0\"><v>44742</v></c>", "", "44742")]
    [TestCase("<c r=\"A1\"><v>1E-3</v></c>", "", "1E-3")]
    [TestCase("<c r=\"A1\" s=\"2\" t=\"str\"><f>B1</f><v>5%</v></c>", "", "5%")]
    [TestCase("<c r=\"A1\" t=\"b\"><v>1</v></c>", "", "TRUE")]
    public void A_number_is_read_as_it_is_shown(string cell, string workbook, string expected) => Assert.That(Styled(cell, workbook)[1, 0], Is.EqualTo(expected));

    [Test]
    public void Errors_and_formulas_without_values_are_kept_apart()
    {
        var sheet = Styled("<c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\"><f>A1</f></c><c r=\"C1\"/>");
        Assert.That(sheet.WithoutValue.Select(c => (c.Row, c.Column, c.Text.TrimStart('\0'))), Is.EqualTo(new[] { (1, 0, "#REF!"), (1, 1, "=A1") }));
        Assert.That(sheet[1, 1], Is.Empty);
    }

    [Test]
    public void The_commands_write_and_read_a_workbook()
    {
        using var folder = new Errors.TestFolder();
        Assert.That(TestRun.Of("init", "--xlsx", folder.At("w.xlsx"), "--lang", "zh").Code, Is.Zero);
        Assert.That(TestRun.Of("init", "--xlsx", folder.At("w.xlsx")).Code, Is.EqualTo(2));
        using (var stream = File.Create(folder.At("p.xlsx")))
        {
            XlsxWriter.Write(With(), stream);
        }

        var written = TestRun.Of("import", "xlsx", folder.At("p.xlsx"), "--output", folder.At("new"));
        Assert.That(written.Code, Is.Zero, written.Error);
        Assert.That(TestRun.Of("check", folder.At("new")).Code, Is.Zero);
    }

    // Kept to make the workbook of the LibreOffice test again: GHG_FILLED=path writes it.
    [Test]
    public void The_filled_workbook_is_the_same_each_time()
    {
        using var one = new MemoryStream();
        XlsxWriter.Write(Filled("examples/anoka-county", Language.English), one);
        using var two = new MemoryStream();
        XlsxWriter.Write(Filled("examples/anoka-county", Language.English), two);
        Assert.That(one.ToArray(), Is.EqualTo(two.ToArray()));
        if (Environment.GetEnvironmentVariable("GHG_FILLED") is { } path)
        {
            File.WriteAllBytes(path, one.ToArray());
        }
    }
}
