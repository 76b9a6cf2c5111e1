using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Distinct runs of bytes, each kept once and numbered in the order in which they came. Any number of threads may ask for numbers at once: looking up takes
/// no lock, and a slot is published only when everything behind it is in place. The bytes lie in pieces, so that growing copies nothing.
/// </summary>
internal sealed class KeyStore
{
    private const int PieceBits = 18;
    private const int FirstPieceSize = 1 << 13;

    private readonly Lock _adding = new();
    private readonly List<KeyPlace> _places = [];
    private Slot[] _slots = new Slot[1 << 10];
    private byte[][] _pieces = new byte[16][];
    private int _pieceCount;
    private int _end;

    /// <summary>How many there are.</summary>
    public int Count => _places.Count;

    /// <summary>The bytes of a number. To be asked when nothing is added any more.</summary>
    public ReadOnlySpan<byte> this[int number] => At(_places[number]);

    /// <summary>The hash that a key is found by.</summary>
    public static uint HashOf(ReadOnlySpan<byte> key) => (uint)(Hash.Of(key) >> 32);

    /// <summary>
    /// Where a key of a hash probably lies, and its number; -1 if there is none yet. With many keys nearly every look-up waits for memory; asking for a
    /// batch of them first lets the waits overlap.
    /// </summary>
    public (int Number, KeyPlace Place) Guess(uint hash)
    {
        var slots = Volatile.Read(ref _slots);
        var mask = (uint)slots.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            var mark = Volatile.Read(ref slot.Mark);
            if (mark == 0)
            {
                return (-1, default);
            }

            if ((uint)(mark >> 32) == hash)
            {
                return (NumberIn(mark), slot.Place);
            }
        }
    }

    /// <summary>Looks at both ends of the bytes that lie at a place.</summary>
    public int Touch(KeyPlace place)
    {
        var piece = _pieces[place.Piece];
        return piece[place.Start] ^ piece[place.Start + place.Length - 1];
    }

    /// <summary>The number of a key, a fresh one if it is new.</summary>
    public int NumberOf(ReadOnlySpan<byte> key) => NumberOf(key, HashOf(key));

    /// <summary>The number of a key whose hash is known.</summary>
    public int NumberOf(ReadOnlySpan<byte> key, uint hash)
    {
        var number = Find(Volatile.Read(ref _slots), key, hash);
        return number >= 0 ? number : Add(key, hash);
    }

    private int Find(Slot[] slots, ReadOnlySpan<byte> key, uint hash)
    {
        var mask = (uint)slots.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            var mark = Volatile.Read(ref slot.Mark);
            if (mark == 0)
            {
                return -1;
            }

            if ((uint)(mark >> 32) == hash && At(slot.Place).SequenceEqual(key))
            {
                return NumberIn(mark);
            }
        }
    }

    private int Add(ReadOnlySpan<byte> key, uint hash)
    {
        lock (_adding)
        {
            // Another thread may have been first, or have put the slots elsewhere.
            var number = Find(_slots, key, hash);
            if (number >= 0)
            {
                return number;
            }

            // Full to three quarters: more would make long searches, less would cost memory for nothing.
            if ((Count + 1) * 4L > _slots.Length * 3L)
            {
                Grow();
            }

            var place = Keep(key);
            _places.Add(place);
            Put(_slots, new Slot { Mark = ((ulong)hash << 32) | (uint)Count, Place = place });
            return Count - 1;
        }
    }

    private ReadOnlySpan<byte> At(KeyPlace place) => _pieces[place.Piece].AsSpan(place.Start, place.Length);

    // A mark is the hash and the number plus one, so that none is zero.
    private static int NumberIn(ulong mark) => (int)(mark & uint.MaxValue) - 1;

    private static void Put(Slot[] slots, Slot filled)
    {
        var mask = (uint)slots.Length - 1;
        var at = (uint)(filled.Mark >> 32) & mask;
        while (slots[at].Mark != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at].Place = filled.Place;
        Volatile.Write(ref slots[at].Mark, filled.Mark);
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Mark != 0)
            {
                Put(larger, slot);
            }
        }

        Volatile.Write(ref _slots, larger);
    }

    private KeyPlace Keep(ReadOnlySpan<byte> key)
    {
        if (_pieceCount == 0 || _end + key.Length > _pieces[_pieceCount - 1].Length || _end >= 1 << PieceBits)
        {
            if (_pieceCount == _pieces.Length)
            {
                Array.Resize(ref _pieces, _pieceCount * 2);
            }

            // The first begins small, since most projects are.
            _pieces[_pieceCount++] = new byte[Math.Max(_pieceCount == 1 ? FirstPieceSize : 1 << PieceBits, key.Length)];
            _end = 0;
        }

        var place = new KeyPlace(_pieceCount - 1, _end, key.Length);
        key.CopyTo(_pieces[place.Piece].AsSpan(place.Start));
        _end += key.Length;
        return place;
    }

    private struct Slot
    {
        public ulong Mark;
        public KeyPlace Place;
    }
}
