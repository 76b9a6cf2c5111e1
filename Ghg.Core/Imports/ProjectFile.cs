using Ghg.Core.Tables;

namespace Ghg.Core.Imports;

/// <summary>Files of a project, as bytes.</summary>
internal static class ProjectFile
{
    /// <summary>A CSV file; a row's cells by column, blank where it has none.</summary>
    public static byte[] Csv(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        using var stream = new MemoryStream();
        CsvText.Write(stream, columns, rows.Select(r => (IReadOnlyList<object?>)[.. columns.Select(c => r.GetValueOrDefault(c))]));
        return stream.ToArray();
    }
}
