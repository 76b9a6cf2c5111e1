namespace Ghg.Core.Analysis.Scenarios;

/// <summary>The peak of a plan.</summary>
/// <param name="Year">The first year of the highest emissions.</param>
/// <param name="Value">Kilograms of CO2e.</param>
/// <param name="State">Where it lies.</param>
/// <param name="PlateauFrom">The first year of the plateau around it: years within 1 % of it without a break.</param>
/// <param name="PlateauTo">The last year of the plateau.</param>
public sealed record PlanPeak(int Year, double Value, PeakState State, int PlateauFrom, int PlateauTo)
{
    /// <summary>How far below the peak a year of the plateau may be.</summary>
    public const double PlateauWithin = 0.01;

    internal static PlanPeak Of(IReadOnlyList<(int Year, double Value)> path)
    {
        var at = 0;
        for (var i = 1; i < path.Count; i++)
        {
            at = path[i].Value > path[at].Value ? i : at;
        }

        var floor = path[at].Value - (PlateauWithin * Math.Abs(path[at].Value));
        var (from, to) = (at, at);
        while (from > 0 && path[from - 1].Value >= floor)
        {
            from--;
        }

        while (to + 1 < path.Count && path[to + 1].Value >= floor)
        {
            to++;
        }

        return new PlanPeak(path[at].Year, path[at].Value, at == 0 ? PeakState.PastBase : at == path.Count - 1 ? PeakState.NotWithinHorizon : PeakState.Interior, path[from].Year, path[to].Year);
    }
}
