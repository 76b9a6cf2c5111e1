using System.Text;
using CsCheck;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Tables;

/// <summary>The fast reader of records sees what the one that knows all of CSV sees: the same cells on the same lines, and it leaves to that one what it cannot judge.</summary>
public class RecordScannerTests
{
    private static readonly ColumnSet Set = new(new Column("city"), new Column("year"), new Column("notes"));

    private static readonly Gen<string> Records = Gen.OneOf(
        "a,1,x\n", "bb,22,yy\r\n", "\"q\",\"1,2\",\"say \"\"no\"\"\"\n", " c ,\t3,\n", "中文,4,\"two\nlines\"\r\n", "a,b,c\n", "x,y",
        "a", ",", ",,", "\"", "\"\"", "\n", "\r", "\r\n", " ", "\t", "\",\"", "中");

    [Test]
    public void Any_text_gives_the_same_records() => Records.Array[0, 40].Select(string.Concat).Sample(text => AreTheSame(text), iter: 20_000);

    [Test]
    public void Long_text_gives_the_same_records() => Records.Array[0, 30].Select(r => string.Concat(Enumerable.Repeat(string.Concat(r), 200))).Sample(text => AreTheSame(text), iter: 100);

    [Test]
    public void A_record_with_more_commas_than_are_noted_at_once_is_read()
    {
        var notes = new string(',', 3 * ScanBuffer.Capacity);
        Assert.That(AreTheSame($"a,1,\"{notes}\"\nb,2,\"{notes}\"\nc,3,\n{notes}\nd,4,x"), Is.EqualTo(4));
    }

    [Test]
    public void Plain_records_are_never_odd([Values("\n", "\r\n")] string end)
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"c{i},{i},{new string('y', i % 89)}{end}"));
        Assert.That(Scan(BlockOf(text)).Odd, Is.Zero);
    }

    [Test]
    public void Quoted_records_are_never_odd()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"\"c{i}\",{i},\"a, \"\"b\"\"\n{new string('y', i % 89)}\"\n"));
        Assert.That(Scan(BlockOf(text)).Odd, Is.Zero);
    }

    [TestCase("plain")]
    [TestCase("")]
    [TestCase("a,b")]
    [TestCase("say \"no\"")]
    [TestCase("\"")]
    [TestCase("two\nlines")]
    [TestCase("two\rlines")]
    public void A_cell_that_is_written_is_read_as_it_was(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var raw = new byte[RawCell.LengthOf(bytes) + 1];
        raw[^1] = (byte)',';
        byte[] scratch = [];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(RawCell.Write(raw, bytes), Is.EqualTo(raw.Length - 1));
            Assert.That(RawCell.End(raw, 0), Is.EqualTo(raw.Length - 1));
            Assert.That(Encoding.UTF8.GetString(RawCell.Text(raw.AsSpan(0, raw.Length - 1), ref scratch)), Is.EqualTo(text));
        }
    }

    private static int AreTheSame(string text)
    {
        var block = BlockOf(text);
        var whole = new DiagnosticBag();
        var expected = ReadClosely(block, whole);
        var (actual, parts, _) = Scan(block);
        if (!actual.SequenceEqual(expected) || !parts.Sorted().Select(Said).SequenceEqual(whole.Sorted().Select(Said)))
        {
            Assert.Fail($"{text}\n\nscanned: {string.Join('\n', actual)}\n\nread: {string.Join('\n', expected)}");
        }

        return expected.Count;
    }

    private static Block BlockOf(string text) => new("t.csv", Encoding.UTF8.GetBytes(text), 7, () => { });

    private static string Said(Diagnostic finding) => $"{finding.Rule.Code} {finding.Place!.Position} {finding.Place.Excerpt}";

    private static (List<string> Records, DiagnosticBag Findings, int Odd) Scan(Block block)
    {
        var (records, diagnostics, odd) = (new List<string>(), new DiagnosticBag(), 0);
        byte[] scratch = [];
        var scanner = new RecordScanner(block, 3, new ScanBuffer());
        while (scanner.Read() is var result && result != ScanResult.End)
        {
            if (result == ScanResult.Odd)
            {
                odd++;
                records.AddRange(ReadClosely(scanner.Part, diagnostics));
                continue;
            }

            var cells = new List<string>();
            for (var column = 0; column < 3; column++)
            {
                cells.Add(Encoding.UTF8.GetString(RawCell.Text(scanner[column], ref scratch)));
            }

            var record = $"{scanner.Line}: {string.Join('|', cells)} = {Encoding.UTF8.GetString(scanner.Record)}";
            Assert.That(ReadClosely(scanner.Part, diagnostics), Is.EqualTo([record]), "a record alone is the same record");
            records.Add(record);
        }

        return (records, diagnostics, odd);
    }

    private static List<string> ReadClosely(Block block, DiagnosticBag diagnostics)
    {
        var records = new List<string>();
        using var reader = new RecordReader(block, new Header(Set, [0, 1, 2], 3), startsWithHeader: false, diagnostics);
        while (reader.Read())
        {
            var cells = new List<string>();
            for (var column = 0; column < 3; column++)
            {
                cells.Add(Encoding.UTF8.GetString(reader[column]));
            }

            records.Add($"{reader.Line}: {string.Join('|', cells)} = {Encoding.UTF8.GetString(reader.Raw)}");
        }

        return records;
    }
}
