using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>What drove the change from the first year to the last.</summary>
internal static class DriverSection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Drivers.In(language));
        if (report.Drivers is not var (subject, breakdown))
        {
            yield return new Paragraph(PageTexts.NoDrivers.In(language));
            yield break;
        }

        var title = PageTexts.DriverChart.With(subject.From, subject.To).In(language);
        var caption = PageTexts.DriverOf.With(Figures.Tonnes(breakdown.From), Figures.Tonnes(breakdown.To)).In(language);
        IReadOnlyList<(string, double)> steps =
        [
            .. breakdown.Drivers.Select(d => (DriverNames.Name(d.Driver).In(language), d.Additive / Sections.PerTonne)),
            .. breakdown.Carried.Select(c => (DriverNames.Sector(c.Name).In(language), (c.To - c.From) / Sections.PerTonne)),
        ];
        yield return new Figure(title, Waterfall.Draw(title, caption, ChartUnit.Tonnes(language), (Sections.Year(subject.From), breakdown.From / Sections.PerTonne), steps, Sections.Year(subject.To)), caption);
        foreach (var block in Sections.Below(DecompositionReport.Of([(subject, breakdown)], isMultiplicative: false).Document(language).Blocks))
        {
            yield return block;
        }
    }
}
