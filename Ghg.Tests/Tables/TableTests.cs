using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Tables;

public class TableTests
{
    private static readonly ColumnSet Set = new(new Column("city", Required: true), new Column("year", Required: true), new Column("notes"));

    private static (string[] Cells, string[] Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var rows = Table.Read(InputFile.FromText("t.csv", text), Set, diagnostics);
        return ([.. rows.Select(r => $"{r["city"]}/{r["year"]}/{r["notes"]}")], [.. diagnostics.Sorted().Select(d => $"{d.Rule.Code} {d.Place!.Position.Line}:{d.Place.Position.Column} {d.Suggestion.English}")]);
    }

    private static string[] Cells(string text) => Read(text).Cells;

    private static string[] Findings(string text) => Read(text).Findings;

    [TestCase("city,year,notes\na,2022,x\n")]
    [TestCase("notes,year,city\nx,2022,a\n")]
    [TestCase("城市,年份,备注\na,2022,x\n")]
    [TestCase("City,YEAR, Notes \na,2022,x\n")]
    [TestCase("ｃｉｔｙ,年份,notes\na,2022,x\n")]
    [TestCase("city,year,notes,,\na,2022,x,,\n")]
    [TestCase("city,year,notes\r\na,2022,x\r\n")]
    [TestCase("city,year,notes\ra,2022,x\r")]
    [TestCase("city,year,notes\na,2022,x")]
    [TestCase("\"city\",\"year\",\"notes\"\n\"a\",\"2022\",\"x\"\n")]
    [TestCase("city,year,notes\n a ,\t2022\t,x \n")]
    [TestCase("city,year,notes\n\n,,\na,2022,x\n\n , ,\n")]
    public void A_file_is_read_whatever_its_order_spelling_and_line_ends(string text) => Assert.That(Read(text), Is.EqualTo((new[] { "a/2022/x" }, Array.Empty<string>())));

    [Test]
    public void A_quoted_cell_keeps_its_commas_quotes_and_line_breaks() => Assert.That(Cells("city,year,notes\na,2022,\"x, \"\"y\"\"\nz\"\n"), Is.EqualTo(["a/2022/x, \"y\"\nz"]));

    [Test]
    public void An_unknown_heading_is_told_the_nearest() => Assert.That(Findings("city,yaer,year\na,2,2022\n"), Is.EqualTo(["GHG1001 1:6 did you mean 'year'?"]));

    [Test]
    public void An_unknown_chinese_heading_is_told_the_nearest() => Assert.That(Findings("城市,年分,year\na,2,2022\n"), Is.EqualTo(["GHG1001 1:4 did you mean '年份'?"]));

    [Test]
    public void A_heading_twice_in_two_languages_is_found() => Assert.That(Findings("city,year,城市\na,2022,b\n"), Has.One.StartsWith("GHG1003 1:11"));

    [Test]
    public void A_missing_column_is_found() => Assert.That(Findings("city\na\n"), Has.One.StartsWith("GHG1002 1:0"));

    [Test]
    public void All_that_is_wrong_with_a_header_is_found_at_once() => Assert.That(Findings("what,city,city\nx,a,b\n").Select(f => f[..7]), Is.EquivalentTo(["GHG1001", "GHG1002", "GHG1003"]));

    [Test]
    public void A_column_without_a_heading_that_holds_something_is_found() => Assert.That(Findings("city,year,\na,2022,lost\n"), Has.One.StartsWith("GHG1001 1:11"));

    [TestCase("")]
    [TestCase("\n\n")]
    public void A_file_without_a_row_has_no_header(string text) => Assert.That(Findings(text), Has.One.StartsWith("GHG0010 0:0"));

    [TestCase("city,year\na\n", "GHG0007 2:0")]
    [TestCase("city,year\na,2022,x\n", "GHG0007 2:0")]
    [TestCase("city,year\na,\"2022\nb,2022\n", "GHG0005 2:0")]
    [TestCase("city,year\na \"big\" b,2022\n", "GHG0006 2:0")]
    public void A_malformed_row_is_found_on_its_line(string text, string expected) => Assert.That(Findings(text), Has.Some.StartsWith(expected));

    [Test]
    public void Good_rows_around_a_bad_one_are_read() => Assert.That(Cells("city,year\na,1\nb\nc,3\n"), Is.EqualTo(["a/1/", "c/3/"]));

    [TestCase("city,year\na,x\n", 2, 3)]
    [TestCase("city,year\n\n\na,x\n", 4, 3)]
    [TestCase("city,year\r\na,2022\r\nb,x\r\n", 3, 3)]
    [TestCase("city,year\ra,2022\rb,x\r", 3, 3)]
    [TestCase("notes,city,year\n\"1\n2\n3\",a,x\n", 4, 6)]
    [TestCase("notes,city,year\n\"1\r\n2\",a,2022\r\nb,a,x\r\n", 4, 5)]
    [TestCase("city,year\n临江,x\n", 2, 4)]
    [TestCase("\ufeffcity,year\na,x\n", 2, 3)]
    public void A_cell_is_placed_by_line_and_code_point(string text, int line, int column)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var row in Table.Read(InputFile.FromText("t.csv", text), Set, new DiagnosticBag()))
        {
            row.Year("year", diagnostics);
        }

        var position = diagnostics.Sorted().Single().Place!.Position;
        Assert.That((position.Line, position.Column), Is.EqualTo((line, column)));
    }

    [Test]
    public void Blocks_are_cut_at_row_ends_and_never_inside_quotes([Values("\n", "\r\n")] string end)
    {
        // Rows of many lengths, every third with quoted breaks, so that the cut falls at every kind of place.
        var rows = Enumerable.Range(0, 40_000).Select(i => i % 3 == 0 ? $"c{i},{i},\"line one{end}\"\"line\"\" two, {new string('x', i % 97)}\"" : $"c{i},{i},{new string('y', i % 89)}").ToList();
        var text = $"city,year,notes{end}" + string.Join(end, rows) + end;
        var file = InputFile.FromText("t.csv", text);
        var diagnostics = new DiagnosticBag();
        var blocks = 0;
        var (line, joined) = (1, new StringBuilder());
        foreach (var block in BlockReader.Read(file, TextEncoding.Recognise, diagnostics))
        {
            Assert.That(block.FirstLine, Is.EqualTo(line));
            joined.Append(Encoding.UTF8.GetString(block.Bytes.Span));
            line += BlockReader.LineBreaks(block.Bytes.Span);
            blocks++;
            block.Release();
        }

        var read = Table.Read(file, Set, diagnostics);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(blocks, Is.GreaterThan(2));
            Assert.That(joined.ToString() == text, "nothing is lost or doubled");
            Assert.That(read.Select(r => r["city"]).SequenceEqual(Enumerable.Range(0, 40_000).Select(i => $"c{i}")));
            Assert.That(read[^1].Place.Position.Line, Is.EqualTo(40_000 + 1 + 13_334 - (39_999 % 3 == 0 ? 1 : 0)));
            Assert.That(diagnostics.Sorted(), Is.Empty);
        }
    }

    [Test]
    public void A_row_longer_than_a_block_is_read_whole()
    {
        var notes = new string('x', 3 << 20);
        Assert.That(Cells($"city,year,notes\na,1,\"{notes}\"\nb,2,y\n").Select(c => c.Length), Is.EqualTo([4 + notes.Length, 5]));
    }

    [TestCase("a\nb\n", 2)]
    [TestCase("a\r\nb\r\n", 2)]
    [TestCase("a\rb\r", 2)]
    [TestCase("a\r\n\rb\n", 3)]
    [TestCase("", 0)]
    public void Line_breaks_of_every_kind_count_once(string text, int breaks) => Assert.That(BlockReader.LineBreaks(Encoding.UTF8.GetBytes(text)), Is.EqualTo(breaks));
}
