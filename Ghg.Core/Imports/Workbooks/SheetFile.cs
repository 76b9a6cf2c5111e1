using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Imports.Workbooks;

/// <summary>A sheet as the CSV file that it becomes, and the way back from a place in the file to the cell.</summary>
internal sealed class SheetFile
{
    private readonly SourceSheet _sheet;
    private readonly SourceSheet _file;
    private readonly IReadOnlyList<int> _rows;
    private readonly IReadOnlyList<int> _columns;

    private SheetFile(string path, SourceSheet sheet, IReadOnlyList<int> rows, IReadOnlyList<int> columns, byte[] content) =>
        (Path, _sheet, _rows, _columns, Content, _file) = (path, sheet, rows, columns, content, SourceSheet.Read(InputFile.FromBytes(path, content), new DiagnosticBag())[0]);

    /// <summary>The path in the project.</summary>
    public string Path { get; }

    /// <summary>The file, as UTF-8.</summary>
    public byte[] Content { get; }

    /// <summary>How many rows are filled in.</summary>
    public int Count => _rows.Count - 1;

    /// <summary>Where the sheet's cells stand, such as <c>cities!A1:C3</c>.</summary>
    public string Range => $"{_sheet.NameOf(_rows[0], _columns[0])}:{CellName.Of(_rows[^1], _columns[^1])}";

    /// <summary>Makes the file; null if nothing is filled in below the headings.</summary>
    public static SheetFile? Of(string path, SourceSheet sheet, ColumnSet known)
    {
        var rows = sheet.Rows.Where(r => sheet.Columns(r).Count > 0).ToList();
        if (rows.Count < 2)
        {
            return null;
        }

        // Columns that are offered and not used would only be blank.
        var columns = rows.Skip(1).SelectMany(sheet.Columns).Distinct().Order().ToList();
        var headings = columns.Select(c => IdOf(sheet[rows[0], c], known)).ToList();
        using var stream = new MemoryStream();
        CsvText.Write(stream, headings, rows.Skip(1).Select(r => (IReadOnlyList<object?>)[.. columns.Select(c => sheet[r, c])]));
        return new SheetFile(path, sheet, rows, columns, stream.ToArray());
    }

    /// <summary>The cell that a place in the file came from; the sheet as a whole if the place is no cell.</summary>
    public Place PlaceOf(Position position)
    {
        var records = _file.Rows;
        var record = records.LastOrDefault(r => r <= position.Line);
        var index = records.ToList().IndexOf(record);
        if (position.Line == 0 || index < 0)
        {
            return new Place(_sheet.PlaceOf(0, 0).Position with { Line = 0, Column = 0 });
        }

        var column = position.Column == 0 ? -1
            : Enumerable.Range(0, _columns.Count).LastOrDefault(i => _file.PlaceOf(record, i).Position is var p && (p.Line < position.Line || (p.Line == position.Line && p.Column <= position.Column)), -1);
        return column < 0 ? new Place(_sheet.PlaceOf(_rows[index], 0).Position with { Column = 0 }) : _sheet.PlaceOf(_rows[index], _columns[column]);
    }

    // A heading in both languages is two lines; either is enough.
    private static string IdOf(string heading, ColumnSet known)
    {
        foreach (var name in (string[])[heading, .. heading.Split(['\n', '/', '|'])])
        {
            if (known.SlotOf(name.Trim()) is >= 0 and var slot)
            {
                return known.Columns[slot].Id;
            }
        }

        return heading.Replace('\n', ' ');
    }
}
