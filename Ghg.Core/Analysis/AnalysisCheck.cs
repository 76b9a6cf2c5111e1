using Ghg.Core.Activities;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis;

/// <summary>Finds what is wrong with the tables that only analyses read, so that a check of a project finds it too.</summary>
/// <param name="project">The project.</param>
public sealed class AnalysisCheck(Project project)
{
    private readonly SeriesMaker? _series = project.File("targets.csv") is null ? null : new SeriesMaker(project, SeriesView.Totals);

    /// <summary>Takes an inventory, since a target is checked against the series of its city.</summary>
    /// <param name="inventory">The inventory.</param>
    public void Add(Inventory inventory) => _series?.Add(inventory);

    /// <summary>Says what is wrong, once all inventories of the project were added.</summary>
    /// <param name="diagnostics">Takes the findings.</param>
    public void Report(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var baselines = project.File("baselines.csv") is { } scenario ? SeriesReader.Read(scenario, diagnostics, project) : [];
        if (project.File("recalculations.csv") is { } events)
        {
            RecalculationReader.Read(events, diagnostics, project);
        }

        ScenarioMaker.Check(project, diagnostics);
        if (project.File("targets.csv") is not { } targets)
        {
            return;
        }

        var tracker = new TargetTracker(_series!.Series(), baselines, project);
        foreach (var target in TargetReader.Read(targets, diagnostics, project))
        {
            tracker.Track(target);
        }

        diagnostics.Add(tracker.Diagnostics);
    }
}
