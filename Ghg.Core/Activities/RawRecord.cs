using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>A key as written, before its names are understood. There is one for all keys of a city: it holds until the next is read into it.</summary>
internal sealed class RawRecord(ColumnSet columns, int slots)
{
    /// <summary>The columns of the cells.</summary>
    public ColumnSet Columns => columns;

    /// <summary>The cells by slot.</summary>
    public string[] Cells { get; } = new string[slots];

    /// <summary>What the amounts of its rows add up to.</summary>
    public ExactSum Amount { get; set; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; set; }

    /// <summary>The first row.</summary>
    public required Position First { get; set; }

    /// <summary>The last row.</summary>
    public required Position Last { get; set; }

    /// <summary>The distinct sources of the rows, sorted.</summary>
    public IReadOnlyList<string> Sources { get; set; } = [];

    /// <summary>The first row with a negative amount, or null.</summary>
    public Position? Negative { get; set; }

    /// <summary>Whether the amount of a row could not be read.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>The cell of a key's slot.</summary>
    public string this[int slot] => Cells[slot];

    /// <summary>The first row, pointing at a column.</summary>
    public Place PlaceOf(string column) => new(First) { Field = column };
}
