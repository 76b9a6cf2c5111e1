using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Views;

/// <summary>An inventory in the form of a view: each gas of each line in one place.</summary>
public sealed class ViewReading
{
    private readonly IReadOnlyList<(ViewPlace Place, SeriesReading Reading)> _moved;

    internal ViewReading(InventoryView view, Inventory inventory, GwpSet gwp, IReadOnlyList<ViewPart> parts, IReadOnlyList<(ViewPlace Place, SeriesReading Reading)> moved) =>
        (View, Inventory, Gwp, Parts, _moved) = (view, inventory, gwp, parts, moved);

    /// <summary>The form.</summary>
    public InventoryView View { get; }

    /// <summary>The inventory.</summary>
    public Inventory Inventory { get; }

    /// <summary>The GWP set that weighs it.</summary>
    public GwpSet Gwp { get; }

    /// <summary>Every gas of every line, in reporting order.</summary>
    public IReadOnlyList<ViewPart> Parts { get; }

    /// <summary>Energy moved in and out, which is no line of the inventory: kilograms of CO2, or null and why it is not known.</summary>
    public IReadOnlyList<(ViewPlace Place, double? Kilograms, Text? Why)> Moved => [.. _moved.Select(m => (m.Place, m.Reading.Value, m.Reading.Why))];

    /// <summary>The view's total in kilograms of CO2e over what was reported; null if nothing was, or if something that it counts is not known.</summary>
    public double? Total => WhyNoTotal is not null || Counted().Any(k => k is null) ? null : Sum(Counted());

    /// <summary>Why there is no total, or null if there is one or nothing was reported.</summary>
    public Text? WhyNoTotal { get; internal init; }

    /// <summary>Kilograms of CO2e in a place and the places in it; null if there are none, or if the GWP set does not know a gas of it.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Co2e(ViewPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var terms = Parts.Where(p => IsIn(p.Place, place)).Select(p => p.Co2e(Gwp)).Concat(_moved.Where(m => IsIn(m.Place, place)).Select(m => m.Reading.Value)).ToList();
        return terms.Any(t => t is null) ? null : Sum(terms);
    }

    /// <summary>Kilograms by gas in a place and the places in it.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The gases.</returns>
    public GasMasses Masses(ViewPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new GasMasses(Parts.Where(p => IsIn(p.Place, place)).Select(p => (p.Gas, p.Kilograms)));
    }

    /// <summary>Says which gases that the total counts the GWP set has no weight for: a total without them would be too small in silence.</summary>
    /// <param name="diagnostics">Takes the findings.</param>
    public void Report(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var part in Parts.Where(p => p.Place.Kind == PlaceKind.Total && p.Co2e(Gwp) is null))
        {
            diagnostics.Add(new Diagnostic(Rules.ViewGasWithoutGwp, part.Line.Record.PlaceOf("activity"), Gases.Get(part.Gas).Formula, Gwp.Name, View.Name) { City = Inventory.City.Id, Year = Inventory.Year });
        }
    }

    /// <summary>Says that there is no total, and why; where a gas has no weight, <see cref="Report"/> has said so.</summary>
    /// <param name="diagnostics">Takes the finding.</param>
    public void ReportNoTotal(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (Total is null && (WhyNoTotal is not null || !Counted().Any()))
        {
            diagnostics.Add(new Diagnostic(Rules.NoViewTotal, null, View.Name, Inventory.City.Name, Inventory.Year, WhyNoTotal ?? ViewTexts.NothingCounted) { City = Inventory.City.Id, Year = Inventory.Year });
        }
    }

    /// <summary>How sure the total is, to first order; null without a total, or where a gas that it counts has no weight in the set of the inventory.</summary>
    internal Estimate? EstimateBy(UncertaintyAnalysis analysis, Project project)
    {
        if (Total is null)
        {
            return null;
        }

        if (View == InventoryView.EnergyCo2)
        {
            return SeriesUncertainty.InfluenceOf(analysis, project, Inventory, SeriesView.ChineseEnergyCo2)?.Estimate;
        }

        var counted = Parts.Where(p => p.Place.Kind == PlaceKind.Total).ToLookup(p => (object)p.Line, p => p.Gas, ReferenceEqualityComparer.Instance);
        return counted.SelectMany(l => l).Any(g => Inventory.Gwp.Of(g) is not > 0) ? null
            : Influence.Sum(analysis.Of(Inventory).Masses(_ => true).Where(m => counted[m.Line].Contains(m.Gas)).Select(m => (Gwp.Of(m.Gas)!.Value / Inventory.Gwp.Of(m.Gas)!.Value, m.Influence))).Estimate;
    }

    private IEnumerable<double?> Counted() =>
        Parts.Where(p => p.Place.Kind == PlaceKind.Total).Select(p => p.Co2e(Gwp)).Concat(_moved.Where(m => m.Place.Kind == PlaceKind.Total).Select(m => m.Reading.Value));

    private static bool IsIn(ViewPlace place, ViewPlace whole) => place.Id == whole.Id || place.Id.StartsWith(whole.Id + ".", StringComparison.Ordinal);

    private static double? Sum(IEnumerable<double?> terms)
    {
        var (sum, any) = (new CompensatedSum(), false);
        foreach (var term in terms)
        {
            sum.Add(term!.Value);
            any = true;
        }

        return any ? sum.Value : null;
    }
}
