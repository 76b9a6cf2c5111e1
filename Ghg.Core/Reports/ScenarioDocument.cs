using System.Globalization;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Scenarios for people: what was found in a sentence for each plan, then the years, the sectors, the measures and what was assumed.</summary>
public static class ScenarioDocument
{
    private const int EveryYears = 5;

    /// <summary>The document.</summary>
    /// <param name="scenarios">The scenarios, by city.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(IReadOnlyList<Scenario> scenarios, Language language)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        return new Document([.. scenarios.SelectMany(s => Of(s, language))]);
    }

    private static IEnumerable<IBlock> Of(Scenario scenario, Language language)
    {
        yield return new Heading(1, ScenarioTexts.Title.With(scenario.City.Name, scenario.BaseYear, scenario.To).In(language));
        yield return new Paragraph(ScenarioTexts.InTonnes.With(scenario.Baseline.Level.Name(), scenario.Gwp.Name, scenario.BaseYear).In(language));
        yield return new Bullets(
        [
            .. scenario.Paths.Select(p => Found(scenario, p, language)),
            .. scenario.HigherBefore is { } higher ? [ScenarioTexts.HigherBefore.With(higher.Year, Tonnes(higher.Total(scenario.Baseline.Level))).In(language)] : Array.Empty<string>(),
        ]);
        yield return new Heading(2, ScenarioTexts.ByYear.In(language));
        yield return Years(scenario, language);
        yield return new Heading(2, ScenarioTexts.BySector.With(scenario.To).In(language));
        yield return Sectors(scenario, language);
        foreach (var path in scenario.Paths.Where(p => p.Wedges.Count > 0))
        {
            yield return new Heading(2, ScenarioTexts.Wedges.With(path.Plan, scenario.To).In(language));
            yield return Wedges(scenario, path, language);
        }

        if (scenario.Paths.Any(p => p.Wedges.Count > 0))
        {
            yield return new Paragraph(ScenarioTexts.FootWedges.In(language));
        }

        foreach (var path in scenario.Paths.Where(p => p.Wedges.Any(w => w.Abatement is not null)))
        {
            yield return new Heading(2, ScenarioTexts.Costs.With(path.Plan, scenario.BaseYear + 1, scenario.To).In(language));
            yield return Costs(path, language);
        }

        if (scenario.Paths.Any(p => p.Wedges.Any(w => w.Abatement is not null)))
        {
            yield return new Paragraph(ScenarioTexts.FootCosts.With(Plain(scenario.Discount * 100), scenario.BaseYear).In(language));
        }

        yield return new Heading(2, ScenarioTexts.Assumed.In(language));
        yield return new Bullets([.. Assumed(scenario).Select(t => t.In(language))]);
    }

    private static string Found(Scenario scenario, PlanPath path, Language language)
    {
        var (peak, first, last) = (path.Peak, path.Years[0].Total(path.Level), path.Years[^1].Total(path.Level));
        var sentence = peak.State switch { PeakState.PastBase => ScenarioTexts.PastBase, PeakState.Interior => ScenarioTexts.Interior, _ => ScenarioTexts.NoPeak };
        var found = sentence.With(NameOf(path), Tonnes(peak.Value), peak.Year, Tonnes(last), scenario.To, Change(first, last), scenario.BaseYear);
        return path.IsBaseline
            ? found.In(language)
            : found.In(language) + (language == Language.Chinese ? "" : " ") + ScenarioTexts.Saves.With(
                Tonnes(scenario.SavedBy(path, scenario.To)), scenario.To, Tonnes(scenario.Baseline.Cumulative - path.Cumulative), scenario.BaseYear + 1, scenario.To).In(language);
    }

    private static Grid Years(Scenario scenario, Language language)
    {
        var years = Enumerable.Range(scenario.BaseYear, scenario.To - scenario.BaseYear + 1).Where(y => y == scenario.BaseYear || y == scenario.To || y % EveryYears == 0 || scenario.Paths.Any(p => p.Peak.Year == y));
        return new Grid(
            [new("year", ReportTexts.Year.In(language)), .. scenario.Paths.Select(p => new GridColumn(p.Plan, p.IsBaseline ? ScenarioTexts.Baseline.In(language) : p.Plan, IsNumber: true))],
            [.. years.Select(y => (IReadOnlyList<string>)[y.ToString(CultureInfo.InvariantCulture), .. scenario.Paths.Select(p => Figures.Tonnes(p.At(y)!.Total(p.Level)))])]);
    }

    private static Grid Sectors(Scenario scenario, Language language)
    {
        var rows = Enum.GetValues<Sector>().Where(s => scenario.Paths.Any(p => p.Years[^1].Total(p.Level, s) != 0)).Select(s => (IReadOnlyList<string>)
            [$"{GpcReferences.NumeralOf(s)} {GpcReferences.NameOf(s).In(language)}", .. scenario.Paths.Select(p => Figures.Tonnes(p.Years[^1].Total(p.Level, s)))]);
        return new Grid(
            [new("sector", ReportTexts.Sector.In(language)), .. scenario.Paths.Select(p => new GridColumn(p.Plan, p.IsBaseline ? ScenarioTexts.Baseline.In(language) : p.Plan, IsNumber: true))],
            [.. rows, [ReportTexts.Total.In(language), .. scenario.Paths.Select(p => Figures.Tonnes(p.Years[^1].Total(p.Level)))]], 1);
    }

    private static Grid Wedges(Scenario scenario, PlanPath path, Language language)
    {
        var all = scenario.SavedBy(path, scenario.To);
        var rows = path.Wedges.OrderByDescending(w => w.Years[^1].Saved).ThenBy(w => w.Measure.Id, StringComparer.Ordinal).Select(w => (IReadOnlyList<string>)
        [
            w.Measure.Name.In(language), Figures.Tonnes(w.Years[^1].Saved), all == 0 ? "–" : Figures.Percent(w.Years[^1].Saved / all), Figures.Tonnes(w.Years[^1].Alone),
            Figures.Tonnes(w.Years[^1].LastIn), Figures.Tonnes(w.Saved),
        ]);
        return new Grid(
            [
                new("measure", ScenarioTexts.MeasureHeading.In(language)), new("saved", ScenarioTexts.Saved.In(language), true), new("share", ReportTexts.Share.In(language), true),
                new("alone", ScenarioTexts.Alone.In(language), true), new("last_in", ScenarioTexts.LastIn.In(language), true), new("cumulative", ScenarioTexts.Cumulative.In(language), true),
            ],
            [.. rows, [ScenarioTexts.All.In(language), Figures.Tonnes(all), all == 0 ? "–" : Figures.Percent(1), "–", "–", Figures.Tonnes(scenario.Baseline.Cumulative - path.Cumulative)]], 1);
    }

    // What earns comes first, by what it earns: by cost per tonne, more tonnes would make it look worse. Then what costs, the cheapest tonne first.
    private static Grid Costs(PlanPath path, Language language)
    {
        var rows = path.Wedges.Where(w => w.Abatement is not null).OrderBy(w => w.Abatement!.CostPerTonne is null ? 2 : w.Abatement.PresentCost < 0 ? 0 : 1)
            .ThenBy(w => w.Abatement!.PresentCost < 0 ? w.Abatement.PresentCost : w.Abatement.CostPerTonne ?? 0).ThenBy(w => w.Measure.Id, StringComparer.Ordinal);
        var currency = path.Wedges.Select(w => w.Abatement?.Currency).First(c => c is not null)!;
        return new Grid(
            [
                new("measure", ScenarioTexts.MeasureHeading.In(language)), new("cumulative", ScenarioTexts.CumulativeTonnes.In(language), true),
                new("present_cost", ScenarioTexts.PresentCost.With(currency).In(language), true), new("cost_per_t", ScenarioTexts.CostHeading.With(currency).In(language), true),
            ],
            [.. rows.Select(w => (IReadOnlyList<string>)[w.Measure.Name.In(language), Figures.Tonnes(w.Saved), Figures.Show(w.Abatement!.PresentCost), w.Abatement.CostPerTonne is { } cost ? Figures.Show(cost) : "–"])]);
    }

    private static IEnumerable<Text> Assumed(Scenario scenario)
    {
        yield return ScenarioTexts.FactorsHold.With(scenario.BaseYear);
        yield return ScenarioTexts.HistoryGoesOn;
        if (scenario.Drivers.Count == 0)
        {
            yield return ScenarioTexts.NoDrivers.With(scenario.BaseYear);
        }

        foreach (var driver in scenario.Drivers)
        {
            var course = string.Join(", ", driver.Course.Knots.Select(k => $"{k.Year} {(driver.Unit is { } unit ? $"{Figures.Show(k.Value / unit.ToBase)} {unit.Id}" : Signed(k.Value * 100) + " %")}"));
            yield return ScenarioTexts.DriverSaid.With(
                driver.Name, driver.Acts.Shown, driver.Elasticity.Equals(1) ? Text.Same(course) : ScenarioTexts.Elastic.With(course, Plain(driver.Elasticity)));
        }

        foreach (var note in scenario.Notes)
        {
            yield return note;
        }

        if (scenario.Paths.Any(p => p.Wedges.Count > 0))
        {
            yield return ScenarioTexts.Order;
        }
    }

    private static Text NameOf(PlanPath path) => path.IsBaseline ? ScenarioTexts.Baseline : ScenarioTexts.PlanNamed.With(path.Plan);

    private static Text Tonnes(double kilograms) => ScenarioTexts.Tonnes.With(Figures.Tonnes(kilograms));

    private static string Change(double from, double to) => from == 0 ? "–" : Signed((to / from - 1) * 100);

    private static string Signed(double value) => (value > 0 ? "+" : "") + Math.Round(value, 1, MidpointRounding.ToEven).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
