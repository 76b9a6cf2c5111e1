using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using PartsOf = Ghg.Core.Analysis.Series.Breakdown;

namespace Ghg.Core.Reports.Pages;

/// <summary>Makes the report of one city after another.</summary>
/// <param name="project">The project.</param>
/// <param name="builder">What built the inventories.</param>
/// <param name="files">The project's other tables.</param>
/// <param name="asOf">The year in which peaks are asked for.</param>
public sealed class CityReportMaker(Project project, InventoryBuilder builder, ReportFiles files, int asOf)
{
    /// <summary>What is wrong with drivers and measures.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>What analyses could not do, and why: the report says it in their place.</summary>
    public DiagnosticBag Notes { get; } = new();

    /// <summary>Makes a report.</summary>
    /// <param name="inventories">The inventories of a city, ascending by year; at least one.</param>
    /// <param name="asked">The total that it is about; null for that of the last inventory.</param>
    /// <returns>The report.</returns>
    public CityReport Make(IReadOnlyList<Inventory> inventories, ReportingLevel? asked = null)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        var level = asked ?? inventories[^1].Level;
        IReadOnlyList<Inventory> all = [.. inventories.Select(i => i.At(level))];
        var notes = new DiagnosticBag();
        var analysis = UncertaintyAnalysis.Of(builder, project, all);
        var series = SeriesOf(analysis, level, notes);
        var whole = Of(SeriesView.Of(level));
        IReadOnlyList<EmissionSeries> sectors = Parts(PartsOf.Sector), gases = Parts(PartsOf.Gas);
        var report = new CityReport
        {
            Project = project,
            Level = level,
            Inventories = all,
            Uncertainty = analysis,
            Series = whole,
            Sectors = sectors,
            Gases = gases,
            Trend = whole is null ? null : Trend.Of(whole, sectors),
            Verdicts = [.. ((EmissionSeries?[])[whole, Of(SeriesView.ChineseEnergyCo2)]).OfType<EmissionSeries>().Select(s => PeakJudge.Judge(s, new PeakOptions { AsOf = asOf }, project))],
            Targets = Tracked(all[^1].City, series, notes),
            Scenario = ScenarioOf(all[^1].City, level),
            Drivers = DriversOf(all, level, notes),
        };
        Notes.Add(notes);
        return report;

        EmissionSeries? Of(SeriesView view) => series.FirstOrDefault(s => s.Measure.Id == view.Id);
        IReadOnlyList<EmissionSeries> Parts(PartsOf by) => [.. SeriesView.Of(level).PartsBy(by).Select(Of).OfType<EmissionSeries>()];
    }

    private IReadOnlyList<EmissionSeries> SeriesOf(UncertaintyAnalysis analysis, ReportingLevel level, DiagnosticBag notes)
    {
        var whole = SeriesView.Of(level);
        var maker = new SeriesMaker(project, [.. SeriesView.Totals, .. whole.PartsBy(PartsOf.Sector), .. whole.PartsBy(PartsOf.Gas)]);
        maker.Add(analysis);
        notes.Add(maker.Findings());
        return maker.Series();
    }

    private IReadOnlyList<TargetProgress> Tracked(City city, IReadOnlyList<EmissionSeries> series, DiagnosticBag notes)
    {
        var tracker = new TargetTracker(series, files.Baselines, project);
        IReadOnlyList<TargetProgress> progress = [.. files.Targets.Where(t => t.City == city.Id).Select(tracker.Track)];
        notes.Add(tracker.Diagnostics);
        return progress;
    }

    private Scenario? ScenarioOf(City city, ReportingLevel level) =>
        files.PlansFor(city.Id) && ScenarioMaker.Make(project, files.Scenarios, new ScenarioOptions { Cities = [city.Id], Level = level }, Diagnostics) is [var scenario] && scenario.To > scenario.BaseYear ? scenario : null;

    private (DecompositionSubject, Analysis.Decomposition.Breakdown)? DriversOf(IReadOnlyList<Inventory> inventories, ReportingLevel level, DiagnosticBag notes)
    {
        if (inventories.Count < 2)
        {
            return null;
        }

        IReadOnlyList<CityYear> ends = [new(project, inventories[0]), new(project, inventories[^1])];
        var breakdown = Decomposer.Chained(InventoryAccounts.InTime(ends, level, notes));
        return (new DecompositionSubject(inventories[^1].City.Name, ends[0].Year, ends[1].Year, level.Id()) { Id = ends[0].City, LeftOut = InventoryAccounts.LeftOut(ends, level) }, breakdown);
    }
}
