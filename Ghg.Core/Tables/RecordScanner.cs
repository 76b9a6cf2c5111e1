using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ghg.Core.Tables;

/// <summary>
/// Finds the records of a block and where their fields end, 64 bytes at a step. It takes the records that follow RFC 4180 and have the header's number of
/// fields, which are nearly all; the others it hands on to <see cref="RecordReader"/>, which is slower and knows what to say of them.
/// </summary>
internal ref struct RecordScanner
{
    private const int Step = 64;

    private readonly Block _block;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly Span<int> _marks;
    private readonly Span<int> _ends;
    private int _scanned;
    private int _mark;
    private int _marked;
    private int _start;
    private int _next;
    private int _nextLine;

    /// <summary>A scanner at the start of a block.</summary>
    public RecordScanner(Block block, int fields, ScanBuffer buffer)
    {
        _block = block;
        _bytes = block.Bytes.Span;
        _marks = buffer.Marks;
        _ends = buffer.Ends.AsSpan(0, fields);
        _nextLine = block.FirstLine;
    }

    /// <summary>The line that the current record starts on.</summary>
    public int Line { get; private set; }

    /// <summary>The current record as it stands in the file, without its line break.</summary>
    public readonly ReadOnlySpan<byte> Record => _bytes[_start.._ends[^1]];

    /// <summary>The current record, or the odd ones, as a block of their own.</summary>
    public readonly Block Part => _block with { Bytes = _block.Bytes[_start.._next], FirstLine = Line };

    /// <summary>A field of the current record as it stands in the file.</summary>
    public readonly ReadOnlySpan<byte> this[int column] => Run(column, column);

    /// <summary>Neighbouring fields of the current record as they stand in the file, with the commas between them.</summary>
    public readonly ReadOnlySpan<byte> Run(int first, int last)
    {
        var start = first == 0 ? _start : _ends[first - 1] + 1;
        return _bytes[start.._ends[last]];
    }

    /// <summary>Moves to the next record that is not blank.</summary>
    public ScanResult Read()
    {
        while (_next < _bytes.Length)
        {
            (_start, Line) = (_next, _nextLine);
            if (_marked - _mark <= _ends.Length)
            {
                FindMarks();
            }

            if (TryPlain() || TryQuoted())
            {
                if (!IsBlank())
                {
                    return ScanResult.Record;
                }
            }
            else if (!IsEmptyLine())
            {
                PassOver();
                return ScanResult.Odd;
            }
        }

        return ScanResult.End;
    }

    // Without quotes the marks of a record are its commas and the break at its end.
    private bool TryPlain()
    {
        if (_marked - _mark < _ends.Length)
        {
            return false;
        }

        var marks = _marks.Slice(_mark, _ends.Length);
        for (var i = 0; i < marks.Length; i++)
        {
            var at = marks[i];
            _ends[i] = at;
            if (i < marks.Length - 1 && (at >= _bytes.Length || _bytes[at] != (byte)','))
            {
                return false;
            }
        }

        var breaks = BreakAt(_ends[^1]);
        if (breaks < 0)
        {
            return false;
        }

        _mark += _ends.Length + (breaks == 2 ? 1 : 0);
        (_next, _nextLine) = (_ends[^1] + breaks, Line + 1);
        return true;
    }

    private bool TryQuoted()
    {
        var at = _start;
        for (var i = 0; i < _ends.Length; i++)
        {
            var end = RawCell.End(_bytes, at);
            if (end < 0 || (i < _ends.Length - 1 && (end == _bytes.Length || _bytes[end] != (byte)',')))
            {
                return false;
            }

            _ends[i] = end;
            at = end + 1;
        }

        var breaks = BreakAt(_ends[^1]);
        if (breaks < 0)
        {
            return false;
        }

        MoveTo(_ends[^1] + breaks);
        return true;
    }

    // The length of the line break at a place; 0 at the end of the block, -1 if there is something else.
    private readonly int BreakAt(int at) =>
        at == _bytes.Length ? 0
        : _bytes[at] == (byte)'\n' ? 1
        : _bytes[at] == (byte)'\r' && at + 1 < _bytes.Length && _bytes[at + 1] == (byte)'\n' ? 2
        : -1;

    private bool IsEmptyLine()
    {
        var breaks = BreakAt(_start);
        if (breaks > 0)
        {
            MoveTo(_start + breaks);
        }

        return breaks > 0;
    }

    // Spreadsheets write rows of commas alone below the data.
    private readonly bool IsBlank() =>
        _ends[^1] == _start || (_bytes[_start] is (byte)',' or (byte)' ' or (byte)'\t' or (byte)'"' && Record.IndexOfAnyExcept(", \t\""u8) < 0);

    // One line if the record surely ends there; all that is left if quotes or a lone CR leave that open.
    private void PassOver()
    {
        var end = _bytes[_start..].IndexOf((byte)'\n');
        var line = end < 0 ? _bytes[_start..] : _bytes.Slice(_start, end);
        var isPlain = line.IndexOfAny((byte)'"', (byte)'\r') is var odd && (odd < 0 || (line[odd] == (byte)'\r' && odd == line.Length - 1 && end >= 0));
        MoveTo(isPlain && end >= 0 ? _start + end + 1 : _bytes.Length);
    }

    private void MoveTo(int next)
    {
        _nextLine = Line + BlockReader.LineBreaks(_bytes[_start..next]);
        _next = next;
        while (_mark < _marked && _marks[_mark] < next)
        {
            _mark++;
        }

        if (_mark == _marked)
        {
            _scanned = Math.Max(_scanned, next);
        }
    }

    private void FindMarks()
    {
        _marks[_mark.._marked].CopyTo(_marks);
        (_mark, _marked) = (0, _marked - _mark);
        while (_marked < ScanBuffer.Capacity && _scanned < _bytes.Length)
        {
            var rest = _bytes[_scanned..];
            if (rest.Length < Step)
            {
                FindLastMarks(rest);
                return;
            }

            for (var bits = Bits(rest[..Step]); bits != 0; bits &= bits - 1)
            {
                _marks[_marked++] = _scanned + BitOperations.TrailingZeroCount(bits);
            }

            _scanned += Step;
            MarkEnd();
        }
    }

    private void FindLastMarks(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is (byte)',' or (byte)'\n' or (byte)'\r' or (byte)'"')
            {
                _marks[_marked++] = _scanned + i;
            }
        }

        _scanned = _bytes.Length;
        MarkEnd();
    }

    // The last line of a file may lack its break.
    private void MarkEnd()
    {
        if (_scanned == _bytes.Length && _bytes[^1] != (byte)'\n')
        {
            _marks[_marked++] = _bytes.Length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ReadOnlySpan<byte> step) => Bits(Vector256.Create(step)) | ((ulong)Bits(Vector256.Create(step[32..])) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)',')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256.Create((byte)'"'))).ExtractMostSignificantBits();
}
