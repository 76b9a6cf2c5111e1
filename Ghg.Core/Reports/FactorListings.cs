using System.Globalization;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>The factor library as documents: what there is, what a set holds, and what would be chosen and why.</summary>
public static class FactorListings
{
    /// <summary>The datasets.</summary>
    /// <param name="catalogue">The datasets.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Datasets(Catalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new Document(
        [
            new Grid(
                [
                    new("dataset", ListingTexts.Dataset.In(language)), new("title", ListingTexts.Name.In(language)), new("version", ListingTexts.Version.In(language)),
                    new("country", ListingTexts.Country.In(language)), new("rows", ListingTexts.Rows.In(language), true), new("licence", ListingTexts.Licence.In(language)),
                ],
                [.. catalogue.Datasets.Select(d => (IReadOnlyList<string>)
                [
                    d.Name, d.Info.Title.In(language), d.Info.Version, d.Info.Country, d.Numbers.Count.ToString(CultureInfo.InvariantCulture), d.Info.Licence,
                ])]),
            new Paragraph(ListingTexts.MoreOnFactors.In(language)),
        ]);
    }

    /// <summary>The sets of a dataset, or those that a text is about.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="registry">Names of activities.</param>
    /// <param name="search">Part of a set, activity or place; blank for all.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Sets(Dataset dataset, Registry registry, string search, Language language)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(search);
        bool About(SourcedNumber n) => search.Length == 0 || ((string?[])[n.Set, n.Id, n.Subject, n.Region, registry.Activity(n.Subject)?.Name.English, registry.Activity(n.Subject)?.Name.Chinese])
            .Any(t => t?.Contains(search, StringComparison.OrdinalIgnoreCase) == true);
        var sets = dataset.Numbers.Where(About).GroupBy(n => n.Set.Length > 0 ? n.Set : n.Id);
        return new Document(
        [
            new Grid(
                [
                    new("set", ListingTexts.Set.In(language)), new("activity", ListingTexts.Activity.In(language)), new("quantities", ListingTexts.Quantities.In(language)),
                    new("places", ListingTexts.Places.In(language)), new("years", ListingTexts.Years.In(language)),
                ],
                [.. sets.Select(s => (IReadOnlyList<string>)
                [
                    $"{dataset.Name}/{s.Key}", string.Join(", ", s.Select(n => registry.Activity(n.Subject)?.Name.In(language) ?? n.Subject).Distinct()),
                    string.Join(", ", s.Select(n => QuantityOf(n, registry, language)).Distinct()), string.Join(", ", s.Select(n => n.Region).Distinct()), YearsOf(s),
                ])]),
        ]);
    }

    /// <summary>Numbers with their values, ranges and sources.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="registry">Names of parameters.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Numbers(IReadOnlyList<SourcedNumber> numbers, Registry registry, Language language)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var grid = new Grid(
            [
                new("id", ListingTexts.Id.In(language)), new("quantity", ListingTexts.Quantity.In(language)), new("value", ListingTexts.Value.In(language), true),
                new("range", ListingTexts.Range.In(language)), new("applies_to", ListingTexts.AppliesTo.In(language)), new("source", ListingTexts.Source.In(language)),
            ],
            [.. numbers.Select(n => (IReadOnlyList<string>)
            [
                n.Name, QuantityOf(n, registry, language), $"{n.ValueText} {n.Unit.Id}", RangeOf(n),
                string.Join("; ", ((string[])[n.AppliesTo.Text, n.Region, YearsOf([n]), n.Technology, n.Basis, n.Scope2Method, n.Edition]).Where(t => t.Length > 0)),
                string.Join(", ", ((string[])[n.Source, n.Locator, n.Confidence]).Where(t => t.Length > 0)),
            ])]);
        var notes = numbers.Where(n => n.Note.Length > 0).Select(n => $"{n.Id}: {n.Note}").Distinct().ToList();
        return new Document(notes.Count == 0 ? [grid] : [grid, new Bullets(notes)]);
    }

    /// <summary>What would be chosen for a query, and why the others were passed over.</summary>
    /// <param name="resolver">Chooses.</param>
    /// <param name="queries">One query for each gas or parameter.</param>
    /// <param name="registry">Names.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Resolutions(Resolver resolver, IReadOnlyList<FactorQuery> queries, Registry registry, Language language)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(queries);
        var first = queries[0];
        var blocks = new List<IBlock>
        {
            new Paragraph(ListingTexts.PlacesAsked.With(
                string.Join(" > ", first.Places.For(first.Subject)), string.Join(" > ", resolver.Order(first.Places.Country).Select(d => d.Name))).In(language)),
        };
        var rows = new List<IReadOnlyList<string>>();
        var ends = new List<string>();
        foreach (var query in queries)
        {
            var resolution = resolver.Resolve(query);
            foreach (var (number, passedOver) in resolver.Explain(query))
            {
                var said = number == resolution.Chosen ? string.Join("; ", resolution.Fallbacks.Select(f => f.In(language)).Prepend(ListingTexts.Chosen.In(language))) : passedOver?.In(language) ?? "";
                rows.Add([QuantityOf(number, registry, language), number.Name, $"{number.ValueText} {number.Unit.Id}", said]);
            }

            if (resolution.Rivals.Count > 0)
            {
                ends.Add(ListingTexts.TieOf.With(string.Join(", ", resolution.Rivals.Select(r => r.Name))).In(language));
            }
        }

        blocks.Add(rows.Count == 0
            ? new Paragraph(ListingTexts.NothingFits.In(language))
            : new Grid(
                [
                    new("quantity", ListingTexts.Quantity.In(language)), new("id", ListingTexts.Id.In(language)), new("value", ListingTexts.Value.In(language), true),
                    new("why", ListingTexts.Why.In(language)),
                ],
                rows));
        blocks.AddRange(ends.Select(e => new Paragraph(e)));
        return new Document(blocks);
    }

    private static string QuantityOf(SourcedNumber number, Registry registry, Language language) =>
        Gases.TryParse(number.Quantity, out var gas) ? (gas.Family == GasFamily.BiogenicCo2 ? gas.Name.In(language) : gas.Formula)
        : (registry.Parameter(number.Quantity)?.Name.In(language) ?? number.Quantity) + (number.Component.Length > 0 ? $" ({number.Component})" : "");

    private static string RangeOf(SourcedNumber n) =>
        n.Lower is null && n.Upper is null ? "" : $"{n.Lower?.ToString("R", CultureInfo.InvariantCulture)} – {n.Upper?.ToString("R", CultureInfo.InvariantCulture)}";

    private static string YearsOf(IEnumerable<SourcedNumber> numbers)
    {
        var all = numbers.ToList();
        var (from, to) = (all.Min(n => n.YearFrom), all.Max(n => n.YearTo));
        return from is null && to is null ? "" : from == to ? $"{from}" : $"{from}–{to}";
    }
}
