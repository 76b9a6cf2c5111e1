using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Tables;

public class EncodingTests
{
    private static readonly ColumnSet Set = new(new Column("name", Required: true), new Column("note"));
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static (string Names, string Findings) Read(byte[] bytes, TextEncoding encoding = TextEncoding.Recognise)
    {
        var diagnostics = new DiagnosticBag();
        var rows = Table.Read(InputFile.FromBytes("t.csv", bytes), Set, diagnostics, encoding);
        return (string.Join('|', rows.Select(r => r["name"])), string.Join('|', diagnostics.Sorted().Select(d => $"{d.Rule.Code}:{d.Place?.Position.Line}")));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    [Test]
    public void Utf_8_is_read() => Assert.That(Read(Utf8("name\n柴油\n")), Is.EqualTo(("柴油", "")));

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_first_heading() => Assert.That(Read([0xEF, 0xBB, 0xBF, .. Utf8("name\n柴油\n")]), Is.EqualTo(("柴油", "")));

    [TestCase("name\n柴油\n", "柴油")]
    [TestCase("name,note\n天然气,供电公司（年报）《统计》·１２℃\n", "天然气")]
    [TestCase("name\n北滘镇天然气\n", "北滘镇天然气")]
    public void Chinese_text_in_gb18030_is_recognised_and_said(string text, string name) => Assert.That(Read(Gb18030.GetBytes(text)), Is.EqualTo((name, "GHG0003:0")));

    [Test]
    public void Gb18030_is_said_once_for_a_file_of_many_blocks()
    {
        var text = "name\n" + string.Concat(Enumerable.Repeat("柴油和天然气\n", 300_000));
        var (names, findings) = Read(Gb18030.GetBytes(text));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings, Is.EqualTo("GHG0003:0"));
            Assert.That(names, Has.Length.EqualTo((300_000 * 7) - 1).And.Not.Contain("?"));
        }
    }

    [TestCase("name\nKöln\n")]
    [TestCase("name\nMalmö\n")]
    [TestCase("name\nSão Paulo\nMontréal\nGöteborg\n")]
    [TestCase("name\n“quoted” – dash’s\n")]
    [TestCase("name\n50 €\n")]
    [TestCase("name\nÀÉ Übung naïve\n")]
    public void Western_text_of_another_code_page_is_refused_at_its_line(string text) => Assert.That(Read(Windows1252.GetBytes(text)).Findings, Is.EqualTo("GHG0002:2"));

    [Test]
    public void Utf_16_with_its_mark_is_refused([Values] bool bigEndian) =>
        Assert.That(Read([.. (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetPreamble(), .. (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes("name\n柴油\n")]).Findings, Is.EqualTo("GHG0002:0"));

    [Test]
    public void Utf_16_without_its_mark_is_refused([Values] bool bigEndian) =>
        Assert.That(Read((bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes("name\n柴油\n")).Findings, Is.EqualTo("GHG0002:1"));

    [Test]
    public void A_workbook_is_refused() => Assert.That(Read([.. "PK\u0003\u0004"u8, 1, 2, 3]).Findings, Is.EqualTo("GHG0002:0"));

    [TestCase(true, 3)]
    [TestCase(false, 2)]
    public void A_file_of_two_encodings_is_refused_where_they_part(bool utf8First, int line)
    {
        byte[][] lines = [Utf8("柴油和天然气\n"), Gb18030.GetBytes("统计局年报\n")];
        Assert.That(Read([.. Utf8("name\n"), .. utf8First ? lines[0] : lines[1], .. utf8First ? lines[1] : lines[0]]).Findings, Is.EqualTo($"GHG0002:{line}"));
    }

    [Test]
    public void A_file_whose_encoding_changes_after_megabytes_is_refused([Values] bool utf8First)
    {
        var filler = string.Concat(Enumerable.Repeat("plain\n", 400_000));
        byte[] first = utf8First ? Utf8("柴油和天然气\n") : Gb18030.GetBytes("统计局年报\n");
        byte[] second = utf8First ? Gb18030.GetBytes("统计局年报\n") : Utf8("柴油和天然气\n");
        Assert.That(Read([.. Utf8("name\n"), .. first, .. Utf8(filler), .. second]).Findings, Does.Contain("GHG0002:400003"));
    }

    [Test]
    public void Gb18030_can_be_forced() => Assert.That(Read(Gb18030.GetBytes("name\nKölner Straße 柴油\n"), TextEncoding.Gb18030), Is.EqualTo(("Kölner Straße 柴油", "")));

    [Test]
    public void Forced_gb18030_that_is_none_is_refused_at_its_line() => Assert.That(Read([.. Utf8("name\na\n"), 0xFF, 0xFF, 0x0A], TextEncoding.Gb18030).Findings, Is.EqualTo("GHG0002:3"));

    [Test]
    public void Forced_utf_8_refuses_gb18030() => Assert.That(Read(Gb18030.GetBytes("name\n柴油\n"), TextEncoding.Utf8).Findings, Is.EqualTo("GHG0002:2"));
}
