using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Views;

/// <summary>
/// Why the totals of two views of one inventory differ, gas by gas of every line: counted by one alone, with the reason that the other gives, or weighed by
/// another GWP set. The steps add up to the difference.
/// </summary>
public sealed class Reconciliation
{
    private Reconciliation(ViewReading from, ViewReading to, IReadOnlyList<ReconciliationStep> steps) => (From, To, Steps) = (from, to, steps);

    /// <summary>The view that the reader has.</summary>
    public ViewReading From { get; }

    /// <summary>The view that the reader wants.</summary>
    public ViewReading To { get; }

    /// <summary>The steps from one to the other that are not nothing: what is left out, what is added, what is weighed otherwise, each in reporting order.</summary>
    public IReadOnlyList<ReconciliationStep> Steps { get; }

    /// <summary>The sum of the steps in kilograms of CO2e.</summary>
    public double Change => Sum(Steps);

    /// <summary>Reconciles two views of one inventory. Both must have totals.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <returns>The reconciliation.</returns>
    public static Reconciliation Of(ViewReading from, ViewReading to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var steps = from.Parts.Zip(to.Parts).SelectMany(p => StepsOf(p.First, p.Second, from, to))
            .Concat(from.Moved.Where(m => m.Place.Kind == PlaceKind.Total).Select(m => new ReconciliationStep(ReconciliationCause.Left, m.Place.Name, null, -(m.Kilograms ?? 0))))
            .Concat(to.Moved.Where(m => m.Place.Kind == PlaceKind.Total).Select(m => new ReconciliationStep(ReconciliationCause.Added, m.Place.Name, null, m.Kilograms ?? 0)));
        return new Reconciliation(from, to, [.. steps.Where(s => s.Change != 0).OrderBy(s => s.Cause)]);
    }

    /// <summary>The steps by cause and reason, the largest sums first within a cause.</summary>
    /// <returns>The reasons with their steps and sums in kilograms of CO2e.</returns>
    public IReadOnlyList<(ReconciliationCause Cause, Text Reason, double Change, IReadOnlyList<ReconciliationStep> Steps)> ByReason() =>
    [
        .. Steps.GroupBy(s => (s.Cause, s.Reason)).Select(g => (g.Key.Cause, g.Key.Reason, Change: Sum([.. g]), Steps: (IReadOnlyList<ReconciliationStep>)[.. g]))
            .OrderBy(g => g.Cause).ThenByDescending(g => Math.Abs(g.Change)).ThenBy(g => g.Reason.English, StringComparer.Ordinal),
    ];

    private static IEnumerable<ReconciliationStep> StepsOf(ViewPart first, ViewPart second, ViewReading from, ViewReading to)
    {
        var (inFirst, inSecond) = (first.Place.Kind == PlaceKind.Total, second.Place.Kind == PlaceKind.Total);
        if (inFirst && !inSecond)
        {
            yield return new(ReconciliationCause.Left, second.Place.Name, first, -(first.Co2e(from.Gwp) ?? 0));
        }
        else if (!inFirst && inSecond)
        {
            yield return new(ReconciliationCause.Added, first.Place.Name, second, second.Co2e(to.Gwp) ?? 0);
        }
        else if (inFirst)
        {
            // One product of the difference of the weights, so that what both weigh alike is no step.
            yield return new(ReconciliationCause.Gwp, ViewTexts.GwpStep.With(from.Gwp.Name, to.Gwp.Name), first, first.Kilograms * ((to.Gwp.Of(first.Gas) ?? 0) - (from.Gwp.Of(first.Gas) ?? 0)));
        }
    }

    private static double Sum(IReadOnlyList<ReconciliationStep> steps)
    {
        var sum = new CompensatedSum();
        foreach (var step in steps)
        {
            sum.Add(step.Change);
        }

        return sum.Value;
    }
}
