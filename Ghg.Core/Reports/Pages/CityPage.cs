using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>The page of a city.</summary>
public static class CityPage
{
    /// <summary>The page as a document. A part that has nothing to show says why.</summary>
    /// <param name="report">The report.</param>
    /// <param name="origin">By what it can be made again.</param>
    /// <param name="language">The language.</param>
    /// <param name="home">The address of the alliance's page, or empty for none.</param>
    /// <returns>The document.</returns>
    public static Document Of(CityReport report, Origin origin, Language language, string home = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(origin);
        IEnumerable<IBlock> link = home.Length > 0 ? [new Link(PageTexts.AllCities.In(language), home)] : [];
        return new Document(
        [
            new Heading(1, PageTexts.City.With(report.City.Name).In(language)),
            .. link,
            .. SummarySection.Of(report, language),
            .. InventorySection.Of(report, language),
            .. YearsSection.Of(report, language),
            .. PeakSection.Of(report, language),
            .. TargetSection.Of(report, language),
            .. DriverSection.Of(report, language),
            .. ScenarioSection.Of(report, language),
            .. QualitySection.Of(report, language),
            .. FactorSection.Of(report, language),
            new Heading(2, ReportTexts.WhatToKnow.In(language)),
            new Bullets([.. report.Latest.Caveats.Select(c => c.Text.In(language))]),
            .. FindingSection.Of(report.Project, report.Findings, language),
            .. origin.Blocks(report.Level, report.Latest.Gwp.Name, language),
        ]);
    }
}
