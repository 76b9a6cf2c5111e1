using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>
/// Finds what a row is switched to. Where the city has a row of that reference and activity, the new one is of its kind: its unit, method and technology; else it
/// is what the measure says. The ratio is of energy unless it has a unit.
/// </summary>
internal sealed class SwitchMaker
{
    private readonly City _city;
    private readonly IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> _rows;
    private readonly DiagnosticBag _diagnostics;
    private readonly MethodContext _context;
    private readonly LineBuilder _lines;

    public SwitchMaker(Project project, City city, int baseYear, IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> rows, DiagnosticBag diagnostics)
    {
        (_city, _rows, _diagnostics) = (city, rows, diagnostics);
        _context = new MethodContext(project, new DiagnosticBag());
        _lines = new LineBuilder(_context);
    }

    /// <summary>What a reader must know of the ratios.</summary>
    public List<Text> Notes { get; } = [];

    /// <summary>The switch of a row, or null with a finding.</summary>
    public Switching? Of(ActivityRecord record, MeasureAction action, string measure)
    {
        var target = action.Target!;
        if (KeyOf(record, target, action, measure) is not { } key)
        {
            return null;
        }

        // A method with memory looks at rows of many years, of which a new row would be none.
        var to = _lines.Assign(record with { Key = key, Negative = null });
        if (to.Count == 0 || to.Any(a => a.Method.Info.HasMemory))
        {
            return Refuse(to.Count == 0 ? Rules.NoDefaultMethod : Rules.SwitchToMemory, action, to.Count == 0 ? [key.Activity, Shown(key), "–"] : [measure, Shown(key), to[0].Method.Info.Id]);
        }

        return PerUnit(record, key, target, to[0].Reference, measure) is { } ratio
            ? new Switching(key, ratio)
            : Refuse(Rules.ScenarioUnit, action, measure, record.Key.Unit!.Id, $"{key.Unit!.Id}/({record.Key.Unit.Id})");
    }

    private ActivityKey? KeyOf(ActivityRecord record, SwitchTarget target, MeasureAction action, string measure)
    {
        var reference = target.Reference ?? record.Key.Reference;
        var subSector = reference?.SubSector ?? record.Key.SubSector;
        var own = _rows.Select(r => r.Record.Key).Where(k => k.Activity == target.Activity && k.SubSector == subSector && (k.Reference is null || reference is null || k.Reference == reference)
            && (target.Technology.Length == 0 || k.Technology == target.Technology)).Distinct().ToList();
        own = own.Count > 1 && own.Where(k => k.Subtype == record.Key.Subtype).ToList() is { Count: > 0 } alike ? alike : own;
        if (own.Count > 1)
        {
            Refuse(Rules.SwitchAmbiguous, action, measure, Shown(own[0]), UnitTexts.List(own.Select(Told)));
            return null;
        }

        if (own.Count == 1)
        {
            return target.Unit is { } unit ? own[0] with { Unit = unit } : own[0];
        }

        if (target.Unit is null)
        {
            Refuse(Rules.ScenarioCellMissing, action, measure, "to_unit");
            return null;
        }

        return new ActivityKey { City = _city.Id, Year = record.Key.Year, Reference = reference, SubSector = subSector, Activity = target.Activity, Technology = target.Technology, Unit = target.Unit, Subtype = reference == record.Key.Reference ? record.Key.Subtype : "" };
    }

    private double? PerUnit(ActivityRecord record, ActivityKey key, SwitchTarget target, GpcReference reference, string measure)
    {
        var (from, to) = (record.Key.Unit!, key.Unit!);
        if (target.RatioUnit is { } per)
        {
            return from.Dimension * per.Dimension == to.Dimension ? from.ToBase * target.Ratio / to.ToBase : null;
        }

        if (from.Dimension == to.Dimension && from.Dimension == Dimension.Energy)
        {
            return from.ToBase * target.Ratio / to.ToBase;
        }

        return EnergyOf(record, reference, measure) is { } given && EnergyOf(record with { Key = key }, reference, measure) is { } taken ? given * target.Ratio / taken : null;
    }

    // Energy of one unit, by the calorific value that the inventory takes: net, or else gross, which is said.
    private double? EnergyOf(ActivityRecord record, GpcReference reference, string measure)
    {
        var unit = record.Key.Unit!;
        if (unit.Dimension == Dimension.Energy)
        {
            return unit.ToBase;
        }

        var (fuel, per) = (new MethodCase(_context, record, reference), Dimension.Energy / unit.Dimension);
        if (fuel.Parameter("net-calorific-value", per, Basis.Net) is { } net)
        {
            return unit.ToBase * net.Value;
        }

        if (fuel.Parameter("gross-calorific-value", per, Basis.Gross) is not { } gross)
        {
            return null;
        }

        Notes.Add(ScenarioTexts.OfGrossEnergy.With(measure, record.Key.Activity, unit.Id));
        return unit.ToBase * gross.Value;
    }

    private Switching? Refuse(Rule rule, MeasureAction action, params object[] arguments)
    {
        _diagnostics.Add(new Diagnostic(rule, action.Place, arguments) { City = _city.Id });
        return null;
    }

    private static string Shown(ActivityKey key) => $"{key.Reference?.Id ?? key.SubSector.Id} {key.Activity}";

    private static string Told(ActivityKey key) => string.Join(' ', ((string[])[key.Technology, key.Subtype, key.Method, key.Unit!.Id]).Where(p => p.Length > 0));
}
