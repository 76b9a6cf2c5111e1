using System.Globalization;
using Ghg.Core.Analysis.Differences;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Two inventories against each other: a sentence, the causes, the largest changes; all sources for programs.</summary>
public static class DifferenceReport
{
    private const int Shown = 15;

    // What two sums of the same factor differ by is no effect of it.
    private const double Rounding = 1e-12;

    private static readonly string[] CauseIds = ["activity", "factor", "gwp", "method", "boundary"];

    /// <summary>The report.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="registry">Names of activities.</param>
    /// <returns>A document and a table.</returns>
    public static AnalysisReport Of(InventoryDifference difference, Registry registry)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(registry);
        return new AnalysisReport(language => Document(difference, registry, language), Table(difference));
    }

    private static Document Document(InventoryDifference d, Registry registry, Language language)
    {
        var (first, second) = (Side(d.First), Side(d.Second));
        var largest = d.Sources.Where(s => s.Change != 0).OrderByDescending(s => Math.Abs(s.Change)).ThenBy(s => s.Key, SourceKey.Order).ToList();
        var rest = new Numerics.CompensatedSum();
        largest.Skip(Shown).ToList().ForEach(s => rest.Add(s.Change));
        return new Document(
        [
            new Heading(1, DifferenceTexts.Title.With(first, second).In(language)),
            new Paragraph(string.Join(language == Language.Chinese ? "" : " ", Sentences(d).Select(s => s.In(language)))),
            new Heading(2, DifferenceTexts.Causes.In(language)),
            new Grid(
                [new("cause", DifferenceTexts.Cause.In(language)), new("change_t_co2e", DifferenceTexts.Change.In(language), true)],
                [
                    .. Enum.GetValues<DifferenceCause>().Select(c => (IReadOnlyList<string>)[DifferenceTexts.Names[(int)c].In(language), Figures.Tonnes(d.Effect(c))]),
                    [DifferenceTexts.Sum.In(language), Figures.Tonnes(d.Change)],
                ], TotalRows: 1),
            new Paragraph(DifferenceTexts.Meaning.In(language)),
            .. largest.Count == 0 ? [] : new IBlock[]
            {
                new Heading(2, DifferenceTexts.Sources.In(language)),
                new Grid(
                    [
                        new("gpc_ref", ReportTexts.Reference.In(language)), new("activity", ReportTexts.Source.In(language)), new("first", DifferenceTexts.First.In(language), true),
                        new("second", DifferenceTexts.Second.In(language), true), .. Enum.GetValues<DifferenceCause>().Select(c => new GridColumn(CauseIds[(int)c], DifferenceTexts.Names[(int)c].In(language), true)),
                    ],
                    [.. largest.Take(Shown).Select(s => (IReadOnlyList<string>)
                    [
                        s.Key.Reference.Id, NameOf(s.Key, registry).In(language), Figures.Tonnes(s.First), Figures.Tonnes(s.Second),
                        .. s.Effects.Select(e => Math.Abs(e) <= Rounding * (Math.Abs(s.First ?? 0) + Math.Abs(s.Second ?? 0)) ? "" : Figures.Tonnes(e)),
                    ])]),
            },
            .. largest.Count <= Shown ? [] : new IBlock[] { new Paragraph(DifferenceTexts.More.With(largest.Count - Shown, Figures.Tonnes(rest.Value)).In(language)) },
        ]);
    }

    private static IEnumerable<Text> Sentences(InventoryDifference d)
    {
        var level = d.Level.Name();
        if (d.First.Total(d.Level) is not { } before || d.Second.Total(d.Level) is not { } after)
        {
            yield return DifferenceTexts.NoTotal.With(level);
        }
        else if (d.Change == 0)
        {
            yield return DifferenceTexts.Same.With(level, Figures.Tonnes(after));
        }
        else
        {
            var share = before == 0 ? "–" : Figures.Percent(Math.Abs(d.Change / before));
            yield return (d.Change > 0 ? DifferenceTexts.Rose : DifferenceTexts.Fell).With(level, Figures.Tonnes(after), Figures.Tonnes(before), Figures.Tonnes(Math.Abs(d.Change)), share);
        }

        yield return DifferenceTexts.Absolute.With(Figures.Tonnes(d.AbsoluteChange));
        if (d.First.Gwp.Name != d.Second.Gwp.Name)
        {
            yield return DifferenceTexts.GwpDiffer.With(d.First.Gwp.Name, d.Second.Gwp.Name);
        }
    }

    private static Text Side(Inventory inventory) => DifferenceTexts.Side.With(inventory.City.Name, inventory.Year.ToString(CultureInfo.InvariantCulture));

    private static Text NameOf(SourceKey key, Registry registry)
    {
        var name = registry.Activity(key.Activity)?.Name ?? (Gases.TryParse(key.Activity, out var gas) ? gas.Name : Text.Same(key.Activity));
        var more = string.Join(", ", new[] { key.Technology, key.Subtype, key.Site, key.Origin }.Where(p => p.Length > 0));
        return more.Length == 0 ? name : new Text($"{name.English} ({more})", $"{name.Chinese}（{more}）");
    }

    private static MachineTable Table(InventoryDifference d) => new(
        [
            "first_city", "first_year", "second_city", "second_year", "level", "gpc_ref", "activity", "technology", "subtype", "site", "origin", "first_t_co2e", "second_t_co2e",
            "change_t_co2e", .. CauseIds.Select(c => c + "_t_co2e"),
        ],
        [.. d.Sources.Select(s => (IReadOnlyList<object?>)
        [
            d.First.City.Id, d.First.Year, d.Second.City.Id, d.Second.Year, d.Level.Id(), s.Key.Reference.Id, s.Key.Activity, s.Key.Technology, s.Key.Subtype, s.Key.Site, s.Key.Origin,
            s.First / 1000, s.Second / 1000, s.Change / 1000, .. s.Effects.Select(e => (object?)(e / 1000)),
        ])]);
}
