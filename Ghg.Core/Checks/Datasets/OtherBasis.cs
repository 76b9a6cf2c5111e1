using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// A fuel's CO2 per energy is on the basis that it states. Net calorific values are about 5 % below gross ones for coal and oil, and 10 % for gases (IPCC 2006,
/// volume 2, chapter 1, section 1.4.1.2), so that a gross value under the name of net is too low by as much. It is found where others publish a range: outside it as
/// stated, inside it on the other basis. Where the range is wider than the difference nothing can be said.
/// </summary>
internal sealed class OtherBasis : IDatasetCheck
{
    private const double NetOfGross = 0.95;
    private const double NetOfGrossForGases = 0.90;

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows.Where(r => DatasetLibrary.IsCarbonDioxide(r.Number.Quantity) && r.Number.Unit.Dimension == Dimension.Mass / Dimension.Energy))
        {
            var (number, activity) = (row.Number, dataset.ActivityOf(row.Number));
            var (others, other) = (RangeOn(number.Basis), number.Basis == Basis.Net ? Basis.Gross : Basis.Net);
            var value = number.Value * number.Unit.ToBase;
            if (activity.Group == Activity.Fuel && others is { } range && !range.Holds(value) && RangeOn(other) is { } swapped && swapped.Holds(value))
            {
                var unit = number.Unit.ToBase;
                yield return row.Finds(Rules.OtherBasisLikely, "basis", number.ValueText, number.Unit.Id, number.Basis, other, range.Low / unit, range.High / unit);
            }

            // Only what is published with a range says how far the value may lie from it.
            PublishedRange? RangeOn(string basis) => PublishedRange.Of(dataset.Library.OfOthers(number.Dataset, number.Subject, number.Quantity)
                .Where(n => n.Unit.Dimension == number.Unit.Dimension && n is { Basis: Basis.Net, Lower: not null, Upper: not null }))
                is { } published ? published.Times(basis == Basis.Gross ? Ratio(activity) : 1) : null;
        }
    }

    private static double Ratio(Activity activity) => activity.State == "gas" ? NetOfGrossForGases : NetOfGross;
}
