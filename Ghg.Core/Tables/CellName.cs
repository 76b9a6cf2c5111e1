using System.Globalization;

namespace Ghg.Core.Tables;

/// <summary>Names of cells as spreadsheet programs show them.</summary>
internal static class CellName
{
    /// <summary>The letters of a column: A for 0, AA for 26.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>The name of a cell, such as C12; the row counts from 1, the column from 0.</summary>
    public static string Of(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);
}
