using System.Text;
using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>One record of a small file. Its cells become strings, and get places, only when they are asked for: most rows of a dataset never are.</summary>
/// <param name="header">The header of its file.</param>
/// <param name="file">The file's path.</param>
/// <param name="line">The line that it starts on.</param>
/// <param name="raw">The record as it stands in the file.</param>
/// <param name="like">A row of the file that was taken apart before: cells that say the same share its strings, since neighbours agree in most.</param>
internal sealed class Row(Header header, string file, int line, ReadOnlyMemory<byte> raw, Row? like = null)
{
    private readonly string[]? _like = like?._cells;
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

    // Most rows are taken apart here in a fraction of the time that a reader takes to begin; one in odd form is left to the reader.
    private string[] Cells()
    {
        var bytes = raw.Span;
        Span<int> ends = stackalloc int[header.Count];
        for (var (i, start) = (0, 0); i < ends.Length; start = ends[i++] + 1)
        {
            ends[i] = start <= bytes.Length ? RawCell.End(bytes, start) : -1;
            if (ends[i] < 0)
            {
                return CellsOfOddRow();
            }
        }

        var cells = new string[header.Set.Columns.Count];
        byte[] scratch = [];
        for (var slot = 0; slot < cells.Length; slot++)
        {
            var column = header.ColumnOfSlot[slot];
            cells[slot] = column < 0 ? "" : TextOf(RawCell.Text(bytes[(column == 0 ? 0 : ends[column - 1] + 1)..ends[column]], ref scratch), slot);
        }

        return cells;
    }

    private string TextOf(ReadOnlySpan<byte> cell, int slot) =>
        cell.IsEmpty ? "" : _like is not null && Ascii.Equals(cell, _like[slot]) ? _like[slot] : Encoding.UTF8.GetString(cell);

    private string[] CellsOfOddRow()
    {
        using var csv = Reopen();
        var cells = new string[header.Set.Columns.Count];
        for (var slot = 0; slot < cells.Length; slot++)
        {
            var column = header.ColumnOfSlot[slot];
            cells[slot] = column < 0 ? "" : Encoding.UTF8.GetString(RawCell.Trimmed(csv.GetSpan(column)));
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
