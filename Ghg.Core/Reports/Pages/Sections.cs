using System.Globalization;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>What the parts of a page share.</summary>
internal static class Sections
{
    /// <summary>A document as a part of a page: its title is left out, since the part has one, and its headings go one level down.</summary>
    public static IEnumerable<IBlock> Below(IEnumerable<IBlock> blocks) =>
        blocks.Where(b => b is not Heading { Level: 1 }).Select(b => b switch
        {
            Heading heading => heading with { Level = heading.Level + 1 },
            Bullets bullets => new Bullets([.. bullets.Items.Where(i => !IsForTerminals(i))]),
            _ => b,
        });

    /// <summary>Sentences as one paragraph.</summary>
    public static Paragraph Joined(IEnumerable<Text> sentences, Language language) => new(string.Join(language == Language.Chinese ? "" : " ", sentences.Select(s => s.In(language))));

    /// <summary>The years from the first to the last, without gaps.</summary>
    public static IReadOnlyList<int> YearsOf(int first, int last) => [.. Enumerable.Range(first, last - first + 1)];

    /// <summary>A year in digits.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The tonnes of a series in some years; null where it has none.</summary>
    public static IReadOnlyList<double?> Tonnes(EmissionSeries series, IReadOnlyList<int> years) => [.. years.Select(y => series.At(y)?.Value / PerTonne)];

    /// <summary>The values of a chart as a table: a row for each category, a column for each series.</summary>
    public static Grid Numbers(Text category, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, Language language) => new(
        [new("category", category.In(language)), .. series.Select((s, i) => new GridColumn($"value_{i + 1}", s.Name, true))],
        [.. categories.Select((c, i) => (IReadOnlyList<string>)[c, .. series.Select(s => s.Values[i] is { } value ? Figures.Show(value) : "–")])]);

    /// <summary>Kilograms in a tonne.</summary>
    public const double PerTonne = 1000;

    // Advice on options of a command means nothing on a page.
    private static bool IsForTerminals(string item) => item == PeakTexts.OneInFull.English || item == PeakTexts.OneInFull.Chinese;
}
