using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>
/// A row of the base year and what moves it. Drivers multiply; then measures act in a fixed order, savings, switches, caps, so that their order in a file says
/// nothing. Within a step what is left multiplies, (1 − a)(1 − b), never adds, but for measures of one group, which reach different parts.
/// </summary>
internal sealed record MovedRow(ActivityRecord Record, GpcReference? Reference, IReadOnlyList<ScenarioDriver> Drivers, IReadOnlyList<RowAction> Actions)
{
    /// <summary>The amount that is left in a year, and what is switched away, both in the row's unit.</summary>
    public (double Amount, IReadOnlyList<(RowAction Action, double Amount)> Moved) In(int year, ulong measures, int baseYear)
    {
        var amount = Record.Amount.Value;
        foreach (var driver in Drivers)
        {
            var index = driver.Course.Index(baseYear, year);
            amount *= driver.Elasticity.Equals(1) ? index : Math.Pow(index, driver.Elasticity);
        }

        amount *= Left(Of(MeasureKind.Save, measures), year);
        var switches = Of(MeasureKind.Switch, measures).Where(a => a.Action.ShareIn(year) > 0).ToList();
        var moved = Shared(switches, amount * (1 - Left(switches, year)), year);
        amount *= Left(switches, year);
        foreach (var cap in Of(MeasureKind.Cap, measures).Where(c => c.Action.Adoption.At(year) > 0))
        {
            amount = Math.Min(amount, cap.Action.Size / Record.Key.Unit!.ToBase);
        }

        return (amount, moved);
    }

    private List<RowAction> Of(MeasureKind kind, ulong measures) => [.. Actions.Where(a => a.Action.Kind == kind && a.IsIn(measures))];

    private static double Left(List<RowAction> actions, int year)
    {
        var left = 1.0;
        foreach (var action in actions.Where(a => a.Action.Group.Length == 0))
        {
            left *= 1 - action.Action.ShareIn(year);
        }

        foreach (var group in actions.Where(a => a.Action.Group.Length > 0).GroupBy(a => a.Action.Group).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var sum = new CompensatedSum();
            foreach (var action in group)
            {
                sum.Add(action.Action.ShareIn(year));
            }

            left *= Math.Max(0, 1 - sum.Value);
        }

        return left;
    }

    // Two switches of one row take of it in proportion to their shares, so that neither comes first.
    private static List<(RowAction, double)> Shared(List<RowAction> switches, double moved, int year)
    {
        var sum = new CompensatedSum();
        foreach (var action in switches)
        {
            sum.Add(action.Action.ShareIn(year));
        }

        return [.. switches.Select(a => (a, switches.Count == 1 ? moved : moved * a.Action.ShareIn(year) / sum.Value))];
    }
}
