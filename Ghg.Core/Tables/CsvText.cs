using CsvHelper;

namespace Ghg.Core.Tables;

/// <summary>Writes CSV for programs: LF, quotes where needed, numbers that round-trip, no culture.</summary>
internal static class CsvText
{
    /// <summary>Writes a header, unless it is empty, and rows. A null cell is blank; a double is its shortest round-trip form.</summary>
    public static void Write(Stream output, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows, bool byteOrderMark = false)
    {
        using var csv = CsvWriter.Create(output, Csv.Writing with { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        if (header.Count > 0)
        {
            foreach (var heading in header)
            {
                csv.WriteField(heading);
            }

            csv.EndRecord();
        }

        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                WriteCell(csv, cell);
            }

            csv.EndRecord();
        }
    }

    private static void WriteCell(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case null: csv.WriteField(""); break;
            case double number: csv.WriteField(number); break;
            case int number: csv.WriteField(number); break;
            default: csv.WriteField(cell.ToString()); break;
        }
    }
}
