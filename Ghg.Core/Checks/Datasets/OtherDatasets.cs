using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// A number lies near what others publish of the same activity and quantity: another dataset, or else what calorific values imply, or else what is
/// published of all fuels or all vehicles. So a factor that is out by a thousand, in pounds, per kilowatt-hour or as carbon is caught by numbers that
/// have sources, and the finding says which of these it looks like.
/// </summary>
internal sealed class OtherDatasets : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows.Where(r => r.Number.Value > 0))
        {
            var (number, activity) = (row.Number, dataset.ActivityOf(row.Number));
            if (dataset.Registry.Parameter(number.Quantity)?.IsPlausible(number.Value, number.Unit) == false || OthersOn(dataset, number, activity) is not { } others)
            {
                continue;
            }

            var (value, unit) = (number.Value * number.Unit.ToBase, number.Unit.ToBase);
            var outside = others.TimesOutside(PublishedRange.Of(number));
            if (outside > Spread.Of(number, activity) && !(value < others.Low && Spread.MayBeLow(activity)))
            {
                var finding = row.Finds(Rules.FarFromOthers, "value", number.ValueText, CheckedRow.Behind(number.Unit), others.Low / unit, others.High / unit, activity.NameAndId, outside);
                yield return Mistakes.Of(value, others) is { } mistake ? finding with { Finding = finding.Finding with { Suggestion = mistake } } : finding;
            }
        }
    }

    private static PublishedRange? OthersOn(CheckedDataset dataset, SourcedNumber number, Activity activity)
    {
        // CO2 is the carbon of the fuel, whatever burns it.
        var anyTechnology = activity.Group == Activity.Fuel && DatasetLibrary.IsCarbonDioxide(number.Quantity);
        var others = PublishedRange.Of(dataset.Library.OfOthers(number.Dataset, number.Subject, number.Quantity)
            .Where(n => n.Unit.Dimension == number.Unit.Dimension && n.Component == number.Component && (anyTechnology || (n.Technology == number.Technology && Meet(n.AppliesTo, number.AppliesTo)))));
        return others
            ?? (anyTechnology ? dataset.Library.ImpliedCarbonDioxide(number) : null)
            ?? (activity.Group is Activity.Fuel or "vehicle" && Gases.TryParse(number.Quantity, out _) ? dataset.Library.OfGroup(number.Dataset, activity.Group, number) : null);
    }

    private static bool Meet(ReferencePattern one, ReferencePattern other) => GpcReferences.All.Any(r => one.Narrowness(r) >= 0 && other.Narrowness(r) >= 0);
}
