using Ghg.Core.Analysis.Targets;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>A goal to peak by a year: what was emitted with its highest year, where growth that slows down leads, the cap if there is one, and the year itself.</summary>
internal static class PeakGoalChart
{
    public static Figure Of(TargetProgress progress, Language language)
    {
        var (series, target) = (progress.Series!, progress.Target);
        var last = Math.Max(Math.Max(series.LastYear, target.Year), progress.Course.Count > 0 ? progress.Course[^1].Year : 0);
        var years = Sections.YearsOf(Math.Min(series.FirstYear, target.Year), last);
        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        var actual = new ChartSeries(ChartTexts.Interval.With(series.Measure.Name).In(language), ChartColours.Total, Sections.Tonnes(series, years))
        {
            Lower = [.. years.Select(y => series.At(y)?.Lower / Sections.PerTonne)],
            Upper = [.. years.Select(y => series.At(y)?.Upper / Sections.PerTonne)],
        };
        var lines = new List<ChartSeries>();
        if (target.Amount is { } cap)
        {
            lines.Add(new ChartSeries(ChartTexts.Cap.In(language), ChartColours.Gap, [.. years.Select(y => y <= target.Year ? cap / Sections.PerTonne : (double?)null)]) { IsDashed = true });
        }

        if (progress.Course.Count > 0)
        {
            lines.Add(new ChartSeries(ChartTexts.Slowing.In(language), ChartColours.Target, [.. years.Select(y => progress.Course.FirstOrDefault(p => p.Year == y)?.Value / Sections.PerTonne)]) { IsDashed = true });
        }

        lines.Add(actual);
        var highest = series.Observed.Reverse().MaxBy(p => p.Value)!.Year;
        var title = PageTexts.PeakGoalChart.With(target.Id).In(language);
        var caption = (progress.Course.Count > 0 ? PageTexts.PeakGoalCourse : PageTexts.PeakGoalOf).With(series.Measure.Name, highest, target.Year).In(language);
        return new Figure(
            title,
            Lines.Draw(
                title, caption, ChartUnit.Tonnes(language), categories, lines, [(lines.Count - 1, highest - years[0], ChartTexts.Highest.With(highest).In(language))],
                deadline: (target.Year - years[0], ChartTexts.PeakBy.With(target.Year).In(language))),
            caption)
        {
            Numbers = Sections.Numbers(ReportTexts.Year, categories, lines, language),
        };
    }
}
