using System.Text;
using CsvHelper;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>Which slot each column of a file fills.</summary>
/// <param name="Set">The columns the file may have.</param>
/// <param name="ColumnOfSlot">For each slot the column of the file, or -1 where the file lacks it.</param>
/// <param name="Count">The columns of the file.</param>
internal sealed record Header(ColumnSet Set, int[] ColumnOfSlot, int Count)
{
    /// <summary>More columns than any file needs; a wider one is refused before it costs memory.</summary>
    public const int MostColumns = 1000;

    /// <summary>Whether the file has a column.</summary>
    public bool Has(int slot) => ColumnOfSlot[slot] >= 0;

    /// <summary>Reads the first record of a file. Null, with findings, when it is no header of this kind of file.</summary>
    public static Header? Read(Block first, ColumnSet set, DiagnosticBag diagnostics)
    {
        using var csv = CsvReader.Create(first.Bytes, Csv.Reading);
        if (!csv.Read())
        {
            diagnostics.Add(Rules.NoHeader, Place.File(first.File));
            return null;
        }

        if (csv.FieldCount > MostColumns)
        {
            diagnostics.Add(Rules.TooManyColumns, new Place(new Position(first.File, 1)), csv.FieldCount, MostColumns);
            return null;
        }

        var columns = Enumerable.Repeat(-1, set.Columns.Count).ToArray();
        var known = true;
        for (var column = 0; column < csv.FieldCount; column++)
        {
            var heading = Encoding.UTF8.GetString(csv.GetSpan(column)).Trim();
            var slot = set.SlotOf(heading);
            if (slot >= 0 && columns[slot] < 0)
            {
                columns[slot] = column;
            }
            else if (heading.Length > 0 || !IsBlankBelow(first, column))
            {
                known = false;
                diagnostics.Add(Complain(slot, heading, csv, column, first, set));
            }
        }

        foreach (var (column, slot) in set.Columns.Select((c, i) => (c, i)).Where(c => c.c.Required && columns[c.i] < 0))
        {
            known = false;
            diagnostics.Add(Rules.MissingColumn, csv.PlaceOfRecord(first, csv.LineOf(first)), column.Id, column.Heading);
        }

        return known ? new Header(set, columns, csv.FieldCount) : null;
    }

    /// <summary>What follows the header in the first block of a file.</summary>
    public static Block After(Block first)
    {
        using var csv = CsvReader.Create(first.Bytes, Csv.Reading);
        csv.Read();
        var bytes = first.Bytes.Span;
        var end = checked((int)csv.ByteOffset) + csv.RawRecord.Length;
        end += bytes[end..].StartsWith("\r\n"u8) ? 2 : end < bytes.Length ? 1 : 0;
        return first with { Bytes = first.Bytes[end..], FirstLine = first.FirstLine + BlockReader.LineBreaks(bytes[..end]) };
    }

    private static Diagnostic Complain(int slot, string heading, CsvReader csv, int column, Block first, ColumnSet set)
    {
        var place = csv.PlaceOf(column, first);
        if (slot >= 0)
        {
            return new Diagnostic(Rules.DuplicateColumn, place, heading, set.Columns[slot].Id);
        }

        var finding = new Diagnostic(Rules.UnknownColumn, place, heading, UnitTexts.List(set.Columns.Select(c => c.Id)));
        return set.Nearest(heading) is { } nearest ? finding with { Suggestion = Sentences.DidYouMean.With(nearest) } : finding;
    }

    // Spreadsheets write empty columns to the right of the data: a column with neither heading nor cells is nothing.
    private static bool IsBlankBelow(Block first, int column)
    {
        using var csv = CsvReader.Create(first.Bytes, Csv.Reading);
        csv.Read();
        while (csv.Read())
        {
            if (column < csv.FieldCount && !csv.GetSpan(column).Trim(" \t"u8).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
