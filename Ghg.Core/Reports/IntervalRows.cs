using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports;

/// <summary>How sure each row of an inventory's CSV is: three columns more, blank where there is no number.</summary>
public static class IntervalRows
{
    /// <summary>The columns, behind those of the rows.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["uncertainty_percent", "lower_t_co2e", "upper_t_co2e"];

    /// <summary>Cells with their intervals.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="which">Chooses references.</param>
    /// <param name="analysis">How sure it is.</param>
    /// <returns>The rows of <see cref="InventoryRows.Cells"/>, longer by three.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Cells(Inventory inventory, Func<GpcReference, bool> which, UncertaintyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(analysis);
        return inventory.Cells.Where(c => which(c.Reference)).Select(c => With(InventoryRows.Cell(c, inventory), analysis.Cell(inventory, c.Reference)));
    }

    /// <summary>Lines with their intervals; memos have none.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="which">Chooses references.</param>
    /// <param name="analysis">How sure it is.</param>
    /// <returns>The rows of <see cref="InventoryRows.Lines"/>, longer by three.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Lines(Inventory inventory, Func<GpcReference, bool> which, UncertaintyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(analysis);
        return inventory.Cells.Where(c => which(c.Reference)).SelectMany(c => c.Lines.Concat(c.Memos)).Select(l => With(InventoryRows.Line(l, inventory), analysis.OfLine(inventory, l)));
    }

    /// <summary>Totals with their intervals.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="analysis">How sure it is.</param>
    /// <returns>The rows of <see cref="InventoryRows.Totals"/>, longer by three.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Totals(Inventory inventory, UncertaintyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(analysis);
        foreach (var row in InventoryRows.Totals(inventory))
        {
            var level = ReportingLevels.All.First(l => l.Id == (string)row[2]!).Level;
            var sector = Enum.GetValues<Sector>().Cast<Sector?>().FirstOrDefault(s => GpcReferences.NumeralOf(s!.Value) == (string)row[3]!);
            yield return With(row, sector is { } one ? analysis.Total(inventory, level, one) : analysis.Total(inventory, level));
        }
    }

    private static IReadOnlyList<object?> With(IReadOnlyList<object?> row, Estimate? estimate) => [.. row, estimate?.Percent, estimate?.Lower / 1000, estimate?.Upper / 1000];
}
