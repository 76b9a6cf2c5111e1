using System.Buffers.Binary;
using System.Numerics;

namespace Ghg.Core.Tables;

/// <summary>
/// A 64-bit hash of bytes that is the same in every run, so that nothing depends on chance. Two words at a time go through multiplications that do not
/// wait for each other.
/// </summary>
internal static class Hash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xE7037ED1A0B428DB;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var (left, right) = ((ulong)bytes.Length * First, Second);
            while (bytes.Length > 16)
            {
                left = Mix(left ^ Word(bytes), First);
                right = Mix(right ^ Word(bytes[8..]), Second);
                bytes = bytes[16..];
            }

            // The last words may overlap: that costs less than bytes one by one.
            var (last, end) = bytes.Length switch
            {
                >= 8 => (Word(bytes), Word(bytes[^8..])),
                >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..])),
                > 0 => (((ulong)bytes[0] << 16) | ((ulong)bytes[bytes.Length >> 1] << 8) | bytes[^1], 0UL),
                _ => (0UL, 0UL),
            };
            return Mix(Mix(left ^ last, First) + BitOperations.RotateLeft(Mix(right ^ end, Second), 32), First);
        }
    }

    private static ulong Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    // The product carries low bits up; the shift brings high bits down.
    private static ulong Mix(ulong word, ulong multiplier)
    {
        var product = unchecked(word * multiplier);
        return product ^ (product >> 32);
    }
}
