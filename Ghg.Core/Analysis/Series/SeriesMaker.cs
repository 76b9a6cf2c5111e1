using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Series;

/// <summary>Makes series from inventories, which come one after another and need not be kept: a series of each view for each city.</summary>
/// <param name="project">The project that the inventories are of.</param>
/// <param name="views">What is wanted of each inventory.</param>
public sealed class SeriesMaker(Project project, IReadOnlyList<SeriesView> views)
{
    private readonly SortedDictionary<string, (City City, string Gwp, List<SeriesPoint>[] Points)> _cities = new(StringComparer.Ordinal);

    /// <summary>Why a view gave no value for a year where the inventory holds some of it.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Adds an inventory. A view that gives nothing adds no point.</summary>
    /// <param name="inventory">The inventory.</param>
    public void Add(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        if (!_cities.TryGetValue(inventory.City.Id, out var city))
        {
            _cities[inventory.City.Id] = city = (inventory.City, inventory.Gwp.Name, [.. views.Select(_ => new List<SeriesPoint>())]);
        }

        for (var i = 0; i < views.Count; i++)
        {
            var reading = views[i].Read(inventory, project);
            if (reading.Value is { } value)
            {
                city.Points[i].Add(new SeriesPoint(inventory.Year, value) { Basis = InventoryBasis.Of(inventory, views[i], project), Incomplete = InventoryBasis.IncompleteOf(inventory, views[i]) });
            }
            else if (reading.Why is { } why)
            {
                Diagnostics.Add(new Diagnostic(Rules.ViewNotKnown, null, inventory.City.Name, inventory.Year, views[i].Name, why) { City = inventory.City.Id, Year = inventory.Year });
            }
        }
    }

    /// <summary>The series so far, by city and then in the order of the views; a view without a point gives none.</summary>
    /// <returns>The series.</returns>
    public IReadOnlyList<EmissionSeries> Series() =>
    [
        .. _cities.Values.SelectMany(c => views.Select((v, i) => (View: v, Points: c.Points[i])).Where(v => v.Points.Count > 0).Select(v => new EmissionSeries(
            c.City.Id, c.City.Name, new SeriesMeasure(v.View.Id, v.View.Name, v.View.IsCo2Only ? "" : c.Gwp), [.. v.Points.OrderBy(p => p.Year)]))),
    ];
}
