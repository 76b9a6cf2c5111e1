using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>Distinct keys as bytes with what their rows add up to: one probe a row, no allocation but for a new key.</summary>
internal sealed class KeyTable
{
    private int[] _buckets = new int[1024];
    private Entry[] _entries = new Entry[512];
    private byte[] _keys = new byte[1 << 15];
    private int _keysLength;

    /// <summary>How many distinct keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>The entry of a key's number.</summary>
    public ref Entry this[int number] => ref _entries[number];

    /// <summary>The bytes of a key.</summary>
    public ReadOnlySpan<byte> KeyOf(int number) => _keys.AsSpan(_entries[number].KeyStart, _entries[number].KeyLength);

    /// <summary>The entry of a key, a fresh one if the key is new.</summary>
    public ref Entry Of(ReadOnlySpan<byte> key)
    {
        var hash = Hash(key);
        var mask = _buckets.Length - 1;
        for (var at = (int)(hash & (uint)mask); ; at = (at + 1) & mask)
        {
            var number = _buckets[at] - 1;
            if (number < 0)
            {
                return ref Add(key, hash, at);
            }

            ref var entry = ref _entries[number];
            if (entry.Hash == hash && KeyOf(number).SequenceEqual(key))
            {
                return ref entry;
            }
        }
    }

    /// <summary>Adds the entries of another thread's table. False for a key whose sum leaves the range.</summary>
    public void Merge(KeyTable other, Action<int> onOverflow)
    {
        for (var number = 0; number < other.Count; number++)
        {
            ref var theirs = ref other[number];
            ref var ours = ref Of(other.KeyOf(number));
            if (!ours.Add(ref theirs))
            {
                ours.IsFaulty = true;
                onOverflow(number);
            }
        }
    }

    /// <summary>A hash of bytes that is the same in every run, so that nothing depends on chance.</summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            return (uint)(Hash64(bytes) >> 32);
        }
    }

    /// <summary>A 64-bit hash of bytes that is the same in every run.</summary>
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

            Span<byte> rest = stackalloc byte[8];
            rest.Clear();
            bytes[(bytes.Length & ~7)..].CopyTo(rest);
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Multiplier;
            return (hash ^ (hash >> 32)) * Multiplier;
        }
    }

    private ref Entry Add(ReadOnlySpan<byte> key, uint hash, int bucket)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
            Rehash(_entries.Length * 2);
            bucket = FreeBucket(hash);
        }

        if (_keysLength + key.Length > _keys.Length)
        {
            Array.Resize(ref _keys, Math.Max(_keys.Length * 2, _keysLength + key.Length));
        }

        key.CopyTo(_keys.AsSpan(_keysLength));
        _entries[Count] = new Entry { Hash = hash, KeyStart = _keysLength, KeyLength = key.Length };
        _keysLength += key.Length;
        _buckets[bucket] = ++Count;
        return ref _entries[Count - 1];
    }

    private void Rehash(int size)
    {
        _buckets = new int[size];
        for (var number = 0; number < Count; number++)
        {
            _buckets[FreeBucket(_entries[number].Hash)] = number + 1;
        }
    }

    private int FreeBucket(uint hash)
    {
        var mask = _buckets.Length - 1;
        var at = (int)(hash & (uint)mask);
        while (_buckets[at] != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    /// <summary>What the rows of a key add up to, and where the first and the last of them stand.</summary>
    internal struct Entry
    {
        public uint Hash;
        public int KeyStart;
        public int KeyLength;
        public int Rows;
        public RowNumber First;
        public RowNumber Last;
        public ExactSum Amount;
        public SourceSet? Sources;
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
        public bool Add(ref Entry other)
        {
            First = Rows == 0 || other.First.CompareTo(First) < 0 ? other.First : First;
            Last = Rows == 0 || other.Last.CompareTo(Last) > 0 ? other.Last : Last;
            Rows += other.Rows;
            Sources = SourceSet.Union(Sources, other.Sources);
            NoteNegative(other.Negative);
            IsFaulty |= other.IsFaulty;
            return Amount.TryAdd(other.Amount);
        }
    }
}
