namespace Ghg.Cli;

/// <summary>
/// Holds a result until it is known that nothing is wrong: in memory while it is small, else in a temporary file, so that a thousand cities need the
/// memory of one.
/// </summary>
internal sealed class Spool : Stream
{
    /// <summary>Bytes held in memory; enough for a city's inventory in any format.</summary>
    public const int InMemory = 1 << 20;

    private Stream _held = new MemoryStream();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _held.Length;

    public override long Position { get => _held.Position; set => throw new NotSupportedException(); }

    /// <summary>Gives everything that was written to another stream.</summary>
    public void Give(Stream output)
    {
        _held.Position = 0;
        _held.CopyTo(output);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_held is MemoryStream && _held.Length + buffer.Length > InMemory)
        {
            var file = new FileStream(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            Give(file);
            _held.Dispose();
            _held = file;
        }

        _held.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => _held.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _held.Dispose();
        }

        base.Dispose(disposing);
    }
}
