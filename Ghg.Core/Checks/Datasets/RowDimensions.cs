using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The factor of a fuel or of energy is per amount that can be an amount of it, or per energy: kg/TJ, kg/t, kg/L, and not kg/km.</summary>
internal sealed class RowDimensions : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows.Where(r => Gases.TryParse(r.Number.Quantity, out _)))
        {
            var activity = dataset.ActivityOf(row.Number);
            if (activity.Group is Activity.Fuel or Activity.Carrier && FactorDimensions.PerAmountOf(row.Number.Unit.Dimension) is { } amount && amount != Dimension.Energy && !activity.Accepts(amount))
            {
                yield return row.Finds(Rules.DimensionNotOfActivity, "unit", row.Number.Unit.Id, activity.NameAndId, string.Join(", ", activity.Dimensions));
            }
        }
    }
}
