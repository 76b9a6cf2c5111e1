using System.Security.Cryptography;
using System.Text;
using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>
/// The SHA-256 of what a dataset calculates with: its name, its default edition and country, and its files by path. The version is left out, since it is compared by
/// itself; titles, licences and schemas change no number. Line ends and a byte order mark do not count, so that a checkout on another machine has the same hash, and a
/// folder the same as the embedded files.
/// </summary>
internal static class DatasetHash
{
    private const byte Separator = 0;

    /// <summary>The hash in hexadecimal, lower case.</summary>
    public static string Of(Dataset dataset)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in (string[])[dataset.Name, dataset.Info.Edition, dataset.Info.Country])
        {
            Add(hash, Encoding.UTF8.GetBytes(text));
        }

        foreach (var (path, file) in dataset.Package.Resources.Select(r => (Path: r.Resource.Of("path"), r.File)).OrderBy(r => r.Path, StringComparer.Ordinal))
        {
            Add(hash, Encoding.UTF8.GetBytes(path));
            Add(hash, file is null ? [] : Plain(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, byte[] bytes)
    {
        hash.AppendData(bytes);
        hash.AppendData([Separator]);
    }

    private static byte[] Plain(InputFile file)
    {
        using var stream = file.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != (byte)'\r' || i + 1 == bytes.Length || bytes[i + 1] != (byte)'\n')
            {
                bytes[length++] = bytes[i];
            }
        }

        return bytes[..length].ToArray();
    }
}
