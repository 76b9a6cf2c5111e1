using System.Text;

namespace Ghg.Core.Tables;

/// <summary>A file that the caller offers to the core: a path for diagnostics and a way to open it. The core itself touches no file system.</summary>
public sealed class InputFile
{
    private readonly Func<Stream> _open;

    /// <summary>A file that is opened when it is read.</summary>
    /// <param name="path">Its path as diagnostics show it, with '/' between folders.</param>
    /// <param name="open">Opens a stream at the start of the file.</param>
    public InputFile(string path, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(open);
        Path = path;
        _open = open;
    }

    /// <summary>The path as diagnostics show it.</summary>
    public string Path { get; }

    /// <summary>A file made of text, for tests, examples and programs that hold their data in memory.</summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="text">The content.</param>
    /// <returns>The file.</returns>
    public static InputFile FromText(string path, string text) => FromBytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file made of bytes.</summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="bytes">The content.</param>
    /// <returns>The file.</returns>
    public static InputFile FromBytes(string path, byte[] bytes) => new(path, () => new MemoryStream(bytes, writable: false));

    /// <summary>Opens the file at its start.</summary>
    /// <returns>A stream that the caller disposes.</returns>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public Stream Open() => _open();

    /// <summary>The whole content of a file that is known to be small and to have a length. What ships inside the assembly is not copied.</summary>
    internal ReadOnlyMemory<byte> Bytes()
    {
        using var stream = Open();
        if (stream is UnmanagedMemoryStream embedded)
        {
            return EmbeddedMemory.Of(embedded);
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
