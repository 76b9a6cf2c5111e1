using System.Text;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>A small file, read whole. Activities, which may have millions of rows, are streamed instead.</summary>
internal static class Table
{
    /// <summary>The largest file that is read whole; only activities may be larger.</summary>
    public const int LargestFile = 1 << 26;

    /// <summary>The rows of a file, in its order. None, with findings, when the file cannot be read or its header is wrong.</summary>
    public static IReadOnlyList<Row> Read(InputFile file, ColumnSet set, DiagnosticBag diagnostics, TextEncoding encoding = TextEncoding.Recognise)
    {
        var rows = new List<Row>();
        Header? header = null;
        long size = 0;
        foreach (var block in BlockReader.Read(file, encoding, diagnostics))
        {
            var first = header is null;
            header ??= Header.Read(block, set, diagnostics);
            size += block.Bytes.Length;
            if (size > LargestFile)
            {
                diagnostics.Add(Rules.FileTooLarge, Place.File(file.Path), LargestFile >> 20);
                return [];
            }

            if (header is null)
            {
                break;
            }

            using var reader = new RecordReader(block, header, first, diagnostics);
            while (reader.Read())
            {
                rows.Add(Keep(reader, header, block));
            }

            block.Release();
        }

        return rows;
    }

    private static Row Keep(RecordReader reader, Header header, Block block)
    {
        var cells = new string[header.Set.Columns.Count];
        for (var slot = 0; slot < cells.Length; slot++)
        {
            cells[slot] = Encoding.UTF8.GetString(reader[slot]);
        }

        return new Row(header, block with { Bytes = default }, reader.Line, reader.Raw.ToArray(), cells);
    }
}
