using System.Globalization;
using System.Text.Json;
using Ghg.Core.Tables;

namespace Ghg.Core.Reports;

/// <summary>A table for programs: numbers as they are, unrounded, under names that never change with the language.</summary>
/// <param name="Columns">The machine names of the columns.</param>
/// <param name="Rows">The rows; a cell is a number, a truth value, a text, or null for nothing.</param>
public sealed record MachineTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Writes CSV: numbers in their shortest form that reads back the same, yes and no, nothing as a blank.</summary>
    /// <param name="output">Takes UTF-8.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, for spreadsheets.</param>
    public void WriteCsv(Stream output, bool byteOrderMark = false) =>
        CsvText.Write(output, Columns, Rows.Select(r => (IReadOnlyList<object?>)[.. r.Select(c => c is bool truth ? truth ? "yes" : "no" : c)]), byteOrderMark);

    /// <summary>Writes a JSON array of objects.</summary>
    /// <param name="output">Takes UTF-8.</param>
    public void WriteJson(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, JsonStyle.Options))
        {
            writer.WriteStartArray();
            foreach (var row in Rows)
            {
                writer.WriteStartObject();
                for (var i = 0; i < Columns.Count; i++)
                {
                    writer.WritePropertyName(Columns[i]);
                    WriteValue(writer, row[i]);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteValue(Utf8JsonWriter writer, object? cell)
    {
        switch (cell)
        {
            case null: writer.WriteNullValue(); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            case double: writer.WriteNullValue(); break;
            case int number: writer.WriteNumberValue(number); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            default: writer.WriteStringValue(Convert.ToString(cell, CultureInfo.InvariantCulture)); break;
        }
    }
}
