using CsvHelper;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>Reads the records of one block by slot. Malformed records give a finding and are passed over.</summary>
internal sealed class RecordReader : IDisposable
{
    private readonly CsvReader _csv;
    private readonly Block _block;
    private readonly Header _header;
    private readonly DiagnosticBag _diagnostics;
    private CsvMalformedReason? _malformed;

    public RecordReader(Block block, Header header, bool startsWithHeader, DiagnosticBag diagnostics)
    {
        (_block, _header, _diagnostics) = (block, header, diagnostics);
        _csv = CsvReader.Create(block.Bytes, Csv.Reading with { OnMalformedRecord = m => _malformed = m.Reason });
        if (startsWithHeader)
        {
            _csv.Read();
        }
    }

    /// <summary>The cell of a slot without surrounding blanks; empty if the file lacks the column. Valid until the next record.</summary>
    public ReadOnlySpan<byte> this[int slot]
    {
        get
        {
            var column = _header.ColumnOfSlot[slot];
            return column < 0 ? default : RawCell.Trimmed(_csv.GetSpan(column));
        }
    }

    /// <summary>The record as it stands in the file.</summary>
    public ReadOnlySpan<byte> Raw => _csv.RawRecord;

    /// <summary>The record as it stands in the block's bytes, which outlive the reader.</summary>
    public ReadOnlyMemory<byte> RawMemory => _block.Bytes.Slice(checked((int)_csv.ByteOffset), _csv.RawRecord.Length);

    /// <summary>The line the record starts on.</summary>
    public int Line => _csv.LineOf(_block);

    /// <summary>Where the cell of a slot stands, or the record's line if the file lacks the column.</summary>
    public Place PlaceOf(int slot) =>
        _header.Has(slot) ? _csv.PlaceOf(_header.ColumnOfSlot[slot], _block) : PlaceOfRecord();

    /// <summary>Where the record stands.</summary>
    public Place PlaceOfRecord() => _csv.PlaceOfRecord(_block, Line);

    /// <summary>Moves to the next record that has the header's number of fields and is not blank.</summary>
    public bool Read()
    {
        while (true)
        {
            _malformed = null;
            if (!_csv.Read())
            {
                return false;
            }

            if (_malformed is { } reason)
            {
                _diagnostics.Add(reason == CsvMalformedReason.UnterminatedQuote ? Rules.UnterminatedQuote : Rules.StrayQuote, PlaceOfRecord());
            }
            else if (_csv.FieldCount == _header.Count)
            {
                if (!IsBlank())
                {
                    return true;
                }
            }
            else if (!IsBlank())
            {
                _diagnostics.Add(Rules.WrongFieldCount, PlaceOfRecord(), _csv.FieldCount, _header.Count);
            }
        }
    }

    public void Dispose() => _csv.Dispose();

    // Spreadsheets write rows of commas alone below the data.
    private bool IsBlank() => _csv.RawRecord.IndexOfAnyExcept(", \t\""u8) < 0;
}
