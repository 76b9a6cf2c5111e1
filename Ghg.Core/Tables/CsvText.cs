using System.Globalization;
using CsvHelper;

namespace Ghg.Core.Tables;

/// <summary>
/// Writes CSV: LF, quotes where needed, numbers that round-trip, no culture. Without a byte order mark it is for programs, and text is exactly as it is.
/// With one, or where it is said to be for people, it is for their spreadsheets, which would run a cell such as <c>=cmd|...</c>: text that begins like a formula gets an apostrophe in
/// front, which a spreadsheet shows as text.
/// </summary>
internal static class CsvText
{
    /// <summary>Writes a header and rows, or further rows of a file that was begun where the header is empty. A null cell is blank; a double is its shortest round-trip form.</summary>
    public static void Write(Stream output, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows, bool byteOrderMark = false, bool forPeople = false)
    {
        using var csv = CsvWriter.Create(output, Csv.Writing with { WriteByteOrderMark = byteOrderMark && header.Count > 0 }, leaveOpen: true);
        foreach (var heading in header)
        {
            csv.WriteField(heading);
        }

        if (header.Count > 0)
        {
            csv.EndRecord();
        }

        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                WriteCell(csv, cell, byteOrderMark || forPeople);
            }

            csv.EndRecord();
        }
    }

    private static void WriteCell(CsvWriter csv, object? cell, bool forPeople)
    {
        switch (cell)
        {
            case null: csv.WriteField(""); break;
            case double number: csv.WriteField(number); break;
            case int number: csv.WriteField(number); break;
            default: csv.WriteField(forPeople && RunsAsFormula(cell.ToString()!) ? "'" + cell : cell.ToString()); break;
        }
    }

    private static bool RunsAsFormula(string text) =>
        text.Length > 0 && (text[0] is '=' or '+' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '＠' || (text[0] is '-' or '－' && !IsNumber(text)));

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
