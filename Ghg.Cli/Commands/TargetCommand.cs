using System.CommandLine;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg target: is a city on the way to its goals, and what does it take.</summary>
internal static class TargetCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var targets = new Option<string?>("--targets") { Description = CommandTexts.Targets.In(language), HelpName = "file" };
        var baseline = new Option<string?>("--baseline") { Description = CommandTexts.Baseline.In(language), HelpName = "file" };
        var rows = new Option<string>("--rows") { Description = CommandTexts.Rows.In(language), DefaultValueFactory = _ => "targets", HelpName = "targets|years" };
        rows.AcceptOnlyFromAmong("targets", "years");
        return AnalysisCommand.Of(
            session, "target", CommandTexts.Target, SeriesView.Totals,
            (input, parsed) =>
            {
                var file = FileOf(parsed.GetValue(targets), "targets.csv", input) ?? throw new UserException(CommandTexts.NoTargets);
                var baselines = FileOf(parsed.GetValue(baseline), "baselines.csv", input) is { } scenario ? SeriesReader.Read(scenario, input.Diagnostics, input.Project) : [];
                var tracker = new TargetTracker(input.Series, baselines, input.Project);
                var chosen = TargetReader.Read(file, input.Diagnostics, input.Project).Where(t => input.Selection.Cities.Count == 0 || input.Selection.Cities.Contains(t.City)).ToList();
                var progress = chosen.Select(tracker.Track).ToList();
                input.Diagnostics.Add(tracker.Diagnostics);
                foreach (var series in progress.Select(p => p.Series).OfType<EmissionSeries>().Distinct())
                {
                    SeriesFindings.Report(series, input.Diagnostics);
                }

                return new AnalysisReport(
                    l => progress.Count > 0 ? TargetDocument.Of(progress, l) : throw new UserException(CommandTexts.NoTargetOfCities),
                    parsed.GetValue(rows) == "years" ? TargetTables.Years(progress) : TargetTables.Goals(progress));
            },
            [targets, baseline, rows], tellsOfSeries: false, asksHowSure: true);
    }

    private static InputFile? FileOf(string? named, string path, SeriesInput input) => named is null ? input.Project?.File(path) : ProjectFiles.One(named, input.Session.Host);
}
