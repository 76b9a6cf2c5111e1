using CsvHelper;

namespace Ghg.Core.Tables;

/// <summary>A catalogue that ships inside the assembly, read without diagnostics: the tests vouch for it.</summary>
internal static class EmbeddedTable
{
    /// <summary>Reads every row of an embedded CSV file; blank cells are empty strings.</summary>
    public static IReadOnlyList<EmbeddedRow> Read(string name)
    {
        using var csv = CsvReader.Create(EmbeddedFile.Bytes(name), new CsvReaderOptions { Separator = ',', CommentPrefix = '#' });
        csv.ReadHeader();
        var columns = csv.Headers.Select((h, i) => (h, i)).ToDictionary(h => h.h, h => h.i, StringComparer.Ordinal);
        var rows = new List<EmbeddedRow>();
        while (csv.Read())
        {
            var cells = new string[columns.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i);
            }

            rows.Add(new EmbeddedRow(columns, cells));
        }

        return rows;
    }
}
