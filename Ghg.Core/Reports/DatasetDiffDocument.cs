using System.Globalization;
using Ghg.Core.Analysis;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Two versions of a dataset side by side, and what the change does to inventories.</summary>
public static class DatasetDiffDocument
{
    /// <summary>The rows that changed.</summary>
    /// <param name="before">The first version.</param>
    /// <param name="after">The second version.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(Dataset before, Dataset after, Language language)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = DatasetDiff.Of(before, after);
        var title = new Heading(1, DatasetDiffTexts.Title.With(after.Name, before.Info.Version, after.Info.Version).In(language));
        if (changes.Count == 0)
        {
            return new Document([title, new Paragraph(DatasetDiffTexts.Same.In(language))]);
        }

        int Count(string kind) => changes.Count(c => c.Kind == kind);
        var kept = DatasetDiff.RowsOf(after).Count - changes.Count(c => c.After is not null);
        return new Document(
        [
            title,
            new Paragraph(DatasetDiffTexts.Counts.With(Count("changed"), Count("added"), Count("removed"), Count("range"), Count("scope"), kept).In(language)),
            ChangesOf(changes, language),
        ]);
    }

    /// <summary>The rows that changed, for machines.</summary>
    /// <param name="before">The first version.</param>
    /// <param name="after">The second version.</param>
    /// <returns>A table.</returns>
    public static Grid RowsOf(Dataset before, Dataset after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] columns =
        [
            "dataset", "id", "kind", "activity", "quantity", "component", "region", "year_from", "year_to", "before_version", "before", "before_unit", "after_version", "after", "after_unit",
            "relative_change",
        ];
        return new Grid(
            [.. columns.Select(c => new GridColumn(c, c))],
            [.. DatasetDiff.Of(before, after).Select(c => (IReadOnlyList<string>)
            [
                after.Name, c.Number.Id, c.Kind, c.Number.Subject, c.Number.Quantity, c.Number.Component, c.Number.Region, Number(c.Number.YearFrom), Number(c.Number.YearTo),
                before.Info.Version, c.Before?.ValueText ?? "", c.Before?.Unit.Id ?? "", after.Info.Version, c.After?.ValueText ?? "", c.After?.Unit.Id ?? "", Number(c.Relative),
            ])]);
    }

    /// <summary>What the change does to the inventories of a project.</summary>
    /// <param name="impacts">All inventories.</param>
    /// <param name="project">The name of the project.</param>
    /// <param name="gwp">The GWP set of the totals.</param>
    /// <param name="threshold">The least change that is shown, as a share; 0 for every change.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(IReadOnlyList<InventoryImpact> impacts, string project, GwpSet gwp, double threshold, Language language)
    {
        ArgumentNullException.ThrowIfNull(impacts);
        ArgumentNullException.ThrowIfNull(gwp);
        var shown = impacts.Where(i => i.Before != i.After && (i.Relative is not { } share || Math.Abs(share) >= threshold)).ToList();
        var heading = new Heading(1, DatasetDiffTexts.Effect.With(project).In(language));
        var counts = new Paragraph((threshold > 0
                ? DatasetDiffTexts.EffectCounts.With(impacts.Count, shown.Count, threshold * 100, gwp.Name)
                : DatasetDiffTexts.EffectAny.With(impacts.Count, shown.Count, gwp.Name)).In(language));
        return shown.Count == 0 ? new Document([heading, counts]) : new Document(
        [
            heading,
            counts,
            new Grid(
                [
                    new("city", ReportTexts.City.In(language)), new("year", ReportTexts.Year.In(language), true), new("level", DatasetDiffTexts.Level.In(language)),
                    new("before", DatasetDiffTexts.Before.In(language), true), new("after", DatasetDiffTexts.After.In(language), true),
                    new("change", DatasetDiffTexts.ChangeTonnes.In(language), true), new("percent", DatasetDiffTexts.Change.In(language), true),
                ],
                [.. shown.Select(i => (IReadOnlyList<string>)
                [
                    i.City.Name.In(language), i.Year.ToString(CultureInfo.InvariantCulture), i.Level.Name().In(language), Figures.Tonnes(i.Before), Figures.Tonnes(i.After),
                    i.Change is { } change ? Signed(change / 1000, Figures.Show) : "–", i.Relative is { } share ? Percent(share) : "–",
                ])]),
        ]);
    }

    /// <summary>The inventories' totals for machines, with all their digits: every inventory, in tonnes of CO2e.</summary>
    /// <param name="impacts">All inventories.</param>
    /// <param name="threshold">The least change that is given, as a share; 0 for all inventories.</param>
    /// <returns>A table.</returns>
    public static Grid RowsOf(IReadOnlyList<InventoryImpact> impacts, double threshold)
    {
        ArgumentNullException.ThrowIfNull(impacts);
        return new Grid(
            [new("city", ""), new("year", ""), new("level", ""), new("before_t_co2e", ""), new("after_t_co2e", ""), new("change_t_co2e", ""), new("relative_change", "")],
            [.. impacts.Where(i => threshold <= 0 || i.Relative is not { } share || Math.Abs(share) >= threshold).Select(i => (IReadOnlyList<string>)
            [
                i.City.Id, Number(i.Year), i.Level.Id(), Number(i.Before / 1000), Number(i.After / 1000), Number(i.Change / 1000), Number(i.Relative),
            ])]);
    }

    private static Grid ChangesOf(IReadOnlyList<DatasetChange> changes, Language language) => new(
        [
            new("id", ListingTexts.Id.In(language)), new("kind", DatasetDiffTexts.Kind.In(language)), new("before", DatasetDiffTexts.Before.In(language), true),
            new("after", DatasetDiffTexts.After.In(language), true), new("percent", DatasetDiffTexts.Change.In(language), true),
        ],
        [.. changes.Select(c => (IReadOnlyList<string>)
        [
            c.Number.Name, NameOf(c.Kind).In(language), Shown(c.Before, c.Kind), Shown(c.After, c.Kind), c.Relative is { } share && c.Kind == "changed" ? Percent(share) : "",
        ])]);

    private static Text NameOf(string kind) => kind switch
    {
        "added" => DatasetDiffTexts.Added,
        "removed" => DatasetDiffTexts.Removed,
        "changed" => DatasetDiffTexts.Changed,
        "range" => DatasetDiffTexts.Range,
        _ => DatasetDiffTexts.Scope,
    };

    private static string Shown(SourcedNumber? number, string kind) => number is null ? "" : kind switch
    {
        "range" => FactorWords.RangeOf(number),
        "scope" => FactorWords.ScopeOf(number),
        _ => FactorWords.ValueOf(number),
    };

    private static string Percent(double share) => Signed(share * 100, s => Math.Abs(s) < 0.01 ? s.ToString("0.0E+0", CultureInfo.InvariantCulture) : Math.Round(s, 2, MidpointRounding.ToEven).ToString("0.##", CultureInfo.InvariantCulture));

    private static string Signed(double value, Func<double, string> show) => (value > 0 ? "+" : "") + show(value);

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
