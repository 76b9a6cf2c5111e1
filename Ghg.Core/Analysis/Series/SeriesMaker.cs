using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>Makes series from inventories, which come one after another and need not be kept: a series of each view for each city.</summary>
/// <param name="project">The project that the inventories are of.</param>
/// <param name="views">What is wanted of each inventory.</param>
public sealed class SeriesMaker(Project project, IReadOnlyList<SeriesView> views)
{
    private readonly SortedDictionary<string, (City City, string Gwp, List<SeriesPoint>[] Points, SeriesUncertainty? Uncertainty)> _cities = new(StringComparer.Ordinal);

    private readonly List<(City City, SeriesView View, int Year, Text Why)> _unknown = [];

    /// <summary>Why a view gave no value for years where the inventories hold some of it: one finding for each city and reason.</summary>
    /// <returns>The findings so far.</returns>
    public DiagnosticBag Findings()
    {
        var bag = new DiagnosticBag();
        foreach (var same in _unknown.GroupBy(u => (u.City.Id, u.View.Id, u.Why)))
        {
            var (city, view, _, why) = same.First();
            bag.Add(new Diagnostic(Rules.ViewNotKnown, null, city.Name, SeriesTexts.Years([.. same.Select(u => u.Year).Order()]), view.Name, why) { City = city.Id });
        }

        return bag;
    }

    /// <summary>Adds inventories that come city by city, with how sure each is and how the errors of a city's years go together.</summary>
    /// <param name="inventories">The inventories; those of one city come one after another, and are kept no longer than until the next city comes.</param>
    /// <param name="builder">What builds them.</param>
    public void AddWithUncertainty(IEnumerable<Inventory> inventories, InventoryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        ArgumentNullException.ThrowIfNull(builder);
        var city = new List<Inventory>();
        foreach (var inventory in inventories)
        {
            if (city.Count > 0 && city[0].City.Id != inventory.City.Id)
            {
                AddCity(city, builder);
                city.Clear();
            }

            city.Add(inventory);
        }

        AddCity(city, builder);
    }

    /// <summary>Adds an inventory. A view that gives nothing adds no point.</summary>
    /// <param name="inventory">The inventory.</param>
    public void Add(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        Add(inventory, null);
    }

    /// <summary>The series so far, by city and then in the order of the views; a view without a point gives none.</summary>
    /// <returns>The series.</returns>
    public IReadOnlyList<EmissionSeries> Series() =>
    [
        .. _cities.Values.SelectMany(c => views.Select((v, i) => (View: v, Points: c.Points[i])).Where(v => v.Points.Count > 0).Select(v => new EmissionSeries(
            c.City.Id, c.City.Name, new SeriesMeasure(v.View.Id, v.View.Name, v.View.IsCo2Only ? "" : c.Gwp), [.. v.Points.OrderBy(p => p.Year)])
            {
                Correlation = c.Uncertainty?.CorrelationOf(v.View) ?? YearCorrelation.Unknown,
            })),
    ];

    /// <summary>Adds the inventories of one city with how sure they are; without, where an error touches the city.</summary>
    internal void Add(UncertaintyAnalysis analysis)
    {
        var uncertainty = analysis.IsSound(project) ? SeriesUncertainty.Of(analysis, project, views) : null;
        foreach (var inventory in analysis.Inventories)
        {
            Add(inventory, uncertainty);
        }
    }

    private void AddCity(List<Inventory> city, InventoryBuilder builder)
    {
        var uncertainty = UncertaintyAnalysis.OfSound(builder, project, city) is { } analysis ? SeriesUncertainty.Of(analysis, project, views) : null;
        city.ForEach(i => Add(i, uncertainty));
    }

    private void Add(Inventory inventory, SeriesUncertainty? uncertainty)
    {
        if (!_cities.TryGetValue(inventory.City.Id, out var city))
        {
            _cities[inventory.City.Id] = city = (inventory.City, inventory.Gwp.Name, [.. views.Select(_ => new List<SeriesPoint>())], uncertainty);
        }

        for (var i = 0; i < views.Count; i++)
        {
            var reading = views[i].Read(inventory, project);
            if (reading.Value is { } value)
            {
                var interval = uncertainty?.IntervalOf(inventory.Year, views[i]);
                city.Points[i].Add(new SeriesPoint(inventory.Year, value)
                {
                    Lower = interval?.Lower,
                    Upper = interval?.Upper,
                    Basis = InventoryBasis.Of(inventory, views[i], project),
                    Incomplete = InventoryBasis.IncompleteOf(inventory, views[i]),
                });
            }
            else if (reading.Why is { } why && (views[i] != SeriesView.ChineseEnergyCo2 || inventory.City.Country is "" or "CN"))
            {
                // A city of another country has no Chinese target, so that nobody misses the view.
                _unknown.Add((inventory.City, views[i], inventory.Year, why));
            }
        }
    }
}
