using Ghg.Core.Analysis.Comparison;

namespace Ghg.Core.Reports;

/// <summary>A comparison as rows for programs: each measure of each city, and what each city differs by from the group.</summary>
internal static class ComparisonRows
{
    private const double PerTonne = 1000;

    private static readonly string[] Columns = ["measure", "city", "year", "value", "unit", "status", "rank", "of", "percentile", "quartile", "ratio_to_median", "robust_z", "why", "uncertainty_percent"];

    public static MachineTable Of(CityComparison comparison) => new(Columns, [.. comparison.Rows.SelectMany(r => r.Values.Zip(comparison.Cities, (v, c) => Row(r, v, c.Year))), .. Differences(comparison), .. Peers(comparison)]);

    public static string Id(ValueStatus status) => status switch { ValueStatus.Whole => "whole", ValueStatus.Partial => "partial", _ => "not-known" };

    private static IReadOnlyList<object?> Row(ComparisonRow row, CityValue value, int year) =>
    [
        row.Id, value.City, year, value.Value, row.Unit, Id(value.Status), value.Standing?.Rank, value.Standing?.Of, value.Standing?.Percentile, value.Standing?.Quartile,
        value.Standing?.RatioToMedian, value.Standing?.RobustZ, value.Why?.English, value.UncertaintyPercent,
    ];

    private static IEnumerable<IReadOnlyList<object?>> Peers(CityComparison comparison)
    {
        foreach (var peer in comparison.Peers?.Peers ?? [])
        {
            foreach (var (name, value, unit) in ((string, double, string)[])
            [
                ("peer-distance", peer.Distance, ""), ("peer-gdp-per-person", peer.Traits.GdpPerPerson, $"of {comparison.Peers!.City}"),
                ("peer-industry-share", peer.Traits.IndustryShare, ""), ("peer-heating-degree-days", peer.Traits.HeatingDegreeDays, "K d"),
            ])
            {
                yield return [name, peer.City, comparison.Peers.Year, value, unit, "", null, null, null, null, null, null, null, null];
            }
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Differences(CityComparison comparison)
    {
        foreach (var city in comparison.Group is null ? [] : comparison.Cities)
        {
            var breakdown = comparison.Group![city.City];
            var parts = breakdown.Drivers.Select(d => (Name: DriverNames.Id(d.Driver), d.Additive)).Concat(breakdown.Carried.Select(c => (Name: $"carried {c.Name}", Additive: c.To - c.From)));
            foreach (var (name, effect) in parts.Append((Name: "all", Additive: breakdown.Change)))
            {
                yield return [$"difference-from-group {name}", city.City, city.Year, effect / PerTonne, "t CO2e/person", "", null, null, null, null, null, null, null, null];
            }
        }
    }
}
