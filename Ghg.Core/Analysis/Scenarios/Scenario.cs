using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>The years to come of a city: the baseline and its plans.</summary>
/// <param name="City">The city.</param>
/// <param name="Gwp">The GWP set of all totals.</param>
/// <param name="BaseYear">The last inventory, from which everything starts.</param>
/// <param name="History">The inventories before the base year, ascending.</param>
/// <param name="Drivers">What moves the city whatever is planned.</param>
/// <param name="Paths">The baseline, then the plans in the order asked for.</param>
/// <param name="Discount">The discount rate of costs.</param>
public sealed record Scenario(City City, GwpSet Gwp, int BaseYear, IReadOnlyList<ScenarioYear> History, IReadOnlyList<ScenarioDriver> Drivers, IReadOnlyList<PlanPath> Paths, double Discount)
{
    /// <summary>Assumptions that a reader must know, beside the drivers.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>The baseline.</summary>
    public PlanPath Baseline => Paths[0];

    /// <summary>The last year.</summary>
    public int To => Baseline.Years[^1].Year;

    /// <summary>The inventory before the base year that is higher than it, the highest of several; null if none is.</summary>
    public ScenarioYear? HigherBefore => History.Where(y => y.Total(Baseline.Level) > Baseline.Years[0].Total(Baseline.Level)).MaxBy(y => y.Total(Baseline.Level));

    /// <summary>What a plan saves in a year against the baseline, in kilograms of CO2e.</summary>
    /// <param name="path">The plan.</param>
    /// <param name="year">The year.</param>
    /// <returns>Kilograms; 0 outside the horizon.</returns>
    public double SavedBy(PlanPath path, int year)
    {
        ArgumentNullException.ThrowIfNull(path);
        return (Baseline.At(year)?.Total(Baseline.Level) ?? 0) - (path.At(year)?.Total(path.Level) ?? 0);
    }
}
