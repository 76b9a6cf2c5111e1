using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports;

/// <summary>
/// Writes the cells of inventories as CSV for programs, as <see cref="InventoryRows.Cells"/> says them. Nothing was said of most cells of most cities, and
/// then only the city and the year differ from one inventory to the next.
/// </summary>
internal sealed class CellRows
{
    private readonly CsvBytes _rows = new();
    private readonly byte[]?[] _blanks = new byte[GpcReferences.All.Count][];
    private readonly byte[]?[] _heads = new byte[GpcReferences.All.Count][];
    private GwpSet? _gwp;
    private (string City, byte[] Encoded) _city = ("", []);

    /// <summary>Writes the cells of an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="which">Chooses references.</param>
    /// <param name="output">Takes the rows.</param>
    public void Write(Inventory inventory, Func<GpcReference, bool> which, Stream output)
    {
        if (!ReferenceEquals(_gwp, inventory.Gwp))
        {
            Array.Clear(_blanks);
            _gwp = inventory.Gwp;
        }

        if (_city.City != inventory.City.Id)
        {
            _city = (inventory.City.Id, CsvBytes.Encoded(inventory.City.Id));
        }

        foreach (var cell in inventory.Cells)
        {
            if (!which(cell.Reference))
            {
                continue;
            }

            _rows.Raw(_city.Encoded);
            _rows.Comma();
            _rows.Number(inventory.Year);
            _rows.Comma();
            if (cell.Lines.Count == 0)
            {
                _rows.Raw(_blanks[cell.Reference.Order] ??= CsvBytes.Encoded([.. InventoryRows.Cell(cell, inventory).Skip(2)]));
            }
            else
            {
                Write(cell, inventory);
            }

            _rows.End();
        }

        _rows.Give(output);
    }

    private void Write(Cell cell, Inventory inventory)
    {
        _rows.Raw(_heads[cell.Reference.Order] ??= CsvBytes.Encoded([.. InventoryRows.Cell(cell, inventory).Skip(2).Take(4)]));
        _rows.Comma();
        _rows.Text(InventoryRows.StatusOf(cell.Status));
        _rows.Comma();
        _rows.Text(InventoryRows.KeysOf(cell));
        foreach (var (_, of) in InventoryRows.GasColumns)
        {
            _rows.Comma();
            _rows.Number(of(cell.Masses, inventory.Gwp));
        }

        _rows.Comma();
        _rows.Text(inventory.Gwp.Name);
        _rows.Comma();
        _rows.Text(InventoryRows.NotEstimatedOf(cell));
    }
}
