using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// In a series of years a value lies near those of its neighbours, so that one year in pounds among others in kilograms is caught. The two nearest years
/// within a decade are asked, and it is enough to be near one of them: grids do change, by 1.36 times at most between the years of the series that ship for
/// CO2, and by 2.6 for the traces of CH4 and N2O.
/// </summary>
internal sealed class LeapsInSeries : IDatasetCheck
{
    private const double OfCarbon = 1.8;
    private const double OfTraces = 5;
    private const int Decade = 10;
    private const int Neighbours = 2;

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var series = dataset.Rows.Where(r => r.Number is { YearFrom: { } from, YearTo: { } to, Value: > 0 } && from == to && dataset.ActivityOf(r.Number).Group == Activity.Carrier)
            .GroupBy(r => (r.Number.Subject, r.Number.Quantity, r.Number.Component, r.Number.Region, r.Number.Technology, r.Number.Basis, r.Number.Scope2Method, r.Number.When.Text,
                r.Number.AppliesTo.Text, r.Number.Unit.Dimension));
        foreach (var years in series.Select(s => s.ToList()))
        {
            foreach (var row in years)
            {
                var near = years.Where(y => y != row && Gap(y, row) <= Decade).OrderBy(y => Gap(y, row)).ThenBy(y => y.Number.YearFrom).Take(Neighbours).ToList();
                var limit = DatasetLibrary.IsCarbonDioxide(row.Number.Quantity) ? OfCarbon : OfTraces;
                if (near.Count > 0 && near.All(n => Ratio(n, row) > limit))
                {
                    yield return row.Finds(Rules.LeapInSeries, "value", row.Number.ValueText, row.Number.YearFrom!, near[0].Number.ValueText, near[0].Number.YearFrom!, Ratio(near[0], row));
                }
            }
        }
    }

    private static int Gap(CheckedRow one, CheckedRow other) => Math.Abs(one.Number.YearFrom!.Value - other.Number.YearFrom!.Value);

    private static double Ratio(CheckedRow one, CheckedRow other)
    {
        var (a, b) = (one.Number.Value * one.Number.Unit.ToBase, other.Number.Value * other.Number.Unit.ToBase);
        return Math.Max(a / b, b / a);
    }
}
