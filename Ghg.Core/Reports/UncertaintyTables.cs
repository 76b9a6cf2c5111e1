using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>The tables of a report on uncertainty for machines, by name. In CSV one of them is a file.</summary>
public static class UncertaintyTables
{
    /// <summary>The names, in the order of the report.</summary>
    public static IReadOnlyList<string> Names { get; } = ["totals", "per_person", "trends", "differences", "categories", "inputs", "rests_on", "quality", "completeness", "approach1"];

    /// <summary>A table.</summary>
    /// <param name="request">What the report is made of.</param>
    /// <param name="name">One of the <see cref="Names"/>.</param>
    /// <returns>The table, over all inventories.</returns>
    public static Grid Of(UncertaintyRequest request, string name)
    {
        ArgumentNullException.ThrowIfNull(request);
        var grids = new UncertaintyGrids(request, Language.English, forMachines: true);
        var (cities, all) = (request.Cities, request.Cities.SelectMany(c => c).ToList());
        return name switch
        {
            "totals" => grids.Totals(all),
            "per_person" => grids.PerPerson(),
            "trends" => grids.Trends(),
            "differences" => grids.Differences(),
            "categories" => Joined([.. cities.Select(c => grids.Categories(c, byTrend: false)), .. cities.Where(c => request.BaseOf(c) is not null).Select(c => grids.Categories(c, byTrend: true))]),
            "inputs" => Joined([.. all.Select(i => grids.Inputs(i, int.MaxValue))]),
            "rests_on" => Joined([.. all.Select(grids.RestsOn)]),
            "quality" => Joined([.. all.Select(grids.Quality)]),
            "completeness" => Joined([.. all.Select(grids.Completeness)]),
            "approach1" => Joined([.. cities.Select(c => WithCity(grids.Approach1(c), c[^1].City.Id))]),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no table of the report"),
        };
    }

    internal static IEnumerable<(string Name, Grid Grid)> All(UncertaintyRequest request) => Names.Select(n => (n, Of(request, n)));

    private static Grid Joined(IReadOnlyList<Grid> grids) => grids.Count == 0 ? new Grid([], []) : grids[0] with { Rows = [.. grids.SelectMany(g => g.Rows)] };

    private static Grid WithCity(Grid grid, string city) => grid with { Columns = [new GridColumn("city", ""), .. grid.Columns], Rows = [.. grid.Rows.Select(r => (IReadOnlyList<string>)[city, .. r])] };
}
