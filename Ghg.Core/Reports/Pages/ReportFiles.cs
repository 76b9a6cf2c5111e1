using Ghg.Core.Activities;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Reports.Pages;

/// <summary>What a project's tables say beside its inventories: goals, baselines, drivers and measures. A table that is not there says nothing.</summary>
/// <param name="Targets">The goals.</param>
/// <param name="Baselines">Baseline scenarios as series.</param>
/// <param name="Scenarios">Drivers and measures.</param>
public sealed record ReportFiles(IReadOnlyList<Target> Targets, IReadOnlyList<EmissionSeries> Baselines, ScenarioInput Scenarios)
{
    /// <summary>Reads the tables.</summary>
    /// <param name="project">The project.</param>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    /// <returns>What they say.</returns>
    public static ReportFiles Read(Project project, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new(
            project.File("targets.csv") is { } targets ? TargetReader.Read(targets, diagnostics, project) : [],
            project.File("baselines.csv") is { } baselines ? SeriesReader.Read(baselines, diagnostics, project) : [],
            ScenarioInput.Read(project, diagnostics));
    }

    /// <summary>Whether a driver or a measure speaks of a city.</summary>
    internal bool PlansFor(string city) => Scenarios.Drivers.Any(d => d.City == city || d.City.Length == 0) || Scenarios.Measures.Any(m => m.City == city || m.City.Length == 0);
}
