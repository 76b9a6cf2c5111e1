using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>
/// What a city emits in a year to come under a set of measures. Rows of that year are made from those of the base year and go through the same methods and
/// factors as an inventory's; there is no second formula.
/// </summary>
internal sealed class CityModel(Project project, City city, int baseYear, IReadOnlyList<ScenarioDriver> drivers, IReadOnlyList<Measure> measures, IReadOnlyList<ScenarioPart> parts, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ulong, InventoryBuilder> _builders = [];
    private readonly Dictionary<(int Part, ulong Measures, int Year), IReadOnlyList<(GpcReference Reference, double Co2e)>> _known = [];
    private readonly ulong _ofFactors = Mask(measures.Select((m, i) => m.Actions.Any(a => a.Kind == MeasureKind.Factor) ? i : -1));

    public City City => city;

    public int BaseYear => baseYear;

    public IReadOnlyList<Measure> Measures => measures;

    public IReadOnlyList<ScenarioPart> Parts => parts;

    /// <summary>Assumptions that a reader must know.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>The inventories before the base year, ascending.</summary>
    public IReadOnlyList<ScenarioYear> History { get; init; } = [];

    /// <summary>The measures that change anything here; one for every city may find nothing in this one.</summary>
    public ulong Touched { get; } = parts.Aggregate(0UL, (all, p) => all | p.Touched);

    public GwpSet Gwp => project.Gwp;

    /// <summary>The measures of some numbers, a bit each; negative numbers are none.</summary>
    public static ulong Mask(IEnumerable<int> numbers) => numbers.Where(n => n >= 0).Aggregate(0UL, (mask, n) => mask | (1UL << n));

    /// <summary>What a part emits in a year under a set of measures: kilograms of CO2e by reference.</summary>
    public IReadOnlyList<(GpcReference Reference, double Co2e)> Of(int part, ulong under, int year)
    {
        under = year > baseYear ? under & parts[part].Touched : 0;
        if (!_known.TryGetValue((part, under, year), out var known))
        {
            _known[(part, under, year)] = known = [.. LinesOf(parts[part], under, year).Where(l => l.Memo is null)
                .Select(l => (l.Reference, Co2e: l.Masses.Co2e(project.Gwp))).Where(l => l.Co2e is not null).Select(l => (l.Reference, l.Co2e!.Value))];
        }

        return known;
    }

    /// <summary>What was found wrong while calculating; a part that fails is missing, so that nothing may be shown.</summary>
    public void Report()
    {
        foreach (var builder in _builders.Values)
        {
            diagnostics.Add(builder.Diagnostics);
        }
    }

    private IEnumerable<Line> LinesOf(ScenarioPart part, ulong under, int year)
    {
        var builder = BuilderOf(under & _ofFactors);
        return part.Method is null
            ? part.Rows.SelectMany(r => Made(r, under, year, (record, moved) => builder.Lines.LinesOf(record, part.To).Concat(moved.SelectMany(m => Moved(m, builder)))))
            : SeriesOf(part, part.Method, under, year, builder);
    }

    private IEnumerable<Line> SeriesOf(ScenarioPart part, IMethod method, ulong under, int year, InventoryBuilder builder)
    {
        var (rows, others) = (part.Past.ToList(), new List<Line>());
        for (var at = baseYear + 1; at <= year; at++)
        {
            foreach (var row in part.Rows)
            {
                others.AddRange(Made(row, under, at, (record, moved) =>
                {
                    rows.Add((record, row.Reference!));
                    return at == year ? moved.SelectMany(m => Moved(m, builder)) : [];
                }));
            }
        }

        return builder.Lines.LinesOf(method, [.. rows.OrderBy(r => r.Record, ActivityOrder.Canonical)], year).Concat(others);
    }

    private static IEnumerable<Line> Moved(ActivityRecord record, InventoryBuilder builder) => builder.Lines.LinesOf(record, builder.Lines.Assign(record));

    private IEnumerable<Line> Made(MovedRow row, ulong under, int year, Func<ActivityRecord, IReadOnlyList<ActivityRecord>, IEnumerable<Line>> lines)
    {
        if (year <= baseYear)
        {
            return lines(row.Record, []);
        }

        var (amount, moved) = row.In(year, under, baseYear);
        var own = Record(row.Record, row.Record.Key, year, amount);
        var others = moved.Select(m => Record(row.Record, m.Action.To!.Key, year, m.Amount * m.Action.To.PerUnit)).ToList();
        return own is null || others.Contains(null) ? [] : lines(own, others!);
    }

    private ActivityRecord? Record(ActivityRecord like, ActivityKey key, int year, double amount)
    {
        if (ReferenceEquals(like.Key, key) && like.Amount.Value.Equals(amount))
        {
            return like with { Key = key with { Year = year } };
        }

        if (ExactAmount.TryOf(amount, out var exact))
        {
            return like with { Key = key with { Year = year }, Amount = ExactSum.Of(exact) };
        }

        diagnostics.Add(new Diagnostic(Rules.SumOverflow, like.PlaceOf("amount")) { City = city.Id, Year = year });
        return null;
    }

    private InventoryBuilder BuilderOf(ulong factors)
    {
        if (!_builders.TryGetValue(factors, out var builder))
        {
            _builders[factors] = builder = new InventoryBuilder(project, new FactorOutlook(baseYear, (n, r, y) => Assumed(n, r, y, factors)));
        }

        return builder;
    }

    // Of the factor that drivers give, measures that reach shares p1, p2 … leave (1 − p1)(1 − p2) …; the rest has their factors in proportion to p1, p2 …
    private SourcedNumber Assumed(SourcedNumber number, GpcReference reference, int year, ulong under)
    {
        var before = number.Value * number.Unit.ToBase;
        var value = before;
        foreach (var driver in drivers.Where(d => d.Target == DriverTarget.Factor && Is(number, reference, d.Acts, d.Gas)))
        {
            value = driver.Course.IsGrowth ? value * driver.Course.Index(baseYear, year) : driver.Course.Value(baseYear, value, year);
        }

        var (left, reach, aim) = (1.0, new CompensatedSum(), new CompensatedSum());
        for (var i = 0; i < measures.Count; i++)
        {
            foreach (var action in measures[i].Actions.Where(a => ((under >> i) & 1) == 1 && a.Kind == MeasureKind.Factor && a.ReachIn(year) > 0 && Is(number, reference, a.Acts, a.Gas)))
            {
                left *= 1 - action.ReachIn(year);
                reach.Add(action.ReachIn(year));
                aim.Add(action.ReachIn(year) * action.Size);
            }
        }

        value = reach.Value > 0 ? value + ((1 - left) * ((aim.Value / reach.Value) - value)) : value;
        return value.Equals(before) ? number : number with { Value = value / number.Unit.ToBase, ValueText = (value / number.Unit.ToBase).ToString("R", CultureInfo.InvariantCulture) };
    }

    private static bool Is(SourcedNumber number, GpcReference reference, RowSelector acts, string gas) => number.Subject == acts.Activity && number.Quantity == gas && acts.Takes(reference);
}
