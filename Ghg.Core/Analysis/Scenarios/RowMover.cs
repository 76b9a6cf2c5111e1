using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Finds the drivers and measures of each row of a base year, and says where they count something twice.</summary>
internal sealed class RowMover(
    Project project, City city, int baseYear, IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> rows, IReadOnlyList<ScenarioDriver> drivers, IReadOnlyList<Measure> measures, DiagnosticBag diagnostics)
{
    // 60 % and 40 % may add up to a little more than one.
    private const double Rounding = 1e-9;

    private readonly Dictionary<ActivityRecord, (IReadOnlyList<ScenarioDriver> Drivers, IReadOnlyList<RowAction> Actions)> _found = new(ReferenceEqualityComparer.Instance);
    private readonly SwitchMaker _switches = new(project, city, baseYear, rows, diagnostics);

    /// <summary>The drivers and actions that found a row.</summary>
    public HashSet<object> Used { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a reader must know of the switches.</summary>
    public IReadOnlyList<Text> Notes => [.. _switches.Notes.Distinct().OrderBy(n => n.English, StringComparer.Ordinal)];

    /// <summary>A row and what moves it.</summary>
    public MovedRow Of(ActivityRecord record, GpcReference? reference)
    {
        if (!_found.TryGetValue(record, out var found))
        {
            _found[record] = found = (DriversOf(record), ActionsOf(record));
            ReportGroups(record, found.Actions);
        }

        return new MovedRow(record, reference, found.Drivers, found.Actions);
    }

    private List<ScenarioDriver> DriversOf(ActivityRecord record)
    {
        var taken = drivers.Where(d => d.Target == DriverTarget.Amount && d.Acts.Takes(record.Key)).ToList();
        foreach (var twice in taken.GroupBy(d => d.Name).Where(g => g.Count() > 1))
        {
            diagnostics.Add(new Diagnostic(Rules.CountedTwice, twice.Last().Place, twice.Key, Shown(record)) { City = city.Id });
        }

        Used.UnionWith(taken);
        return taken;
    }

    private List<RowAction> ActionsOf(ActivityRecord record)
    {
        var taken = new List<RowAction>();
        for (var i = 0; i < measures.Count; i++)
        {
            foreach (var kind in measures[i].Actions.Where(a => a.Kind != MeasureKind.Factor && a.Acts.Takes(record.Key)).GroupBy(a => a.Kind))
            {
                if (kind.Count() > 1)
                {
                    diagnostics.Add(new Diagnostic(Rules.CountedTwice, kind.Last().Place, measures[i].Id, Shown(record)) { City = city.Id });
                }

                Used.UnionWith(kind);
                if (kind.Key == MeasureKind.Cap && kind.First().SizeUnit!.Dimension != record.Key.Unit!.Dimension)
                {
                    diagnostics.Add(new Diagnostic(Rules.ScenarioUnit, kind.First().Place, measures[i].Id, kind.First().SizeUnit!.Id, record.Key.Unit.Id) { City = city.Id });
                }

                taken.AddRange(kind.Select(a => new RowAction(i, a, a.Kind == MeasureKind.Switch ? _switches.Of(record, a, measures[i].Id) : null)).Where(a => a.Action.Kind != MeasureKind.Switch || a.To is not null));
            }
        }

        return taken;
    }

    private void ReportGroups(ActivityRecord record, IReadOnlyList<RowAction> actions)
    {
        foreach (var group in actions.Where(a => a.Action.Group.Length > 0).GroupBy(a => (a.Action.Group, a.Action.Kind)))
        {
            var plans = group.SelectMany(a => measures[a.Measure].Plans).Distinct();
            if (plans.Any(p => group.Where(a => measures[a.Measure].Plans.Contains(p) || measures[a.Measure].Plans.Contains(Measure.BaselinePlan)).Select(a => a.Action.Coverage).Aggregate(0.0, (sum, c) => sum + c) > 1 + Rounding))
            {
                diagnostics.Add(new Diagnostic(Rules.GroupOverfull, group.Last().Action.Place, group.Key.Group, Shown(record), UnitTexts.List(group.Select(a => measures[a.Measure].Id).Distinct())) { City = city.Id });
            }
        }
    }

    private static string Shown(ActivityRecord record) =>
        string.Join(' ', ((string[])[record.Key.Reference?.Id ?? record.Key.SubSector.Id, record.Key.Activity, record.Key.Technology, record.Key.Subtype]).Where(p => p.Length > 0));
}
