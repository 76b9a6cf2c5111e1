using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Many inventories as one table: a row for each city and year. It keeps a row of figures of each and not the inventory.</summary>
public sealed class InventorySummary
{
    private readonly List<(string City, Text Name, int Year, double?[] Totals, double? PerPerson, bool Complete, ReportingLevel Level, double? Percent)> _rows = [];
    private bool _hasIntervals;

    /// <summary>How many inventories there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="analysis">How sure it is; null to leave that out.</param>
    public void Add(Inventory inventory, UncertaintyAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        _hasIntervals |= analysis is not null;
        var basic = inventory.Total(ReportingLevel.Basic);
        _rows.Add((
            inventory.City.Id, inventory.City.Name, inventory.Year,
            [basic, inventory.Total(ReportingLevel.BasicPlus), inventory.Total(ReportingLevel.Territorial)],
            basic is { } mass && inventory.Population is > 0 ? mass / 1000 / inventory.Population : null,
            inventory.CompletenessOf(inventory.Level).IsComplete, inventory.Level, analysis?.Total(inventory, inventory.Level)?.Percent));
    }

    /// <summary>The table as a document.</summary>
    /// <param name="gwp">The GWP set of the totals.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public Document Document(GwpSet gwp, Language language)
    {
        ArgumentNullException.ThrowIfNull(gwp);
        var levels = _rows.Select(r => r.Level).Distinct().ToList();
        var grid = new Grid(
            [
                new("city", ReportTexts.City.In(language)), new("year", ReportTexts.Year.In(language), true), new("BASIC", GpcTexts.Basic.In(language), true),
                new("BASIC+", GpcTexts.BasicPlus.In(language), true), new("Territorial", GpcTexts.Territorial.In(language), true),
                .. _hasIntervals ? [new GridColumn("uncertainty_percent", levels.Count == 1 ? $"{levels[0].Name().In(language)} ± %" : "± %", true)] : Array.Empty<GridColumn>(),
                new("per_person", ReportTexts.PerPersonHeading.In(language), true), new("complete", ReportTexts.Complete.In(language)),
            ],
            [.. _rows.Select(r => (IReadOnlyList<string>)
            [
                r.Name.In(language), r.Year.ToString(CultureInfo.InvariantCulture), .. r.Totals.Select(Figures.Tonnes),
                .. _hasIntervals ? [r.Percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–"] : Array.Empty<string>(),
                r.PerPerson?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–",
                (levels.Count > 1 ? $"{r.Level.Name().In(language)}: " : "") + (r.Complete ? ReportTexts.Yes : ReportTexts.No).In(language),
            ])]);
        var blocks = new List<IBlock>
        {
            new Heading(1, ReportTexts.Inventories.With(_rows.Count, _rows.Select(r => r.City).Distinct().Count()).In(language)),
            new Paragraph(string.Join(language == Language.Chinese ? "" : " ",
            [
                (levels.Count == 1 ? ReportTexts.Compiled.With(levels[0].Name(), gwp.Name) : ReportTexts.InTonnes.With(gwp.Name)).In(language),
                .. _rows.Any(r => r.PerPerson is not null) ? [ReportTexts.FootPerPerson.In(language)] : Array.Empty<string>(), ReportTexts.FootTotals.In(language),
            ])),
            grid,
        };
        blocks.AddRange(Sums(language));
        blocks.Add(new Paragraph(ReportTexts.OneInFull.In(language)));
        return new Document(blocks);
    }

    private IEnumerable<IBlock> Sums(Language language)
    {
        var years = _rows.GroupBy(r => r.Year).Where(g => g.Select(r => r.City).Distinct().Count() > 1 && g.Any(r => r.Totals[2] is not null)).OrderBy(g => g.Key).ToList();
        foreach (var year in years.TakeLast(1))
        {
            var sum = new Numerics.CompensatedSum();
            foreach (var row in year)
            {
                sum.Add(row.Totals[2] ?? 0);
            }

            yield return new Paragraph(ReportTexts.SumOfTerritorial.With(Figures.Tonnes(sum.Value), year.Key).In(language));
        }
    }
}
