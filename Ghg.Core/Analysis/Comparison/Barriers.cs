using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Methods.Waste;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Finds what parts cities: the year, the kind of boundary, how landfills were counted, and the choices of <c>ghg.json</c>.</summary>
public static class Barriers
{
    private static readonly (string Choice, Text Name, Sector[] Sectors)[] Choices =
    [
        ("road_method", ComparisonTexts.RoadMethod, [Sector.Transportation]),
        ("heat_and_power", ComparisonTexts.HeatAndPower, [Sector.StationaryEnergy]),
        ("heat", ComparisonTexts.HeatFactor, [Sector.StationaryEnergy]),
        ("coke", ComparisonTexts.Coke, [Sector.StationaryEnergy, Sector.Ippu]),
        ("nitrogen", ComparisonTexts.Nitrogen, [Sector.Afolu]),
    ];

    /// <summary>What differs between cities.</summary>
    /// <param name="cities">An inventory of each city.</param>
    /// <returns>The barriers; none where all did the same, or do not say.</returns>
    public static IReadOnlyList<Barrier> Between(IReadOnlyList<CityYear> cities)
    {
        ArgumentNullException.ThrowIfNull(cities);
        var found = new List<Barrier>
        {
            Of("level", ComparisonTexts.Level, [], cities, c => c.Inventory.Level.Id()),
            Of("gwp", ComparisonTexts.Gwp, [], cities, c => c.Inventory.Gwp.Name),
            Of("year", ComparisonTexts.Year, [], cities, c => c.Year.ToString(CultureInfo.InvariantCulture)),
            Of("boundary", ComparisonTexts.Boundary, [], cities, c => c.Declaration?.Details.GetValueOrDefault("boundary") is { } text ? BoundaryWords.KindOf(text) : null),
            Of("landfill", ComparisonTexts.Landfill, [Sector.Waste], cities, LandfillOf),
        };
        found.AddRange(Choices.Select(c => Of(c.Choice, c.Name, c.Sectors, cities, i => i.Project.Settings.Choices.GetValueOrDefault(c.Choice))));
        return [.. found.Where(b => b.ByCity.Values.Distinct().Count() > 1)];
    }

    /// <summary>Says what parts cities.</summary>
    /// <param name="cities">An inventory of each city.</param>
    /// <param name="barriers">What was found.</param>
    /// <param name="diagnostics">Takes a warning for each.</param>
    public static void Report(IReadOnlyList<CityYear> cities, IReadOnlyList<Barrier> barriers, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(cities);
        ArgumentNullException.ThrowIfNull(barriers);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var barrier in barriers)
        {
            var groups = barrier.ByCity.GroupBy(c => c.Value).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(c => c.Key).Order(StringComparer.Ordinal))})");
            var last = cities.Last(c => barrier.ByCity.ContainsKey(c.City));
            diagnostics.Add(new Diagnostic(Rules.DoneDifferently, barrier.Id is "boundary" or "year" ? last.Place : null, barrier.Name, UnitTexts.List(groups)) { City = last.City, Year = last.Year });
        }
    }

    private static Barrier Of(string id, Text name, Sector[] sectors, IReadOnlyList<CityYear> cities, Func<CityYear, string?> of) =>
        new(id, name, sectors, cities.Select(c => (c.City, Value: of(c))).Where(c => c.Value is not null).ToDictionary(c => c.City, c => c.Value!, StringComparer.Ordinal));

    // What was done says more than what was declared.
    private static string? LandfillOf(CityYear city)
    {
        var methods = city.Inventory.Lines.Select(l => l.Method).Where(m => m is FirstOrderDecay.Id or MethaneCommitment.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        return methods.Count == 0 ? null : string.Join('+', methods);
    }
}
