using System.IO.Compression;
using System.Xml.Linq;
using Ghg.Core.Diagnostics;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Reports;

/// <summary>Workbooks: the bytes are the same each time, every text comes back as it went in, and nothing of it is a formula that was not meant as one.</summary>
public sealed class XlsxWriterTests
{
    private static byte[] Bytes(Workbook workbook)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(workbook, stream);
        return stream.ToArray();
    }

    private static Workbook Of(params SheetCell[] cells) => new([new Sheet("a", [cells])]);

    private static IReadOnlyList<XlsxSheet> Read(byte[] bytes)
    {
        var found = new DiagnosticBag();
        var sheets = XlsxFile.Read(InputFile.FromBytes("a.xlsx", bytes), found);
        Assert.That(found.Sorted(), Is.Empty);
        return sheets;
    }

    [TestCase("plain")]
    [TestCase("=cmd|' /C calc'!A0")]
    [TestCase("<script>alert(1)</script> & \"quotes\"")]
    [TestCase("明川市（虚构）")]
    [TestCase("two\nlines\tand a tab")]
    [TestCase("bell \u0007 and _x0007_ and _x000")]
    [TestCase("  blanks around  ")]
    [TestCase("emoji 🌏 and a lone surrogate \uD83C")]
    [TestCase("carriage\rreturn")]
    public void A_text_comes_back_as_it_went_in(string text) => Assert.That(Read(Bytes(Of(SheetCell.Of(text))))[0][1, 0], Is.EqualTo(text));

    [TestCase(0.1)]
    [TestCase(-1234567.891)]
    [TestCase(1e-300)]
    [TestCase(9007199254740993d)]
    public void A_number_comes_back_to_the_last_bit(double number) =>
        Assert.That(double.Parse(Read(Bytes(Of(SheetCell.Of(number))))[0][1, 0], System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(number));

    [Test]
    public void A_text_that_looks_like_a_formula_is_stored_as_text()
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes(Of(SheetCell.Of("=1+1")))));
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = XDocument.Load(part).Descendants().ToList();
        Assert.That(cells.Any(c => c.Name.LocalName == "f"), Is.False);
        Assert.That(cells.Single(c => c.Name.LocalName == "c").Attribute("t")!.Value, Is.EqualTo("inlineStr"));
    }

    [Test]
    public void The_same_workbook_is_the_same_bytes()
    {
        var (first, second) = (Bytes(Of(SheetCell.Of("x"), SheetCell.Of(1.5))), Bytes(Of(SheetCell.Of("x"), SheetCell.Of(1.5))));
        Assert.That(second, Is.EqualTo(first));
    }

    [TestCase(0, "A")]
    [TestCase(25, "Z")]
    [TestCase(26, "AA")]
    [TestCase(32, "AG")]
    [TestCase(701, "ZZ")]
    [TestCase(702, "AAA")]
    public void Columns_have_letters(int column, string letters) => Assert.That(Sheet.Letters(column), Is.EqualTo(letters));

    [Test]
    public void A_text_that_no_cell_can_hold_is_cut_and_shows_it()
    {
        var read = Read(Bytes(Of(SheetCell.Of(new string('x', 40_000)))))[0][1, 0];
        Assert.That(read, Has.Length.EqualTo(32_767).And.EndsWith("x…"));
    }
}
