using System.Text;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Writes a document as text for a screen of some width. Chinese characters take two cells.</summary>
public static class TerminalWriter
{
    // A screen of this width has room for wider gaps between columns.
    private const int Roomy = 100;
    private const int Narrow = 2;
    private const int Wide = 3;

    /// <summary>The text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="width">The width in cells.</param>
    /// <param name="colours">Whether headings and totals are marked by ANSI sequences.</param>
    /// <returns>Text with LF line ends and no blanks at the ends of lines.</returns>
    public static string Write(Document document, int width, bool colours)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            foreach (var (line, style) in LinesOf(block, width))
            {
                AppendLine(text, line.TrimEnd(' '), colours ? style : "");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Line, string Style)> LinesOf(IBlock block, int width) => block switch
    {
        Heading heading => Wrapping.Lines(heading.Text, width).Select(l => (l, heading.Level == 1 ? "1;4" : "1")),
        Paragraph paragraph => Wrapping.Lines(paragraph.Text, width).Select(l => (l, "")),
        Bullets bullets => bullets.Items.SelectMany(item => Wrapping.Lines(item, width - 2).Select((l, i) => ((i == 0 ? "• " : "  ") + l, ""))),
        Verbatim verbatim => verbatim.Lines.SelectMany(v => Wrapping.Lines(v, width - 2)).Select(l => ("  " + l, "")),
        Grid grid => LinesOf(grid, width),
        KeyFigures figures => LinesOf(figures.AsBullets, width),
        Figure figure => [.. LinesOf(new Paragraph(figure.Caption), width), .. figure.Numbers is { } numbers ? LinesOf(numbers, width) : []],
        _ => [],
    };

    private static IEnumerable<(string Line, string Style)> LinesOf(Grid grid, int width)
    {
        var gap = width < Roomy ? Narrow : Wide;
        var widths = TableLayout.Of(grid, width - 1, gap);
        if (gap > Narrow && !TableLayout.KeepsWordsWhole(grid, widths, width - 1, gap))
        {
            gap = Narrow;
            widths = TableLayout.Of(grid, width - 1, gap);
        }

        foreach (var line in Row(grid, [.. grid.Columns.Select(c => c.Heading)], widths, gap))
        {
            yield return (line, "1");
        }

        yield return (new string('─', Math.Min(width, widths.Sum() + (gap * widths.Length) + 1)), "90");
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            foreach (var line in Row(grid, grid.Rows[i], widths, gap))
            {
                yield return (line, i >= grid.Rows.Count - grid.TotalRows ? "1" : "");
            }
        }
    }

    // A row is as many lines as its longest cell needs.
    private static IEnumerable<string> Row(Grid grid, IReadOnlyList<string> cells, int[] widths, int gap)
    {
        var columns = cells.Select((cell, i) => Wrapping.Lines(cell, widths[i])).ToList();
        var text = new StringBuilder();
        for (var l = 0; l < columns.Max(c => c.Count); l++)
        {
            text.Clear();
            for (var c = 0; c < columns.Count; c++)
            {
                var piece = l < columns[c].Count ? columns[c][l] : "";
                var blank = Math.Max(0, widths[c] - DisplayWidth.Of(piece));
                text.Append(' ', c == 0 ? 1 : gap).Append(' ', grid.Columns[c].IsNumber ? blank : 0).Append(piece).Append(' ', grid.Columns[c].IsNumber ? 0 : blank);
            }

            yield return text.ToString();
        }
    }

    private static void AppendLine(StringBuilder text, string line, string style)
    {
        if (style.Length > 0 && line.Length > 0)
        {
            text.Append("\u001b[").Append(style).Append('m').Append(line).Append("\u001b[0m\n");
        }
        else
        {
            text.Append(line).Append('\n');
        }
    }
}
