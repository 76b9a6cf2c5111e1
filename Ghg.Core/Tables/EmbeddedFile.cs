using System.Reflection;

namespace Ghg.Core.Tables;

/// <summary>Files that ship inside the assembly: the datasets of <c>emission-factors/</c> and the core's own catalogues.</summary>
internal static class EmbeddedFile
{
    private static readonly Assembly Home = typeof(EmbeddedFile).Assembly;

    /// <summary>Names of the embedded files below a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Home.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Opens one embedded file.</summary>
    public static Stream Open(string name) =>
        Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the file '{name}' is not embedded");

    /// <summary>One embedded file, as files outside are given to the core.</summary>
    public static InputFile File(string name) => new(name, () => Open(name));

    /// <summary>The bytes of one embedded file.</summary>
    public static ReadOnlyMemory<byte> Bytes(string name) => File(name).Bytes();
}
