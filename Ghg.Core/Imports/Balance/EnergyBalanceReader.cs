using System.Globalization;
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
        var sheets = SourceSheet.Read(file, diagnostics);
        foreach (var sheet in sheets)
        {
            sheet.ReportWithoutValue(diagnostics);
        }

        if (sheets.Count == 0)
        {
            return new ImportPlan([], [], diagnostics);
        }

        var cells = sheets.Select(s => CellsOf(s, options, diagnostics)).OfType<IReadOnlyList<BalanceCell>>().ToList();
        if (cells.Count == 0)
        {
            diagnostics.Add(Rules.StatisticalFormMissing, Place.File(file.Path), file.Path, BalanceTexts.Source, "原煤, 洗精煤, 焦炭 …", "row, fuel, amount, unit");
            return new ImportPlan([], [], diagnostics);
        }

        var project = new EnergyProject(options, "energy-balance", $"{BalanceTexts.Source.Chinese} {file.Path}", diagnostics);
        var steps = cells.SelectMany(c => Place_(c, project, options, diagnostics)).ToList();
        if (project.IsEmpty)
        {
            diagnostics.Add(Rules.NothingPlaced, Place.File(file.Path), steps.Count);
            return new ImportPlan([], steps, diagnostics);
        }

        return new ImportPlan(project.Files(), steps, diagnostics);
    }

    private static IReadOnlyList<BalanceCell>? CellsOf(SourceSheet sheet, EnergyBalanceOptions options, DiagnosticBag diagnostics) =>
        LongBalance.HeaderOf(sheet) is > 0 and var first ? new LongBalance(sheet, options, diagnostics).Read(first)
        : WideBalance.HeaderOf(sheet) is > 0 and var header ? new WideBalance(sheet, options.Unit, diagnostics).Read(header)
        : null;

    private static List<ImportStep> Place_(IReadOnlyList<BalanceCell> cells, EnergyProject project, EnergyBalanceOptions options, DiagnosticBag diagnostics)
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
