using System.Text;
using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>One record of a small file. Its cells become strings, and get places, only when they are asked for: most rows of a dataset never are.</summary>
internal sealed class Row(Header header, string file, int line, ReadOnlyMemory<byte> raw)
{
    private string[]? _cells;

    /// <summary>The record's place.</summary>
    public Place Place
    {
        get
        {
            using var csv = Reopen();
            return csv.PlaceOfRecord(new Block(file, raw, line, () => { }), line);
        }
    }

    /// <summary>The cell of a column without surrounding blanks; empty if blank or if the file lacks the column.</summary>
    public string this[string column] => (_cells ??= Cells())[header.Set[column]];

    /// <summary>The cell of a column, or null if it is blank or the file lacks the column.</summary>
    public string? Or(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>Whether files of this kind may have a column.</summary>
    public bool Has(string column) => header.Set.Columns.Any(c => c.Id == column);

    /// <summary>Where the cell of a column stands; the record's line if the file lacks the column.</summary>
    public Place PlaceOf(string column)
    {
        var slot = header.Set[column];
        if (!header.Has(slot))
        {
            return Place;
        }

        using var csv = Reopen();
        return csv.PlaceOf(header.ColumnOfSlot[slot], new Block(file, raw, line, () => { }));
    }

    private string[] Cells()
    {
        using var csv = Reopen();
        var cells = new string[header.Set.Columns.Count];
        for (var slot = 0; slot < cells.Length; slot++)
        {
            var column = header.ColumnOfSlot[slot];
            cells[slot] = column < 0 ? "" : Encoding.UTF8.GetString(csv.GetSpan(column).Trim(" \t"u8));
        }

        return cells;
    }

    private CsvReader Reopen()
    {
        var csv = CsvReader.Create(raw, Csv.Reading);
        csv.Read();
        return csv;
    }
}
