using Ghg.Core.Factors;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>What a report on uncertainty is made of.</summary>
/// <param name="Analysis">The first order.</param>
/// <param name="Simulation">The draws, or null if none were asked for.</param>
/// <param name="Registry">Names the activities.</param>
/// <param name="BaseYear">The base year of trends; null for the first inventory of each city.</param>
public sealed record UncertaintyRequest(UncertaintyAnalysis Analysis, Simulation? Simulation, Registry Registry, int? BaseYear)
{
    /// <summary>The id of the city that the others are compared with; null compares two cities with each other, and more not at all.</summary>
    public string? Against { get; init; }

    /// <summary>The inventories of one year that are compared: what is taken away stands second.</summary>
    public IReadOnlyList<(Inventory First, Inventory Second)> Pairs
    {
        get
        {
            var other = Against ?? (Cities.Count == 2 ? Cities[1][0].City.Id : null);
            return
            [
                .. from first in Cities.SelectMany(c => c).Where(i => other is not null && i.City.Id != other)
                   join second in Analysis.Inventories.Where(i => i.City.Id == other) on first.Year equals second.Year
                   select (first, second),
            ];
        }
    }

    /// <summary>1, or 2 if there are draws: by which key categories are ranked.</summary>
    public int Approach => Simulation is null ? 1 : 2;

    /// <summary>The inventories of each city by year, cities by id.</summary>
    public IReadOnlyList<IReadOnlyList<Inventory>> Cities =>
        [.. Analysis.Inventories.GroupBy(i => i.City.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (IReadOnlyList<Inventory>)[.. g.OrderBy(i => i.Year)])];

    /// <summary>The inventory that a city's last one is compared with; null if there is no other.</summary>
    /// <param name="city">The inventories of a city by year.</param>
    /// <returns>The one of the base year, else the first.</returns>
    public Inventory? BaseOf(IReadOnlyList<Inventory> city)
    {
        ArgumentNullException.ThrowIfNull(city);
        var found = BaseYear is { } year ? city.FirstOrDefault(i => i.Year == year) : city[0];
        return found == city[^1] ? null : found;
    }

    /// <summary>The categories of a city's last inventory, against its base year.</summary>
    /// <param name="city">The inventories of a city by year.</param>
    /// <returns>The categories.</returns>
    public InventoryCategories CategoriesOf(IReadOnlyList<Inventory> city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return new InventoryCategories(Analysis, Registry, BaseOf(city), city[^1], city[^1].Level);
    }
}
