using System.Text.Json;
using Ghg.Core.Tables;

namespace Ghg.Core.Reports;

/// <summary>Writes a table for machines, under the machine names of its columns.</summary>
public static class GridWriter
{
    /// <summary>Writes CSV.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="output">Takes UTF-8.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, for spreadsheets.</param>
    public static void Csv(Grid grid, Stream output, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(grid);
        CsvText.Write(output, [.. grid.Columns.Select(c => c.Id)], grid.Rows.Select(r => (IReadOnlyList<object?>)[.. r]), byteOrderMark);
    }

    /// <summary>Writes a JSON array of objects; all values are strings as shown.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="output">Takes UTF-8.</param>
    public static void Json(Grid grid, Stream output)
    {
        ArgumentNullException.ThrowIfNull(grid);
        using (var writer = new Utf8JsonWriter(output, JsonStyle.Options))
        {
            writer.WriteStartArray();
            foreach (var row in grid.Rows)
            {
                writer.WriteStartObject();
                for (var i = 0; i < grid.Columns.Count; i++)
                {
                    writer.WriteString(grid.Columns[i].Id, row[i]);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }
}
