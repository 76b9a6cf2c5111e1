namespace Ghg.Core.Tables;

/// <summary>A row of a catalogue that ships inside the assembly. Its columns are found once for all rows.</summary>
internal sealed class EmbeddedRow(Dictionary<string, int> columns, string[] cells)
{
    /// <summary>The cell of a column that the catalogue has.</summary>
    public string this[string column] => cells[columns[column]];

    /// <summary>The cell of a column, empty if the catalogue has no such column.</summary>
    public string Or(string column) => columns.TryGetValue(column, out var index) ? cells[index] : "";
}
