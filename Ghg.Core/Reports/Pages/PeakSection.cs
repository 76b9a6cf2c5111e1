using Ghg.Core.Gpc;
using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>Whether the city has peaked: the series with its highest year, and the verdicts of all rules.</summary>
internal static class PeakSection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Peak.In(language));
        if (report.Verdicts.Count == 0)
        {
            yield return new Paragraph(PageTexts.NoSeries.With(report.Level.Name()).In(language));
            yield break;
        }

        yield return Chart(report.Verdicts[0], language);
        foreach (var block in Sections.Below(PeakDocument.Of(report.Verdicts, language).Blocks))
        {
            yield return block;
        }
    }

    private static Figure Chart(PeakVerdict verdict, Language language)
    {
        var series = verdict.Series;
        var years = Sections.YearsOf(series.FirstYear, series.LastYear);
        var line = new ChartSeries(ChartTexts.Interval.With(series.Measure.Name).In(language), ChartColours.Total, Sections.Tonnes(series, years))
        {
            Lower = [.. years.Select(y => series.At(y)?.Lower / Sections.PerTonne)],
            Upper = [.. years.Select(y => series.At(y)?.Upper / Sections.PerTonne)],
        };
        var isPeak = verdict.Grade is PeakGrade.PeakedClear or PeakGrade.PeakedLikely or PeakGrade.PeakedWeak;
        var title = PageTexts.PeakChart.In(language);
        var caption = PageTexts.PeakOf.With(series.Measure.Name, verdict.First.Year).In(language);
        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        return new Figure(
            title,
            Lines.Draw(title, caption, ChartUnit.Tonnes(language), categories, [line], [(0, verdict.First.Year - series.FirstYear, (isPeak ? ChartTexts.Peak : ChartTexts.Highest).With(verdict.First.Year).In(language))]),
            caption)
        {
            Numbers = new Grid(
                [new("year", ReportTexts.Year.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), new("lower", UncertaintyTexts.Lower.In(language), true), new("upper", UncertaintyTexts.Upper.In(language), true)],
                [.. series.Points.Select(p => (IReadOnlyList<string>)[Sections.Year(p.Year), Figures.Tonnes(p.Value), Figures.Tonnes(p.Lower), Figures.Tonnes(p.Upper)])]),
        };
    }
}
