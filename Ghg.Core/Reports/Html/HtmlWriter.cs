using System.Globalization;
using System.Text;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Html;

/// <summary>
/// Writes a document as one self-contained page: no script, no network, its own style. It prints on A4, fits a phone, is light or dark as the reader's
/// system is, and has headings, scopes of table cells and words for drawings for those who hear it. Text from the input is shown as written and never run.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The page of a document.</summary>
    /// <param name="document">The document; its first heading is the page's title.</param>
    /// <param name="language">The language it is in.</param>
    /// <returns>HTML with LF line ends.</returns>
    public static string Write(Document document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var headings = document.Blocks.OfType<Heading>().ToList();
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.Chinese ? "zh-Hans" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Svg.Escape(headings.FirstOrDefault()?.Text ?? "ghg")).Append("</title>\n<style>\n")
            .Append(HtmlStyle.Text).Append("</style>\n</head>\n<body>\n<main>\n");
        var (parts, captions) = (0, 0);
        var parted = headings.Count(h => h.Level == 2) > 3;
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Heading { Level: 1 } heading:
                    page.Append(CultureInfo.InvariantCulture, $"<h1>{Svg.Escape(heading.Text)}</h1>\n");
                    Contents(page, parted ? headings : [], language);
                    break;
                case Heading heading:
                    var level = Math.Min(heading.Level, 6);
                    var id = heading.Level == 2 ? $" id=\"part-{++parts}\"" : "";
                    page.Append(CultureInfo.InvariantCulture, $"<h{level}{id}>{Svg.Escape(heading.Text)}</h{level}>\n");
                    break;
                case Paragraph paragraph:
                    page.Append(CultureInfo.InvariantCulture, $"<p>{Svg.Escape(paragraph.Text)}</p>\n");
                    break;
                case Bullets { Items.Count: > 0 } bullets:
                    page.Append("<ul>\n").AppendJoin('\n', bullets.Items.Select(i => $"<li>{Svg.Escape(i)}</li>")).Append("\n</ul>\n");
                    break;
                case Verbatim verbatim:
                    page.Append("<pre tabindex=\"0\">").AppendJoin('\n', verbatim.Lines.Select(Svg.Escape)).Append("</pre>\n");
                    break;
                case Figure { Svg.Length: > 0 } figure:
                    page.Append(CultureInfo.InvariantCulture, $"<figure>{figure.Svg}<figcaption>{Svg.Escape(figure.Caption)}</figcaption></figure>\n");
                    break;
                case Grid grid:
                    Table(page, grid, $"{HtmlTexts.Table.With(++captions).In(language)}");
                    break;
            }
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Contents(StringBuilder page, List<Heading> headings, Language language)
    {
        var parts = headings.Where(h => h.Level == 2).ToList();
        if (parts.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<nav aria-label=\"{HtmlTexts.Contents.In(language)}\">\n<ul>\n")
                .AppendJoin('\n', parts.Select((h, i) => $"<li><a href=\"#part-{i + 1}\">{Svg.Escape(h.Text)}</a></li>")).Append("\n</ul>\n</nav>\n");
        }
    }

    // A wide table scrolls by itself and not with the page, by keyboard too.
    private static void Table(StringBuilder page, Grid grid, string name)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n<table>\n<thead>\n<tr>");
        foreach (var column in grid.Columns)
        {
            // A column without a heading names nothing: an empty header cell would be read as one.
            page.Append(column.Heading.Length == 0 ? "<td></td>" : $"<th scope=\"col\"{Right(column)}>{Svg.Escape(column.Heading)}</th>");
        }

        page.Append("</tr>\n</thead>\n<tbody>\n");
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            page.Append(i >= grid.Rows.Count - grid.TotalRows ? "<tr class=\"total\">" : "<tr>");
            for (var column = 0; column < grid.Columns.Count; column++)
            {
                var cell = Svg.Escape(grid.Rows[i][column]);
                page.Append(column == 0 && cell.Length > 0 ? $"<th scope=\"row\"{Right(grid.Columns[column])}>{cell}</th>" : $"<td{Right(grid.Columns[column])}>{cell}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");

        static string Right(GridColumn column) => column.IsNumber ? " class=\"n\"" : "";
    }
}
