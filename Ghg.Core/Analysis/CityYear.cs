using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis;

/// <summary>An inventory with the project that it is from, whose indicators and choices an analysis asks for.</summary>
/// <param name="Project">The project.</param>
/// <param name="Inventory">The inventory.</param>
public sealed record CityYear(Project Project, Inventory Inventory)
{
    /// <summary>What built the inventory, where it is asked how sure it is; else null.</summary>
    public InventoryBuilder? Builder { get; init; }

    /// <summary>The city's id.</summary>
    public string City => Inventory.City.Id;

    /// <summary>The year.</summary>
    public int Year => Inventory.Year;

    /// <summary>An indicator of the city and year, or null: a missing year is missing.</summary>
    /// <param name="id">The indicator's id.</param>
    /// <returns>The indicator, or null.</returns>
    public Indicator? IndicatorOf(string id) => Project.IndicatorOf(City, Year, id);

    /// <summary>What the inventory is declared as, or null.</summary>
    internal InventoryDeclaration? Declaration => Project.DeclarationOf(City, Year);

    /// <summary>Where a finding about the inventory stands, if it was declared.</summary>
    internal Place? Place => Declaration?.Place;
}
