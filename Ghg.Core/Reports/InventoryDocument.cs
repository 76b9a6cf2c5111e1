using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>One inventory as a document: totals by sector, the sources, the gases, and what a reader must know.</summary>
public static class InventoryDocument
{
    /// <summary>The document of an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="language">The language.</param>
    /// <param name="which">Chooses references to show; a choice leaves the totals out, which would be of the whole.</param>
    /// <param name="analysis">How sure it is, to show beside the numbers; null to leave that out.</param>
    /// <returns>The document.</returns>
    public static Document Of(Inventory inventory, Language language, Func<GpcReference, bool>? which = null, UncertaintyAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var blocks = new List<IBlock> { new Heading(1, ReportTexts.InventoryOf.With(inventory.City.Name, inventory.Year).In(language)) };
        blocks.AddRange(Body(inventory, language, which, analysis));
        if (which is null)
        {
            blocks.Add(new Heading(2, ReportTexts.WhatToKnow.In(language)));
            blocks.Add(new Bullets([.. inventory.Caveats.Select(c => c.Text.In(language))]));
        }

        return new Document(blocks);
    }

    /// <summary>What stands between the title and what a reader must know.</summary>
    internal static IEnumerable<IBlock> Body(Inventory inventory, Language language, Func<GpcReference, bool>? which, UncertaintyAnalysis? analysis)
    {
        IEnumerable<IBlock> none = [];
        return
        [
            new Paragraph(ReportTexts.Compiled.With(inventory.Level.Name(), inventory.Gwp.Name).In(language)),
            .. which is null ? Totals(inventory, language, analysis) : none,
            .. Sources(inventory, language, which ?? (_ => true), analysis),
            .. which is null ? GasBlocks(inventory, language) : none,
        ];
    }

    private static IEnumerable<IBlock> Totals(Inventory inventory, Language language, UncertaintyAnalysis? analysis)
    {
        ReportingLevel[] levels = inventory.Cells.Any(c => c.Reference.Sector == Sector.OtherScope3 && c.HasNumber)
            ? [ReportingLevel.Basic, ReportingLevel.BasicPlus, ReportingLevel.BasicPlusS3, ReportingLevel.Territorial]
            : [ReportingLevel.Basic, ReportingLevel.BasicPlus, ReportingLevel.Territorial];
        var rows = new List<IReadOnlyList<string>>();
        foreach (var sector in Enum.GetValues<Sector>().Where(s => levels.Any(l => inventory.Total(l, s) is not null)))
        {
            rows.Add([$"{GpcReferences.NumeralOf(sector)} {GpcReferences.NameOf(sector).In(language)}", .. levels.Select(l => Figures.Tonnes(inventory.Total(l, sector)))]);
        }

        rows.Add([ReportTexts.Total.In(language), .. levels.Select(l => Figures.Tonnes(inventory.Total(l)))]);
        if (analysis is not null)
        {
            rows.Add(["± %", .. levels.Select(l => Interval(analysis.Total(inventory, l)))]);
        }

        yield return new Heading(2, ReportTexts.Totals.In(language));
        yield return new Grid([new("sector", ReportTexts.Sector.In(language)), .. levels.Select(l => new GridColumn(l.Id(), l.Name().In(language), true))], rows, analysis is null ? 1 : 2);
        if (inventory.Population is { } people && inventory.Total(inventory.Level) is { } total && people > 0)
        {
            yield return new Paragraph(ReportTexts.PerPerson.With(
                inventory.Level.Name(), (total / 1000 / people).ToString("0.00", CultureInfo.InvariantCulture), Figures.Show(people)).In(language));
        }
    }

    private static IEnumerable<IBlock> Sources(Inventory inventory, Language language, Func<GpcReference, bool> which, UncertaintyAnalysis? analysis)
    {
        var basic = inventory.Total(ReportingLevel.Basic);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var cell in inventory.Cells.Where(c => which(c.Reference) && c.Status != CellStatus.Missing))
        {
            var co2e = inventory.Co2e(cell.Reference);
            var share = cell.Reference.CountsIn(ReportingLevel.Basic) && co2e is { } mass && basic is > 0 ? Figures.Percent(mass / basic.Value) : "";
            rows.Add([cell.Reference.Id, cell.Reference.Name.In(language), Figures.Tonnes(co2e), .. analysis is null ? [] : (string[])[Interval(analysis.Cell(inventory, cell.Reference))], share, StatusOf(cell, language)]);
        }

        yield return new Heading(2, ReportTexts.Sources.In(language));
        if (rows.Count == 0)
        {
            yield return new Paragraph(ReportTexts.Nothing.In(language));
            yield break;
        }

        yield return new Grid(
            [
                new("gpc_ref", ReportTexts.Reference.In(language)), new("name", ReportTexts.Source.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true),
                .. analysis is null ? [] : (GridColumn[])[new("uncertainty_percent", "± %", true)], new("share", ReportTexts.Share.In(language) + " BASIC", true), new("status", ReportTexts.Status.In(language)),
            ],
            rows);
        yield return new Paragraph(ReportTexts.FootTotals.In(language));
    }

    private static IEnumerable<IBlock> GasBlocks(Inventory inventory, Language language)
    {
        var masses = new GasMasses(inventory.Cells.Where(c => c.Reference.CountsIn(ReportingLevel.Basic)).SelectMany(c => c.Masses.All));
        if (masses.IsEmpty)
        {
            yield break;
        }

        var rows = masses.All.Select(m => (Gas: Gases.Get(m.Gas), m.Kilograms)).OrderBy(m => m.Gas.Family).ThenBy(m => m.Gas.Id, StringComparer.Ordinal)
            .Select(m => (IReadOnlyList<string>)
            [
                m.Gas.Family == GasFamily.BiogenicCo2 || m.Gas.Id == Gases.Co2e || m.Gas.Id == Gases.Ch4Fossil ? m.Gas.Name.In(language) : m.Gas.Letters,
                m.Gas.Id == Gases.Co2e ? "–" : Figures.Tonnes(m.Kilograms),
                m.Gas.CountsInTotals ? Figures.Tonnes(m.Kilograms * inventory.Gwp.Of(m.Gas.Id)) : ReportTexts.Memo.In(language),
            ]);
        yield return new Heading(2, $"{ReportTexts.ByGas.In(language)} (BASIC)");
        yield return new Grid([new("gas", ReportTexts.Gas.In(language)), new("t", ReportTexts.MassTonnes.In(language), true), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true)], [.. rows]);
    }

    private static string Interval(Estimate? estimate) => estimate?.Percent is { } percent ? percent.ToString("0.0", CultureInfo.InvariantCulture) : "";

    private static string StatusOf(Cell cell, Language language)
    {
        var keys = string.Join(", ", cell.Keys.Select(k => k.Code()));
        return cell.Status switch
        {
            CellStatus.Partial => $"{ReportTexts.Partial.In(language)} ({keys})",
            _ => keys,
        };
    }
}
