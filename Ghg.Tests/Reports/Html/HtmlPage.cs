using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;

namespace Ghg.Tests.Reports.Html;

/// <summary>A page as a tree, for tests: HTML that is also XML once its void elements are closed.</summary>
internal sealed partial class HtmlPage
{
    private HtmlPage(string html) => Root = XElement.Parse(Void().Replace(html.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal), "<$1$2/>"), LoadOptions.PreserveWhitespace);

    /// <summary>The element html.</summary>
    public XElement Root { get; }

    /// <summary>All elements of a name, in SVG or out of it.</summary>
    public IEnumerable<XElement> All(string name) => Root.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>A page that keeps what is promised of every page, or a failed test.</summary>
    public static HtmlPage Sound(string html)
    {
        var page = new HtmlPage(html);
        var levels = page.Root.Descendants().Select(e => e.Name.LocalName).Where(n => n is ['h', >= '1' and <= '6']).Select(n => n[1] - '0').ToList();
        var ids = page.Root.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(html, Does.StartWith("<!DOCTYPE html>\n<html lang="));
            Assert.That(levels.Count(l => l == 1), Is.EqualTo(1), "one title");
            Assert.That(levels.Zip(levels.Skip(1)).Where(p => p.Second > p.First + 1), Is.Empty, "no level of headings is skipped");
            Assert.That(ids, Is.Unique);
            Assert.That(page.All("a").Select(a => (string)a.Attribute("href")!).Where(h => h.StartsWith('#')).Select(h => h[1..]), Is.SubsetOf(ids), "links within the page lead somewhere");
            Assert.That(page.Root.Descendants().SelectMany(e => e.Attributes()).Where(a => a.Name.LocalName is "src" or "srcset" or "data" or "action" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)), Is.Empty, "nothing is loaded, nothing runs");
            Assert.That(page.Root.Descendants().SelectMany(e => e.Attributes()).Where(a => a.Name.LocalName == "href" && a.Value.Contains(':', StringComparison.Ordinal)), Is.Empty, "no link leads out");
            Assert.That(page.All("style").Single().Value, Does.Not.Contain("url(").And.Not.Contain("@import"));
            Assert.That(page.Root.Descendants().Select(e => e.Name.LocalName), Has.None.EqualTo("link").And.None.EqualTo("iframe").And.None.EqualTo("object").And.None.EqualTo("foreignObject"));
            Assert.That(page.All("table").Where(t => t.Elements().First().Name.LocalName != "caption" || t.Elements().First().Value.Length == 0), Is.Empty, "every table has a name");
            Assert.That(page.All("th").Where(h => (string?)h.Attribute("scope") is not ("row" or "col")), Is.Empty, "every heading of a table says of what");
            Assert.That(page.All("svg").Where(s => (string?)s.Attribute("role") != "img" || s.Elements().First().Value.Length == 0), Is.Empty, "every drawing has a name");
        }

        return page;
    }

    [GeneratedRegex("<(meta)((?:\\s[^>]*)?)>")]
    private static partial Regex Void();
}
