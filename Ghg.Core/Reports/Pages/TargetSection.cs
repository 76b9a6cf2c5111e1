using Ghg.Core.Analysis.Targets;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>Where the city stands on the way to its goals.</summary>
internal static class TargetSection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Targets.In(language));
        if (report.Targets.Count == 0)
        {
            yield return new Paragraph(PageTexts.NoTargets.In(language));
            yield break;
        }

        foreach (var progress in report.Targets)
        {
            yield return progress is { Target.Kind: TargetKind.PeakYear, Series.Observed.Count: > 0 } ? PeakGoalChart.Of(progress, language)
                : progress.Years.Any(y => y.Allowed is not null) && progress.Series is not null
                ? Chart(progress, language)
                : new Paragraph(PageTexts.NoPath.With(progress.Target.Id).In(language));
        }

        foreach (var block in Sections.Below(TargetDocument.Of(report.Targets, language).Blocks))
        {
            yield return block;
        }
    }

    private static Figure Chart(TargetProgress progress, Language language)
    {
        var series = progress.Series!;
        var years = Sections.YearsOf(Math.Min(series.FirstYear, progress.Years[0].Year), Math.Max(series.LastYear, progress.Years[^1].Year));
        var way = new ChartSeries(ChartTexts.Allowed.With(progress.Target.Id).In(language), ChartColours.Target, [.. years.Select(y => progress.Years.FirstOrDefault(x => x.Year == y)?.Allowed / Sections.PerTonne)]) { IsDashed = true };
        var actual = new ChartSeries(series.Measure.Name.In(language), ChartColours.Total, Sections.Tonnes(series, years));
        var latest = progress.Latest ?? series.Points[^1];
        (int, double, double, string)? gap = null;
        if (progress.Years.FirstOrDefault(y => y.Year == latest.Year) is { Allowed: { } allowed } && allowed != latest.Value)
        {
            var distance = latest.Value - allowed;
            gap = (latest.Year - years[0], latest.Value / Sections.PerTonne, allowed / Sections.PerTonne, (distance > 0 ? ChartTexts.Gap : ChartTexts.Below).With(Figures.Tonnes(Math.Abs(distance))).In(language));
        }

        var title = PageTexts.TargetChart.With(progress.Target.Id).In(language);
        var caption = PageTexts.TargetOf.With(latest.Year).In(language);
        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        return new Figure(title, Lines.Draw(title, caption, ChartUnit.Tonnes(language), categories, [way, actual], [], gap), caption)
        {
            Numbers = Sections.Numbers(ReportTexts.Year, categories, [way, actual], language),
        };
    }
}
