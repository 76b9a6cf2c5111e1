using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>Every published number that went into the inventories, with its source.</summary>
internal static class FactorSection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Factors.In(language));
        var used = report.Inventories
            .SelectMany(i => i.Lines.SelectMany(l => l.Inputs).Select(n => n.Number).OfType<SourcedNumber>().Select(n => (Number: n, i.Year)))
            .GroupBy(n => n.Number.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.First().Number, Years: g.Select(n => n.Year).Distinct().Order().ToList())).ToList();
        if (used.Count == 0)
        {
            yield return new Paragraph(PageTexts.NoFactors.In(language));
            yield break;
        }

        var sources = used.Select(u => u.Number.Source).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var registry = report.Project.Catalogue.Registry;
        yield return new Paragraph(PageTexts.FactorsLead.With(used.Count, report.City.Name).In(language));
        yield return new Grid(
            [
                new("factor", PageTexts.Factor.In(language), IsWhole: true), new("activity", PageTexts.Activity.In(language)), new("quantity", PageTexts.Quantity.In(language)), new("value", PageTexts.Value.In(language)),
                new("scope", PageTexts.Scope.In(language)), new("years", PageTexts.UsedIn.In(language)), new("source", PageTexts.Source.In(language)),
            ],
            [.. used.Select(u => (IReadOnlyList<string>)
            [
                u.Number.Name, registry.Activity(u.Number.Subject)?.Name.In(language) ?? u.Number.Subject, FactorWords.QuantityOf(u.Number, registry, language), FactorWords.ValueOf(u.Number), FactorWords.ScopeOf(u.Number),
                SeriesTexts.Years(u.Years).In(language), SourceOf(u.Number, sources, language),
            ])]);
        yield return new Heading(3, PageTexts.Sources.In(language));
        yield return new Bullets([.. sources.Select((s, i) => $"[{i + 1}] {s}")]);
    }

    private static string SourceOf(SourcedNumber number, List<string> sources, Language language) => number.Source.Length == 0
        ? PageTexts.NoSource.In(language)
        : $"[{sources.BinarySearch(number.Source, StringComparer.Ordinal) + 1}] {number.Locator}".TrimEnd();
}
