using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports;

/// <summary>
/// Inventories as C40's dashboard table has them: one wide row for each city and year, with a column for each reference (t CO2e, or its notation keys)
/// and the totals by level, sector and sub-sector.
/// </summary>
public static class C40Rows
{
    private static readonly (string Name, Func<Inventory, double?> Of)[] Totals = [.. Declare()];

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "City_year", "City", "Country", "Boundary", "Year", "Level", "Population", "Area", "GDP", "GDP unit", "GWP", .. GpcReferences.All.Select(r => r.Id), .. Totals.Select(t => t.Name),
    ];

    /// <summary>The row of an inventory. Population is in persons, area in km2; what is not stated is blank.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">The project it is from.</param>
    /// <returns>The row.</returns>
    public static IReadOnlyList<object?> Of(Inventory inventory, Project project)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(project);
        const double SquareMetresPerSquareKilometre = 1e6;
        var (city, year) = (inventory.City, inventory.Year);
        var (area, gdp) = (project.IndicatorOf(city.Id, year, "area"), project.IndicatorOf(city.Id, year, "gdp"));
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{city.Name.English}_{year}"), city.Name.English, project.Catalogue.Registry.Region(city.Country)?.Name.English ?? city.Country,
            project.DeclarationOf(city.Id, year)?.Details.GetValueOrDefault("boundary"), year, inventory.Level.Id(), inventory.Population,
            area is { Unit: { } unit } ? area.Value * unit.ToBase / SquareMetresPerSquareKilometre : null, gdp?.Value,
            gdp is null ? "" : gdp.UnitText + (gdp.PriceYear is { } prices ? string.Create(CultureInfo.InvariantCulture, $", prices of {prices}") : ""), inventory.Gwp.Name,
            .. inventory.Cells.Select(c => inventory.Co2e(c.Reference) is { } mass ? (object?)(mass / 1000) : InventoryRows.KeysOf(c)),
            .. Totals.Select(t => (object?)(t.Of(inventory) / 1000)),
        ];
    }

    private static IEnumerable<(string, Func<Inventory, double?>)> Declare()
    {
        foreach (var (level, id, _) in ReportingLevels.All)
        {
            yield return (id, i => i.Total(level));
        }

        foreach (var (level, id, _) in ReportingLevels.All.Where(l => l.Level is ReportingLevel.Basic or ReportingLevel.BasicPlus))
        {
            foreach (var sector in GpcReferences.All.Where(r => r.CountsIn(level)).Select(r => r.Sector).Distinct())
            {
                yield return ($"{id} {Short(sector)}", i => i.Total(level, sector));
            }

            foreach (var subSector in GpcReferences.SubSectors.Where(s => GpcReferences.All.Any(r => r.SubSector == s && r.CountsIn(level))))
            {
                yield return ($"{id} {subSector.Id}", i => i.Total(level, subSector));
            }
        }
    }

    private static string Short(Sector sector) => sector switch
    {
        Sector.StationaryEnergy => "Stationary",
        Sector.Transportation => "Transport",
        Sector.Waste => "Waste",
        Sector.Ippu => "IPPU",
        _ => "AFOLU",
    };
}
