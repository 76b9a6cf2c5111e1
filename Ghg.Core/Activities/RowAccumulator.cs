using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>One thread's part of reading activities: it adds the amounts of its rows up by key and keeps what it finds wrong.</summary>
internal sealed class RowAccumulator(ColumnSet columns, int keySlots, int duplicatesUpTo, bool seeksDuplicates)
{
    private readonly int _city = columns["city"];
    private readonly int _year = columns["year"];
    private readonly int _amount = columns["amount"];
    private readonly int _source = columns["source"];
    private readonly int _notation = columns["notation_key"];
    private byte[] _key = new byte[1024];

    /// <summary>The keys so far.</summary>
    public KeyTable Keys { get; } = new();

    /// <summary>The sources so far.</summary>
    public SourceTable Sources { get; } = new();

    /// <summary>What was wrong with single rows.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Hashes of whole rows with where they first stood; null once there are too many rows to compare.</summary>
    public Dictionary<ulong, RowNumber>? Seen { get; private set; } = seeksDuplicates ? [] : null;

    /// <summary>Rows that repeat an earlier one to the byte.</summary>
    public List<(ulong Hash, RowNumber Row)> Repeats { get; } = [];

    /// <summary>Rows read.</summary>
    public long Rows { get; private set; }

    /// <summary>Reads the rows of a block.</summary>
    public void Read(Block block, Header header, bool startsWithHeader, int file)
    {
        using var reader = new RecordReader(block, header, startsWithHeader, Diagnostics);
        var present = Enumerable.Range(0, keySlots).Where(header.Has).ToArray();
        var batch = new RowBatch(Keys);
        void OnOverflow(RowNumber row, ReadOnlySpan<byte> key) => ReportOverflow(block.File, row, key);
        while (reader.Read())
        {
            Rows++;
            var row = new RowBatch.Pending { Row = new RowNumber(file, reader.Line), Source = Sources.NumberOf(reader[_source]) };
            Remember(reader, row.Row);
            ReadAmount(reader, ref row);
            batch.Add(KeyOf(reader, present), row, OnOverflow);
        }

        batch.Flush(OnOverflow);
    }

    private void ReadAmount(RecordReader reader, ref RowBatch.Pending row)
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
    private void Report(RecordReader reader, ref RowBatch.Pending row, Diagnostic finding)
    {
        row.IsFaulty = true;
        Report(finding, Encoding.UTF8.GetString(reader[_city]), Encoding.UTF8.GetString(reader[_year]));
    }

    private void ReportOverflow(string file, RowNumber row, ReadOnlySpan<byte> key)
    {
        var cells = RawRecord.CellsOf(key, keySlots);
        Report(new Diagnostic(Rules.SumOverflow, new Place(new Position(file, row.Line)) { Field = "amount" }), cells[_city], cells[_year]);
    }

    private void Report(Diagnostic finding, string city, string year) =>
        Diagnostics.Add(finding with { City = city.Length > 0 ? city : null, Year = Cells.TryYear(year, out var known) ? known : null });

    // Each cell that is not blank as its slot, its length and its bytes: no content of a cell can look like another key.
    private ReadOnlySpan<byte> KeyOf(RecordReader reader, int[] present)
    {
        var length = 0;
        foreach (var slot in present)
        {
            var cell = reader[slot];
            if (cell.IsEmpty)
            {
                continue;
            }

            if (length + cell.Length + RawRecord.Overhead > _key.Length)
            {
                Array.Resize(ref _key, Math.Max(_key.Length * 2, length + cell.Length + RawRecord.Overhead));
            }

            length += RawRecord.Append(_key.AsSpan(length), slot, cell);
        }

        return _key.AsSpan(0, length);
    }

    private void Remember(RecordReader reader, RowNumber row)
    {
        if (Seen is null)
        {
            return;
        }

        if (Rows > duplicatesUpTo)
        {
            Seen = null;
            return;
        }

        var hash = KeyTable.Hash64(reader.Raw);
        if (!Seen.TryAdd(hash, row))
        {
            Repeats.Add((hash, row));
        }
    }
}
