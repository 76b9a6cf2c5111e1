using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;

namespace Ghg.Core.Analysis.Series;

/// <summary>
/// How sure each year of a city's series is, to first order, and how the years go together: what they share, such as a factor, moves them alike. It is the
/// uncertainty that <see cref="UncertaintyAnalysis"/> has of the same inventories.
/// </summary>
internal sealed class SeriesUncertainty
{
    private readonly Dictionary<(string View, int Year), Influence> _influences = [];

    private SeriesUncertainty()
    {
    }

    /// <summary>The uncertainty of a city's years.</summary>
    /// <param name="analysis">The analysis of the inventories of one city.</param>
    /// <param name="project">Their project.</param>
    /// <param name="views">What is looked at.</param>
    public static SeriesUncertainty Of(UncertaintyAnalysis analysis, Project project, IReadOnlyList<SeriesView> views)
    {
        var uncertainty = new SeriesUncertainty();
        foreach (var inventory in analysis.Inventories)
        {
            foreach (var view in views)
            {
                if (InfluenceOf(analysis, project, inventory, view) is { } influence)
                {
                    uncertainty._influences[(view.Id, inventory.Year)] = influence;
                }
            }
        }

        return uncertainty;
    }

    /// <summary>The 95 % interval of a year in kilograms; null where it is not known.</summary>
    public (double Lower, double Upper)? IntervalOf(int year, SeriesView view) =>
        _influences.TryGetValue((view.Id, year), out var influence) && influence.Estimate is var estimate ? (estimate.Lower, estimate.Upper) : null;

    /// <summary>How the years of a view go together.</summary>
    public YearCorrelation CorrelationOf(SeriesView view) => new((first, second) =>
        _influences.TryGetValue((view.Id, first), out var one) && _influences.TryGetValue((view.Id, second), out var other) && one.Variance * other.Variance is > 0 and var product
            ? one.CovarianceWith(other) / Math.Sqrt(product)
            : null);

    /// <summary>A view of an inventory with what it rests on; null where it has no value.</summary>
    public static Influence? InfluenceOf(UncertaintyAnalysis analysis, Project project, Inventory inventory, SeriesView view)
    {
        if (view == SeriesView.ChineseEnergyCo2)
        {
            return EnergyCo2.Account(inventory, project, out _) is { } account ? InfluenceOf(analysis, inventory, account) : null;
        }

        var masses = analysis.Of(inventory).Masses(view.Counts).Where(m => view.Family is null || Gases.Get(m.Gas).Family == view.Family).ToList();
        return masses.Count == 0 ? null : Influence.Sum(masses.Select(m => (1.0, m.Influence)));
    }

    private static Influence InfluenceOf(UncertaintyAnalysis analysis, Inventory inventory, EnergyCo2Account account)
    {
        var co2 = analysis.Of(inventory).Masses(EnergyCo2.RestsOn).Concat(analysis.Of(inventory).Masses(r => r.Scope == 3 && !EnergyCo2.RestsOn(r)))
            .Where(m => Gases.Get(m.Gas).Family == GasFamily.Co2).ToLookup(m => m.Line, m => m.Influence, ReferenceEqualityComparer.Instance);
        return Influence.Sum(account.Fuel.SelectMany(l => co2[l]).Select(i => (1.0, i)).Concat(account.Imports.SelectMany(i => TermsOf(analysis, i, co2))));
    }

    // I = stated × Σ CO2 ÷ Σ energy, so that an amount that both sums hold cancels where all lines have one factor.
    private static IEnumerable<(double Weight, Influence Term)> TermsOf(UncertaintyAnalysis analysis, EnergyImport import, ILookup<object?, Influence> co2)
    {
        var used = Influence.Sum(import.Lines.SelectMany(l => co2[l]).Select(i => (1.0, i)));
        yield return (import.Weight, used);
        if (import.Stated is not { } stated)
        {
            yield break;
        }

        var energy = new Numerics.CompensatedSum();
        foreach (var line in import.Lines)
        {
            energy.Add(EnergyCo2.EnergyOf(line));
        }

        foreach (var line in import.Lines.Where(l => l.Inputs.Any(i => i.IsAmount)))
        {
            yield return (-import.Weight, RelativeOf(analysis, line, line.Inputs.First(i => i.IsAmount), used.Value * EnergyCo2.EnergyOf(line) / energy.Value));
        }

        var amount = new MethodInput("", Texts.Text.Same(stated.Id), "", stated.Value, stated.Unit!, null) { Indicator = stated };
        yield return (import.Weight, RelativeOf(analysis, import.Lines[0], amount, used.Value));
    }

    // What a result that is proportional to an input does with it: its relative deviation times the result. The value itself is counted elsewhere.
    private static Influence RelativeOf(UncertaintyAnalysis analysis, Line line, MethodInput input, double value)
    {
        var place = analysis.Book.Add(line, input);
        return place < 0 || analysis.Inputs[place].Value == 0 ? Influence.None
            : Influence.Of(0, [(analysis.Book.VariableOf(place), value * analysis.Inputs[place].Distribution.StandardDeviation / analysis.Inputs[place].Value)]);
    }
}
