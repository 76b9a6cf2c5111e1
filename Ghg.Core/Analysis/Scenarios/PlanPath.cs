using Ghg.Core.Analysis.Series;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a city emits under a plan, year by year from the base year on.</summary>
/// <param name="Plan">The plan's name; <see cref="Measure.BaselinePlan"/> for the baseline.</param>
/// <param name="Years">The base year and the years after it, ascending.</param>
/// <param name="Level">The total that peak, wedges and sums are of.</param>
/// <param name="Wedges">What its measures save against the baseline, by id; none for the baseline.</param>
public sealed record PlanPath(string Plan, IReadOnlyList<ScenarioYear> Years, ReportingLevel Level, IReadOnlyList<Wedge> Wedges)
{
    /// <summary>Whether it is the baseline.</summary>
    public bool IsBaseline => Plan == Measure.BaselinePlan;

    /// <summary>Its peak.</summary>
    public PlanPeak Peak => PlanPeak.Of([.. Years.Select(y => (y.Year, y.Total(Level)))]);

    /// <summary>Kilograms of CO2e over all years after the base year.</summary>
    public double Cumulative
    {
        get
        {
            var sum = new CompensatedSum();
            foreach (var year in Years.Skip(1))
            {
                sum.Add(year.Total(Level));
            }

            return sum.Value;
        }
    }

    /// <summary>A year of it.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The year, or null outside the horizon.</returns>
    public ScenarioYear? At(int year) => Years.FirstOrDefault(y => y.Year == year);

    /// <summary>Its total as a series that goes on from the inventories, for what judges series: a peak, a target against a baseline.</summary>
    /// <param name="scenario">The scenario that it is of.</param>
    /// <returns>The series.</returns>
    public EmissionSeries Series(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new EmissionSeries(scenario.City.Id, scenario.City.Name, new SeriesMeasure($"{Level.Id()} {Plan}", Level.Name(), scenario.Gwp.Name), [.. scenario.History.Concat(Years).Select(y => new SeriesPoint(y.Year, y.Total(Level)))]);
    }
}
