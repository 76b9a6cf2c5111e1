using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>Readings of cells that hold units.</summary>
internal static class UnitCells
{
    /// <summary>The unit of a cell, or null with a finding.</summary>
    public static Unit? Unit(this Row row, string column, string symbol, DiagnosticBag diagnostics)
    {
        if (UnitCatalogue.TryParse(symbol, out var unit))
        {
            return unit;
        }

        diagnostics.Add(UnitFindings.Of(symbol, row.PlaceOf(column)));
        return null;
    }
}
