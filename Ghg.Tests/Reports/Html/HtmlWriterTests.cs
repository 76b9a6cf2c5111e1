using Ghg.Core.Reports;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Reports.Html;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Reports.Html;

public class HtmlWriterTests
{
    private static readonly string[] Hostile = ["<script>alert(1)</script>", "=cmd()", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></svg></table>", "&amp;&#60;", "]]>", "<!--", "javascript:alert(1)"];

    [TestCaseSource(nameof(Hostile))]
    public void Text_from_the_input_is_shown_as_written_wherever_it_stands(string text)
    {
        var page = HtmlPage.Sound(HtmlWriter.Write(Everywhere(text), Language.English));
        using (Assert.EnterMultipleScope())
        {
            foreach (var element in (string[])["title", "h1", "h2", "p", "li", "pre", "caption", "th", "td", "dt", "dd", "strong", "desc", "text"])
            {
                Assert.That(page.All(element).Select(e => e.Value), Has.Some.Contains(text), element);
            }

            Assert.That(page.All("script").Concat(page.All("img")), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void Markdown_shows_it_as_written_too(string text)
    {
        var markdown = MarkdownWriter.Write(new Document([.. Everywhere(text).Blocks.Where(b => b is not Verbatim)]));
        Assert.That(markdown, Does.Not.Contain("<script").And.Not.Contain("<img").And.Not.Contain("<!--").And.Not.Contain("</svg>"));
    }

    [Test]
    public void Markdown_makes_no_link_of_what_is_written_like_one_and_no_end_of_what_is_shown_as_it_is()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(MarkdownWriter.Write(new Document([new Paragraph("[x](javascript:alert(1))")])), Is.EqualTo("[x]\\(javascript:alert(1))\n"));
            Assert.That(MarkdownWriter.Write(new Document([new Verbatim(["```", "<b>"])])), Is.EqualTo("````text\n```\n<b>\n````\n"));
        }
    }

    [Test]
    public void A_script_runs_only_where_a_table_can_be_sorted_and_only_the_one_that_the_policy_names()
    {
        var grid = new Grid([new("a", "A"), new("b", "B", true)], [["x", "1"], ["y", "2"]]);
        var (plain, sortable) = (HtmlWriter.Write(new Document([new Heading(1, "t"), grid]), Language.English), HtmlWriter.Write(new Document([new Heading(1, "t"), grid with { IsSortable = true }]), Language.English));
        var script = HtmlPage.Sound(sortable).All("script").Single().Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plain, Does.Not.Contain("<script").And.Not.Contain("script-src"));
            Assert.That(sortable, Does.Contain($"script-src 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)))}'"));
        }
    }

    [Test]
    public void A_document_of_several_titles_is_one_page_with_one_title()
    {
        var page = HtmlPage.Sound(HtmlWriter.Write(new Document([new Heading(1, "one"), new Heading(2, "a"), new Heading(1, "two"), new Heading(2, "b"), new Heading(2, "c")]), Language.Chinese));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.All("h2").Select(h => h.Value), Is.EqualTo(["a", "two", "b", "c"]));
            Assert.That(page.All("nav").Single().Descendants("a").Select(a => a.Value), Is.EqualTo(["a", "two", "b", "c"]));
            Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo("zh-Hans"));
        }
    }

    [Test]
    public void A_row_leads_to_its_page_and_a_total_stands_out()
    {
        var grid = new Grid([new("a", "A"), new("b", "", true)], [["x", "1"], ["sum", "2"]], TotalRows: 1) { Targets = ["cities/a%20b.html"] };
        var page = HtmlPage.Sound(HtmlWriter.Write(new Document([new Heading(1, "t"), grid]), Language.English));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.All("a").Single().Attribute("href")!.Value, Is.EqualTo("cities/a%20b.html"));
            Assert.That(page.All("tr").Select(r => (string?)r.Attribute("class")), Is.EqualTo([null, null, "total"]));
            Assert.That(page.All("thead").Single().Descendants("th").Select(h => h.Value), Is.EqualTo(["A"]), "a column without a heading has no heading cell");
        }
    }

    private static Document Everywhere(string text) => new(
    [
        new Heading(1, text), new Heading(2, text), new Paragraph(text), new Bullets([text]), new Verbatim([text]), new Link(text, "../index.html"), new KeyFigures([new(text, text, text)]),
        new Grid([new("a", text), new("b", text)], [[text, text]]),
        new Figure(text, StackedBars.Draw(text, text, new ChartUnit(text, []), [text], [new ChartSeries(text, "s1", [1])]), text) { Numbers = new Grid([new("a", text)], [[text]]) },
    ]);
}
