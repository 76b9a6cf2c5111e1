namespace Ghg.Core.Tables;

/// <summary>A sheet of a workbook as it was read.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Rows">The rows that hold something, by number from 1; each with its cells by column from 0.</param>
internal sealed record XlsxSheet(string Name, IReadOnlyDictionary<int, IReadOnlyDictionary<int, string>> Rows)
{
    /// <summary>Cells without a value to read: the errors of a spreadsheet, such as <c>#REF!</c>, and formulas that were never calculated, after a NUL.</summary>
    public IReadOnlyList<(int Row, int Column, string Text)> WithoutValue { get; init; } = [];

    /// <summary>The text of a cell; empty if it holds nothing. A number is written as it is stored.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The text.</returns>
    public string this[int row, int column] => Rows.TryGetValue(row, out var cells) && cells.TryGetValue(column, out var text) ? text : "";
}
