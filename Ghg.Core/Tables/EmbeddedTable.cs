using CsvHelper;

namespace Ghg.Core.Tables;

/// <summary>A catalogue that ships inside the assembly, read without diagnostics: the tests vouch for it.</summary>
internal static class EmbeddedTable
{
    /// <summary>Reads every row of an embedded CSV file as a map from heading to cell (blank cells are empty strings).</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var csv = CsvReader.Create(EmbeddedFile.Bytes(name), new CsvReaderOptions { Separator = ',', CommentPrefix = '#' });
        csv.ReadHeader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            var row = new Dictionary<string, string>(csv.Headers.Count, StringComparer.Ordinal);
            for (var i = 0; i < csv.Headers.Count; i++)
            {
                row[csv.Headers[i]] = csv.GetString(i);
            }

            rows.Add(row);
        }

        return rows;
    }
}
