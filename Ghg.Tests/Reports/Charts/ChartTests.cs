using System.Globalization;
using System.Xml.Linq;
using Ghg.Core.Gpc;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Reports.Html;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Reports.Charts;

/// <summary>What charts show is what the numbers say: lengths are in proportion, parts meet, nothing hangs over the edge.</summary>
public class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ChartUnit Tonnes = ChartUnit.Tonnes(Language.English);

    private static IEnumerable<TestCaseData<string, Language>> All() =>
        from language in Enum.GetValues<Language>()
        from figure in ChartGallery.Figures(language)
        select new TestCaseData<string, Language>(figure.Svg, language).SetArgDisplayNames(figure.Title, $"{language}");

    [TestCase(Language.English, "en")]
    [TestCase(Language.Chinese, "zh")]
    public void All_charts_are_as_they_were_looked_at(Language language, string id) => Golden.Match($"{id}/charts.html", HtmlWriter.Write(ChartGallery.Page(language), language));

    [TestCaseSource(nameof(All))]
    public void A_chart_says_what_it_is_to_those_who_do_not_see_it(string svg, Language language)
    {
        var root = XElement.Parse(svg);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((string?)root.Attribute("role"), Is.EqualTo("img"), $"{language}");
            Assert.That(root.Elements().First().Name, Is.EqualTo(Svg + "title"));
            Assert.That(root.Elements().ElementAt(1).Name, Is.EqualTo(Svg + "desc"));
            Assert.That(root.Elements().Take(2).Select(e => e.Value), Has.All.Not.Empty);
        }
    }

    [TestCaseSource(nameof(All))]
    public void Nothing_is_drawn_outside_the_frame(string svg, Language language)
    {
        var root = XElement.Parse(svg);
        var (width, height) = (Number(root, "width"), Number(root, "height"));
        using (Assert.EnterMultipleScope())
        {
            foreach (var bar in root.Elements(Svg + "rect"))
            {
                Assert.That(Number(bar, "x"), Is.GreaterThanOrEqualTo(-0.1), $"{language} {bar}");
                Assert.That(Number(bar, "x") + Number(bar, "width"), Is.LessThanOrEqualTo(width + 0.1), $"{bar}");
                Assert.That(Number(bar, "y"), Is.GreaterThanOrEqualTo(-0.1), $"{bar}");
                Assert.That(Number(bar, "y") + Number(bar, "height"), Is.LessThanOrEqualTo(height + 0.1), $"{bar}");
            }

            foreach (var text in root.Elements(Svg + "text"))
            {
                // The width of text is estimated as the charts do it; what a browser makes of it was looked at.
                var (x, room) = (Number(text, "x"), ChartText.Width(text.Value));
                var from = (string?)text.Attribute("text-anchor") switch { "end" => x - room, "middle" => x - (room / 2), _ => x };
                Assert.That(from, Is.GreaterThanOrEqualTo(-8), text.Value);
                Assert.That(from + room, Is.LessThanOrEqualTo(width + 8), text.Value);
                Assert.That(Number(text, "y"), Is.InRange(0, height), text.Value);
            }
        }
    }

    [Test]
    public void Bars_are_as_long_as_their_values_say_and_stand_on_one_another()
    {
        var root = XElement.Parse(StackedBars.Draw("t", "d", Tonnes, ["2020", "2021"], [new("a", "s1", [100, 300]), new("b", "s2", [50, 150]), new("c", "s5", [-25, null])]));
        var bars = root.Elements(Svg + "rect").Where(r => r.Value.StartsWith("202", StringComparison.Ordinal)).ToDictionary(r => r.Value, StringComparer.Ordinal);
        var (a, b, c) = (bars["2020, a: 100 t CO2e"], bars["2020, b: 50 t CO2e"], bars["2020, c: -25 t CO2e"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bars, Has.Count.EqualTo(5), "no bar where there is no number");
            Assert.That(Number(a, "height") / Number(b, "height"), Is.EqualTo(2).Within(0.02));
            Assert.That(Number(bars["2021, a: 300 t CO2e"], "height") / Number(a, "height"), Is.EqualTo(3).Within(0.02));
            Assert.That(Number(b, "y") + Number(b, "height"), Is.EqualTo(Number(a, "y")).Within(0.11), "b stands on a");
            Assert.That(Number(c, "y"), Is.EqualTo(Number(a, "y") + Number(a, "height")).Within(0.11), "removals hang from zero");
        }
    }

    [Test]
    public void Steps_of_a_waterfall_lead_from_the_first_total_to_the_last()
    {
        var bars = XElement.Parse(Waterfall.Draw("t", "d", Tonnes, ("2010", 1000), [("up", 500), ("down", -800)], "2020")).Elements(Svg + "rect").ToList();
        var (first, up, down, last) = (bars[0], bars[1], bars[2], bars[3]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(last.Value, Is.EqualTo("2020: 700 t CO2e"));
            Assert.That(Number(up, "x"), Is.EqualTo(Number(first, "x") + Number(first, "width")).Within(0.11));
            Assert.That(Number(down, "x") + Number(down, "width"), Is.EqualTo(Number(up, "x") + Number(up, "width")).Within(0.11));
            Assert.That(Number(down, "x"), Is.EqualTo(Number(last, "x") + Number(last, "width")).Within(0.11));
            Assert.That(Number(down, "width") / Number(up, "width"), Is.EqualTo(1.6).Within(0.01));
        }
    }

    [Test]
    public void Flows_fill_both_sides_alike()
    {
        var root = XElement.Parse(Flow.Draw("t", "d", Tonnes, [("I", "s1"), ("III", "s3")], [("CO2", "g1"), ("CH4", "g2")], [(0, 0, 60), (0, 1, 10), (1, 1, 30)]));
        var heights = root.Elements(Svg + "rect").ToDictionary(r => r.Value.Split(':')[0], r => Number(r, "height"), StringComparer.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(heights["I"] + heights["III"], Is.EqualTo(heights["CO2"] + heights["CH4"]).Within(0.3));
            Assert.That(heights["I"] / heights["III"], Is.EqualTo(70.0 / 30).Within(0.02));
            Assert.That(heights["CO2"] / heights["CH4"], Is.EqualTo(60.0 / 40).Within(0.02));
        }
    }

    [TestCase(0, 0.9, "0 0.2 0.4 0.6 0.8 1", "t CO2e")]
    [TestCase(0, 52_798_860, "0 20 40 60", "Mt CO2e")]
    [TestCase(-1200, 4100, "-2 0 2 4 6", "kt CO2e")]
    [TestCase(0, 0, "0 0.2 0.4 0.6 0.8 1", "t CO2e")]
    [TestCase(-5, -1, "-5 -4 -3 -2 -1 0", "t CO2e")]
    public void A_scale_has_round_ticks_and_holds_zero(double low, double high, string ticks, string unit)
    {
        var axis = new Axis([low, high], 0, 100, Tonnes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Join(' ', axis.Ticks.Select(axis.Label)), Is.EqualTo(ticks));
            Assert.That(axis.Unit, Is.EqualTo(unit));
        }
    }

    [TestCase(36_467_885, "万吨 CO2e")]
    [TestCase(250_000_000, "亿吨 CO2e")]
    [TestCase(900, "吨 CO2e")]
    public void A_Chinese_scale_counts_in_ten_thousands(double high, string unit) => Assert.That(new Axis([high], 0, 100, ChartUnit.Tonnes(Language.Chinese)).Unit, Is.EqualTo(unit));

    [Test]
    public void A_sector_has_a_colour_that_nothing_else_has()
    {
        var colours = ChartColours.Style(dark: false).Split('.', StringSplitOptions.RemoveEmptyEntries).Select(r => (Class: r[..r.IndexOf('{', StringComparison.Ordinal)], Colour: r[(r.IndexOf(':', StringComparison.Ordinal) + 1)..^1])).ToList();
        var ofSectors = Enum.GetValues<Sector>().Select(ChartColours.Of).ToHashSet(StringComparer.Ordinal);
        Assert.That(colours.Where(c => ofSectors.Contains(c.Class)).Select(c => c.Colour).Intersect(colours.Where(c => !ofSectors.Contains(c.Class)).Select(c => c.Colour)), Is.Empty);
    }

    [TestCase(false, "#FFFFFF")]
    [TestCase(true, "#14181D")]
    public void Every_colour_has_a_contrast_of_three_to_one_with_the_page(bool dark, string page)
    {
        // WCAG 2.2, success criterion 1.4.11; relative luminance and contrast ratio as its glossary defines them.
        foreach (var rule in ChartColours.Style(dark).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var (a, b) = (Luminance(rule[(rule.IndexOf('#', StringComparison.Ordinal))..^1]), Luminance(page));
            Assert.That((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05), Is.GreaterThanOrEqualTo(3), rule);
        }
    }

    private static double Luminance(string colour)
    {
        var parts = ((int[])[1, 3, 5]).Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);
}
