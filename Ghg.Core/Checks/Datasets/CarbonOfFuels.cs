using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The CO2 of a biogenic fuel is biogenic, and that of a fossil one is not: the first is a memo, the second is in the totals.</summary>
internal sealed class CarbonOfFuels : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        from row in dataset.Rows
        let activity = dataset.ActivityOf(row.Number)
        where (activity.Origin == "biogenic" && row.Number.Quantity == Gases.Co2) || (activity.Origin == "fossil" && row.Number.Quantity == Gases.Co2Biogenic)
        select row.Finds(Rules.CarbonOrigin, "gas", row.Number.Quantity, activity.NameAndId, activity.Origin);
}
