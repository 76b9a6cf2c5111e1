using System.Runtime.CompilerServices;
using Ghg.Core.Tables;

namespace Ghg.Tests;

/// <summary>Files of published numbers that tests read, beside the tests, and files of the repository.</summary>
internal static class Resources
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, ".."));

    /// <summary>A file embedded in the test assembly.</summary>
    public static string Text(string name)
    {
        var assembly = typeof(Resources).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"no resource '{name}'", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Rows of an embedded CSV file by column. Lines that begin with '#' say where the numbers are from.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name) => RowsOf(Text(name));

    /// <summary>Rows of a CSV text by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> RowsOf(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')).Where(l => !l.StartsWith('#')).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    /// <summary>The files of a folder of the repository, as the command line offers them to the core.</summary>
    public static IEnumerable<InputFile> Folder(string path)
    {
        var root = Path.Combine(Root, path);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => (File: f, Path: Path.GetRelativePath(root, f).Replace('\\', '/')))
            .Where(f => !f.Path.EndsWith(".md", StringComparison.Ordinal) && f.Path.Split('/') is [_] or ["activities" or "factors", ..])
            .Select(f => InputFile.FromBytes(f.Path, File.ReadAllBytes(f.File)));
    }

    // No quotation mark stands inside a field of these files but around it.
    private static string[] Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
