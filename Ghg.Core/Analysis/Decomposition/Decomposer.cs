namespace Ghg.Core.Analysis.Decomposition;

/// <summary>Decomposes changes in time: between two years, or year by year.</summary>
public static class Decomposer
{
    /// <summary>Between two accounts of a city.</summary>
    /// <param name="from">The earlier year.</param>
    /// <param name="to">The later year.</param>
    /// <returns>The breakdown.</returns>
    public static Breakdown Between(EmissionAccount from, EmissionAccount to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Chained([from, to]);
    }

    /// <summary>
    /// Year by year: effects of consecutive years add up, ratios multiply. The result depends on the path between the ends, which two ends alone do not show. All
    /// steps have the drivers that every year allows.
    /// </summary>
    /// <param name="accounts">The accounts of a city; put in the order of their years.</param>
    /// <returns>The breakdown from the first year to the last.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Breakdown Chained(IReadOnlyList<EmissionAccount> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        if (accounts.Count < 2)
        {
            throw new ArgumentException("a change needs two years", nameof(accounts));
        }

        var common = new CommonData([.. accounts.OrderBy(a => a.Year)]);
        var steps = common.Accounts.Zip(common.Accounts.Skip(1), Step).ToList();
        return Joined(steps) with { Gaps = common.Gaps, Years = [.. common.Accounts.Select(a => a.Year)] };
    }

    /// <summary>One step between accounts that know the same.</summary>
    internal static Breakdown Step(EmissionAccount from, EmissionAccount to)
    {
        var categories = new CategoryFinder(from, to).All().Select(c => (Category: c, Effects: c.Effects())).ToList();
        var shared = categories.Where(c => c.Effects is not null).ToList();
        var others = categories.Where(c => c.Effects is null).Select(c => (Name: c.Category.Sector, c.Category.From, c.Category.To))
            .Concat(from.Others.Keys.Union(to.Others.Keys).Select(n => (Name: n, From: from.Others.GetValueOrDefault(n), To: to.Others.GetValueOrDefault(n))))
            .GroupBy(o => o.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Name: g.Key, From: Sums.Of(g.Select(o => o.From)), To: Sums.Of(g.Select(o => o.To)))).ToList();
        var (before, after) = (Sums.Of(categories.Select(c => c.Category.From).Concat(Of(from))), Sums.Of(categories.Select(c => c.Category.To).Concat(Of(to))));
        return new Breakdown
        {
            From = before,
            To = after,
            Drivers = [.. EffectsOf(shared.Select(c => c.Effects!)).Select(e => new DriverEffect(e.Key, e.Value, Lmdi.Ratio(e.Value, before, after)))],
            Sectors =
            [
                .. shared.GroupBy(c => c.Category.Sector).Select(g => new SectorEffects(
                    g.Key, Sums.Of(g.Select(c => c.Category.From)), Sums.Of(g.Select(c => c.Category.To)), EffectsOf(g.Select(c => c.Effects!)).ToDictionary())),
            ],
            Carried = [.. others.Select(o => new CarriedEmissions(o.Name, o.From, o.To, Lmdi.Ratio(o.To - o.From, before, after)))],
        };

        static IEnumerable<double> Of(EmissionAccount account) => account.Others.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Value);
    }

    private static IEnumerable<KeyValuePair<Driver, double>> EffectsOf(IEnumerable<IReadOnlyDictionary<Driver, double>> effects) =>
        effects.SelectMany(e => e).GroupBy(e => e.Key).OrderBy(g => g.Key).Select(g => KeyValuePair.Create(g.Key, Sums.Of(g.Select(e => e.Value))));

    private static Breakdown Joined(List<Breakdown> steps) => steps is [var only] ? only : new Breakdown
    {
        From = steps[0].From,
        To = steps[^1].To,
        Drivers =
        [
            .. steps.SelectMany(s => s.Drivers).GroupBy(d => d.Driver).OrderBy(g => g.Key)
                .Select(g => new DriverEffect(g.Key, Sums.Of(g.Select(d => d.Additive)), ProductOf(g.Select(d => d.Multiplicative)))),
        ],
        Sectors =
        [
            .. steps.SelectMany(s => s.Sectors).GroupBy(s => s.Sector).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new SectorEffects(
                g.Key, EndOf(steps[0], g.Key)?.From ?? 0, EndOf(steps[^1], g.Key)?.To ?? 0, EffectsOf(g.Select(s => s.Effects)).ToDictionary())),
        ],
        Carried =
        [
            .. steps.SelectMany(s => s.Carried).GroupBy(c => c.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new CarriedEmissions(
                g.Key, g.First().From, g.First().From + Sums.Of(g.Select(c => c.To - c.From)), ProductOf(g.Select(c => c.Multiplicative)))),
        ],
    };

    private static SectorEffects? EndOf(Breakdown step, string sector) => step.Sectors.FirstOrDefault(s => s.Sector == sector);

    private static double? ProductOf(IEnumerable<double?> ratios) => ratios.Aggregate((double?)1, (product, ratio) => product * ratio);
}
