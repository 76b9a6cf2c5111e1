using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>One record of a small file. The places of its cells are worked out only when a finding needs them.</summary>
internal sealed class Row(Header header, Block block, int line, byte[] raw, string[] cells)
{
    /// <summary>The record's place.</summary>
    public Place Place
    {
        get
        {
            using var csv = Reopen();
            return csv.PlaceOfRecord(block, line);
        }
    }

    /// <summary>The cell of a column without surrounding blanks; empty if blank or if the file lacks the column.</summary>
    public string this[string column] => cells[header.Set[column]];

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
        return csv.PlaceOf(header.ColumnOfSlot[slot], new Block(block.File, raw, line, () => { }));
    }

    private CsvReader Reopen()
    {
        var csv = CsvReader.Create(raw, Csv.Reading);
        csv.Read();
        return csv;
    }
}
