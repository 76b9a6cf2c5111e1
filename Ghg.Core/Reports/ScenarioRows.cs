using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Gpc;

namespace Ghg.Core.Reports;

/// <summary>Scenarios for programs.</summary>
public static class ScenarioRows
{
    /// <summary>The kinds of rows.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["years", "wedges", "series"];

    /// <summary>The rows of a kind.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <returns>The table.</returns>
    public static MachineTable Of(IReadOnlyList<Scenario> scenarios, string kind)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        return kind switch
        {
            "wedges" => new MachineTable(
                ["city", "plan", "measure", "year", "level", "saved_t_co2e", "alone_t_co2e", "last_in_t_co2e", "cumulative_t_co2e", "present_cost", "present_t_co2e", "cost_per_t", "currency"],
                [.. scenarios.SelectMany(Wedges)]),
            "series" => new MachineTable(["city", "year", "emissions", "unit", "level", "gwp"], [.. scenarios.SelectMany(Series)]),
            _ => new MachineTable(["city", "plan", "year", "level", "sector", "t_co2e", "saved_t_co2e", "gwp"], [.. scenarios.SelectMany(Years)]),
        };
    }

    private static IEnumerable<IReadOnlyList<object?>> Years(Scenario scenario)
    {
        foreach (var (path, year) in scenario.Paths.SelectMany(p => p.Years.Select(y => (p, y))))
        {
            yield return [scenario.City.Id, path.Plan, year.Year, path.Level.Id(), "", Tonnes(year.Total(path.Level)), Tonnes(scenario.SavedBy(path, year.Year)), scenario.Gwp.Name];
            foreach (var sector in Enum.GetValues<Sector>().Where(s => GpcReferences.All.Any(r => r.Sector == s && r.CountsIn(path.Level) && year.Of(r) is not null)))
            {
                var saved = scenario.Baseline.At(year.Year)!.Total(path.Level, sector) - year.Total(path.Level, sector);
                yield return [scenario.City.Id, path.Plan, year.Year, path.Level.Id(), GpcReferences.NumeralOf(sector), Tonnes(year.Total(path.Level, sector)), Tonnes(saved), scenario.Gwp.Name];
            }
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Wedges(Scenario scenario)
    {
        foreach (var (path, wedge) in scenario.Paths.SelectMany(p => p.Wedges.Select(w => (p, w))))
        {
            var sum = new Numerics.CompensatedSum();
            foreach (var year in wedge.Years)
            {
                sum.Add(year.Saved);
                var last = year == wedge.Years[^1] ? wedge.Abatement : null;
                yield return
                [
                    scenario.City.Id, path.Plan, wedge.Measure.Id, year.Year, path.Level.Id(), Tonnes(year.Saved), Tonnes(year.Alone), Tonnes(year.LastIn), Tonnes(sum.Value),
                    last?.PresentCost, last?.PresentTonnes, last?.CostPerTonne, last?.Currency ?? "",
                ];
            }
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Series(Scenario scenario) =>
        scenario.Paths.Select(p => p.Series(scenario)).SelectMany(s => s.Points.Select(p => (IReadOnlyList<object?>)[s.City, p.Year, Tonnes(p.Value), "t", s.Measure.Id, s.Measure.Gwp]));

    private static object Tonnes(double kilograms) => kilograms / 1000;
}
