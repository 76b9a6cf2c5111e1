using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Cities added up: territorial totals alone, since what a city emits within its boundary is in no other's.</summary>
/// <param name="Comparison">The cities side by side.</param>
/// <param name="Sums">The total and each sector, added up.</param>
public sealed record CityAddition(CityComparison Comparison, IReadOnlyList<CitySum> Sums)
{
    /// <summary>Adds cities up.</summary>
    /// <param name="inventories">Inventories of the cities, of any years.</param>
    /// <param name="year">The year; null for the latest that all have.</param>
    /// <param name="level">Which total; null for the territorial one.</param>
    /// <param name="diagnostics">Takes why they do not add up.</param>
    /// <returns>The sums; null with a finding if the level does not add up, or if years or GWP sets differ.</returns>
    public static CityAddition? Of(IReadOnlyList<CityYear> inventories, int? year, ReportingLevel? level, DiagnosticBag diagnostics)
    {
        // What only parts cities that are compared is no matter here.
        var found = new DiagnosticBag();
        if (CityComparer.Compare(inventories, new ComparisonScope { Year = year, Level = ReportingLevel.Territorial }, found) is not { } comparison)
        {
            diagnostics.Add(found);
            return null;
        }

        if (level is { } asked && asked != ReportingLevel.Territorial)
        {
            diagnostics.Add(Refused(comparison.Cities, asked));
            return null;
        }

        return new(comparison, CitySum.Of(comparison));
    }

    private static Diagnostic Refused(IReadOnlyList<CityYear> cities, ReportingLevel level) => new(
        Rules.LevelDoesNotAddUp, cities.Select(c => c.Place).FirstOrDefault(p => p is not null), level.Name(),
        TonnesOf(cities, r => r.CountsIn(level) && !r.CountsIn(ReportingLevel.Territorial)), TonnesOf(cities, r => r.CountsIn(ReportingLevel.Territorial) && !r.CountsIn(level)));

    private static double TonnesOf(IReadOnlyList<CityYear> cities, Func<GpcReference, bool> which)
    {
        const double PerTonne = 1000;
        return Math.Round(CitySum.SumOf(cities.Select(c => c.Inventory.Sum(which) ?? 0)) / PerTonne, MidpointRounding.ToEven);
    }
}
