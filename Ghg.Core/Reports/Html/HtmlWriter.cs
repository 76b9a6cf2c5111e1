using System.Globalization;
using System.Text;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Html;

/// <summary>
/// Writes a document as one self-contained page: nothing is fetched, and no script is needed to read it. It prints on A4, fits a phone, is light or dark as
/// the reader's system is, and has headings, scopes of table cells and words for drawings for those who hear it. Text from the input is shown as written and
/// never run.
/// </summary>
public static class HtmlWriter
{
    // Fewer parts are seen at once.
    private const int PartsWithoutContents = 3;

    /// <summary>The page of a document.</summary>
    /// <param name="document">The document; its first heading is the page's title.</param>
    /// <param name="language">The language it is in.</param>
    /// <returns>HTML with LF line ends.</returns>
    public static string Write(Document document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var headings = document.Blocks.OfType<Heading>().ToList();
        var scripted = document.Blocks.OfType<Grid>().Any(g => g.IsSortable);
        var title = headings.FirstOrDefault()?.Text ?? "ghg";
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{(language == Language.Chinese ? "zh-Hans" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'{(scripted ? $"; script-src '{HtmlScript.Hash}'" : "")}\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Svg.Escape(title)}</title>\n<style>\n{HtmlStyle.Text}</style>\n</head>\n<body>\n<main>\n");
        var named = title;
        var parts = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Heading heading)
            {
                named = heading.Text;
                parts += LevelOf(heading, headings) == 2 ? 1 : 0;
                AppendHeading(page, heading, LevelOf(heading, headings), parts);
                Contents(page, ReferenceEquals(heading, headings[0]) ? headings : [], language);
            }
            else
            {
                Append(page, block, named, language);
            }
        }

        return page.Append(CultureInfo.InvariantCulture, $"</main>\n{(scripted ? $"<script>{HtmlScript.Text}</script>\n" : "")}</body>\n</html>\n").ToString();
    }

    // A page has one title. A document of several cities has one for each, of which the later ones are parts of the page.
    private static int LevelOf(Heading heading, List<Heading> all) => heading.Level == 1 && !ReferenceEquals(heading, all[0]) ? 2 : Math.Min(heading.Level, 6);

    private static void AppendHeading(StringBuilder page, Heading heading, int level, int part) =>
        page.Append(CultureInfo.InvariantCulture, $"<h{level}{(level == 2 ? $" id=\"part-{part}\"" : "")}>{Svg.Escape(heading.Text)}</h{level}>\n");

    // A sign of per cent does not begin a line.
    private static string Prose(string text) => Svg.Escape(text.Replace(" %", "\u00A0%", StringComparison.Ordinal));

    private static void Contents(StringBuilder page, List<Heading> headings, Language language)
    {
        var parts = headings.Skip(1).Where(h => LevelOf(h, headings) == 2).ToList();
        if (parts.Count > PartsWithoutContents)
        {
            page.Append(CultureInfo.InvariantCulture, $"<nav aria-label=\"{HtmlTexts.Contents.In(language)}\">\n<ul>\n")
                .AppendJoin('\n', parts.Select((h, i) => $"<li><a href=\"#part-{i + 1}\">{Svg.Escape(h.Text)}</a></li>")).Append("\n</ul>\n</nav>\n");
        }
    }

    private static void Append(StringBuilder page, IBlock block, string named, Language language)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Append(CultureInfo.InvariantCulture, $"<p>{Prose(paragraph.Text)}</p>\n");
                break;
            case Bullets { Items.Count: > 0 } bullets:
                page.Append("<ul>\n").AppendJoin('\n', bullets.Items.Select(i => $"<li>{Prose(i)}</li>")).Append("\n</ul>\n");
                break;
            case Verbatim verbatim:
                page.Append(CultureInfo.InvariantCulture, $"<pre tabindex=\"0\" role=\"group\" aria-label=\"{Svg.Escape(named)}\">").AppendJoin('\n', verbatim.Lines.Select(Svg.Escape)).Append("</pre>\n");
                break;
            case Link link:
                page.Append(CultureInfo.InvariantCulture, $"<p class=\"back\"><a href=\"{Svg.Escape(link.Target)}\">{Svg.Escape(link.Text)}</a></p>\n");
                break;
            case KeyFigures figures:
                page.Append("<dl class=\"key\">\n").AppendJoin('\n', figures.All.Select(f => $"<div><dt>{Svg.Escape(f.Name)}</dt><dd class=\"value\">{Svg.Escape(f.Value)}</dd><dd>{Svg.Escape(f.Note)}</dd></div>")).Append("\n</dl>\n");
                break;
            case Figure { Svg.Length: 0 } nothing:
                page.Append(CultureInfo.InvariantCulture, $"<p>{Svg.Escape(nothing.Caption)}</p>\n");
                break;
            case Figure figure:
                AppendFigure(page, figure, language);
                break;
            case Grid grid:
                HtmlTable.Append(page, grid, named);
                break;
        }
    }

    private static void AppendFigure(StringBuilder page, Figure figure, Language language)
    {
        page.Append(CultureInfo.InvariantCulture, $"<figure>\n<figcaption><strong>{Svg.Escape(figure.Title)}</strong> {Svg.Escape(figure.Caption)}</figcaption>\n")
            .Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{Svg.Escape(figure.Title)}\">{figure.Svg}</div>\n");
        if (figure.Numbers is { } numbers)
        {
            page.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{PageTexts.Numbers.In(language)}</summary>\n");
            HtmlTable.Append(page, numbers, figure.Title);
            page.Append("</details>\n");
        }

        page.Append("</figure>\n");
    }
}
