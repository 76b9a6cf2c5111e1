using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// Where a dataset publishes both the carbon in a fuel's energy and its CO2, the one is the other times 44/12 times the share that is oxidised, within what
/// rounding can do. IPCC 2006, volume 2, chapter 1, table 1.4.
/// </summary>
internal sealed class CarbonAndItsDioxide : IDatasetCheck
{
    private const double Rounding = 0.02;
    private const double DioxideOfCarbon = 44.0 / 12;

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows.Where(r => r.Number is { Technology: "" } n && DatasetLibrary.IsCarbonDioxide(n.Quantity) && n.Unit.Dimension == Dimension.Mass / Dimension.Energy))
        {
            var number = row.Number;
            if (Of("carbon-content", number.Basis) is { } carbon)
            {
                var wanted = carbon.Value * carbon.Unit.ToBase * DioxideOfCarbon * (Of("oxidation-factor", "")?.Value ?? 1) / number.Unit.ToBase;
                if (Math.Abs((number.Value / wanted) - 1) > Rounding)
                {
                    yield return row.Finds(Rules.CarbonDisagrees, "value", number.ValueText, number.Unit.Id, wanted, carbon.Id);
                }
            }

            SourcedNumber? Of(string quantity, string basis) => dataset.Dataset.On(number.Subject, quantity)
                .Where(n => n.Edition == number.Edition && n.Basis == basis && n.Technology.Length == 0 && n.Region == number.Region).ToList() is [var only] ? only : null;
        }
    }
}
