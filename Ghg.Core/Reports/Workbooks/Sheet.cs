using Ghg.Core.Tables;

namespace Ghg.Core.Reports.Workbooks;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">The name on its tab: 31 characters at most, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Rows">The rows from the first, each with its cells from column A.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>The most rows that a sheet of the format holds (ISO/IEC 29500-1, and every program that reads it).</summary>
    public const int MostRows = 1_048_576;

    /// <summary>How many rows at the top stay in sight.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Widths of the columns from A, in characters; columns beyond have the program's own.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>Ranges whose cells are one, such as <c>A2:A16</c>.</summary>
    public IReadOnlyList<string> Merges { get; init; } = [];

    /// <summary>The range with buttons to filter by, such as <c>A1:AG71</c>, or empty.</summary>
    public string Filter { get; init; } = "";

    /// <summary>How cells of the columns from A look that nobody has written yet.</summary>
    public IReadOnlyList<SheetStyle> ColumnStyles { get; init; } = [];

    /// <summary>Drop-downs.</summary>
    public IReadOnlyList<SheetChoice> Choices { get; init; } = [];

    /// <summary>The letters of a column: A for 0, AA for 26.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>Its letters.</returns>
    public static string Letters(int column) => CellName.Letters(column);
}
