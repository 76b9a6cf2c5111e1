using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What would be chosen for a question, with its source, and why the others are passed over.</summary>
public static class ResolutionDocument
{
    /// <summary>What is chosen and passed over, as people read it.</summary>
    /// <param name="resolver">Chooses.</param>
    /// <param name="queries">One query for each gas or parameter.</param>
    /// <param name="catalogue">Names and datasets.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(Resolver resolver, IReadOnlyList<FactorQuery> queries, Catalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(catalogue);
        var (registry, first) = (catalogue.Registry, queries[0]);
        var answers = queries.Select(q => (Query: q, Answer: resolver.Resolve(q))).ToList();
        var blocks = new List<IBlock>
        {
            new Paragraph(ListingTexts.PlacesAsked.With(
                string.Join(" > ", first.Places.For(first.Subject)), string.Join(" > ", resolver.Order(first.Places.Country).Select(d => d.Name))).In(language)),
        };
        if (first.Subject == Activity.Electricity && registry.Region(first.Places.General[0]) is { Kind: "state" } state && !first.Places.Electricity.Any(p => registry.Region(p)?.Kind == "grid"))
        {
            blocks.Add(new Paragraph(FactorCommandTexts.GridNotAsked.With(state.Id, UnitTexts.List(Utilities.GridsOf(state.Id)), state.Id).In(language)));
        }

        blocks.Add(new Heading(2, ListingTexts.ChosenOnes.In(language)));
        if (answers.Exists(a => a.Answer.Chosen is not null))
        {
            var sources = answers.Select(a => a.Answer.Chosen?.Source).OfType<string>().Distinct().ToList();
            blocks.Add(Chosen(answers, sources, registry, language));
            blocks.Add(new Bullets([.. sources.Select((s, i) => $"[{i + 1}] {s}"), .. answers.Where(a => a.Answer.Chosen is { Note.Length: > 0 }).Select(a => $"{a.Answer.Chosen!.Id}: {a.Answer.Chosen.Note}")]));
        }

        foreach (var (query, answer) in answers.Where(a => a.Answer.Rivals.Count > 0))
        {
            blocks.Add(new Paragraph(ListingTexts.TieOf.With(FactorWords.NameOf(query.Quantity, registry, language), string.Join(", ", answer.Rivals.Select(r => r.Name))).In(language)));
        }

        var without = answers.Where(a => a.Answer.Chosen is null && a.Answer.Rivals.Count == 0).Select(a => FactorWords.NameOf(a.Query.Quantity, registry, language)).ToList();
        if (without.Count > 0)
        {
            blocks.Add(new Paragraph(ListingTexts.NothingFitsFor.With(UnitTexts.List(without)).In(language)));
        }

        blocks.AddRange(PassedOver(resolver, answers, registry, language));
        return new Document(blocks);
    }

    /// <summary>All candidates, for machines.</summary>
    /// <param name="resolver">Chooses.</param>
    /// <param name="queries">One query for each gas or parameter.</param>
    /// <returns>A table.</returns>
    public static Grid RowsOf(Resolver resolver, IReadOnlyList<FactorQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(queries);
        return FactorRows.Of(queries.SelectMany(q =>
        {
            var chosen = resolver.Resolve(q);
            return resolver.Explain(q).Select(c => c.Number == chosen.Chosen
                ? (c.Number, true, string.Join("; ", chosen.Fallbacks.Select(f => f.English)))
                : (c.Number, false, (c.PassedOver ?? ResolutionTexts.Tie).English));
        }));
    }

    private static Grid Chosen(IReadOnlyList<(FactorQuery Query, Resolution Answer)> answers, List<string> sources, Registry registry, Language language)
    {
        var ranges = answers.Any(a => a.Answer.Chosen is { } n && FactorWords.RangeOf(n).Length > 0);
        IEnumerable<GridColumn> range = ranges ? [new("range", ListingTexts.Range.In(language), true)] : [];
        var fallbacks = answers.Any(a => a.Answer.Fallbacks.Count > 0);
        IEnumerable<GridColumn> differs = fallbacks ? [new("differs", ListingTexts.Differs.In(language))] : [];
        return new Grid(
            [
                new("quantity", ListingTexts.Quantity.In(language)), new("id", ListingTexts.Id.In(language)), new("value", ListingTexts.Value.In(language), true),
                .. range, new("applies_to", ListingTexts.AppliesTo.In(language)), new("source", ListingTexts.Source.In(language)), .. differs,
            ],
            [.. from a in answers
                where a.Answer.Chosen is not null
                let n = a.Answer.Chosen
                select (IReadOnlyList<string>)
                [
                    FactorWords.QuantityOf(n, registry, language), n.Name, FactorWords.ValueOf(n), .. ranges ? [FactorWords.RangeOf(n)] : Array.Empty<string>(), FactorWords.ScopeOf(n),
                    $"[{sources.IndexOf(n.Source) + 1}] {n.Locator}".TrimEnd(),
                    .. fallbacks ? [string.Join("; ", a.Answer.Fallbacks.Select(f => f.In(language)))] : Array.Empty<string>(),
                ]]);
    }

    // Numbers for other places are many, and nobody asked for them: they are counted.
    private static IEnumerable<IBlock> PassedOver(Resolver resolver, IReadOnlyList<(FactorQuery Query, Resolution Answer)> answers, Registry registry, Language language)
    {
        var (rows, elsewhere) = (new List<IReadOnlyList<string>>(), 0);
        foreach (var (query, answer) in answers)
        {
            foreach (var (number, why) in resolver.Explain(query).Where(c => c.Number != answer.Chosen && !answer.Rivals.Contains(c.Number)))
            {
                if (number.Region.Length > 0 && !query.Places.For(query.Subject).Contains(number.Region))
                {
                    elsewhere++;
                }
                else
                {
                    rows.Add([FactorWords.QuantityOf(number, registry, language), number.Name, FactorWords.ValueOf(number), why?.In(language) ?? ""]);
                }
            }
        }

        if (rows.Count > 0 || elsewhere > 0)
        {
            yield return new Heading(2, ListingTexts.PassedOver.In(language));
        }

        if (rows.Count > 0)
        {
            yield return new Grid(
                [
                    new("quantity", ListingTexts.Quantity.In(language)), new("id", ListingTexts.Id.In(language)), new("value", ListingTexts.Value.In(language), true),
                    new("why", ListingTexts.Why.In(language)),
                ],
                rows);
        }

        if (elsewhere > 0)
        {
            yield return new Paragraph(ListingTexts.OtherPlaces.With(elsewhere).In(language));
        }
    }
}
