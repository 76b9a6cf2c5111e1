using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>
/// Rows that were parsed and wait to be added up by key. Adding them up in a batch hides most of the time that a large table waits for memory.
/// </summary>
internal sealed class RowBatch(KeyTable keys)
{
    private const int Size = 64;

    private readonly Pending[] _rows = new Pending[Size];
    private byte[] _bytes = new byte[Size * 128];
    private int _count;
    private int _end;
    private int _touched;

    /// <summary>Adds a row, and adds the batch up if it is full. Calls back for a row whose sum leaves the range.</summary>
    public void Add(ReadOnlySpan<byte> key, in Pending row, OverflowHandler onOverflow)
    {
        if (_end + key.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + key.Length));
        }

        key.CopyTo(_bytes.AsSpan(_end));
        ref var kept = ref _rows[_count++];
        kept = row;
        (kept.Start, kept.Length, kept.Hash) = (_end, key.Length, KeyTable.HashOf(key));
        _end += key.Length;
        if (_count == Size)
        {
            Flush(onOverflow);
        }
    }

    /// <summary>Adds up what waits.</summary>
    public void Flush(OverflowHandler onOverflow)
    {
        Span<int> peeked = stackalloc int[Size];
        for (var i = 0; i < _count; i++)
        {
            peeked[i] = keys.Peek(_rows[i].Hash);
        }

        var touched = 0;
        for (var i = 0; i < _count; i++)
        {
            touched ^= keys.Touch(peeked[i]);
        }

        // Kept, so that the looking is not optimised away.
        _touched = touched;
        for (var i = 0; i < _count; i++)
        {
            ref var row = ref _rows[i];
            ref var entry = ref keys[keys.NumberOf(_bytes.AsSpan(row.Start, row.Length), row.Hash)];
            entry.Count(row.Row);
            entry.Sources.Add(row.Source);
            entry.IsFaulty |= row.IsFaulty;
            if (row.HasAmount && !entry.Amount.TryAdd(row.Amount))
            {
                entry.IsFaulty = true;
                onOverflow(row.Row, _bytes.AsSpan(row.Start, row.Length));
            }

            if (row.IsNegative)
            {
                entry.NoteNegative(row.Row);
            }
        }

        (_count, _end) = (0, 0);
    }

    /// <summary>Takes a row whose sum leaves the range, with its key.</summary>
    internal delegate void OverflowHandler(RowNumber row, ReadOnlySpan<byte> key);

    /// <summary>What a row adds to its key.</summary>
    internal struct Pending
    {
        public int Start;
        public int Length;
        public uint Hash;
        public int Source;
        public RowNumber Row;
        public ExactAmount Amount;
        public bool HasAmount;
        public bool IsNegative;
        public bool IsFaulty;
    }
}
