using System.Buffers;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>Cuts a file into blocks at record ends, so that threads can parse them apart while memory stays bounded.</summary>
internal static class BlockReader
{
    /// <summary>Bytes of a block. Large enough that the cost of cutting vanishes, small enough that a block stays in the cache.</summary>
    public const int BlockSize = 1 << 18;

    /// <summary>The longest record that is read; a longer one is a quote that was never closed, or an attack.</summary>
    public const int LongestRecord = 1 << 24;

    /// <summary>Reads the blocks of a file in order. A file that cannot be read or decoded gives a finding and ends.</summary>
    public static IEnumerable<Block> Read(InputFile file, TextEncoding encoding, DiagnosticBag diagnostics)
    {
        var decoder = new Decoder(file.Path, encoding, diagnostics);
        using var stream = Guard(file, diagnostics, file.Open);
        if (stream is null)
        {
            yield break;
        }

        // One byte more than a small file shows its end in one read, without the cost of a large buffer.
        var buffer = ArrayPool<byte>.Shared.Rent(stream.CanSeek ? (int)Math.Clamp(stream.Length + 1, 1 << 12, BlockSize) : BlockSize);
        var (filled, line) = (0, 1);
        var length = LengthOf(stream);
        while (true)
        {
            var read = Guard(file, diagnostics, () => (int?)stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false));
            if (read is null)
            {
                yield break;
            }

            var atEnd = read < buffer.Length - filled;
            filled += read.Value;
            length -= read.Value;
            if (atEnd && length is not (null or 0))
            {
                diagnostics.Add(FileFailure.Changed(file.Path));
                yield break;
            }

            var whole = atEnd ? filled : EndOfLastRecord(buffer.AsSpan(0, filled));
            if (whole == 0 && !atEnd)
            {
                if (buffer.Length >= LongestRecord)
                {
                    // What is no text at all is better called that.
                    if (decoder.ToUtf8(buffer.AsMemory(0, filled), line) is not null)
                    {
                        diagnostics.Add(Rules.RecordTooLong, new Place(new Position(file.Path, line)), LongestRecord >> 20);
                    }

                    yield break;
                }

                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
                continue;
            }

            var rest = filled - whole;
            var next = atEnd ? [] : ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, rest * 2));
            buffer.AsSpan(whole, rest).CopyTo(next);
            if (decoder.ToUtf8(buffer.AsMemory(0, whole), line) is not { } utf8)
            {
                yield break;
            }

            var (full, breaks) = (buffer, LineBreaks(buffer.AsSpan(0, whole)));
            yield return new Block(file.Path, utf8, line, () => ArrayPool<byte>.Shared.Return(full));
            if (atEnd)
            {
                yield break;
            }

            line += breaks;
            (buffer, filled) = (next, rest);
        }
    }

    /// <summary>The line breaks of a run of bytes: LF, CR LF and a lone CR each count once.</summary>
    public static int LineBreaks(ReadOnlySpan<byte> bytes)
    {
        var feeds = bytes.Count((byte)'\n');
        var returns = bytes.Count((byte)'\r');
        return returns == 0 ? feeds : feeds + returns - bytes.Count("\r\n"u8);
    }

    // A line break ends a record unless it stands inside quotes; it does if an odd number of quotes came before it.
    private static int EndOfLastRecord(ReadOnlySpan<byte> bytes)
    {
        var inside = (bytes.Count((byte)'"') & 1) == 1;
        var end = bytes.Length;
        while (end > 0)
        {
            var at = bytes[..end].LastIndexOfAny((byte)'\n', (byte)'"');
            if (at < 0)
            {
                return 0;
            }

            if (bytes[at] == (byte)'"')
            {
                inside = !inside;
            }
            else if (!inside)
            {
                return at + 1;
            }

            end = at;
        }

        return 0;
    }

    // Standard input, pipes and the files of the system have no length.
    private static long? LengthOf(Stream stream) => stream.CanSeek && stream.Length > 0 ? stream.Length : null;

    private static T? Guard<T>(InputFile file, DiagnosticBag diagnostics, Func<T?> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (FileFailure.Is(e))
        {
            diagnostics.Add(FileFailure.Of(file.Path, e));
            return default;
        }
    }
}
