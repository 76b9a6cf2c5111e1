using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports.Ecrf;

/// <summary>Which lines of an inventory stand in which row of the eCRF.</summary>
internal static class EcrfLines
{
    /// <summary>The lines of a row, in canonical order; none for a row that the GPC does not define.</summary>
    public static IEnumerable<Line> Of(Inventory inventory, EcrfRow row) =>
        row.Reference is null ? [] : inventory[row.Reference].Lines.Where(l => EcrfForm.RowOf(l.Reference, l.Record.Key.Subtype) == row);
}
