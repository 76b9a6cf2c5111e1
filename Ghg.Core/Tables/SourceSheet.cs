using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>The cells of a table in whatever form it came: a CSV file of any header, or a sheet of a workbook. Rows count from 1, columns from 0.</summary>
internal sealed class SourceSheet
{
    private readonly string _file;
    private readonly XlsxSheet _sheet;
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _records;

    private SourceSheet(string file, XlsxSheet sheet, Dictionary<int, ReadOnlyMemory<byte>> records) => (_file, _sheet, _records) = (file, sheet, records);

    /// <summary>The rows that hold something, in order.</summary>
    public IReadOnlyList<int> Rows => [.. _sheet.Rows.Keys.Order()];

    /// <summary>The name on the tab; empty for a CSV file.</summary>
    public string Name => _sheet.Name;

    /// <summary>The text of a cell without blanks around it; empty if it holds nothing.</summary>
    public string this[int row, int column] => _sheet[row, column].Trim();

    /// <summary>The columns of a row that hold something, in order.</summary>
    public IReadOnlyList<int> Columns(int row) => _sheet.Rows.TryGetValue(row, out var cells) ? [.. cells.Where(c => c.Value.Trim().Length > 0).Select(c => c.Key).Order()] : [];

    /// <summary>The name of a cell, such as <c>C12</c>, or <c>Sheet1!C12</c> in a workbook.</summary>
    public string NameOf(int row, int column) => (Name.Length > 0 ? Name + "!" : "") + CellName.Of(row, column);

    /// <summary>Says which cells have no value to read: they would pass for blank ones.</summary>
    public void ReportWithoutValue(DiagnosticBag diagnostics)
    {
        foreach (var (row, column, text) in _sheet.WithoutValue)
        {
            var isFormula = text.Length > 1 && text[0] == '\0';
            diagnostics.Add(isFormula ? Rules.FormulaWithoutValue : Rules.CellIsError, PlaceOf(row, column), isFormula ? text[1..] : text);
        }
    }

    /// <summary>Where a cell stands, for a finding.</summary>
    public Place PlaceOf(int row, int column)
    {
        if (!_records.TryGetValue(row, out var record))
        {
            return new Place(new Position(Name.Length > 0 ? $"{_file}[{Name}]" : _file, row, column + 1));
        }

        using var csv = CsvReader.Create(record, Csv.Reading);
        csv.Read();
        return csv.PlaceOf(column, new Block(_file, record, row, () => { }));
    }

    /// <summary>Reads a file: the sheets of a workbook, or a CSV file as one sheet. None, with a finding, if it cannot be read.</summary>
    public static IReadOnlyList<SourceSheet> Read(InputFile file, DiagnosticBag diagnostics)
    {
        if (IsWorkbook(file))
        {
            return ReadWorkbook(file, diagnostics);
        }

        return ReadCsv(file, diagnostics) is { } sheet ? [sheet] : [];
    }

    /// <summary>Reads the sheets of a workbook. None, with a finding, if it is none.</summary>
    public static IReadOnlyList<SourceSheet> ReadWorkbook(InputFile file, DiagnosticBag diagnostics) => [.. XlsxFile.Read(file, diagnostics).Select(s => new SourceSheet(file.Path, s, []))];

    private static bool IsWorkbook(InputFile file)
    {
        try
        {
            using var stream = file.Open();
            Span<byte> start = stackalloc byte[4];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("PK\u0003\u0004"u8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reader of CSV says why.
            return false;
        }
    }

    private static SourceSheet? ReadCsv(InputFile file, DiagnosticBag diagnostics)
    {
        var rows = new Dictionary<int, IReadOnlyDictionary<int, string>>();
        var records = new Dictionary<int, ReadOnlyMemory<byte>>();
        long size = 0;
        foreach (var block in BlockReader.Read(file, TextEncoding.Recognise, diagnostics))
        {
            var kept = block with { Bytes = block.Bytes.ToArray() };
            block.Release();
            size += kept.Bytes.Length;
            if (size > Table.LargestFile)
            {
                diagnostics.Add(Rules.FileTooLarge, Place.File(file.Path), Table.LargestFile >> 20);
                return null;
            }

            CsvMalformedReason? malformed = null;
            using var csv = CsvReader.Create(kept.Bytes, Csv.Reading with { OnMalformedRecord = m => malformed = m.Reason });
            while (csv.Read())
            {
                var line = csv.LineOf(kept);
                if (malformed is { } reason)
                {
                    diagnostics.Add(reason == CsvMalformedReason.UnterminatedQuote ? Rules.UnterminatedQuote : Rules.StrayQuote, csv.PlaceOfRecord(kept, line));
                    malformed = null;
                    continue;
                }

                if (csv.FieldCount > Header.MostColumns)
                {
                    diagnostics.Add(Rules.TooManyColumns, csv.PlaceOfRecord(kept, line), csv.FieldCount, Header.MostColumns);
                    return null;
                }

                var cells = Enumerable.Range(0, csv.FieldCount).Select(i => (Column: i, Text: csv.GetString(i))).Where(c => c.Text.Length > 0).ToDictionary(c => c.Column, c => c.Text);
                if (cells.Count > 0)
                {
                    rows[line] = cells;
                    records[line] = kept.Bytes.Slice(checked((int)csv.ByteOffset), csv.RawRecord.Length);
                }
            }
        }

        return new SourceSheet(file.Path, new XlsxSheet("", rows), records);
    }
}
