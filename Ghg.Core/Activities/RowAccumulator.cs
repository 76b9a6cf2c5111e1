using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>One thread's part of reading activities: it adds the amounts of its rows to the sums of their keys and keeps what it finds wrong.</summary>
internal sealed class RowAccumulator
{
    private readonly int _city;
    private readonly int _year;
    private readonly int _reference;
    private readonly int _amount;
    private readonly int _source;
    private readonly int _notation;
    private readonly int _duplicatesUpTo;
    private readonly KeyLayouts _layouts;
    private readonly SourceTable _sources;
    private readonly Func<RowNumber, Place> _placeOfAmount;
    private readonly RowBatch _batch;
    private readonly ScanBuffer _buffer = new();
    private byte[] _scratch = [];

    public RowAccumulator(ActivityTables tables, KeySums sums, ColumnSet columns, Func<RowNumber, Place> placeOfAmount, int? duplicatesUpTo)
    {
        (_city, _year, _reference, _amount, _source, _notation) = (columns["city"], columns["year"], columns["gpc_ref"], columns["amount"], columns["source"], columns["notation_key"]);
        (_layouts, _sources, _placeOfAmount, _duplicatesUpTo) = (tables.Layouts, tables.Sources, placeOfAmount, duplicatesUpTo ?? 0);
        Sums = sums;
        _batch = new RowBatch(tables.Keys, sums, ReportOverflow);
        Seen = duplicatesUpTo is null ? null : [];
    }

    /// <summary>What its rows add up to.</summary>
    public KeySums Sums { get; }

    /// <summary>What was wrong with single rows.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Hashes of whole rows with where they first stood; null once there are too many rows to compare.</summary>
    public Dictionary<ulong, RowNumber>? Seen { get; private set; }

    /// <summary>Rows that repeat an earlier one to the byte.</summary>
    public List<(ulong Hash, RowNumber Row)> Repeats { get; } = [];

    /// <summary>Rows read.</summary>
    public long Rows { get; private set; }

    /// <summary>Reads the rows of a block.</summary>
    public void Read(Block block, ActivityFile file)
    {
        var scanner = new RecordScanner(block, file.Header.Count, _buffer);
        while (scanner.Read() is var result && result != ScanResult.End)
        {
            var row = new PendingRow { Row = new RowNumber(file.Number, scanner.Line) };
            if (result == ScanResult.Record && TryReadAmount(scanner, file, ref row))
            {
                Remember(scanner.Record, row.Row);
                row.Source = file.Source < 0 ? 0 : _sources.NumberOf(RawCell.Text(scanner[file.Source], ref _scratch));
                _batch.Add(file.Layout.Write(scanner, file.Key, _batch), row);
            }
            else
            {
                ReadClosely(scanner.Part, file);
            }
        }

        _batch.Flush();
    }

    // False if there is anything to say of the row.
    private bool TryReadAmount(in RecordScanner scanner, ActivityFile file, ref PendingRow row)
    {
        var hasKey = file.Notation >= 0 && !RawCell.Text(scanner[file.Notation], ref _scratch).IsEmpty;
        var cell = file.Amount < 0 ? default : RawCell.Text(scanner[file.Amount], ref _scratch);
        if (hasKey || cell.IsEmpty)
        {
            return hasKey && cell.IsEmpty;
        }

        row.HasAmount = ExactAmount.TryParse(cell, out row.Amount) == AmountProblem.None;
        row.IsNegative = row.HasAmount && cell[0] == (byte)'-';
        return row.HasAmount;
    }

    // Rows in error or in odd form: slower, but able to say what is wrong and where.
    private void ReadClosely(Block block, ActivityFile file)
    {
        using var reader = new RecordReader(block, file.Header, startsWithHeader: false, Diagnostics);
        while (reader.Read())
        {
            var row = new PendingRow { Row = new RowNumber(file.Number, reader.Line), Source = _sources.NumberOf(reader[_source]) };
            Remember(reader.Raw, row.Row);
            ReadAmount(reader, ref row);
            _batch.Add(file.Layout.Write(reader, _batch), row);
        }
    }

    private void ReadAmount(RecordReader reader, ref PendingRow row)
    {
        var cell = reader[_amount];
        var hasKey = !reader[_notation].IsEmpty;
        if (cell.IsEmpty || hasKey)
        {
            if (cell.IsEmpty != hasKey)
            {
                Report(reader, ref row, new Diagnostic(hasKey ? Rules.AmountAndNotationKey : Rules.NeitherAmountNorKey, reader.PlaceOf(_amount)));
            }

            return;
        }

        var problem = ExactAmount.TryParse(cell, out row.Amount);
        row.HasAmount = problem == AmountProblem.None;
        row.IsNegative = row.HasAmount && cell[0] == (byte)'-';
        if (!row.HasAmount)
        {
            Report(reader, ref row, NumberFindings.Of(problem, Encoding.UTF8.GetString(cell), reader.PlaceOf(_amount)));
        }
    }

    // A mistake in one city's row does not block another city. Its key gives no line: a sum without the row would be a wrong number.
    private void Report(RecordReader reader, ref PendingRow row, Diagnostic finding)
    {
        row.IsFaulty = true;
        Report(finding with { Reference = Encoding.UTF8.GetString(reader[_reference]) }, Encoding.UTF8.GetString(reader[_city]), Encoding.UTF8.GetString(reader[_year]));
    }

    private void ReportOverflow(RowNumber row, ReadOnlySpan<byte> key)
    {
        var layout = _layouts.Of(key);
        var (city, year) = (Encoding.UTF8.GetString(layout.CellOf(key, _city, ref _scratch)), Encoding.UTF8.GetString(layout.CellOf(key, _year, ref _scratch)));
        Report(new Diagnostic(Rules.SumOverflow, _placeOfAmount(row)), city, year);
    }

    private void Report(Diagnostic finding, string city, string year) =>
        Diagnostics.Add(finding with { City = city.Length > 0 ? city : null, Year = Cells.TryYear(year, out var known) ? known : null });

    private void Remember(ReadOnlySpan<byte> record, RowNumber row)
    {
        Rows++;
        if (Seen is null)
        {
            return;
        }

        if (Rows > _duplicatesUpTo)
        {
            Seen = null;
            return;
        }

        var hash = Hash.Of(record);
        if (!Seen.TryAdd(hash, row))
        {
            Repeats.Add((hash, row));
        }
    }
}
