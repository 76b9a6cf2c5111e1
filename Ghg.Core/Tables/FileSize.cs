namespace Ghg.Core.Tables;

/// <summary>About how large a file is, before it is read.</summary>
/// <param name="Rows">About how many rows, by the line breaks at its start; 0 if that cannot be told.</param>
/// <param name="Blocks">How many blocks it is read in at most.</param>
internal readonly record struct FileSize(double Rows, long Blocks)
{
    private const int Sample = 1 << 16;

    // A pipe has no length; it may be long.
    private const long Unknown = int.MaxValue;

    /// <summary>Looks at the start of a file. What cannot be opened is of no size: the reading itself says so.</summary>
    public static FileSize Of(InputFile file)
    {
        try
        {
            using var stream = file.Open();
            if (!stream.CanSeek)
            {
                return new FileSize(0, Unknown);
            }

            var sample = new byte[Math.Min(stream.Length, Sample)];
            var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
            return new FileSize((double)stream.Length / Math.Max(1, length) * BlockReader.LineBreaks(sample.AsSpan(0, length)), 1 + (stream.Length / BlockReader.BlockSize));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
