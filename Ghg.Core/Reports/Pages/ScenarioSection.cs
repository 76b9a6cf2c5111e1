using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>Years to come: the baseline, the plans, and what their measures save.</summary>
internal static class ScenarioSection
{
    public static IEnumerable<IBlock> Of(CityReport report, Language language)
    {
        yield return new Heading(2, PageTexts.Scenarios.In(language));
        if (report.Scenario is not { } scenario)
        {
            yield return new Paragraph(PageTexts.NoScenario.In(language));
            yield break;
        }

        yield return Paths(scenario, language);
        foreach (var path in scenario.Paths.Where(p => p.Wedges.Count > 0))
        {
            yield return WedgesOf(scenario, path, language);
        }

        foreach (var block in Sections.Below(ScenarioDocument.Of([scenario], language).Blocks))
        {
            yield return block;
        }
    }

    private static Figure Paths(Scenario scenario, Language language)
    {
        var years = Sections.YearsOf(scenario.History.Count > 0 ? scenario.History[0].Year : scenario.BaseYear, scenario.To);
        var level = scenario.Baseline.Level;
        var history = new ChartSeries(ChartTexts.History.In(language), ChartColours.Total, [.. years.Select(y => y == scenario.BaseYear ? scenario.Baseline.At(y)!.Total(level) / Sections.PerTonne : scenario.History.FirstOrDefault(h => h.Year == y)?.Total(level) / Sections.PerTonne)]);
        IReadOnlyList<ChartSeries> series = [.. scenario.Paths.Select((p, i) => Line(p, i, years, language)), history];
        var title = PageTexts.ScenarioChart.In(language);
        var caption = PageTexts.ScenarioOf.With(scenario.BaseYear, scenario.To).In(language);
        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        return new Figure(title, Lines.Draw(title, caption, ChartUnit.Tonnes(language), categories, series, []), caption) { Numbers = Sections.Numbers(ReportTexts.Year, categories, series, language) };
    }

    private static ChartSeries Line(PlanPath path, int index, IReadOnlyList<int> years, Language language) => new(
        NameOf(path, language), path.IsBaseline ? ChartColours.Total : ChartColours.OfPlan(index - 1), [.. years.Select(y => path.At(y)?.Total(path.Level) / Sections.PerTonne)])
    {
        IsDashed = path.IsBaseline,
    };

    private static Figure WedgesOf(Scenario scenario, PlanPath path, Language language)
    {
        var years = Sections.YearsOf(scenario.BaseYear, scenario.To);

        // The largest lies next to the plan's line.
        var saved = path.Wedges.OrderByDescending(w => w.Saved).ThenBy(w => w.Measure.Id, StringComparer.Ordinal)
            .Select((w, i) => new ChartSeries(w.Measure.Name.In(language), ChartColours.OfPlan(i), [.. years.Select(y => (w.Years.FirstOrDefault(x => x.Year == y)?.Saved ?? 0) / Sections.PerTonne)])).ToList();
        var title = PageTexts.WedgeChart.With(ScenarioTexts.PlanNamed.With(path.Plan)).In(language);
        var caption = PageTexts.WedgeOf.With(scenario.To, Figures.Tonnes(scenario.SavedBy(path, scenario.To))).In(language);
        IReadOnlyList<string> categories = [.. years.Select(Sections.Year)];
        var plan = Line(path, 0, years, language) with { Class = ChartColours.Total };
        return new Figure(title, Wedges.Draw(title, caption, ChartUnit.Tonnes(language), categories, Line(scenario.Baseline, 0, years, language), plan, saved), caption)
        {
            Numbers = Sections.Numbers(ReportTexts.Year, categories, saved, language),
        };
    }

    private static string NameOf(PlanPath path, Language language) => path.IsBaseline ? ScenarioTexts.Baseline.In(language) : ScenarioTexts.PlanNamed.With(path.Plan).In(language);
}
