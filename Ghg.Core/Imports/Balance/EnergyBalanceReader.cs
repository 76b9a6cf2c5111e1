using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>
/// Reads the official energy balance of a Chinese region (能源平衡表, forms P303-1 and P303-4), as printed or in long form, from CSV or a workbook, into a
/// project. Each number is placed or left out with its reason, and sums are checked; what is placed, left out and repeated adds up to what was read.
/// </summary>
public static class EnergyBalanceReader
{
    /// <summary>Reads a balance.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The city, the year, and what the table does not say.</param>
    /// <returns>The plan; without files if there is nothing to place.</returns>
    public static ImportPlan Read(InputFile file, EnergyBalanceOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var all = SourceSheet.Read(file, diagnostics);
        var sheets = options.Of(all);
        foreach (var sheet in sheets)
        {
            sheet.ReportWithoutValue(diagnostics);
        }

        if (all.Count == 0)
        {
            return new ImportPlan([], [], diagnostics);
        }

        var tables = sheets.Select(s => CellsOf(s, options, diagnostics)).OfType<IReadOnlyList<BalanceCell>>().ToList();
        if (tables.Count == 0)
        {
            diagnostics.Add(Rules.StatisticalFormMissing, Place.File(file.Path), file.Path, BalanceTexts.Source, BalanceTexts.Headings, "row, fuel, amount, unit");
            return new ImportPlan([], [], diagnostics);
        }

        var project = new EnergyProject(options, "energy-balance", $"{BalanceTexts.Source.Chinese} {file.Path}", diagnostics);
        var steps = StepsOf(Joined(tables, diagnostics), project, options, diagnostics);
        if (project.IsEmpty)
        {
            diagnostics.Add(Rules.NothingPlaced, Place.File(file.Path), steps.Count);
            return new ImportPlan([], steps, diagnostics);
        }

        return new ImportPlan(project.Files(), steps, diagnostics);
    }

    private static IReadOnlyList<BalanceCell>? CellsOf(SourceSheet sheet, EnergyBalanceOptions options, DiagnosticBag diagnostics) =>
        LongBalance.HeaderOf(sheet) is > 0 and var first ? new LongBalance(sheet, options, diagnostics).Read(first)
        : WideBalance.HeaderOf(sheet) is > 0 and var header ? new WideBalance(sheet, options, diagnostics).Read(header)
        : null;

    // A balance is often printed on several pages, each with other items; the same item twice is another table.
    private static List<BalanceCell> Joined(List<IReadOnlyList<BalanceCell>> tables, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var items = table.Where(c => c.Fuel is { Kind: not BalanceFuel.Sum }).DistinctBy(c => c.Fuel!.Id).ToList();
            foreach (var again in items.Where(c => seen.Contains(c.Fuel!.Id)))
            {
                diagnostics.Add(Rules.BalanceRepeated, again.Place, again.Fuel!.Name);
            }

            seen.UnionWith(items.Select(c => c.Fuel!.Id));
        }

        return [.. tables.SelectMany(t => t)];
    }

    private static List<ImportStep> StepsOf(IReadOnlyList<BalanceCell> cells, EnergyProject project, EnergyBalanceOptions options, DiagnosticBag diagnostics)
    {
        new BalanceSums(cells, diagnostics).Check();
        var placing = new BalancePlacing(cells, options.Splits, diagnostics);
        return [.. placing.All().Select(p => Step(p.Cell, p.To, p.To.IsLoss ? project.AddLoss(p.Cell, placing.DeliveredOf(p.Cell)) : string.Join("; ", p.To.Rows.Select(r => project.Add(r, p.Cell)))))];
    }

    /// <summary>The step of a cell.</summary>
    internal static ImportStep Step(BalanceCell cell, Placement to, string becomes)
    {
        var number = $"{BalanceNumber.Text(cell.Value)} {cell.Unit}".TrimEnd();
        return new ImportStep(cell.Name, new Text($"{cell.Label.English}: {number}", $"{cell.Label.Chinese}：{number}"), becomes, to.Why)
        {
            Amount = new ImportAmount(cell.Fuel?.Name ?? Text.Same("?"), cell.Unit, cell.Value, to.Placed, to.LeftOut, to.Repeated),
        };
    }
}
