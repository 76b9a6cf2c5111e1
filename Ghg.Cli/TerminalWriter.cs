using System.Text;
using Ghg.Core.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;
using DisplayWidth = Ghg.Core.Texts.DisplayWidth;

namespace Ghg.Cli;

/// <summary>Draws a document for a terminal of some width. Chinese characters take two cells.</summary>
internal static class TerminalWriter
{
    // A terminal of this width has room for wider gaps between columns.
    private const int Roomy = 100;

    // A column of short words gains nothing from lines that break; the others give way.
    private const int Short = 12;

    /// <summary>The text of a document, with LF line ends.</summary>
    public static string Write(Document document, int width, bool colours)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var (block, i) in document.Blocks.Select((b, i) => (b, i)))
        {
            if (i > 0)
            {
                console.WriteLine();
            }

            Draw(console, block, width);
        }

        return TrimLines(writer.ToString());
    }

    private static void Draw(IAnsiConsole console, IBlock block, int width)
    {
        switch (block)
        {
            case Heading heading:
                console.Write(new Text(heading.Text + "\n", new Style(decoration: heading.Level == 1 ? Decoration.Bold | Decoration.Underline : Decoration.Bold)));
                break;
            case Core.Reports.Paragraph paragraph:
                console.Write(new Text(paragraph.Text + "\n"));
                break;
            case Bullets bullets:
                DrawBullets(console, bullets);
                break;
            case Verbatim verbatim:
                foreach (var line in verbatim.Lines)
                {
                    console.Write(new Padder(new Text(line), new Padding(2, 0, 0, 0)));
                }

                break;
            case Core.Reports.Grid grid:
                console.Write(TableOf(grid, width));
                break;
        }
    }

    private static void DrawBullets(IAnsiConsole console, Bullets bullets)
    {
        var list = new Spectre.Console.Grid().AddColumn(new Spectre.Console.GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new Spectre.Console.GridColumn().PadLeft(0).PadRight(0));
        foreach (var item in bullets.Items)
        {
            list.AddRow(new Text("•"), new Text(item));
        }

        console.Write(list);
    }

    private static Table TableOf(Core.Reports.Grid grid, int width)
    {
        var padding = width < Roomy ? 1 : 2;
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var (column, c) in grid.Columns.Select((column, c) => (column, c)))
        {
            var isShort = grid.Rows.Select(r => r[c]).Append(column.Heading).All(t => DisplayWidth.Of(t) <= Short);
            var drawn = new TableColumn(new Text(column.Heading, new Style(decoration: Decoration.Bold))).PadLeft(0).PadRight(padding);
            drawn.NoWrap = column.IsNumber || isShort;
            table.AddColumn(column.IsNumber ? drawn.RightAligned() : drawn);
        }

        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var style = i >= grid.Rows.Count - grid.TotalRows ? new Style(decoration: Decoration.Bold) : Style.Plain;
            table.AddRow(grid.Rows[i].Select((cell, c) => (IRenderable)new Text(cell, style) { Justification = grid.Columns[c].IsNumber ? Justify.Right : Justify.Left }));
        }

        return table;
    }

    // Padding to the right edge, and the blank lines that borders leave, are noise in files and in golden texts.
    private static string TrimLines(string text)
    {
        var trimmed = new StringBuilder(text.Length);
        var blank = true;
        foreach (var line in text.TrimEnd().Split('\n').Select(l => l.TrimEnd()))
        {
            if (line.Length > 0 || !blank)
            {
                trimmed.Append(line).Append('\n');
            }

            blank = line.Length == 0;
        }

        return trimmed.ToString();
    }
}
