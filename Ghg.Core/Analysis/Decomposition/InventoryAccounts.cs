using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// Accounts of inventories, in kilograms of CO2e and joules. A sub-sector that uses energy is a sector, its activities are its fuels; I.1 is households. GDP is
/// the indicator <c>gdp</c>; a sub-sector's value added and activity are <c>value-added-I.3</c> and <c>activity-II.1</c>. What a reference holds in some of the
/// inventories and not in others is left out of all.
/// </summary>
public sealed class InventoryAccounts
{
    private const string ValueAdded = "value-added-";
    private const string Activity = "activity-";

    private readonly IReadOnlyList<CityYear> _inventories;
    private readonly DiagnosticBag _diagnostics;
    private readonly ComparableCells _cells;
    private readonly EnergySectors _sectors;
    private readonly bool _inTime;
    private readonly IReadOnlyList<double?> _gdp;

    private InventoryAccounts(IReadOnlyList<CityYear> inventories, ReportingLevel level, bool inTime, DiagnosticBag diagnostics)
    {
        (_inventories, _inTime, _diagnostics) = (inventories, inTime, diagnostics);
        _cells = new ComparableCells(inventories, level, diagnostics);
        _sectors = new EnergySectors(inventories, [.. _cells.Kept]);
        _gdp = MoneyOf([.. inventories.Select(i => MoneyFigure.Of(i.IndicatorOf(Indicator.Gdp)))]);
        new EnergyBases(inventories, _cells.Kept).Report(diagnostics);
    }

    /// <summary>Accounts of one city over time: GDP counts only at the constant prices of one year.</summary>
    /// <param name="inventories">The inventories.</param>
    /// <param name="level">The total that is decomposed.</param>
    /// <param name="diagnostics">Takes what cannot be compared, and why.</param>
    /// <returns>The accounts in the order of the inventories.</returns>
    public static IReadOnlyList<EmissionAccount> InTime(IReadOnlyList<CityYear> inventories, ReportingLevel level, DiagnosticBag diagnostics) => Of(inventories, level, true, diagnostics);

    /// <summary>Accounts of several cities: GDP counts in one currency and the same prices.</summary>
    /// <param name="inventories">The inventories, one for each city.</param>
    /// <param name="level">The total that is decomposed.</param>
    /// <param name="diagnostics">Takes what cannot be compared, and why.</param>
    /// <returns>The accounts in the order of the inventories.</returns>
    public static IReadOnlyList<EmissionAccount> AcrossCities(IReadOnlyList<CityYear> inventories, ReportingLevel level, DiagnosticBag diagnostics) => Of(inventories, level, false, diagnostics);

    /// <summary>The references of a total that the inventories do not hold alike, so that accounts leave them out.</summary>
    /// <param name="inventories">The inventories.</param>
    /// <param name="level">The total.</param>
    /// <returns>The references, in reporting order.</returns>
    public static IReadOnlyList<GpcReference> LeftOut(IReadOnlyList<CityYear> inventories, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        return new ComparableCells(inventories, level, new DiagnosticBag()).LeftOut;
    }

    private static IReadOnlyList<EmissionAccount> Of(IReadOnlyList<CityYear> inventories, ReportingLevel level, bool inTime, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var maker = new InventoryAccounts(inventories, level, inTime, diagnostics);
        var added = maker.FiguresOf(ValueAdded, maker.AddedOf);
        var activities = maker.FiguresOf(Activity, maker.ActivityOf);
        return [.. inventories.Select((inventory, i) => maker.AccountOf(inventory, i, added, activities))];
    }

    private EmissionAccount AccountOf(CityYear inventory, int index, Dictionary<string, IReadOnlyList<double?>> added, Dictionary<string, IReadOnlyList<double?>> activities)
    {
        var lines = _cells.Kept.SelectMany(r => inventory.Inventory[r].Lines).Where(l => l.Notation is null).Select(l => (Line: l, Co2e: l.Masses.Co2e(inventory.Inventory.Gwp)))
            .Where(l => l.Co2e is not null).Select(l => (l.Line, Co2e: l.Co2e!.Value)).ToList();
        var sectors = lines.Where(l => EnergySectors.UsesEnergy(l.Line.Reference)).GroupBy(l => _sectors.SectorOf(l.Line.Reference.SubSector)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SectorAccount(g.Key, FuelsOf(g))
            {
                IsHouseholds = g.Key == "I.1",
                ValueAdded = added.TryGetValue(g.Key, out var values) ? values[index] : null,
                Activity = activities.TryGetValue(g.Key, out var amounts) ? amounts[index] : null,
            });
        return new EmissionAccount(inventory.City, inventory.Year, [.. sectors])
        {
            Population = inventory.Inventory.Population,
            Gdp = _gdp[index],
            Others = lines.Where(l => !EnergySectors.UsesEnergy(l.Line.Reference)).GroupBy(l => EnergySectors.CarriedAs(l.Line.Reference))
                .ToDictionary(g => g.Key, g => Sums.Of(g.Select(l => l.Co2e)), StringComparer.Ordinal),
        };
    }

    // Gases that were entered as such are of no fuel.
    private static List<FuelAccount> FuelsOf(IEnumerable<(Line Line, double Co2e)> lines) =>
    [
        .. lines.GroupBy(l => Gases.TryParse(l.Line.Record.Key.Activity, out _) ? "" : l.Line.Record.Key.Activity).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Fuel: g.Key, Emissions: Sums.Of(g.Select(l => l.Co2e)), Energies: g.Select(l => LineEnergy.Of(l.Line)?.Joules).ToList()))
            .Select(f => new FuelAccount(f.Fuel, f.Emissions, f.Energies.All(e => e is not null) ? Sums.Of(f.Energies.Select(e => e!.Value)) : null)),
    ];

    // A figure counts for a sector that is one sub-sector: of several that are one there may be more than is stated.
    private Dictionary<string, IReadOnlyList<double?>> FiguresOf(string prefix, Func<IReadOnlyList<Indicator?>, IReadOnlyList<double?>> read) =>
        GpcReferences.SubSectors.Where(s => _sectors.SectorOf(s) == s.Id).Select(s => (s.Id, Rows: (IReadOnlyList<Indicator?>)[.. _inventories.Select(i => i.IndicatorOf(prefix + s.Id))]))
            .Where(s => s.Rows.Any(r => r is not null)).ToDictionary(s => s.Id, s => read(s.Rows), StringComparer.Ordinal);

    // Value added goes with the GDP that it is a share of, so that both are in the same prices.
    private IReadOnlyList<double?> AddedOf(IReadOnlyList<Indicator?> rows) => _gdp.All(g => g is null)
        ? [.. rows.Select(_ => (double?)null)]
        : [.. MoneyOf([.. rows.Select(MoneyFigure.Of), .. _inventories.Select(i => MoneyFigure.Of(i.IndicatorOf(Indicator.Gdp)))]).Take(rows.Count)];

    private IReadOnlyList<double?> ActivityOf(IReadOnlyList<Indicator?> rows)
    {
        var stated = rows.OfType<Indicator>().ToList();
        if (stated.Select(r => r.Unit?.Dimension as object ?? r.UnitText).Distinct().Count() == 1)
        {
            return [.. rows.Select(r => r?.Value * (r?.Unit?.ToBase ?? 1))];
        }

        var last = stated[^1];
        _diagnostics.Add(new Diagnostic(Rules.ActivityUnitsDiffer, last.Place, last.Id, Texts.UnitTexts.List(stated.Select(r => r.UnitText).Distinct())) { City = last.City, Year = last.Year });
        return [.. rows.Select(_ => (double?)null)];
    }

    // In the order of the figures; null for one that is not stated, and for all of them if they may not be compared.
    private IReadOnlyList<double?> MoneyOf(IReadOnlyList<MoneyFigure?> figures)
    {
        var stated = figures.OfType<MoneyFigure>().ToList();
        var values = stated.Count == 0 ? null
            : _inTime ? Prices.InTime(stated, _diagnostics)
            : Prices.AcrossCities([.. stated.Select(f => (f, Conversion.Of(_inventories.First(i => i.City == f.City && i.Year == f.Year).IndicatorOf(Conversion.Indicator))))], _diagnostics)?.Values;
        var next = 0;
        return [.. figures.Select(f => f is null ? null : values?[next++])];
    }
}
