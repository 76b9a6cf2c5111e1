using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>
/// What adjusts the emissions of buildings (I.1 and I.2) to one weather: the indicators <c>hdd</c> and <c>cdd</c>, whose basis is their base temperature, and
/// <c>heating-share</c> and <c>cooling-share</c> of these emissions in the year. The reference is stated, or the mean of the cities.
/// </summary>
internal sealed class BuildingWeather
{
    private const string HeatingShare = "heating-share";
    private const string CoolingShare = "cooling-share";

    private readonly Dictionary<string, double> _ratios = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    public BuildingWeather(IReadOnlyList<CityYear> cities, ComparisonScope scope, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        var heating = Comparable(cities, DegreeDays.Heating, HeatingShare);
        var cooling = Comparable(cities, DegreeDays.Cooling, CoolingShare);
        Heating = heating.Count > 0 ? scope.HeatingDegreeDays ?? heating.Values.Average() : null;
        Cooling = cooling.Count > 0 ? scope.CoolingDegreeDays ?? cooling.Values.Average() : null;
        foreach (var city in cities.Where(c => heating.ContainsKey(c.City) || cooling.ContainsKey(c.City)))
        {
            var (h, c) = (ShareOf(city, HeatingShare), ShareOf(city, CoolingShare));
            if (h + c > 1)
            {
                ReportShare(city, city.IndicatorOf(CoolingShare)!);
            }
            else if (ProportionOf(city, DegreeDays.Heating, h, heating, Heating) is { } warm && ProportionOf(city, DegreeDays.Cooling, c, cooling, Cooling) is { } cold)
            {
                _ratios[city.City] = WeatherAdjustment.ByActualShares(1, warm.Share, warm.Proportion, cold.Share, cold.Proportion);
            }
        }
    }

    /// <summary>Heating degree days of the reference, or null.</summary>
    public double? Heating { get; }

    /// <summary>Cooling degree days of the reference, or null.</summary>
    public double? Cooling { get; }

    /// <summary>Whether any city can be adjusted.</summary>
    public bool IsKnown => _ratios.Count > 0;

    /// <summary>Whether a reference is of buildings.</summary>
    public static bool Counts(GpcReference reference) => reference.SubSector.Id is "I.1" or "I.2";

    /// <summary>What the emissions of a city's buildings are multiplied by; null if it is not known.</summary>
    public double? RatioOf(CityYear city) => _ratios.TryGetValue(city.City, out var ratio) ? ratio : null;

    // Without a share nothing is adjusted for it; with one whose degree days are not known or too far, nothing at all.
    private (double Share, double Proportion)? ProportionOf(CityYear city, string id, double? share, Dictionary<string, double> days, double? reference)
    {
        if (share is null or 0)
        {
            return (0, 1);
        }

        if (!days.TryGetValue(city.City, out var own) || reference is not { } wanted)
        {
            return null;
        }

        if (WeatherAdjustment.IsNear(own, wanted))
        {
            return (share.Value, wanted / own);
        }

        _diagnostics.Add(new Diagnostic(Rules.DegreeDaysTooFar, city.IndicatorOf(id)!.Place, city.City, id, own, wanted) { City = city.City, Year = city.Year });
        return null;
    }

    // Degree days of cities that also know the share they act on, all on one base.
    private Dictionary<string, double> Comparable(IReadOnlyList<CityYear> cities, string id, string share)
    {
        var stated = cities.Select(c => (City: c, Days: DegreeDays.Of(c.IndicatorOf(id)))).Where(c => c.Days is not null && ShareOf(c.City, share) is not null).ToList();
        var known = stated.Where(s => s.Days!.BaseTemperature is not null).ToList();
        var bases = stated.Select(s => s.Days!.BaseTemperature).Distinct().ToList();
        if (bases.Count > 1 || bases.Contains(null))
        {
            var last = stated[^1].City;
            _diagnostics.Add(new Diagnostic(Rules.DegreeDayBases, last.IndicatorOf(id)!.Place, id, string.Join(", ", stated.Select(s => $"{s.City.City} {Shown(s.Days!.BaseTemperature)}"))) { City = last.City, Year = last.Year });
        }

        return known.TrueForAll(s => s.Days!.SameBase(known[0].Days!)) ? known.ToDictionary(s => s.City.City, s => s.Days!.Value, StringComparer.Ordinal) : [];
    }

    private static string Shown(double? degrees) => degrees is { } value ? value.ToString("0.##", CultureInfo.InvariantCulture) + " °C" : "?";

    private double? ShareOf(CityYear city, string id)
    {
        if (city.IndicatorOf(id) is not { } indicator)
        {
            return null;
        }

        var share = indicator.Unit is { } unit && unit.Dimension == Dimension.None ? indicator.Value * unit.ToBase : double.NaN;
        if (share is >= 0 and <= 1)
        {
            return share;
        }

        ReportShare(city, indicator);
        return null;
    }

    private void ReportShare(CityYear city, Indicator indicator) =>
        _diagnostics.Add(new Diagnostic(Rules.BuildingShareOutOfRange, indicator.Place, indicator.Id, indicator.Value, indicator.UnitText) { City = city.City, Year = city.Year });
}
