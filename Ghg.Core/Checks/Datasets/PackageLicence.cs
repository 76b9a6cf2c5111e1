using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A package says under which licence it may be used: a name and where to read it.</summary>
internal sealed class PackageLicence : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var licences = dataset.Json["licenses"]?.Items ?? [];
        if (licences.Count == 0)
        {
            yield return CheckedDataset.Finds(Rules.LicenceMissing, dataset.Json["licenses"] ?? dataset.Json, dataset.Dataset.Name);
        }

        foreach (var licence in licences.Where(l => l.Of("name").Length == 0 || (l.Of("title").Length == 0 && l.Of("path").Length == 0)))
        {
            yield return CheckedDataset.Finds(Rules.LicenceMissing, licence, dataset.Dataset.Name);
        }
    }
}
