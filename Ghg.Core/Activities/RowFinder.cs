using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>Goes back to the rows of streamed files: to show the line a finding is about, and the rows behind a line of an inventory.</summary>
public static class RowFinder
{
    /// <summary>Findings with the lines they are about. Only files with a finding that lacks its line are read again.</summary>
    /// <param name="project">The project.</param>
    /// <param name="findings">The findings.</param>
    /// <returns>The same findings in the same order; one whose file has changed meanwhile keeps its line number alone.</returns>
    public static IReadOnlyList<Diagnostic> Locate(Project project, IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(findings);
        var wanted = findings.Select(f => f.Place).OfType<Place>().Where(p => p.Field is not null).Select(p => p.Position)
            .GroupBy(p => p.File).ToDictionary(g => g.Key, g => g.Select(p => p.Line).ToHashSet(), StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return findings;
        }

        var fields = findings.Select(f => f.Place).OfType<Place>().Where(p => p.Field is not null).ToLookup(p => (p.Position.File, p.Position.Line), p => p.Field!);
        var found = new Dictionary<(string File, int Line, string Field), Place>();
        foreach (var (file, reader) in Records(project, wanted))
        {
            foreach (var field in fields[(file, reader.Line)].Distinct())
            {
                found[(file, reader.Line, field)] = field.Length == 0 ? reader.PlaceOfRecord() : reader.PlaceOf(project.Columns[field]);
            }
        }

        return [.. findings.Select(f => f.Place is { Field: { } field } place && found.TryGetValue((place.Position.File, place.Position.Line, field), out var whole)
            ? f with { Place = whole }
            : f)];
    }

    /// <summary>The rows of a record, up to a number of them, in the order of the files.</summary>
    /// <param name="project">The project.</param>
    /// <param name="record">The record.</param>
    /// <param name="most">How many rows to give at most.</param>
    /// <returns>Each row's place, its amount as written, and its id, source and notes.</returns>
    public static IReadOnlyList<ActivityRow> RowsOf(Project project, ActivityRecord record, int most)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(record);
        var rows = new List<ActivityRow>();
        var columns = project.Columns;
        var parser = new KeyParser(project, project.Vocabulary, new DiagnosticBag());
        foreach (var (_, reader) in Records(project, null))
        {
            if (Encoding.UTF8.GetString(reader[columns["year"]]) == record.Key.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)
                && parser.Parse(RawOf(reader, columns, project)).Contains(record.Key))
            {
                rows.Add(new ActivityRow(reader.PlaceOf(columns["amount"]), Cell("amount"), Cell("unit"), Cell("id"), Cell("source"), Cell("notes")));
                if (rows.Count == most)
                {
                    break;
                }
            }

            string Cell(string column) => Encoding.UTF8.GetString(reader[columns[column]]);
        }

        return rows;
    }

    private static RawRecord RawOf(RecordReader reader, ColumnSet columns, Project project)
    {
        var raw = new RawRecord(columns, ActivityColumns.Key.Length + project.Vocabulary.Inputs.Count) { First = default, Last = default, Rows = 1 };
        for (var slot = 0; slot < raw.Cells.Length; slot++)
        {
            raw.Cells[slot] = Encoding.UTF8.GetString(reader[slot]);
        }

        return raw;
    }

    private static IEnumerable<(string File, RecordReader Reader)> Records(Project project, Dictionary<string, HashSet<int>>? wanted)
    {
        var ignored = new DiagnosticBag();
        foreach (var file in project.ActivityFiles.Where(f => wanted is null || wanted.ContainsKey(f.Path)))
        {
            Header? header = null;
            foreach (var block in BlockReader.Read(file, project.Options.Encoding, ignored))
            {
                var first = header is null;
                header ??= Header.Read(block, project.Columns, ignored);
                if (header is null)
                {
                    break;
                }

                using var reader = new RecordReader(block, header, first, ignored);
                while (reader.Read())
                {
                    if (wanted is null || wanted[file.Path].Contains(reader.Line))
                    {
                        yield return (file.Path, reader);
                    }
                }

                block.Release();
            }
        }
    }
}
