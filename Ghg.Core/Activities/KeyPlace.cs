namespace Ghg.Core.Activities;

/// <summary>Where the bytes of a key lie, in eight bytes: 20 bits for the piece, 18 for the start in it, 26 for the length.</summary>
internal readonly record struct KeyPlace
{
    private const int LengthBits = 26;
    private const int StartBits = 18;

    private readonly ulong _value;

    /// <summary>A place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number does not fit. No record is long enough for that; 256 GB of keys would be.</exception>
    public KeyPlace(int piece, int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(piece, 1 << 20);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, 1 << StartBits);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(length, 1 << LengthBits);
        _value = ((ulong)piece << (LengthBits + StartBits)) | ((ulong)start << LengthBits) | (uint)length;
    }

    public int Piece => (int)(_value >> (LengthBits + StartBits));

    public int Start => (int)((_value >> LengthBits) & ((1 << StartBits) - 1));

    public int Length => (int)(_value & ((1 << LengthBits) - 1));
}
