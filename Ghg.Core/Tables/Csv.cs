using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>How this project reads and writes CSV: RFC 4180, a comma, LF at line ends, no guessing.</summary>
internal static class Csv
{
    /// <summary>Every record is data; the header is read by <see cref="Header"/>, which knows more about it.</summary>
    public static readonly CsvReaderOptions Reading = new() { Separator = ',', HasHeader = false, TrackLineNumbers = true };

    /// <summary>For files that programs read: cells as they are.</summary>
    public static readonly CsvWriterOptions Writing = new() { NewLine = "\n" };

    /// <summary>The line of the file that the current record starts on.</summary>
    public static int LineOf(this CsvReader csv, Block block) => checked(block.FirstLine + (int)csv.LineNumber - 1);

    /// <summary>The first line of the current record.</summary>
    public static Place PlaceOfRecord(this CsvReader csv, Block block, int line) => Excerpt.Of(new Position(block.File, line), LineAt(csv.RawRecord, 0));

    /// <summary>Where a field of the current record stands in its file, and the line it stands on.</summary>
    public static Place PlaceOf(this CsvReader csv, int column, Block block)
    {
        var record = csv.RawRecord;
        var field = csv.GetRawSpan(column);
        if (field.IsEmpty || !record.Overlaps(field, out var start))
        {
            start = StartOfEmptyField(csv, column);
        }

        var lead = field.Length - field.TrimStart(" \t"u8).Length;
        var before = record[..(start + lead)];
        var lineStart = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var line = csv.LineOf(block) + BlockReader.LineBreaks(before);
        var length = Math.Max(1, CodePoints(LineAt(field.Trim(" \t"u8), 0)));
        return Excerpt.At(new Position(block.File, line), LineAt(record, lineStart), before.Length - lineStart, length);
    }

    /// <summary>The code points of a run of UTF-8.</summary>
    public static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> record, int start)
    {
        var line = record[start..];
        var end = line.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? line : line[..end];
    }

    // An empty field has no bytes of its own: it stands after the comma that ends the one before it.
    private static int StartOfEmptyField(CsvReader csv, int column)
    {
        var record = csv.RawRecord;
        if (column >= csv.FieldCount)
        {
            return record.Length;
        }

        var start = 0;
        for (var i = 0; i < column; i++)
        {
            var field = csv.GetRawSpan(i);
            start = (field.IsEmpty || !record.Overlaps(field, out var at) ? start : at + field.Length) + 1;
        }

        return Math.Min(start, record.Length);
    }
}
