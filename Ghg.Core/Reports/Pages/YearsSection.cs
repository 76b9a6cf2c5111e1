using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Gpc;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>Emissions over the years, by sector and by gas, and what changed.</summary>
internal static class YearsSection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Years.In(language));
        if (report.Series is not { } series || report.Trend is not { } trend)
        {
            yield return new Paragraph(PageTexts.NoSeries.With(report.Level.Name()).In(language));
            yield break;
        }

        yield return Stacked(PageTexts.SectorChart, series, report.Sectors, s => ChartColours.Of(SectorOf(s)), language);
        yield return Stacked(PageTexts.GasChart, series, report.Gases, s => ChartColours.OfGas(GasOf(s)), language);
        var document = TrendDocument.Of(new TrendReport([trend], [], [], [], null, Trend.Explain), language);
        foreach (var block in Sections.Below(document.Blocks))
        {
            yield return block;
        }
    }

    private static Figure Stacked(Text title, EmissionSeries whole, IReadOnlyList<EmissionSeries> parts, Func<EmissionSeries, string> colour, Language language)
    {
        var years = Sections.YearsOf(whole.FirstYear, whole.LastYear);
        var series = parts.Select(p => new ChartSeries(p.Measure.Name.In(language), colour(p), Sections.Tonnes(p, years))).ToList();
        var largest = parts.Where(p => p.At(whole.LastYear) is not null).MaxBy(p => p.At(whole.LastYear)!.Value)?.Measure.Name ?? Text.Same("–");
        var sentences = new List<Text>
        {
            years.Count == 1
                ? PageTexts.StackedOfOne.With(whole.Measure.Name, whole.LastYear, largest)
                : PageTexts.StackedOf.With(whole.Measure.Name, whole.FirstYear, whole.LastYear, whole.Points.Count, largest),
        };
        if (whole.MissingYears.Count > 0)
        {
            sentences.Add(PageTexts.Gaps.With(SeriesTexts.Years(whole.MissingYears)));
        }

        if (parts.Any(p => p.Points.Any(x => x.Value < 0)))
        {
            sentences.Add(PageTexts.BelowZero);
        }

        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        var caption = Sections.Joined(sentences, language).Text;
        return new Figure(title.In(language), StackedBars.Draw(title.In(language), caption, ChartUnit.Tonnes(language), categories, series), caption)
        {
            Numbers = Sections.Numbers(ReportTexts.Year, categories, series, language),
        };
    }

    // The parts of a total are named after it: BASIC II, BASIC ch4.
    private static Sector SectorOf(EmissionSeries part) => Enum.GetValues<Sector>().First(s => part.Measure.Id.EndsWith(" " + GpcReferences.NumeralOf(s), StringComparison.Ordinal));

    private static int GasOf(EmissionSeries part) => GasFamilies.All.ToList().FindIndex(g => part.Measure.Id.EndsWith(" " + GasFamilies.Id(g), StringComparison.Ordinal));
}
