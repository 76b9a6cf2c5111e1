using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Compares cities on what is comparable.</summary>
public static class CityComparer
{
    /// <summary>Compares.</summary>
    /// <param name="inventories">The inventories of the cities, of any years, from any projects. Ids of cities must differ between projects.</param>
    /// <param name="scope">What is to be compared.</param>
    /// <param name="diagnostics">Takes what does not compare, and why.</param>
    /// <returns>The comparison; null with findings if year, level or GWP set are not alike.</returns>
    public static CityComparison? Compare(IReadOnlyList<CityYear> inventories, ComparisonScope scope, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (inventories.Count == 0 || new Alignment(scope, diagnostics).Of(inventories) is not { } cities)
        {
            return null;
        }

        var level = cities[0].Inventory.Level;
        var references = scope.Aligns ? new ComparableCells(cities, level, diagnostics).Whole : [.. GpcReferences.All.Where(r => r.CountsIn(level))];
        var barriers = Barriers.Between(cities);
        Barriers.Report(cities, barriers, diagnostics);
        var weather = new BuildingWeather(cities, scope, diagnostics);
        var rows = new Measures(cities, references, weather, diagnostics).Rows().Select(r => Ranked(r.Row, r.Sectors, barriers)).ToList();
        return new CityComparison(cities, level, cities[0].Inventory.Gwp, references, rows, barriers)
        {
            // What was aligned has been said; the same is not said again of the breakdown.
            Group = cities.Count > 1 ? GroupBreakdown.Of(InventoryAccounts.AcrossCities(cities, level, scope.Aligns ? new DiagnosticBag() : diagnostics)) : null,
            HeatingDegreeDays = weather.Heating,
            CoolingDegreeDays = weather.Cooling,
        };
    }

    // Each city among those that nothing parts it from.
    private static ComparisonRow Ranked(ComparisonRow row, IReadOnlyCollection<Sector> sectors, IReadOnlyList<Barrier> barriers)
    {
        var touching = barriers.Where(b => b.Touches(sectors)).ToList();
        var whole = row.Values.Where(v => v.Status == ValueStatus.Whole).ToList();
        return row with { Values = [.. row.Values.Select(v => v.Status == ValueStatus.Whole && Among(v) is { Count: > 1 } peers ? v with { Standing = Ranking.Of(v.Value!.Value, peers) } : v)] };

        List<double> Among(CityValue value) => [.. whole.Where(o => o.City == value.City || !touching.Exists(b => b.Parts(value.City, o.City))).Select(o => o.Value!.Value)];
    }
}
