using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>A key as written, before its names are understood.</summary>
internal sealed record RawRecord(
    ColumnSet Columns, string[] Cells, ExactSum Amount, int Rows, Position First, Position Last, IReadOnlyList<string> Sources, Position? Negative, bool IsFaulty = false)
{
    /// <summary>The cell of a key's slot.</summary>
    public string this[int slot] => Cells[slot];

    /// <summary>The first row, pointing at a column.</summary>
    public Place PlaceOf(string column) => new(First) { Field = column };
}
