using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>What all datasets publish: those that ship, or those of the same names that are being checked, and the project's own.</summary>
/// <param name="datasets">The datasets.</param>
/// <param name="registry">Knows the groups of activities.</param>
internal sealed class DatasetLibrary(IReadOnlyList<Dataset> datasets, Registry registry)
{
    private readonly Dictionary<(string Dataset, string Group, string Quantity, Dimension Dimension), PublishedRange?> _groups = [];

    /// <summary>The datasets.</summary>
    public IReadOnlyList<Dataset> Datasets => datasets;

    /// <summary>The numbers on a quantity of a subject, of all datasets but one.</summary>
    public IEnumerable<SourcedNumber> OfOthers(string dataset, string subject, string quantity) =>
        datasets.Where(d => d.Name != dataset).SelectMany(d => d.On(subject, quantity));

    /// <summary>The numbers on a quantity of a subject, of all datasets.</summary>
    public IEnumerable<SourcedNumber> On(string subject, string quantity) => datasets.SelectMany(d => d.On(subject, quantity));

    /// <summary>What others publish of all activities of a group, such as of all fuels; null if nothing.</summary>
    public PublishedRange? OfGroup(string dataset, string group, SourcedNumber number)
    {
        var key = (dataset, group, number.Quantity, number.Unit.Dimension);
        if (!_groups.TryGetValue(key, out var range))
        {
            _groups[key] = range = PublishedRange.Of(datasets.Where(d => d.Name != dataset).SelectMany(d => d.Numbers)
                .Where(n => n.Quantity == number.Quantity && n.Unit.Dimension == number.Unit.Dimension && n.Value > 0 && registry.Activity(n.Subject)?.Group == group));
        }

        return range;
    }

    /// <summary>
    /// What the CO2 of a fuel per mass or volume must be by its calorific values and its CO2 per energy on the same basis, or by the carbon in its energy;
    /// null if these are not published.
    /// </summary>
    public PublishedRange? ImpliedCarbonDioxide(SourcedNumber number)
    {
        PublishedRange? implied = null;
        foreach (var (quantity, basis) in (ReadOnlySpan<(string, string)>)[("net-calorific-value", Basis.Net), ("gross-calorific-value", Basis.Gross)])
        {
            var calorific = PublishedRange.Of(On(number.Subject, quantity).Where(n => n.Unit.Dimension == number.Unit.Dimension * Dimension.Energy / Dimension.Mass));
            var perEnergy = PublishedRange.Of(On(number.Subject, number.Quantity).Where(n => n.Unit.Dimension == Dimension.Mass / Dimension.Energy && n.Basis == basis));
            if (calorific is { } energy && perEnergy is { } carbon)
            {
                implied = energy.Times(carbon).With(implied);
            }
        }

        return implied;
    }

    /// <summary>Whether a quantity is carbon dioxide, of fossil or biogenic carbon.</summary>
    public static bool IsCarbonDioxide(string quantity) => quantity is Gases.Co2 or Gases.Co2Biogenic;
}
