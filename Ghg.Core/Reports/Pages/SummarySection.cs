using System.Globalization;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>What a mayor reads: a few numbers and a few sentences.</summary>
internal static class SummarySection
{
    private const int LargestSectors = 3;

    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Summary.In(language));
        yield return new KeyFigures([.. Figures(report, language)]);
        yield return Sections.Joined(Sentences(report), language);
        foreach (var verdict in report.Verdicts.Take(1))
        {
            yield return Sections.Joined(PeakSentences.Headline(verdict), language);
        }

        if (report.Targets.Count > 0)
        {
            yield return new Bullets([.. report.Targets.Select(t => TargetTexts.Headline.With(t.Target.Id, TargetTexts.Statuses[(int)t.Status]).In(language))]);
        }
    }

    /// <summary>How many goals are reached or on track.</summary>
    public static int OnTrack(IEnumerable<TargetProgress> targets) => targets.Count(t => t.Status is TargetStatus.OnTrack or TargetStatus.AchievedEarly or TargetStatus.Achieved or TargetStatus.OnCourse);

    /// <summary>Tonnes per person, or null if the population or the total is not known.</summary>
    public static double? PerPerson(Inventories.Inventory inventory, ReportingLevel level) => inventory.Population is > 0 and var people ? inventory.Total(level) / Sections.PerTonne / people : null;

    /// <summary>The change since the first year in percent with its sign.</summary>
    public static string ChangeOf(CityReport report) => report.Trend?.Whole is { Share: { } share } whole && whole.FirstYear < whole.LastYear
        ? DecompositionReport.Signed(share * 100, DecompositionReport.Percent)
        : "–";

    private static IEnumerable<KeyFigure> Figures(CityReport report, Language language)
    {
        var (latest, level) = (report.Latest, report.Level);
        yield return Of(PageTexts.Total, latest.Total(level) is { } total ? PageTexts.Tonnes.With(Reports.Figures.Tonnes(total)) : Text.Same("–"), PageTexts.In.With(level.Name(), latest.Year));
        yield return Of(
            PageTexts.PerPerson, PerPerson(latest, level) is { } each ? PageTexts.Tonnes.With(each.ToString("0.00", CultureInfo.InvariantCulture)) : Text.Same("–"),
            latest.Population is > 0 ? PageTexts.In.With(level.Name(), latest.Year) : PageTexts.NotStated);
        yield return Of(PageTexts.Change, Text.Same(ChangeOf(report) is var change && change == "–" ? change : change + " %"), report.Trend is { } trend && trend.Whole.FirstYear < trend.Whole.LastYear ? PageTexts.Since.With(trend.Whole.FirstYear) : PageTexts.OneYear);
        if (report.Verdicts is [var verdict, ..])
        {
            yield return Of(PageTexts.PeakYear, Text.Same(Sections.Year(verdict.First.Year)), PeakTexts.Grades[(int)verdict.Grade]);
        }

        yield return Of(PageTexts.Uncertainty, Text.Same(report.Uncertainty.Total(latest, level)?.Percent is { } percent ? $"± {percent.ToString("0.0", CultureInfo.InvariantCulture)} %" : "–"), PageTexts.At95);
        if (report.Targets.Count > 0)
        {
            yield return Of(PageTexts.Targets, PageTexts.OnTrackOf.With(OnTrack(report.Targets), report.Targets.Count), PageTexts.OnTrackShort);
        }

        var complete = latest.CompletenessOf(level);
        yield return Of(PageTexts.Completeness, complete.IsComplete ? ReportTexts.Yes : ReportTexts.No, PageTexts.References.With(complete.Required));

        KeyFigure Of(Text name, Text value, Text note) => new(name.In(language), value.In(language), note.In(language));
    }

    private static IEnumerable<Text> Sentences(CityReport report)
    {
        var (latest, level) = (report.Latest, report.Level);
        if (latest.Total(level) is not { } total)
        {
            yield return PageTexts.NoTotal.With(level.Name(), latest.Year);
        }
        else
        {
            yield return PageTexts.Emitted.With(latest.City.Name, latest.Year, Reports.Figures.Tonnes(total), level.Name(), latest.Gwp.Name);
            if (report.Uncertainty.Total(latest, level) is { Percent: { } percent } sure)
            {
                yield return PageTexts.Interval.With(Reports.Figures.Tonnes(sure.Lower), Reports.Figures.Tonnes(sure.Upper), percent.ToString("0.0", CultureInfo.InvariantCulture));
            }

            var parts = Enum.GetValues<Sector>().Select(s => (Sector: s, Share: latest.Total(level, s) / total)).Where(s => total > 0 && s.Share > 0).OrderByDescending(s => s.Share).Take(LargestSectors)
                .Select(s => PageTexts.PartOf.With(GpcReferences.NameOf(s.Sector), Reports.Figures.Percent(s.Share!.Value))).ToList();
            if (parts.Count > 0)
            {
                yield return PageTexts.Largest.With(UnitTexts.List(parts));
            }
        }

        if (report.Trend is { } trend)
        {
            yield return TrendDocument.Sentence(trend);
        }

        var complete = latest.CompletenessOf(level);
        yield return complete.IsComplete
            ? PageTexts.CompleteAt.With(level.Name())
            : PageTexts.Incomplete.With(level.Name(), complete.Required, complete.Reported + complete.OtherKeys, PageTexts.Lacking.With(complete.Missing, complete.NotEstimated, complete.Partial));
    }
}
