using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A source can be found by who reads it: an id of its own, a title, an address and the date of the document.</summary>
internal sealed class PackageSources : IDatasetCheck
{
    private static readonly string[] Parts = ["id", "title", "path", "date"];

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var sources = dataset.Json["sources"]?.Items ?? [];
        if (sources.Count == 0)
        {
            yield return CheckedDataset.Finds(Rules.SourceIncomplete, dataset.Json["sources"] ?? dataset.Json, dataset.Dataset.Name, "sources");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var part in Parts.Where(p => source.Of(p).Trim().Length == 0))
            {
                yield return CheckedDataset.Finds(Rules.SourceIncomplete, source, source.Of("id"), part);
            }

            if (source.Of("path") is { Length: > 0 } path && !IsAddress(path))
            {
                yield return CheckedDataset.Finds(Rules.SourceIncomplete, source["path"]!, source.Of("id"), "path");
            }

            if (source.Of("id") is { Length: > 0 } id && !seen.Add(id))
            {
                yield return CheckedDataset.Finds(Rules.RepeatedId, source["id"]!, id, "sources");
            }
        }
    }

    private static bool IsAddress(string path) => Uri.TryCreate(path, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https");
}
