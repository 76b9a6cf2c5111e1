using System.CommandLine;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg trend: what changed between years, by sector, reference and gas; gaps filled on request; whether the base year must be recalculated.</summary>
internal static class TrendCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var by = Choice("--by", CommandTexts.TrendBy.In(language), "sector", "reference", "gas", "none");
        var fill = new Option<string[]>("--fill") { Description = CommandTexts.TrendFill.With(FillOption.Techniques).In(language), AllowMultipleArgumentsPerToken = true, HelpName = "technique" };
        var rows = Choice("--rows", CommandTexts.Rows.In(language), "changes", "series", "ledger");
        var baseYear = new Option<int?>("--base-year") { Description = TrendTexts.BaseYearOption.In(language), HelpName = "year" };
        var events = new Option<string?>("--recalculations") { Description = CommandTexts.Recalculations.In(language), HelpName = "file" };
        var previous = new Option<string?>("--previous") { Description = CommandTexts.Previous.In(language), HelpName = "file" };
        var threshold = new Option<string>("--threshold") { Description = CommandTexts.Threshold.In(language), DefaultValueFactory = _ => "5%", HelpName = "%" };
        return AnalysisCommand.Of(
            session, "trend", CommandTexts.Trend, [SeriesView.Of(ReportingLevel.Basic)],
            (input, parsed) =>
            {
                var filled = new List<(EmissionSeries Series, string Technique, Filling Filling)>();
                var wholes = input.Wholes.Select(s => Filled(s, parsed.GetValue(fill)!, input, filled)).ToList();
                var trends = wholes.Select(w => Trend.Of(w, [.. input.Series.Where(s => s.City == w.City && input.PartIds.Contains(s.Measure.Id) && IsPartOf(s, w, parsed.GetValue(by)!))])).ToList();
                var least = CommonOptions.ShareOf(parsed.GetValue(threshold)!);
                var before = parsed.GetValue(previous) is { } path ? SeriesReader.Read(ProjectFiles.One(path, session.Host), input.Diagnostics, input.Project) : [];
                var ledgers = LedgersOf(input, trends, before, parsed.GetValue(events), parsed.GetValue(baseYear), least);
                var report = new TrendReport(trends, filled, ledgers, before, parsed.GetValue(baseYear), least);
                var table = parsed.GetValue(rows) switch { "series" => TrendTables.Series(report), "ledger" => TrendTables.Ledger(report), _ => TrendTables.Changes(report) };
                return new AnalysisReport(l => TrendDocument.Of(report, l), table);
            },
            [by, fill, rows, baseYear, events, previous, threshold],
            (parsed, view) => view.PartsBy(Enum.Parse<Breakdown>(parsed.GetValue(by)!, ignoreCase: true)));
    }

    private static EmissionSeries Filled(EmissionSeries series, string[] techniques, SeriesInput input, List<(EmissionSeries Series, string Technique, Filling Filling)> all)
    {
        foreach (var asked in techniques)
        {
            var (technique, filling) = FillOption.Fill(asked, series, input);
            all.Add((series, technique, filling));
            if (filling.FindingOn(series, technique) is { } refused)
            {
                input.Diagnostics.Add(refused);
            }

            series = filling.In(series);
        }

        return series;
    }

    // Parts of a total carry its name before their own; a reference is a part of every total that counts it.
    private static bool IsPartOf(EmissionSeries part, EmissionSeries whole, string by) =>
        by == "reference" ? SeriesView.TryParse(whole.Measure.Id, out var view) && view.PartsBy(Breakdown.Reference).Any(p => p.Id == part.Measure.Id) : part.Measure.Id.StartsWith(whole.Measure.Id + " ", StringComparison.Ordinal);

    private static IReadOnlyList<RecalculationLedger> LedgersOf(SeriesInput input, List<Trend> trends, IReadOnlyList<EmissionSeries> before, string? file, int? baseYear, double threshold)
    {
        var source = file is null ? input.Project?.File("recalculations.csv") : ProjectFiles.One(file, input.Session.Host);
        if (source is null)
        {
            return [];
        }

        return RecalculationLedgers.Of(RecalculationReader.Read(source, input.Diagnostics, input.Project), [.. trends.Select(t => t.Series)], input.Series, before, baseYear, threshold, input.Diagnostics);
    }

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0], HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
