using System.Globalization;
using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>
/// The electricity utilities of the United States by state, read when first asked for: a state that lies in several eGRID subregions does not tell a city's, its
/// utility does. US EPA, Power Profiler, utilities and subregions by ZIP code.
/// </summary>
internal static class Utilities
{
    private static readonly Lazy<ILookup<string, Utility>> Loaded = new(() => EmbeddedTable.Read("emission-factors/registry/utilities.csv")
        .Select(r => new Utility(r["state"], r["utility"], r["eia_id"], r["grid"], int.Parse(r["zip_codes"], CultureInfo.InvariantCulture)))
        .ToLookup(u => u.State, StringComparer.Ordinal));

    /// <summary>The utilities of a state by name; none for any other place.</summary>
    public static IEnumerable<Utility> Of(string state) => Loaded.Value[state];

    /// <summary>The subregions that a state lies in, the one whose utilities serve most of its ZIP codes first; none for a place that is no state.</summary>
    public static IReadOnlyList<string> GridsOf(string state) =>
        [.. Of(state).GroupBy(u => u.Grid, u => u.ZipCodes).OrderByDescending(g => g.Sum()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];

    /// <summary>The subregion of a utility of a state by its name, whatever the case, or its number; null if there is none of the name, or two in two subregions.</summary>
    public static string? GridOf(string state, string utility)
    {
        var grids = Of(state).Where(u => u.EiaId == utility || u.Name.Equals(utility, StringComparison.OrdinalIgnoreCase)).Select(u => u.Grid).Distinct().ToList();
        return grids.Count == 1 ? grids[0] : null;
    }
}
