using Ghg.Core.Diagnostics;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly ColumnSet Set = new(new Column("name", Required: true), new Column("value", Required: true), new Column("note"));

    // The excerpt and caret of a bad number in the column value.
    private static string Shown(string rows)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var row in Table.Read(InputFile.FromText("t.csv", "name,value,note\n" + rows), Set, new DiagnosticBag()))
        {
            row.Number("value", diagnostics);
        }

        return string.Join('\n', DiagnosticText.Full(diagnostics.Sorted()[0], Language.English).Split('\n')[2..4]);
    }

    [Test]
    public void The_caret_stands_under_the_cell() => Assert.That(Shown("coal,abc,\n"), Is.EqualTo("2 | coal,abc,\n  |      ^^^"));

    [Test]
    public void A_chinese_character_before_the_cell_takes_two_cells() => Assert.That(Shown("煤炭,abc,\n"), Is.EqualTo("2 | 煤炭,abc,\n  |      ^^^"));

    [Test]
    public void A_chinese_character_in_the_cell_takes_two_carets() => Assert.That(Shown("coal,三吨,\n"), Is.EqualTo("2 | coal,三吨,\n  |      ^^^^"));

    [Test]
    public void A_combining_mark_takes_no_cell() => Assert.That(Shown("cafe\u0301,abc,\n"), Is.EqualTo("2 | cafe\u0301,abc,\n  |      ^^^"));

    [Test]
    public void A_tab_is_shown_as_one_blank() => Assert.That(Shown("a\tb,\tabc,\n"), Is.EqualTo("2 | a b, abc,\n  |      ^^^"));

    [Test]
    public void Blanks_around_a_cell_are_not_underlined() => Assert.That(Shown("a,  abc  ,\n"), Is.EqualTo("2 | a,  abc  ,\n  |     ^^^"));

    [Test]
    public void A_cell_after_a_quoted_one_of_two_lines_is_shown_on_its_own_line() => Assert.That(Shown("\"two\nlines\",abc,\n"), Is.EqualTo("3 | lines\",abc,\n  |        ^^^"));

    [Test]
    public void Of_a_cell_of_two_lines_the_first_is_underlined() => Assert.That(Shown("a,\"ab\ncd\",\n"), Is.EqualTo("2 | a,\"ab\n  |   ^^^"));

    [Test]
    public void An_emoji_takes_two_cells() => Assert.That(Shown("🏭,abc,\n"), Is.EqualTo("2 | 🏭,abc,\n  |    ^^^"));

    [Test]
    public void A_colour_sequence_does_not_reach_the_terminal() => Assert.That(Shown("\u001b[31m,a\u0007b,\n"), Is.EqualTo("2 |  [31m,a b,\n  |       ^^^"));

    [Test]
    public void A_mark_that_turns_the_direction_of_writing_does_not_reach_the_terminal() => Assert.That(Shown("\u202Eabc,x,\n"), Is.EqualTo("2 |  abc,x,\n  |      ^"));

    [Test]
    public void A_long_line_is_shown_around_the_place() => Assert.That(
        Shown(new string('a', 200) + ",xyz," + new string('b', 200) + "\n"),
        Is.EqualTo("2 | …" + new string('a', 49) + ",xyz," + new string('b', 46) + "…\n  | " + new string(' ', 51) + "^^^"));

    [Test]
    public void A_long_chinese_line_is_cut_by_its_width() => Assert.That(
        Shown(new string('煤', 200) + ",xyz," + new string('炭', 200) + "\n"),
        Is.EqualTo("2 | …" + new string('煤', 24) + ",xyz," + new string('炭', 23) + "…\n  | " + new string(' ', 50) + "^^^"));

    [Test]
    public void At_the_end_of_a_long_line_the_window_is_full() => Assert.That(
        Shown(new string('a', 200) + ",xyz,\n"), Is.EqualTo("2 | …" + new string('a', 95) + ",xyz,\n  | " + new string(' ', 97) + "^^^"));

    [Test]
    public void A_huge_line_is_kept_in_part_only()
    {
        var diagnostics = new DiagnosticBag();
        var rows = Table.Read(InputFile.FromText("t.csv", "name,value,note\n" + new string('煤', 100_000) + ",xyz," + new string('b', 100_000) + "\n"), Set, diagnostics);
        rows[0].Number("value", diagnostics);
        var place = diagnostics.Sorted()[0].Place!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Position.Column, Is.EqualTo(100_002));
            Assert.That(place.Excerpt, Has.Length.LessThan(2 * Excerpt.Around));
            Assert.That(place.Excerpt![(place.Position.Column - place.ExcerptColumn)..], Does.StartWith("xyz"));
            Assert.That(DiagnosticText.Full(diagnostics.Sorted()[0], Language.English).Split('\n')[2], Does.StartWith("2 | …煤").And.EndsWith("b…"));
        }
    }

    [Test]
    public void A_huge_cell_is_repeated_in_part_only()
    {
        var diagnostics = new DiagnosticBag();
        var rows = Table.Read(InputFile.FromText("t.csv", "name,value,note\na," + new string('x', 1_000_000) + ",\n"), Set, diagnostics);
        rows[0].Number("value", diagnostics);
        Assert.That(diagnostics.Sorted()[0].Found.English, Has.Length.LessThan(300));
    }

    [Test]
    public void On_one_line_a_finding_has_place_code_found_and_expected()
    {
        var finding = new Diagnostic(Rules.YearOutOfRange, new Place(new Position("a.csv", 2, 3, 4)), "22", 1800, 2150);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DiagnosticText.Concise(finding, Language.English), Is.EqualTo("a.csv:2:3: error GHG2010: '22' is not a year; expected a year from 1800 to 2150 in four digits"));
            Assert.That(DiagnosticText.Concise(finding, Language.Chinese), Is.EqualTo("a.csv:2:3: 错误 GHG2010: “22”不是年份；应为1800 至 2150 之间的四位年份"));
        }
    }
}
