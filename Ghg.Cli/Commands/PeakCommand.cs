using System.CommandLine;
using System.Globalization;
using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg peak: has a city peaked, by which rule, and how sure is that.</summary>
internal static class PeakCommand
{
    private static readonly string[] Profiles = ["c40-code", "c40-readme", "c40-press"];

    public static Command Build(Session session)
    {
        var language = session.Language;
        var asOf = new Option<int?>("--as-of") { Description = CommandTexts.AsOf.In(language), HelpName = "year" };
        var profile = new Option<string>("--profile") { Description = CommandTexts.C40Profile.In(language), DefaultValueFactory = _ => Profiles[0], HelpName = string.Join('|', Profiles) };
        profile.AcceptOnlyFromAmong(Profiles);
        var before = new Option<string[]>("--peaked-before") { Description = CommandTexts.PeakedBefore.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "city" };
        var correlation = new Option<string?>("--correlation") { Description = CommandTexts.Correlation.In(language), HelpName = "r" };
        return AnalysisCommand.Of(
            session, "peak", CommandTexts.Peak, [SeriesView.Of(ReportingLevel.Basic), SeriesView.ChineseEnergyCo2],
            (input, parsed) =>
            {
                var series = input.Series.Where(s => s.Observed.Count > 0).ToList();
                var options = new PeakOptions
                {
                    AsOf = parsed.GetValue(asOf) ?? series.Select(s => s.LastYear).DefaultIfEmpty().Max(),
                    Profile = (C40Profile)Array.IndexOf(Profiles, parsed.GetValue(profile)),
                    Correlation = parsed.GetValue(correlation) is { } r ? YearCorrelation.Same(CorrelationOf(r)) : null,
                };
                var peaked = parsed.GetValue(before)!;
                var verdicts = series.Select(s => PeakJudge.Judge(s, options with { PreviouslyPeaked = peaked.Contains(s.City) }, input.Project)).ToList();
                return new AnalysisReport(l => PeakDocument.Of(verdicts, l), PeakTable.Of(verdicts));
            },
            [asOf, profile, before, correlation], asksHowSure: true);
    }

    private static double CorrelationOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var r) && r is >= -1 and <= 1 ? r : throw new UserException(CommandTexts.NoCorrelation.With(text));
}
