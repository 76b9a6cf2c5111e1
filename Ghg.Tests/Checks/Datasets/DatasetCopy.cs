using System.Text;
using Ghg.Core.Checks.Datasets;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Tests.Checks.Datasets;

/// <summary>A copy of a shipped dataset in memory, which a test may damage. The files on disk are only read.</summary>
internal sealed class DatasetCopy
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    private DatasetCopy(string name) => Name = name;

    public string Name { get; }

    /// <summary>The files as the checker takes them.</summary>
    public IEnumerable<InputFile> Files => _files.Select(f => InputFile.FromText($"{Name}/{f.Key}", f.Value));

    /// <summary>The names of all shipped datasets.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Path.Combine(Resources.Root, "emission-factors")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    /// <summary>An undamaged copy.</summary>
    public static DatasetCopy Of(string name)
    {
        var copy = new DatasetCopy(name);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Resources.Root, "emission-factors", name)).Where(f => Path.GetExtension(f) is ".csv" or ".json"))
        {
            copy._files[Path.GetFileName(file)] = File.ReadAllText(file);
        }

        return copy;
    }

    /// <summary>What the checker finds in the copy.</summary>
    public IReadOnlyList<Diagnostic> Findings(DatasetCheckOptions? options = null) => DatasetChecker.Check(Files, options).Findings;

    /// <summary>Puts a text in the place of another that stands once or more in a file.</summary>
    public DatasetCopy Replace(string file, string old, string by)
    {
        var at = _files[file].IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new ArgumentException($"{Name}/{file} does not hold '{old}'", nameof(old));
        }

        _files[file] = _files[file][..at] + by + _files[file][(at + old.Length)..];
        return this;
    }

    /// <summary>Deletes a file.</summary>
    public DatasetCopy Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    /// <summary>Writes a cell of the row of an id.</summary>
    public DatasetCopy Set(string id, string column, string value) => Row(id, (cells, columns) => cells[columns.IndexOf(column)] = value);

    /// <summary>Multiplies the value of a row, and its range if it has one: the whole row in another unit than it says.</summary>
    public DatasetCopy Times(string id, double factor) => Row(id, (cells, columns) =>
    {
        foreach (var column in ((string[])["value", "lower", "upper"]).Where(c => cells[columns.IndexOf(c)].Length > 0))
        {
            var number = double.Parse(cells[columns.IndexOf(column)], System.Globalization.CultureInfo.InvariantCulture) * factor;
            cells[columns.IndexOf(column)] = number.ToString("G6", System.Globalization.CultureInfo.InvariantCulture);
        }
    });

    /// <summary>Deletes a row.</summary>
    public DatasetCopy Delete(string id) => Lines(id, (lines, at) => lines.RemoveAt(at));

    /// <summary>Repeats a row, under another id if one is given.</summary>
    public DatasetCopy Repeat(string id, string? under = null) => Lines(id, (lines, at) => lines.Add((under ?? id) + lines[at][id.Length..]));

    private DatasetCopy Row(string id, Action<List<string>, List<string>> change) => Lines(id, (lines, at) =>
    {
        var cells = Cells(lines[at]);
        change(cells, Cells(lines[0]));
        lines[at] = string.Join(',', cells.Select(c => c.Contains(',', StringComparison.Ordinal) ? $"\"{c}\"" : c));
    });

    private DatasetCopy Lines(string id, Action<List<string>, int> change)
    {
        foreach (var (file, text) in _files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)).ToList())
        {
            var lines = text.TrimEnd('\n').Split('\n').ToList();
            var at = lines.FindIndex(l => l.StartsWith(id + ",", StringComparison.Ordinal));
            if (at >= 0)
            {
                change(lines, at);
                _files[file] = string.Join('\n', lines) + "\n";
                return this;
            }
        }

        throw new ArgumentException($"{Name} has no row '{id}'", nameof(id));
    }

    // No quotation mark stands inside a field of these files but around it.
    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
