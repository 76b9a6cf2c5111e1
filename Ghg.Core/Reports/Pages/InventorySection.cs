using Ghg.Core.Analysis.Series;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>The inventory of the latest year: totals at all levels, the GPC table, the gases, and how sectors become gases.</summary>
internal static class InventorySection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Inventory.With(report.Latest.Year).In(language));
        foreach (var block in Sections.Below(InventoryDocument.Body(report.Latest, language, null, report.Uncertainty)))
        {
            yield return block;
        }

        yield return FlowOf(report.Latest, report.Level, language);
    }

    private static Figure FlowOf(Inventory inventory, ReportingLevel level, Language language)
    {
        var title = PageTexts.FlowChart.With(inventory.Year).In(language);
        var flows = new List<(int From, int To, double Value)>();
        foreach (var sector in Enum.GetValues<Sector>())
        {
            var masses = new GasMasses(inventory.Cells.Where(c => c.Reference.Sector == sector && c.Reference.CountsIn(level)).SelectMany(c => c.Masses.All));
            for (var gas = 0; gas < GasFamilies.All.Count; gas++)
            {
                if (masses.Co2e(inventory.Gwp, f => f == GasFamilies.All[gas]) is { } kilograms && kilograms != 0)
                {
                    flows.Add(((int)sector - 1, gas, kilograms / Sections.PerTonne));
                }
            }
        }

        if (!flows.Exists(f => f.Value > 0))
        {
            return new Figure(title, "", PageTexts.NoFlow.In(language));
        }

        var largestSector = flows.Where(f => f.Value > 0).GroupBy(f => f.From).MaxBy(g => g.Sum(f => f.Value))!.Key;
        var largestGas = flows.Where(f => f.Value > 0).GroupBy(f => f.To).MaxBy(g => g.Sum(f => f.Value))!.Key;
        var caption = PageTexts.FlowOf.With(NameOf(largestSector), GasFamilies.Name(GasFamilies.All[largestGas])).In(language);
        if (flows.Exists(f => f.Value < 0))
        {
            caption += (language == Language.Chinese ? "" : " ") + PageTexts.NotDrawn.With(UnitTexts.List([.. flows.Where(f => f.Value < 0).Select(f => Text.Same($"{GpcReferences.NumeralOf((Sector)(f.From + 1))} {Figures.Show(f.Value)} t"))])).In(language);
        }

        var svg = Flow.Draw(
            title, caption, ChartUnit.Tonnes(language), [.. Enum.GetValues<Sector>().Select(s => (NameOf((int)s - 1).In(language), ChartColours.Of(s)))],
            [.. GasFamilies.All.Select((g, i) => (GasFamilies.Name(g).In(language), ChartColours.OfGas(i)))], flows);
        return new Figure(title, svg, caption) { Numbers = Numbers(flows, language) };
    }

    private static Grid Numbers(List<(int From, int To, double Value)> flows, Language language)
    {
        var gases = flows.Select(f => f.To).Distinct().Order().ToList();
        return new Grid(
            [new("sector", ReportTexts.Sector.In(language)), .. gases.Select(g => new GridColumn(GasFamilies.Id(GasFamilies.All[g]), GasFamilies.Name(GasFamilies.All[g]).In(language), true))],
            [.. flows.GroupBy(f => f.From).Select(s => (IReadOnlyList<string>)[NameOf(s.Key).In(language), .. gases.Select(g => s.Where(f => f.To == g).Select(f => Figures.Show(f.Value)).FirstOrDefault("–"))])]);
    }

    private static Text NameOf(int sector) => GpcReferences.NameOf((Sector)(sector + 1));
}
