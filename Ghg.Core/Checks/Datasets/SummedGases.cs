using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A factor that its publisher gives as CO2e names the GWP set it was summed under; so does a single gas that was printed as CO2e, but CO2, whose weight is 1.</summary>
internal sealed class SummedGases : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var sets = GwpSets.Shipped.Concat(dataset.Library.Datasets.SelectMany(d => d.GwpSets)).ToList();
        foreach (var row in dataset.Rows)
        {
            var gwp = row.Number.PublishedGwp;
            if (gwp.Length == 0 ? row.Number.Quantity == Gases.Co2e : row.Number.Quantity is Gases.Co2 or Gases.Co2Biogenic || GwpSets.Find(sets, gwp) is null)
            {
                yield return row.Finds(Rules.PublishedGwpWrong, "published_gwp", row.Number.Quantity, gwp, string.Join(", ", sets.Select(s => s.Name).Distinct()));
            }
        }
    }
}
