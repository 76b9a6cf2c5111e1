using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Numbers of the factor library as people read them: a table for each dataset, with the sources under it so that each is written once.</summary>
public static class FactorTables
{
    /// <summary>Numbers with their values, ranges and sources.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="catalogue">Titles of datasets and names.</param>
    /// <param name="language">The language.</param>
    /// <param name="most">How many are shown at most, the first ones; the others are counted.</param>
    /// <returns>The document.</returns>
    public static Document Of(IReadOnlyList<SourcedNumber> numbers, Catalogue catalogue, Language language, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(catalogue);
        var blocks = new List<IBlock>();
        foreach (var dataset in numbers.Take(most).GroupBy(n => n.Dataset))
        {
            List<SourcedNumber> rows = [.. dataset];
            var sources = rows.Select(n => n.Source).Distinct().ToList();
            blocks.Add(new Heading(2, ListingTexts.DatasetTitle.With(dataset.Key, TitleOf(rows), catalogue.Dataset(dataset.Key)?.Info.Title ?? Text.Same("")).In(language)));
            blocks.Add(GridOf(rows, sources, catalogue.Registry, language));
            blocks.Add(new Bullets([.. sources.Select((s, i) => $"[{i + 1}] {s}"), .. NotesOf(rows)]));
        }

        if (numbers.Count == 0)
        {
            blocks.Add(new Paragraph(ListingTexts.NothingFound.In(language)));
        }
        else if (numbers.Count > most)
        {
            blocks.Add(new Paragraph(ListingTexts.MoreFound.With(most, numbers.Count).In(language)));
        }

        return new Document(blocks);
    }

    // What is the same in every row, or blank in all, needs no column.
    private static Grid GridOf(List<SourcedNumber> rows, List<string> sources, Registry registry, Language language)
    {
        var manyActivities = rows.Select(n => n.Subject).Distinct().Skip(1).Any();
        var manyEditions = rows.Select(n => n.Edition).Distinct().Skip(1).Any();
        var ranges = rows.Exists(n => n.Lower is not null || n.Upper is not null);
        IEnumerable<GridColumn> range = ranges ? [new("range", ListingTexts.Range.In(language), true)] : [];
        return new Grid(
            [
                new("id", ListingTexts.Id.In(language)), new("quantity", (manyActivities ? ListingTexts.ActivityAndQuantity : ListingTexts.Quantity).In(language)),
                new("value", ListingTexts.Value.In(language), true), .. range, new("applies_to", ListingTexts.AppliesTo.In(language)), new("source", ListingTexts.Source.In(language)),
            ],
            [.. rows.Select(n => (IReadOnlyList<string>)
            [
                n.Id, (manyActivities ? ListingTexts.QuantityOfActivity.With(FactorWords.QuantityOf(n, registry, language), registry.Activity(n.Subject)?.Name ?? Text.Same(n.Subject)).In(language)
                    : FactorWords.QuantityOf(n, registry, language)),
                FactorWords.ValueOf(n), .. ranges ? [FactorWords.RangeOf(n)] : Array.Empty<string>(), FactorWords.ScopeOf(n, manyEditions), SourceOf(n, sources, language),
            ])]);
    }

    private static string SourceOf(SourcedNumber n, List<string> sources, Language language) =>
        $"[{sources.IndexOf(n.Source) + 1}] {n.Locator}{(n.Confidence == "secondary" ? ListingTexts.Secondary.In(language) : "")}".TrimEnd();

    // A note that many rows share is said once.
    private static IEnumerable<string> NotesOf(List<SourcedNumber> rows) =>
        rows.Where(n => n.Note.Length > 0).GroupBy(n => n.Note).Select(g => $"{g.First().Id}{(g.Skip(1).Any() ? " …" : "")}: {g.Key}");

    // The version, and the edition if the rows are of one.
    private static string TitleOf(List<SourcedNumber> rows) =>
        rows.Select(n => n.Edition).Distinct().ToList() is [{ Length: > 0 } only] && !rows[0].Dataset.EndsWith(only, StringComparison.Ordinal) ? $"{rows[0].Version} ({only})" : rows[0].Version;
}
