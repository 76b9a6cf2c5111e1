using System.Globalization;
using Ghg.Core.Tables;

namespace Ghg.Core.Gpc;

/// <summary>The sets that ship: SAR, AR4, AR5, AR5-fossil30, AR5-feedback, AR6 and AR6-27.9. A project may add its own.</summary>
public static class GwpSets
{
    /// <summary>The set that reporting platforms expect: AR5 with methane at 28 whatever its origin.</summary>
    public const string Default = "AR5";

    private static readonly Lazy<IReadOnlyList<GwpSet>> Loaded = new(Load);

    /// <summary>The sets that ship, oldest first.</summary>
    public static IReadOnlyList<GwpSet> Shipped => Loaded.Value;

    /// <summary>Finds a set by name, whatever the case.</summary>
    /// <param name="sets">The sets to choose from.</param>
    /// <param name="name">The name.</param>
    /// <returns>The set, or null.</returns>
    public static GwpSet? Find(IEnumerable<GwpSet> sets, string name) =>
        sets.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static List<GwpSet> Load() =>
        [.. EmbeddedTable.Read("emission-factors/gwp/gwp.csv").GroupBy(r => r["set"]).Select(rows => new GwpSet(
            rows.Key,
            rows.ToDictionary(r => r["gas"], r => double.Parse(r["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal),
            $"gwp: {rows.First()["source"]}, {rows.First()["locator"]}"))];
}
