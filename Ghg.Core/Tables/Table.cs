using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>A small file, read whole. Activities, which may have millions of rows, are streamed instead.</summary>
internal static class Table
{
    /// <summary>The largest file that is read whole; only activities may be larger.</summary>
    public const int LargestFile = 1 << 26;

    /// <summary>The headings of a file as they are written; none when it cannot be read.</summary>
    public static IReadOnlyList<string> Headings(InputFile file)
    {
        var first = BlockReader.Read(file, TextEncoding.Recognise, new DiagnosticBag()).FirstOrDefault();
        if (first is null)
        {
            return [];
        }

        using var csv = CsvReader.Create(first.Bytes.ToArray(), Csv.Reading);
        return csv.Read() ? [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)] : [];
    }

    /// <summary>The rows of a file, in its order. None, with findings, when the file cannot be read or its header is wrong.</summary>
    public static IReadOnlyList<Row> Read(InputFile file, ColumnSet set, DiagnosticBag diagnostics, TextEncoding encoding = TextEncoding.Recognise)
    {
        var rows = new List<Row>();
        Header? header = null;
        long size = 0;
        foreach (var block in BlockReader.Read(file, encoding, diagnostics))
        {
            // The block's buffer goes back to its pool; the rows stand on a copy of it.
            var kept = block with { Bytes = block.Bytes.ToArray() };
            block.Release();
            var first = header is null;
            header ??= Header.Read(kept, set, diagnostics);
            size += kept.Bytes.Length;
            if (size > LargestFile)
            {
                diagnostics.Add(Rules.FileTooLarge, Place.File(file.Path), LargestFile >> 20);
                return rows;
            }

            if (header is null)
            {
                break;
            }

            using var reader = new RecordReader(kept, header, first, diagnostics);
            while (reader.Read())
            {
                rows.Add(new Row(header, kept.File, reader.Line, reader.RawMemory));
            }
        }

        return rows;
    }
}
