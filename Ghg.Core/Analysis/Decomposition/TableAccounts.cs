using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>Makes accounts of some rows of a table, all of which are compared: money, and what a sector goes by, must be alike in them.</summary>
internal sealed class TableAccounts(IReadOnlyList<Fact> facts, Func<IReadOnlyList<MoneyFigure>, IReadOnlyList<double>?> compare, DiagnosticBag diagnostics)
{
    private readonly Dictionary<Fact, double> _money = [];

    public IReadOnlyList<EmissionAccount> Accounts()
    {
        var gdp = facts.Where(f => f.Quantity == Fact.Gdp).OrderBy(f => f.City, StringComparer.Ordinal).ThenBy(f => f.Year).ToList();
        ReadMoney(gdp, []);
        foreach (var sector in facts.Where(f => f.Quantity == Fact.ValueAdded && _money.Count > 0).GroupBy(f => f.Sector).OrderBy(g => g.Key, StringComparer.Ordinal).ToList())
        {
            ReadMoney([.. sector.OrderBy(f => f.City, StringComparer.Ordinal).ThenBy(f => f.Year)], gdp);
        }

        ReportMissing();
        return
        [
            .. facts.GroupBy(f => (f.City, f.Year)).OrderBy(g => g.Key.City, StringComparer.Ordinal).ThenBy(g => g.Key.Year)
                .Where(g => g.Any(f => f.Quantity == Fact.Emissions)).Select(g => AccountOf(g.Key.City, g.Key.Year, [.. g])),
        ];
    }

    private EmissionAccount AccountOf(string city, int year, List<Fact> own)
    {
        var sectors = own.Where(f => f.Sector.Length > 0).GroupBy(f => f.Sector).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var carried = sectors.Where(g => IsCarried(g.Key)).ToDictionary(g => g.Key, g => Sums.Of(g.Where(f => f.Quantity == Fact.Emissions).Select(f => f.Value)), StringComparer.Ordinal);
        return new EmissionAccount(city, year, [.. sectors.Where(g => !carried.ContainsKey(g.Key)).Select(g => SectorOf(g.Key, [.. g]))])
        {
            Population = own.FirstOrDefault(f => f.Quantity == Fact.Population)?.Value,
            Gdp = MoneyOf(own.FirstOrDefault(f => f.Quantity == Fact.Gdp)),
            Others = carried,
        };
    }

    private SectorAccount SectorOf(string name, List<Fact> own)
    {
        var fuels = own.Where(f => f.Quantity is Fact.Emissions or Fact.Energy).GroupBy(f => f.Fuel).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => FuelOf(g.Key, [.. g])).OfType<FuelAccount>();
        return new SectorAccount(name, [.. fuels])
        {
            IsHouseholds = QuantityWords.Households.Contains(name, StringComparer.OrdinalIgnoreCase),
            ValueAdded = MoneyOf(own.FirstOrDefault(f => f.Quantity == Fact.ValueAdded)),
            Activity = IsOneUnit(name) ? own.FirstOrDefault(f => f.Quantity == Fact.Activity)?.Value : null,
            DegreeDays = own.FirstOrDefault(f => f.Quantity == Fact.DegreeDays)?.Value,
        };
    }

    private FuelAccount? FuelOf(string fuel, List<Fact> own)
    {
        var (emissions, energy) = (own.FirstOrDefault(f => f.Quantity == Fact.Emissions), own.FirstOrDefault(f => f.Quantity == Fact.Energy));
        if (energy is { Value: 0 } && emissions is { Value: not 0 })
        {
            diagnostics.Add(new Diagnostic(Rules.EmissionsWithoutEnergy, energy.Place, energy.Sector, fuel) { City = energy.City, Year = energy.Year });
        }

        return emissions is null ? null : new FuelAccount(fuel, emissions.Value, energy?.Value);
    }

    // What emits in one of the accounts and is not spoken of in another is missing there, and no zero.
    private void ReportMissing()
    {
        var held = facts.Where(f => f.Quantity == Fact.Emissions).Select(f => (f.City, f.Year, f.Sector, f.Fuel)).ToHashSet();
        var accounts = held.Select(h => (h.City, h.Year)).Distinct().ToList();
        foreach (var source in facts.Where(f => f.Quantity is Fact.Emissions or Fact.Energy).GroupBy(f => (f.Sector, f.Fuel)))
        {
            foreach (var (city, year) in accounts.Where(a => !held.Contains((a.City, a.Year, source.Key.Sector, source.Key.Fuel))))
            {
                var row = source.FirstOrDefault(f => f.City == city && f.Year == year) ?? source.First();
                diagnostics.Add(new Diagnostic(Rules.EmissionsMissing, row.Place, city, year, $"{source.Key.Sector} {source.Key.Fuel}".Trim()) { City = city, Year = year });
            }
        }
    }

    // A sector of which no row in the whole table names a fuel or energy: processes, waste, land.
    private bool IsCarried(string sector) => !facts.Any(f => f.Sector == sector && (f.Fuel.Length > 0 || f.Quantity != Fact.Emissions));

    private double? MoneyOf(Fact? fact) => fact is not null && _money.TryGetValue(fact, out var value) ? value : null;

    private void ReadMoney(List<Fact> figures, List<Fact> beside)
    {
        if (figures.Count == 0 || compare([.. figures.Concat(beside).Select(f => f.Money)]) is not { } values)
        {
            return;
        }

        for (var i = 0; i < figures.Count; i++)
        {
            _money[figures[i]] = values[i];
        }
    }

    private bool IsOneUnit(string sector)
    {
        var rows = facts.Where(f => f.Quantity == Fact.Activity && f.Sector == sector).OrderBy(f => f.City, StringComparer.Ordinal).ThenBy(f => f.Year).ToList();
        if (rows.Select(f => Units.UnitCatalogue.TryParse(f.Unit, out var unit) ? unit.Dimension as object : f.Unit).Distinct().Count() <= 1)
        {
            return true;
        }

        var last = rows[^1];
        diagnostics.Add(new Diagnostic(Rules.ActivityUnitsDiffer, last.Place, $"{Fact.Activity} {sector}", UnitTexts.List(rows.Select(f => f.Unit).Distinct())) { City = last.City, Year = last.Year });
        return false;
    }
}
