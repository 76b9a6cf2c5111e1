using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis;

/// <summary>The levels that inventories are compiled to.</summary>
public static class InventoryLevels
{
    /// <summary>The finding that they differ, so that somebody has to say which total is meant.</summary>
    /// <param name="inventories">The inventories.</param>
    /// <returns>The finding, at the first inventory whose level is not that of the first.</returns>
    public static Diagnostic Differ(IReadOnlyList<CityYear> inventories)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        var other = inventories.First(i => i.Inventory.Level != inventories[0].Inventory.Level);
        var levels = inventories.GroupBy(i => i.Inventory.Level).OrderBy(g => g.Key).Select(g => $"{g.Key.Id()} ({string.Join(", ", g.Select(i => $"{i.City} {i.Year}"))})");
        return new Diagnostic(Rules.LevelsDiffer, other.Place, UnitTexts.List(levels)) { City = other.City, Year = other.Year };
    }
}
