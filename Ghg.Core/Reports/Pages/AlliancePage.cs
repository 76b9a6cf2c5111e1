using System.Globalization;
using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Gpc;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>The page of an alliance: its cities side by side, who has peaked, who is on track.</summary>
public static class AlliancePage
{
    /// <summary>The page as a document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="origin">By what it can be made again.</param>
    /// <param name="language">The language.</param>
    /// <param name="folder">The folder of the cities' pages, relative to this page and ending in '/'.</param>
    /// <returns>The document.</returns>
    public static Document Of(AllianceReport report, Origin origin, Language language, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(origin);
        return new Document(
        [
            new Heading(1, PageTexts.Alliance.With(report.Cities.Count).In(language)),
            Sections.Joined(Lead(report), language),
            new Heading(2, PageTexts.Cities.In(language)),
            Cities(report, language, folder),
            new Paragraph(ReportTexts.FootTotals.In(language)),
            .. Multiples(report, language),
            .. Peaks(report, language),
            .. Targets(report, language),
            .. Compared(report, language),
            .. FindingSection.Of(report.Project, report.Findings, language),
            .. origin.Blocks(report.Cities[0].Level, report.Project.Gwp.Name, language),
        ]);
    }

    private static IEnumerable<Text> Lead(AllianceReport report)
    {
        var inventories = report.Cities.SelectMany(c => c.Inventories).ToList();
        var (first, last) = (inventories.Min(i => i.Year), inventories.Max(i => i.Year));
        yield return first == last ? PageTexts.AllianceOne.With(report.Cities.Count, inventories.Count, first) : PageTexts.AllianceLead.With(report.Cities.Count, inventories.Count, first, last);
        var peaked = report.Cities.Where(c => c.Verdicts is [{ Grade: PeakGrade.PeakedClear or PeakGrade.PeakedLikely or PeakGrade.PeakedWeak }, ..]).Select(c => c.City.Name).ToList();
        yield return peaked.Count > 0 ? PageTexts.Peaked.With(UnitTexts.List(peaked)) : PageTexts.NonePeaked;
        var goals = report.Cities.SelectMany(c => c.Targets).ToList();
        yield return goals.Count > 0 ? PageTexts.GoalsOf.With(goals.Count, SummarySection.OnTrack(goals)) : PageTexts.NoneHasTargets;
        if (report.Cities.Any(c => c.Level != ReportingLevel.Territorial))
        {
            yield return PageTexts.NotSummed;
        }
    }

    private static Grid Cities(AllianceReport report, Language language, string folder) => new(
        [
            new("city", ReportTexts.City.In(language)), new("year", ReportTexts.Year.In(language), true), new("level", PageTexts.Level.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), new("uncertainty", "± %", true),
            new("per_person", ReportTexts.PerPersonHeading.In(language), true), new("change", PageTexts.ChangeHeading.In(language), true), new("peak_year", PageTexts.PeakYear.In(language), true), new("peak", PageTexts.PeakHeading.In(language)),
            new("targets", PageTexts.GoalHeading.In(language), true), new("complete", ReportTexts.Complete.In(language)),
        ],
        [.. report.Cities.Select(c => (IReadOnlyList<string>)
        [
            c.City.Name.In(language), Sections.Year(c.Latest.Year), c.Level.Name().In(language), Figures.Tonnes(c.Latest.Total(c.Level)), c.Uncertainty.Total(c.Latest, c.Level)?.Percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–",
            SummarySection.PerPerson(c.Latest, c.Level)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–", SummarySection.ChangeOf(c), c.Verdicts is [var v, ..] ? Sections.Year(v.First.Year) : "–",
            c.Verdicts is [var w, ..] ? PeakTexts.Grades[(int)w.Grade].In(language) : "–", c.Targets.Count > 0 ? $"{SummarySection.OnTrack(c.Targets)}/{c.Targets.Count}" : "–",
            (c.Latest.CompletenessOf(c.Level).IsComplete ? ReportTexts.Yes : ReportTexts.No).In(language),
        ])])
    {
        IsSortable = true,
        Targets = [.. report.Cities.Select(c => folder + Uri.EscapeDataString(c.FileName))],
    };

    // Per person if the population of every city is known, so that sizes do not hide what differs.
    private static IEnumerable<IBlock> Multiples(AllianceReport report, Language language)
    {
        var cities = report.Cities.Where(c => c.Series is not null).ToList();
        if (cities.Count == 0)
        {
            yield break;
        }

        var years = Sections.YearsOf(cities.Min(c => c.Series!.FirstYear), cities.Max(c => c.Series!.LastYear));
        var perPerson = cities.TrueForAll(c => c.Inventories.Any(i => SummarySection.PerPerson(i, c.Level) is not null));
        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        IReadOnlyList<ChartSeries> series =
        [
            .. cities.Select(c => new ChartSeries(c.City.Name.In(language), ChartColours.Total, perPerson
                ? [.. years.Select(y => c.Inventories.FirstOrDefault(i => i.Year == y) is { } inventory ? SummarySection.PerPerson(inventory, c.Level) : null)]
                : Sections.Tonnes(c.Series!, years))),
        ];
        var title = (perPerson ? PageTexts.Multiples : PageTexts.MultiplesOfTotals).In(language);
        var caption = PageTexts.MultiplesOf.In(language);
        yield return new Figure(title, SmallMultiples.Draw(title, caption, perPerson ? ChartUnit.PerPerson(language) : ChartUnit.Tonnes(language), categories, series), caption)
        {
            Numbers = Sections.Numbers(ReportTexts.Year, categories, series, language),
        };
    }

    private static IEnumerable<IBlock> Peaks(AllianceReport report, Language language)
    {
        IReadOnlyList<PeakVerdict> verdicts = [.. report.Cities.SelectMany(c => c.Verdicts)];
        yield return new Heading(2, PageTexts.PeakedCities.In(language));
        if (verdicts.Count == 0)
        {
            yield return new Paragraph(PageTexts.NoSeries.With(report.Cities[0].Level.Name()).In(language));
            yield break;
        }

        foreach (var block in Sections.Below(PeakDocument.Of(verdicts, language).Blocks))
        {
            yield return block;
        }
    }

    private static IEnumerable<IBlock> Targets(AllianceReport report, Language language)
    {
        yield return new Heading(2, PageTexts.OnTrack.In(language));
        var goals = report.Cities.SelectMany(c => c.Targets).ToList();
        if (goals.Count == 0)
        {
            yield return new Paragraph(PageTexts.NoneHasTargets.In(language));
            yield break;
        }

        foreach (var block in Sections.Below(TargetDocument.Of(goals, language).Blocks))
        {
            yield return block;
        }
    }

    private static IEnumerable<IBlock> Compared(AllianceReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Compared.In(language));
        if (report.Comparison is { } comparison)
        {
            foreach (var block in Sections.Below(ComparisonReport.Of(comparison, [.. report.Cities.Select(c => c.City.Id)]).Document(language).Blocks))
            {
                yield return block;
            }
        }
        else
        {
            yield return report.Cities.Count == 1
                ? new Paragraph(PageTexts.OneCity.In(language))
                : Sections.Joined([PageTexts.NotCompared.With(UnitTexts.List([.. report.Obstacles.Select(o => o.Found)])), PageTexts.AlignInstead], language);
        }
    }
}
