namespace Ghg.Core.Activities;

/// <summary>
/// What the rows of a key add up to, in the 48 bytes that nearly every key needs: one source, and amounts of up to 18 decimals that stay below 1.7×10²⁰.
/// What does not fit is kept in a <see cref="KeyRest"/>.
/// </summary>
internal struct KeySum
{
    /// <summary>The sum in units of 10⁻¹⁸, unless <see cref="IsWide"/>.</summary>
    public Int128 Head;

    /// <summary>The first row.</summary>
    public RowNumber First;

    /// <summary>The last row.</summary>
    public RowNumber Last;

    /// <summary>How many rows; 0 for a key that this table has not seen.</summary>
    public int Rows;

    /// <summary>The source that came first, 0 if none did.</summary>
    public int Source;

    /// <summary>Whether the sum is in the rest.</summary>
    public bool IsWide;

    /// <summary>Whether a row of the key was in error, so that it gives no line.</summary>
    public bool IsFaulty;

    /// <summary>Counts a row that comes after those counted before.</summary>
    public void Count(RowNumber row)
    {
        First = Rows == 0 ? row : First;
        Last = row;
        Rows++;
    }

    /// <summary>Counts rows.</summary>
    public void Count(int rows, RowNumber first, RowNumber last)
    {
        First = Rows == 0 ? first : RowNumber.Earlier(First, first);
        Last = Rows == 0 ? last : RowNumber.Later(Last, last);
        Rows += rows;
    }
}
