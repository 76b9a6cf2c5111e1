namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// Cities beside each other, per person, each against the whole of the group (multi-regional LMDI, M-R). The difference of two cities is taken over the group,
/// which makes differences circular: A − C is (A − B) + (B − C). Taking a city out of the group changes every number.
/// </summary>
/// <remarks>B. W. Ang, X. Y. Xu and B. Su, Multi-country comparisons of energy performance: the index decomposition analysis approach, Energy Economics 47 (2015).</remarks>
public sealed class GroupBreakdown
{
    private readonly Dictionary<string, Breakdown> _byCity;

    private GroupBreakdown(IReadOnlyList<EmissionAccount> people, EmissionAccount whole, IReadOnlyList<Gap> gaps)
    {
        Cities = [.. people.Select(p => p.City)];
        _byCity = people.ToDictionary(p => p.City, p => WithoutPopulation(Decomposer.Step(whole, p)) with { Gaps = gaps, Years = [p.Year] }, StringComparer.Ordinal);
        Gaps = gaps;
    }

    /// <summary>The cities in ordinal order.</summary>
    public IReadOnlyList<string> Cities { get; }

    /// <summary>What was not known of all of them.</summary>
    public IReadOnlyList<Gap> Gaps { get; }

    /// <summary>A city against the whole of the group, both per person.</summary>
    /// <param name="city">The city.</param>
    /// <returns>The breakdown from the group to the city.</returns>
    public Breakdown this[string city] => _byCity[city];

    /// <summary>The breakdown of a group, or null if the population of a city is not known.</summary>
    /// <param name="accounts">An account of each city; names must differ.</param>
    /// <returns>The breakdown, or null.</returns>
    public static GroupBreakdown? Of(IReadOnlyList<EmissionAccount> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var common = new CommonData([.. accounts.OrderBy(a => a.City, StringComparer.Ordinal)]);
        return common.Accounts.All(a => a.Population is not null) && common.Accounts.Count > 0
            ? new GroupBreakdown([.. common.Accounts.Select(a => a.PerPerson()!)], WholeOf(common.Accounts).PerPerson()!, common.Gaps)
            : null;
    }

    /// <summary>The difference of two cities: what each differs by from the group, one less the other.</summary>
    /// <param name="city">The city.</param>
    /// <param name="other">The city that it is compared with.</param>
    /// <returns>The breakdown from the other to the city.</returns>
    public Breakdown Between(string city, string other)
    {
        var (one, two) = (this[city], this[other]);
        return new Breakdown
        {
            From = two.To,
            To = one.To,
            Drivers =
            [
                .. one.Drivers.Concat(two.Drivers).Select(d => d.Driver).Distinct().Order().Select(d => new DriverEffect(
                    d, (EffectOf(one, d)?.Additive ?? 0) - (EffectOf(two, d)?.Additive ?? 0), (EffectOf(one, d)?.Multiplicative ?? 1) / (EffectOf(two, d)?.Multiplicative ?? 1))),
            ],
            Sectors = [.. one.Sectors.Concat(two.Sectors).Select(s => s.Sector).Distinct().Order(StringComparer.Ordinal).Select(s => Difference(one, two, s))],
            Carried =
            [
                .. one.Carried.Concat(two.Carried).Select(c => c.Name).Distinct().Order(StringComparer.Ordinal).Select(n => (Mine: CarriedOf(one, n), Theirs: CarriedOf(two, n), Name: n))
                    .Select(c => new CarriedEmissions(c.Name, c.Theirs?.To ?? c.Mine!.From, c.Mine?.To ?? c.Theirs!.From, (c.Mine?.Multiplicative ?? 1) / (c.Theirs?.Multiplicative ?? 1))),
            ],
            Gaps = Gaps,
            Years = [.. one.Years.Concat(two.Years).Distinct()],
        };
    }

    private static SectorEffects Difference(Breakdown one, Breakdown two, string sector)
    {
        var (mine, theirs) = (one.Sectors.FirstOrDefault(s => s.Sector == sector), two.Sectors.FirstOrDefault(s => s.Sector == sector));
        var drivers = (mine?.Effects.Keys ?? []).Union(theirs?.Effects.Keys ?? []).Order();
        return new SectorEffects(sector, theirs?.To ?? mine!.From, mine?.To ?? theirs!.From, drivers.ToDictionary(d => d, d => (mine?.Effects.GetValueOrDefault(d) ?? 0) - (theirs?.Effects.GetValueOrDefault(d) ?? 0)));
    }

    // Per person, the population is one on both sides and explains nothing.
    private static Breakdown WithoutPopulation(Breakdown breakdown) => breakdown with
    {
        Drivers = [.. breakdown.Drivers.Where(d => d.Driver != Driver.Population)],
        Sectors = [.. breakdown.Sectors.Select(s => s with { Effects = s.Effects.Where(e => e.Key != Driver.Population).ToDictionary() })],
    };

    // The whole of the group: totals are summed and ratios taken of the sums, so that its emission factors are weighted by energy.
    private static EmissionAccount WholeOf(IReadOnlyList<EmissionAccount> accounts) => new("", accounts.Max(a => a.Year),
    [
        .. accounts.SelectMany(a => a.Sectors.Select(s => (Account: a, Sector: s))).GroupBy(s => s.Sector.Sector).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new SectorAccount(
            g.Key, [.. g.SelectMany(s => s.Sector.Fuels).GroupBy(f => f.Fuel).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new FuelAccount(f.Key, Sums.Of(f.Select(x => x.Emissions)), SumOf(f, x => x.Energy)))])
        {
            IsHouseholds = g.Any(s => s.Sector.IsHouseholds),
            ValueAdded = SumOf(g, s => s.Sector.ValueAdded),
            Activity = SumOf(g, s => s.Sector.Activity),
            DegreeDays = SumOf(g, s => s.Sector.DegreeDays * WeightOf(s)) / SumOf(g, WeightOf),
        }),
    ])
    {
        Population = SumOf(accounts, a => a.Population),
        Gdp = SumOf(accounts, a => a.Gdp),
        Others = accounts.SelectMany(a => a.Others).GroupBy(o => o.Key).ToDictionary(g => g.Key, g => Sums.Of(g.Select(o => o.Value)), StringComparer.Ordinal),
    };

    // Degree days are those that a unit of the activity meets on average.
    private static double? WeightOf((EmissionAccount Account, SectorAccount Sector) s) => s.Sector.Activity ?? (s.Sector.IsHouseholds ? null : s.Sector.ValueAdded ?? s.Account.Gdp) ?? s.Account.Population;

    private static double? SumOf<T>(IEnumerable<T> items, Func<T, double?> of)
    {
        var all = items.Select(of).ToList();
        return all.All(x => x is not null) ? Sums.Of(all.Select(x => x!.Value)) : null;
    }

    private static DriverEffect? EffectOf(Breakdown breakdown, Driver driver) => breakdown.Drivers.FirstOrDefault(d => d.Driver == driver);

    private static CarriedEmissions? CarriedOf(Breakdown breakdown, string name) => breakdown.Carried.FirstOrDefault(c => c.Name == name);
}
