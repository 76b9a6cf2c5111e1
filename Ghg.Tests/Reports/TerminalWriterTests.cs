using Ghg.Core.Reports;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Reports;

/// <summary>Text on a screen: nothing is wider than the screen, nothing is lost, and lines break where a reader expects it.</summary>
public sealed class TerminalWriterTests
{
    [TestCase("one two three", 7, "one two|three")]
    [TestCase("a-word-with-hyphens", 8, "a-word-|with-|hyphens")]
    [TestCase("I.1.*;I.5.*", 8, "I.1.*;|I.5.*")]
    [TestCase("−1,234,567.8", 6, "−1,234|,567.8")]
    [TestCase("消费的外购电力、热力", 14, "消费的外购电|力、热力")]
    [TestCase("电力、热力", 4, "电|力、|热力")]
    [TestCase("（虚构）城市", 6, "（虚|构）城|市")]
    [TestCase("CO2 排放因子", 8, "CO2 排放|因子")]
    [TestCase("two\nlines", 20, "two|lines")]
    [TestCase("", 5, "")]
    public void Lines_break_where_they_may(string text, int width, string lines) => Assert.That(string.Join('|', Wrapping.Lines(text, width)), Is.EqualTo(lines));

    [Test]
    public void No_line_of_a_table_is_wider_than_the_screen_and_every_letter_is_there([Values(60, 80, 100, 120, 200)] int width)
    {
        string[] words = ["ipcc-2006/natural-gas-ch4-energy-industries", "消费的外购电力、热力、蒸汽和冷", "a sentence of many words that goes on and on and on", "1,234,567.8"];
        var grid = new Grid([new("a", "Id"), new("b", "Name"), new("c", "What it is"), new("d", "t CO2e", IsNumber: true)], [words, words], TotalRows: 1);
        var text = TerminalWriter.Write(new Document([grid]), width, colours: false);
        Assert.That(text.Split('\n').Select(DisplayWidth.Of), Is.All.LessThanOrEqualTo(width));
        Assert.That(Letters(text), Is.SupersetOf(Letters(string.Concat(words))));
        Assert.That(text.Split('\n').Count(l => l.EndsWith("1,234,567.8", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public void Headings_and_totals_are_marked_on_a_screen_with_colours()
    {
        var grid = new Grid([new("a", "Id"), new("b", "t", IsNumber: true)], [["x", "1"], ["sum", "1"]], TotalRows: 1);
        var document = new Document([new Heading(1, "Title"), grid]);
        Assert.That(TerminalWriter.Write(document, 80, colours: true), Is.EqualTo(
            "\u001b[1;4mTitle\u001b[0m\n\n\u001b[1m Id   t\u001b[0m\n\u001b[90m─────────\u001b[0m\n x    1\n\u001b[1m sum  1\u001b[0m\n"));
        Assert.That(TerminalWriter.Write(document, 80, colours: false), Is.EqualTo("Title\n\n Id   t\n─────────\n x    1\n sum  1\n"));
    }

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Order();
}
