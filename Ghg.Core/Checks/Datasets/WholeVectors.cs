using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// The components of a vector make up a whole: a part left out would be lost without a word. Printed tables are rounded, and those of the IPCC add up to 99 to
/// 102 %; a project's own shares, which nobody rounded for print, are held to half a percent when they are read.
/// </summary>
internal sealed class WholeVectors : IDatasetCheck
{
    private const double Whole = 1;
    private const double Tolerance = 0.025;
    private const double Percent = 100;

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var vectors = dataset.Rows
            .Where(r => r.Number.Component.Length > 0 && r.Number.Unit.Dimension == Dimension.None && dataset.Registry.Parameter(r.Number.Quantity)?.IsVector == true)
            .GroupBy(r => (r.Number.Set, r.Number.Subject, r.Number.Quantity, r.Number.Region, r.Number.Edition, r.Number.Technology, r.Number.When.Text, r.Number.YearFrom));
        foreach (var rows in vectors)
        {
            var sum = new CompensatedSum();
            foreach (var row in rows)
            {
                sum.Add(row.Number.Value * row.Number.Unit.ToBase);
            }

            if (Math.Abs(sum.Value - Whole) > Tolerance)
            {
                yield return rows.First().Finds(Rules.VectorNotWhole, "value", $"{rows.Key.Subject} {rows.Key.Quantity}", sum.Value * Percent, Tolerance * Percent);
            }
        }
    }
}
