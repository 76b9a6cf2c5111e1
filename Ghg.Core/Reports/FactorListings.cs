using System.Globalization;
using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>The factor library as documents: what datasets there are, and what sets they hold.</summary>
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
                [.. catalogue.Datasets.OrderBy(d => d.IsShipped).ThenBy(d => d.Name, StringComparer.Ordinal).Select(d => (IReadOnlyList<string>)
                [
                    d.Name, d.Info.Title.In(language), d.Info.Version, d.Info.Country, RowsOf(d), d.Info.Licence,
                ])]),
            new Paragraph(ListingTexts.MoreOnFactors.In(language)),
        ]);
    }

    // Factors and parameters, or warming potentials; a dataset of names or rules has neither.
    private static string RowsOf(Dataset dataset) =>
        (dataset.Numbers.Count + dataset.GwpSets.Sum(s => s.Values.Count)) is > 0 and var rows ? rows.ToString(CultureInfo.InvariantCulture) : "";

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
                    string.Join(", ", s.Select(n => FactorWords.QuantityOf(n, registry, language)).Distinct()), string.Join(", ", s.Select(n => n.Region).Distinct()), FactorWords.YearsOf(s),
                ])]),
        ]);
    }
}
