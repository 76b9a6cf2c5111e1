using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A package with several editions names the one that is used unless another is asked for, and has rows of it: editions are never mixed.</summary>
internal sealed class PackageEdition : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var editions = dataset.Rows.Select(r => r.Number.Edition).Distinct().Order(StringComparer.Ordinal).ToList();
        var usual = dataset.Dataset.Info.Edition;
        if (editions.Count > 0 && (usual.Length > 0 ? !editions.Contains(usual) : editions.Count > 1))
        {
            yield return CheckedDataset.Finds(Rules.EditionUnknown, dataset.Json["edition"] ?? dataset.Json, usual, string.Join(", ", editions.Where(e => e.Length > 0)));
        }
    }
}
