using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;

namespace Ghg.Cli.Commands;

/// <summary>Inventories as rows of CSV. A thread has its own.</summary>
internal sealed class CsvRows(string rows, Func<GpcReference, bool> which, bool byteOrderMark, Func<Inventory, UncertaintyAnalysis>? sure = null)
{
    private readonly CellRows _cells = new();

    /// <summary>Writes the header.</summary>
    public void Begin(Stream output)
    {
        var columns = rows switch { "lines" => InventoryRows.LineColumns, "totals" => InventoryRows.TotalColumns, _ => InventoryRows.CellColumns };
        InventoryRows.Write(output, sure is null ? columns : [.. columns, .. IntervalRows.Columns], [], byteOrderMark);
    }

    /// <summary>Writes the rows of an inventory. Cells for programs are many and mostly blank, so that they have a writer of their own.</summary>
    public void Add(Inventory inventory, Stream output)
    {
        if (sure is not null)
        {
            var analysis = sure(inventory);
            InventoryRows.Write(output, [], rows switch
            {
                "lines" => IntervalRows.Lines(inventory, which, analysis),
                "totals" => IntervalRows.Totals(inventory, analysis),
                _ => IntervalRows.Cells(inventory, which, analysis),
            }, byteOrderMark);
            return;
        }

        if (rows is not ("lines" or "totals") && !byteOrderMark)
        {
            _cells.Write(inventory, which, output);
            return;
        }

        InventoryRows.Write(output, [], rows switch
        {
            "lines" => InventoryRows.Lines(inventory, which),
            "totals" => InventoryRows.Totals(inventory),
            _ => InventoryRows.Cells(inventory, which),
        }, byteOrderMark);
    }
}
