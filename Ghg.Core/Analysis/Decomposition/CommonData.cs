namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// Narrows accounts to what all of them know, so that a driver means the same in each, and says what was left out for it. Population and GDP are said when any
/// account lacks them; what a sector goes by, when some have it and others do not.
/// </summary>
internal sealed class CommonData
{
    private static readonly StringComparer Order = StringComparer.Ordinal;

    private readonly IReadOnlyList<EmissionAccount> _accounts;
    private readonly List<Gap> _gaps = [];

    public CommonData(IReadOnlyList<EmissionAccount> accounts)
    {
        _accounts = accounts;
        var (population, gdp) = (HaveAll(GapKind.Population, a => a.Population is > 0), HaveAll(GapKind.Gdp, a => a.Gdp is > 0));
        var sectors = accounts.SelectMany(a => a.Sectors).Select(s => s.Sector).Distinct().Order(Order).ToDictionary(s => s, Narrow);
        Accounts =
        [
            .. accounts.Select(a => a with
            {
                Population = population ? a.Population : null,
                Gdp = gdp ? a.Gdp : null,
                Sectors = [.. a.Sectors.OrderBy(s => s.Sector, Order).Select(s => sectors[s.Sector](s))],
            }),
        ];
    }

    public IReadOnlyList<EmissionAccount> Accounts { get; }

    public IReadOnlyList<Gap> Gaps => _gaps;

    private bool HaveAll(GapKind kind, Func<EmissionAccount, bool> has)
    {
        var lacking = _accounts.Where(a => !has(a)).Select(a => (a.City, a.Year)).ToList();
        if (lacking.Count > 0)
        {
            _gaps.Add(new Gap(kind, "", "", lacking));
        }

        return lacking.Count == 0;
    }

    private Func<SectorAccount, SectorAccount> Narrow(string name)
    {
        var those = _accounts.SelectMany(a => a.Sectors.Where(s => s.Sector == name).Select(s => (Account: a, Sector: s))).ToList();
        var isHouseholds = those.Any(t => t.Sector.IsHouseholds);
        var added = Share(GapKind.ValueAdded, "", t => t.ValueAdded is not null);
        var activity = Share(GapKind.Activity, "", t => t.Activity is not null);
        var days = Share(GapKind.DegreeDays, "", t => t.DegreeDays is > 0);
        var energies = those.SelectMany(t => t.Sector.Fuels).Select(f => f.Fuel).Distinct().Order(Order)
            .ToDictionary(f => f, f => Share(GapKind.Energy, f, t => t.Fuels.All(x => x.Fuel != f || x.Energy is not null)));
        return s => s with
        {
            IsHouseholds = isHouseholds,
            ValueAdded = added ? s.ValueAdded : null,
            Activity = activity ? s.Activity : null,
            DegreeDays = days ? s.DegreeDays : null,
            Fuels = [.. s.Fuels.OrderBy(f => f.Fuel, Order).Select(f => energies[f.Fuel] ? f : f with { Energy = null })],
        };

        bool Share(GapKind kind, string fuel, Func<SectorAccount, bool> has)
        {
            var lacking = those.Where(t => !has(t.Sector)).Select(t => (t.Account.City, t.Account.Year)).ToList();
            if (lacking.Count > 0 && (lacking.Count < those.Count || kind == GapKind.Energy))
            {
                _gaps.Add(new Gap(kind, name, fuel, lacking));
            }

            return lacking.Count == 0;
        }
    }
}
