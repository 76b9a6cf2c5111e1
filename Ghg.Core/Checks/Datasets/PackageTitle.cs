using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A package has a title in both languages.</summary>
internal sealed class PackageTitle : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        ((string[])["title", "title_zh"]).Where(t => dataset.Json.Of(t).Trim().Length == 0)
            .Select(t => CheckedDataset.Finds(Rules.TitleMissing, dataset.Json[t] ?? dataset.Json, dataset.Dataset.Name, t));
}
