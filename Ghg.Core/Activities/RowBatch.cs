namespace Ghg.Core.Activities;

/// <summary>
/// Rows that were parsed and wait to be added up by key. Adding them up in a batch hides most of the time that a large table waits for memory.
/// Calls back for a row whose sum leaves the range.
/// </summary>
internal sealed class RowBatch(KeyStore keys, KeySums sums, RowBatch.OverflowHandler onOverflow)
{
    private const int Size = 64;

    private readonly PendingRow[] _rows = new PendingRow[Size];
    private byte[] _bytes = new byte[Size * 128];
    private int _count;
    private int _end;
    private int _touched;

    /// <summary>Room for the bytes of the next row's key.</summary>
    public Span<byte> Room(int length)
    {
        if (_end + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + length));
        }

        return _bytes.AsSpan(_end, length);
    }

    /// <summary>Adds a row whose key was written into the room for it, and adds the batch up if it is full.</summary>
    public void Add(int keyLength, in PendingRow row)
    {
        ref var kept = ref _rows[_count++];
        kept = row;
        (kept.Start, kept.Length, kept.Hash) = (_end, keyLength, KeyStore.HashOf(_bytes.AsSpan(_end, keyLength)));
        _end += keyLength;
        if (_count == Size)
        {
            Flush();
        }
    }

    /// <summary>Adds up what waits.</summary>
    public void Flush()
    {
        Touch();
        foreach (ref var row in _rows.AsSpan(0, _count))
        {
            var key = _bytes.AsSpan(row.Start, row.Length);
            var number = keys.NumberOf(key, row.Hash);
            if (!sums.Add(number, row))
            {
                onOverflow(row.Row, key);
            }
        }

        (_count, _end) = (0, 0);
    }

    private void Touch()
    {
        Span<(int Number, KeyPlace Place)> guesses = stackalloc (int, KeyPlace)[Size];
        guesses = guesses[.._count];
        for (var i = 0; i < guesses.Length; i++)
        {
            guesses[i] = keys.Guess(_rows[i].Hash);
        }

        var touched = 0;
        foreach (var (number, place) in guesses)
        {
            touched ^= number < 0 ? 0 : keys.Touch(place);
        }

        foreach (var (number, _) in guesses)
        {
            touched ^= number < 0 ? 0 : sums.Touch(number);
        }

        // Kept, so that the looking is not optimised away.
        _touched = touched;
    }

    /// <summary>Takes a row whose sum leaves the range, with its key.</summary>
    internal delegate void OverflowHandler(RowNumber row, ReadOnlySpan<byte> key);
}
