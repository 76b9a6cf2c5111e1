using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A fuel's factor per energy says whether that is net or gross, and a calorific value does not contradict its own name.</summary>
internal sealed class RowBasis : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows)
        {
            var number = row.Number;
            var perEnergy = dataset.ActivityOf(number).Group == Activity.Fuel && Gases.TryParse(number.Quantity, out _) && FactorDimensions.PerAmountOf(number.Unit.Dimension) == Dimension.Energy;
            var wanted = number.Quantity switch
            {
                "net-calorific-value" => Basis.Net,
                "gross-calorific-value" => Basis.Gross,
                _ when perEnergy || number.Quantity == "carbon-content" => number.Basis is Basis.Net or Basis.Gross ? number.Basis : $"{Basis.Net}, {Basis.Gross}",
                _ => number.Basis,
            };
            if (number.Basis != wanted)
            {
                yield return row.Finds(Rules.BasisContradicts, "basis", number.Basis, wanted);
            }
        }
    }
}
