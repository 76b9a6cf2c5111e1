using System.Buffers;

namespace Ghg.Core.Tables;

/// <summary>
/// The bytes of a file that ships inside the assembly, where they lie: the image of a loaded assembly is never moved nor unloaded, so that nothing is copied
/// and only the pages that are looked at are read from disk.
/// </summary>
internal sealed unsafe class EmbeddedMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedMemory(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>The bytes of an embedded file from where its stream stands.</summary>
    public static ReadOnlyMemory<byte> Of(UnmanagedMemoryStream stream) =>
        new EmbeddedMemory(stream.PositionPointer, checked((int)(stream.Length - stream.Position))).Memory;

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)_length);
        return new MemoryHandle(_start + elementIndex);
    }

    public override void Unpin()
    {
        // It never moves.
    }

    protected override void Dispose(bool disposing)
    {
        // It belongs to the assembly.
    }
}
