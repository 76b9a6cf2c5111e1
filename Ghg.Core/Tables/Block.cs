namespace Ghg.Core.Tables;

/// <summary>A run of whole CSV records of one file, as UTF-8.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Bytes">The records.</param>
/// <param name="FirstLine">The line of the file that the first byte stands on.</param>
/// <param name="Release">Gives the buffer back once the block has been read.</param>
internal sealed record Block(string File, ReadOnlyMemory<byte> Bytes, int FirstLine, Action Release);
