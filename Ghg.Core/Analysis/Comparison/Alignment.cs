using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Chooses one inventory of each city, of one year, level and GWP set. What is not alike is an error, or made alike on request.</summary>
internal sealed class Alignment(ComparisonScope scope, DiagnosticBag diagnostics)
{
    /// <summary>The chosen inventories by city; null with findings if they do not compare.</summary>
    public IReadOnlyList<CityYear>? Of(IReadOnlyList<CityYear> all)
    {
        var cities = all.GroupBy(c => c.City).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (IReadOnlyList<CityYear>)[.. g.OrderBy(c => c.Year)]).ToList();
        return OfOneYear(cities) is { } chosen && OfOneLevel(chosen) is { } level ? OfOneGwp(chosen, level) : null;
    }

    private List<CityYear>? OfOneYear(List<IReadOnlyList<CityYear>> cities)
    {
        var common = cities.Select(c => c.Select(i => i.Year)).Aggregate((a, b) => a.Intersect(b)).ToList();
        var wanted = scope.Year ?? (common.Count > 0 ? common.Max() : cities.Max(c => c[^1].Year));
        var without = cities.Where(c => c.All(i => i.Year != wanted)).ToList();
        if (!scope.Aligns)
        {
            foreach (var city in without)
            {
                diagnostics.Add(new Diagnostic(Rules.NoInventoryOfYear, city[^1].Place, city[0].City, wanted, string.Join(", ", city.Select(i => i.Year))) { City = city[0].City });
            }

            if (without.Count > 0)
            {
                return null;
            }
        }

        // The nearest year, the earlier of two as near.
        return [.. cities.Select(c => c.MinBy(i => (Math.Abs(i.Year - wanted), i.Year))!)];
    }

    private ReportingLevel? OfOneLevel(List<CityYear> chosen)
    {
        if (scope.Level is { } asked)
        {
            return asked;
        }

        if (scope.Aligns || chosen.All(c => c.Inventory.Level == chosen[0].Inventory.Level))
        {
            return chosen.Min(c => c.Inventory.Level);
        }

        diagnostics.Add(InventoryLevels.Differ(chosen));
        return null;
    }

    private List<CityYear>? OfOneGwp(List<CityYear> chosen, ReportingLevel level)
    {
        var gwp = chosen[0].Inventory.Gwp;
        var others = chosen.Where(c => c.Inventory.Gwp.Name != gwp.Name).ToList();
        if (others.Count > 0 && !scope.Aligns)
        {
            var groups = chosen.GroupBy(c => c.Inventory.Gwp.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(c => c.City))})");
            diagnostics.Add(new Diagnostic(Rules.GwpSetsDiffer, others[0].Place, UnitTexts.List(groups)) { City = others[0].City, Year = others[0].Year });
            return null;
        }

        foreach (var other in others.Where(o => o.Inventory.Cells.Any(c => c.Reference.CountsIn(level) && c.Masses.Of(Gases.Co2e) is not null)))
        {
            var cells = other.Inventory.Cells.Where(c => c.Reference.CountsIn(level) && c.Masses.Of(Gases.Co2e) is not null).Select(c => c.Reference.Id);
            diagnostics.Add(new Diagnostic(Rules.NotRestated, other.Place, other.City, other.Year, UnitTexts.List(cells), other.Inventory.Gwp.Name, gwp.Name) { City = other.City, Year = other.Year });
        }

        return [.. chosen.Select(c => c with { Inventory = Restated(c.Inventory, level, gwp) })];
    }

    // Lines hold kilograms per gas, so that another GWP set is free.
    private static Inventory Restated(Inventory inventory, ReportingLevel level, GwpSet gwp) =>
        new(inventory.City, inventory.Year, level, gwp, inventory.Lines) { Population = inventory.Population };
}
