using Ghg.Core.Gpc;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>How sure the latest inventory is, how good its data are, and how complete it is.</summary>
internal static class QualitySection
{
    private const int MostInputs = 10;

    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        var request = new UncertaintyRequest(report.Uncertainty, null, report.Project.Catalogue.Registry, null);
        var (grids, latest) = (new UncertaintyGrids(request, language, forMachines: false), report.Latest);
        yield return new Heading(2, PageTexts.Quality.In(language));
        if (report.Uncertainty.Total(latest, report.Level) is not { } total)
        {
            yield return new Paragraph(PageTexts.NoQuality.With(report.Level.Name()).In(language));
        }
        else
        {
            yield return Sections.Joined(UncertaintyDocument.Findings(request, report.Inventories, total), language);
            yield return new Heading(3, PageTexts.RestsOn.In(language));
            yield return grids.RestsOn(latest);
            yield return new Heading(3, PageTexts.WherePays.In(language));
            yield return grids.Inputs(latest, MostInputs);
            foreach (var block in Sections.Below(UncertaintyDocument.KeyCategoriesOf(request, report.Inventories, grids, language)))
            {
                yield return block;
            }

            yield return new Heading(3, PageTexts.Grades.In(language));
            yield return grids.Quality(latest);
            yield return new Bullets([.. UncertaintyDocument.Notes(request).Select(t => t.In(language))]);
        }

        yield return new Heading(3, PageTexts.HowComplete.In(language));
        yield return grids.Completeness(latest);
    }
}
