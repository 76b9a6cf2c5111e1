using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A factor that its publisher gives as CO2e names the GWP set it was summed under, and no other factor does.</summary>
internal sealed class SummedGases : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var sets = GwpSets.Shipped.Concat(dataset.Library.Datasets.SelectMany(d => d.GwpSets)).ToList();
        foreach (var row in dataset.Rows)
        {
            var gwp = row.Number.PublishedGwp;
            if ((row.Number.Quantity == Gases.Co2e) != (gwp.Length > 0) || (gwp.Length > 0 && GwpSets.Find(sets, gwp) is null))
            {
                yield return row.Finds(Rules.PublishedGwpWrong, "published_gwp", row.Number.Quantity, gwp, string.Join(", ", sets.Select(s => s.Name).Distinct()));
            }
        }
    }
}
