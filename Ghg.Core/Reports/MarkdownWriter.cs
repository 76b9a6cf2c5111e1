using System.Text;

namespace Ghg.Core.Reports;

/// <summary>Writes a document as GitHub-flavoured Markdown.</summary>
public static class MarkdownWriter
{
    /// <summary>The text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Markdown with LF line ends.</returns>
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            Append(text, block);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IBlock block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(Escape(paragraph.Text)).Append('\n');
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    text.Append("- ").Append(Escape(item)).Append('\n');
                }

                break;
            case Verbatim verbatim:
                var fence = FenceOf(verbatim.Lines);
                text.Append(fence).Append("text\n").Append(string.Join('\n', verbatim.Lines)).Append('\n').Append(fence).Append('\n');
                break;
            case Grid grid:
                AppendGrid(text, grid);
                break;
            case KeyFigures figures:
                Append(text, figures.AsBullets);
                break;
            case Figure figure:
                text.Append(Escape(figure.Caption)).Append('\n');
                if (figure.Numbers is { } numbers)
                {
                    text.Append('\n');
                    AppendGrid(text, numbers);
                }

                break;
            case Link link:
                text.Append('[').Append(Escape(link.Text)).Append("](").Append(link.Target).Append(")\n");
                break;
        }
    }

    // Longer than any that stands in the text, which would end it.
    private static string FenceOf(IReadOnlyList<string> lines)
    {
        var fence = "```";
        while (lines.Any(l => l.Contains(fence, StringComparison.Ordinal)))
        {
            fence += "`";
        }

        return fence;
    }

    private static void AppendGrid(StringBuilder text, Grid grid)
    {
        Row(grid.Columns.Select(c => Escape(c.Heading)));
        Row(grid.Columns.Select(c => c.IsNumber ? "---:" : "---"));
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var total = i >= grid.Rows.Count - grid.TotalRows;
            Row(grid.Rows[i].Select(c => total && c.Length > 0 ? $"**{Escape(c)}**" : Escape(c)));
        }

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    // Only what would change the meaning: names of places and activities hold hyphens and dots that need no escape.
    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal).Replace("](", "]\\(", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
