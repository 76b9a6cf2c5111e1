using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A number is for a place of the registry, or for a city of the project that the check was told of: one for a misspelt place is never chosen.</summary>
internal sealed class RowPlaces : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows)
        {
            var region = row.Number.Region;
            if (region.Length > 0 && dataset.Registry.Region(region) is null && !dataset.Cities.Contains(region))
            {
                var finding = row.Finds(Rules.UnknownPlace, "region", region, "region");
                yield return finding with { Finding = finding.Finding.WithNearest(region, dataset.Registry.RegionNames.Concat(dataset.Cities)) };
            }
        }
    }
}
