using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>The measures that cities are compared by. A value that is not whole is marked, and one that is not known is no zero.</summary>
internal sealed class Measures(IReadOnlyList<CityYear> cities, IReadOnlyList<GpcReference> references, BuildingWeather weather, DiagnosticBag diagnostics)
{
    private const double PerTonne = 1000;
    private const double SquareMetresPerSquareKilometre = 1e6;
    private const double TenThousand = 1e4;

    private static readonly Func<GpcReference, bool> Everything = _ => true;

    private readonly Dictionary<string, UncertaintyAnalysis?> _analyses = cities.ToDictionary(
        c => c.City, c => c.Builder is { } builder ? UncertaintyAnalysis.OfSound(builder, c.Project, [c.Inventory]) : null, StringComparer.Ordinal);

    /// <summary>The rows, each with the sectors that it rests on.</summary>
    public IEnumerable<(ComparisonRow Row, IReadOnlyCollection<Sector> Sectors)> Rows()
    {
        yield return Row("total", ComparisonTexts.Total, "t CO2e", Everything, _ => (1, null));
        yield return Row("per-person", ComparisonTexts.PerPerson, "t CO2e/person", Everything, PerPerson);
        if (GdpOf() is { } gdp)
        {
            yield return Row("per-gdp", ComparisonTexts.PerGdp.With(gdp.Currency), $"t CO2e/10^4 {gdp.Currency}", Everything, c => gdp.Values.TryGetValue(c.City, out var value) ? Over(value / TenThousand, ComparisonTexts.NoGdp) : (null, c.IndicatorOf(Indicator.Gdp) is null ? ComparisonTexts.NoGdp : ComparisonTexts.OtherCurrency));
        }

        yield return Row("per-area", ComparisonTexts.PerArea, "t CO2e/km2", Everything, c => Over(Figure(c, "area", Dimension.Area) / SquareMetresPerSquareKilometre, ComparisonTexts.NoArea));
        foreach (var sector in references.Select(r => r.Sector).Distinct())
        {
            var (id, name) = (GpcReferences.NumeralOf(sector), GpcReferences.NameOf(sector));
            yield return Row(id, name, "t CO2e", r => r.Sector == sector, _ => (1, null));
            yield return Row($"{id}-per-person", ComparisonTexts.OfPerPerson.With(name), "t CO2e/person", r => r.Sector == sector, PerPerson);
        }

        yield return Row("buildings-per-person", ComparisonTexts.OfPerPerson.With(ComparisonTexts.Buildings), "t CO2e/person", BuildingWeather.Counts, PerPerson);
        if (weather.IsKnown)
        {
            var row = Row("buildings-adjusted-per-person", ComparisonTexts.BuildingsAdjusted, "t CO2e/person", BuildingWeather.Counts, PerPerson);
            yield return (row.Row with { Values = [.. row.Row.Values.Zip(cities, Adjusted)] }, row.Sectors);
        }

        yield return Row("road-per-person", ComparisonTexts.OfPerPerson.With(ComparisonTexts.Road), "t CO2e/person", r => r.SubSector.Id == "II.1", PerPerson);
    }

    private (ComparisonRow Row, IReadOnlyCollection<Sector> Sectors) Row(string id, Text name, string unit, Func<GpcReference, bool> which, Func<CityYear, (double? By, Text? Why)> over)
    {
        var those = references.Where(which).ToList();
        return (new ComparisonRow(id, name, unit, [.. cities.Select(c => ValueOf(c, those, over(c)))]), those.Select(r => r.Sector).ToHashSet());
    }

    private CityValue ValueOf(CityYear city, List<GpcReference> those, (double? By, Text? Why) over)
    {
        var lacking = those.Where(r => !ComparableCells.IsWhole(city.Inventory[r]) || (city.Inventory[r].HasNumber && city.Inventory.Co2e(r) is null && HasGasesThatCount(city.Inventory[r]))).ToList();
        var elsewhere = those.Where(r => those.Count < references.Count && city.Inventory[r].Lines.Any(l => l.IncludedIn.Any(t => !those.Contains(t) && !IsEverywhere(r, t)))).ToList();
        var sum = city.Inventory.Sum(those.Contains);
        if (over.By is not > 0)
        {
            return new(city.City, null, ValueStatus.NotKnown, over.Why);
        }

        if (sum is null && (lacking.Count > 0 || elsewhere.Count > 0 || those.Count == 0))
        {
            return new(city.City, null, ValueStatus.NotKnown, elsewhere.Count > 0 && lacking.Count == 0 ? Elsewhere(city, elsewhere) : Lacking(lacking)) { Lacking = lacking };
        }

        var value = (sum ?? 0) / PerTonne / over.By.Value;
        var known = lacking.Count > 0 ? new CityValue(city.City, value, ValueStatus.Partial, Lacking(lacking)) { Lacking = lacking }
            : elsewhere.Count > 0 ? new CityValue(city.City, value, ValueStatus.Partial, Elsewhere(city, elsewhere))
            : new CityValue(city.City, value, ValueStatus.Whole);
        return known with { UncertaintyPercent = _analyses[city.City]?.Sum(city.Inventory, those.Contains)?.Estimate.Percent };
    }

    private CityValue Adjusted(CityValue value, CityYear city) => weather.RatioOf(city) is not { } ratio
        ? new(city.City, null, ValueStatus.NotKnown, ComparisonTexts.NoWeather)
        : value with { Value = value.Value * ratio };

    // What all include in the same place is left out of a row alike.
    private bool IsEverywhere(GpcReference from, GpcReference to) => cities.Count > 1 && cities.All(c => c.Inventory[from].Lines.Any(l => l.IncludedIn.Contains(to)));

    private static bool HasGasesThatCount(Cell cell) => cell.Masses.All.Any(m => Gases.Get(m.Gas).CountsInTotals);

    private static Text Lacking(List<GpcReference> lacking) => ComparisonTexts.Lacking.With(UnitTexts.List(lacking.Select(r => r.Id)));

    private static Text Elsewhere(CityYear city, List<GpcReference> elsewhere) => ComparisonTexts.IncludedElsewhere.With(
        UnitTexts.List(elsewhere.Select(r => r.Id)), UnitTexts.List(elsewhere.SelectMany(r => city.Inventory[r].Lines).SelectMany(l => l.IncludedIn).Select(t => t.Id).Distinct()));

    private static (double? By, Text? Why) PerPerson(CityYear city) => Over(city.Inventory.Population, ComparisonTexts.NoPopulation);

    private static (double? By, Text? Why) Over(double? by, Text why) => (by, by is > 0 ? null : why);

    private static double? Figure(CityYear city, string id, Dimension dimension) =>
        city.IndicatorOf(id) is { Unit: { } unit } indicator && unit.Dimension == dimension ? indicator.Value * unit.ToBase : null;

    // In one currency and the same prices. Where no rate makes several currencies one, the cities of the most common one compare, and the others do not.
    private (IReadOnlyDictionary<string, double> Values, string Currency)? GdpOf()
    {
        var stated = cities.Select(c => (City: c, Gdp: MoneyFigure.Of(c.IndicatorOf(Indicator.Gdp)))).Where(c => c.Gdp is not null).ToList();
        if (stated.Count == 0)
        {
            return null;
        }

        if (Of(stated, diagnostics) is { } all)
        {
            return all;
        }

        var most = stated.GroupBy(s => s.Gdp!.Currency).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().ToList();
        return most.Count < stated.Count ? Of(most, new DiagnosticBag()) : null;

        static (IReadOnlyDictionary<string, double>, string)? Of(List<(CityYear City, MoneyFigure? Gdp)> those, DiagnosticBag diagnostics) =>
            Prices.AcrossCities([.. those.Select(s => (s.Gdp!, Conversion.Of(s.City.IndicatorOf(Conversion.Indicator))))], diagnostics) is { } gdp
                ? (those.Zip(gdp.Values).ToDictionary(s => s.First.City.City, s => s.Second, StringComparer.Ordinal), gdp.Currency)
                : null;
    }
}
