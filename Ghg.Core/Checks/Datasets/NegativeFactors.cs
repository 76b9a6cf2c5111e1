using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>Burning a fuel or using energy takes no gas out of the air. (A cold start of some engines does emit less than a warm one.)</summary>
internal sealed class NegativeFactors : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        from row in dataset.Rows
        where row.Number.Value < 0 && Gases.TryParse(row.Number.Quantity, out _) && (dataset.ActivityOf(row.Number).Group is Activity.Fuel or Activity.Carrier)
        select row.Finds(Rules.NegativeFactor, "value", row.Number.ValueText);
}
