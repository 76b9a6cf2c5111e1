using System.Runtime.InteropServices;
using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>
/// Distinct keys as bytes with what their rows add up to: one probe a row, no allocation but for a new key. Entries and keys lie in pieces of fixed size,
/// so that growing copies nothing; only the first begins small, since most projects are.
/// </summary>
internal sealed class KeyTable
{
    private const int PieceBits = 12;
    private const int PieceSize = 1 << PieceBits;
    private const int KeyPieceSize = 1 << 18;
    private const int FirstPieceSize = 1 << 6;
    private const int FirstKeyPieceSize = 1 << 13;

    private Entry[][] _entries = new Entry[16][];
    private byte[][] _keys = new byte[16][];
    private int _keyPieces;
    private Bucket[] _buckets = new Bucket[1024];
    private int _keyEnd;

    /// <summary>How many distinct keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>The entry of a key's number.</summary>
    public ref Entry this[int number] => ref _entries[number >> PieceBits][number & (PieceSize - 1)];

    /// <summary>The bytes of a key.</summary>
    public ReadOnlySpan<byte> KeyOf(int number)
    {
        ref var entry = ref this[number];
        return _keys[entry.KeyPiece].AsSpan(entry.KeyStart, entry.KeyLength);
    }

    /// <summary>The entry of a key, a fresh one if the key is new.</summary>
    public ref Entry Of(ReadOnlySpan<byte> key) => ref this[NumberOf(key)];

    /// <summary>The number of a key, a fresh one if the key is new.</summary>
    public int NumberOf(ReadOnlySpan<byte> key) => NumberOf(key, HashOf(key));

    /// <summary>The hash that a key is found by.</summary>
    public static uint HashOf(ReadOnlySpan<byte> key) => unchecked((uint)(Hash64(key) >> 32));

    /// <summary>
    /// Looks where a key will be found, and at nothing else. With many keys nearly every look-up waits for memory; looking for a batch of them first lets
    /// the waits overlap.
    /// </summary>
    public int Peek(uint hash) => _buckets[hash & (uint)(_buckets.Length - 1)].Number;

    /// <summary>Looks at the entry and the key that <see cref="Peek"/> gave, so that they are near when they are needed.</summary>
    public int Touch(int peeked)
    {
        if (peeked == 0)
        {
            return 0;
        }

        ref var entry = ref this[peeked - 1];
        return entry.Rows + _keys[entry.KeyPiece][entry.KeyStart];
    }

    /// <summary>The number of a key whose hash is known.</summary>
    public int NumberOf(ReadOnlySpan<byte> key, uint hash)
    {
        var mask = _buckets.Length - 1;
        for (var at = (int)(hash & (uint)mask); ; at = (at + 1) & mask)
        {
            var bucket = _buckets[at];
            if (bucket.Number == 0)
            {
                Add(key, hash, at);
                return Count - 1;
            }

            if (bucket.Hash == hash && KeyOf(bucket.Number - 1).SequenceEqual(key))
            {
                return bucket.Number - 1;
            }
        }
    }

    /// <summary>Adds the entries of another thread's table, whose numbers of sources are put into ours. Calls back for a key whose sum leaves the range.</summary>
    public void Merge(KeyTable other, Func<int, int> source, Action<int> onOverflow)
    {
        for (var number = 0; number < other.Count; number++)
        {
            ref var theirs = ref other[number];
            ref var ours = ref Of(other.KeyOf(number));
            if (!ours.Add(ref theirs, source))
            {
                onOverflow(number);
            }
        }
    }

    /// <summary>A 64-bit hash of bytes that is the same in every run, so that nothing depends on chance.</summary>
    public static ulong Hash64(ReadOnlySpan<byte> bytes)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        unchecked
        {
            var hash = (uint)bytes.Length * Multiplier;
            foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            {
                hash = (hash ^ word) * Multiplier;
                hash ^= hash >> 29;
            }

            if ((bytes.Length & 7) != 0)
            {
                var last = 0UL;
                foreach (var b in bytes[(bytes.Length & ~7)..])
                {
                    last = (last << 8) | b;
                }

                hash = (hash ^ last) * Multiplier;
            }

            return (hash ^ (hash >> 32)) * Multiplier;
        }
    }

    private void Add(ReadOnlySpan<byte> key, uint hash, int bucket)
    {
        if ((Count & (PieceSize - 1)) == 0)
        {
            Put(ref _entries, Count >> PieceBits, new Entry[Count == 0 ? FirstPieceSize : PieceSize]);
        }
        else if (Count == _entries[0].Length)
        {
            Array.Resize(ref _entries[0], Count * 2);
        }

        if (Count * 2 >= _buckets.Length)
        {
            Rehash(_buckets.Length * 2);
            bucket = FreeBucket(hash);
        }

        var (piece, start) = Keep(key);
        _buckets[bucket] = new Bucket(hash, ++Count);
        ref var entry = ref this[Count - 1];
        (entry.KeyPiece, entry.KeyStart, entry.KeyLength) = (piece, start, key.Length);
    }

    private (int Piece, int Start) Keep(ReadOnlySpan<byte> key)
    {
        if (_keyPieces == 0 || _keyEnd + key.Length >= _keys[_keyPieces - 1].Length)
        {
            Put(ref _keys, _keyPieces, new byte[Math.Max(_keyPieces == 0 ? FirstKeyPieceSize : KeyPieceSize, key.Length + 1)]);
            _keyPieces++;
            _keyEnd = 0;
        }

        var start = _keyEnd;
        key.CopyTo(_keys[_keyPieces - 1].AsSpan(start));
        _keyEnd = start + key.Length;
        return (_keyPieces - 1, start);
    }

    private static void Put<T>(ref T[] pieces, int at, T piece)
    {
        if (at == pieces.Length)
        {
            Array.Resize(ref pieces, at * 2);
        }

        pieces[at] = piece;
    }

    private void Rehash(int size)
    {
        var old = _buckets;
        _buckets = new Bucket[size];
        foreach (var bucket in old.Where(b => b.Number != 0))
        {
            _buckets[FreeBucket(bucket.Hash)] = bucket;
        }
    }

    private int FreeBucket(uint hash)
    {
        var mask = _buckets.Length - 1;
        var at = (int)(hash & (uint)mask);
        while (_buckets[at].Number != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private readonly record struct Bucket(uint Hash, int Number);

    /// <summary>What the rows of a key add up to, and where the first and the last of them stand.</summary>
    internal struct Entry
    {
        public int KeyPiece;
        public int KeyStart;
        public int KeyLength;
        public int Rows;
        public RowNumber First;
        public RowNumber Last;
        public ExactSum Amount;
        public SourceNumbers Sources;
        public RowNumber? Negative;
        public bool IsFaulty;

        /// <summary>Counts one more row.</summary>
        public void Count(RowNumber row)
        {
            First = Rows == 0 || row.CompareTo(First) < 0 ? row : First;
            Last = Rows == 0 || row.CompareTo(Last) > 0 ? row : Last;
            Rows++;
        }

        /// <summary>Keeps the first row with a negative amount, which a sum would hide.</summary>
        public void NoteNegative(RowNumber? row) =>
            Negative = Negative is null || (row is { } other && other.CompareTo(Negative.Value) < 0) ? row ?? Negative : Negative;

        /// <summary>Adds another entry of the same key; false if the sum leaves the range.</summary>
        public bool Add(ref Entry other, Func<int, int> source)
        {
            First = Rows == 0 || other.First.CompareTo(First) < 0 ? other.First : First;
            Last = Rows == 0 || other.Last.CompareTo(Last) > 0 ? other.Last : Last;
            Rows += other.Rows;
            foreach (var number in other.Sources.All)
            {
                Sources.Add(source(number));
            }

            NoteNegative(other.Negative);
            IsFaulty |= other.IsFaulty;
            return Amount.TryAdd(other.Amount);
        }
    }
}
