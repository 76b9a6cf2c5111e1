using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>
/// Makes scenarios: each city's rows of its last inventory, moved by drivers and measures, through the methods of the inventory. Factors of the last inventory
/// hold on unless a driver or a measure says otherwise. What a plan saves is shared among its measures by their Shapley values.
/// </summary>
public static class ScenarioMaker
{
    /// <summary>The scenarios, by city.</summary>
    /// <param name="project">The project.</param>
    /// <param name="input">Its drivers and measures.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="diagnostics">Takes what is wrong. A city with a mistake has no scenario.</param>
    /// <returns>A scenario for each city asked for, or for each that something is said of.</returns>
    public static IReadOnlyList<Scenario> Make(Project project, ScenarioInput input, ScenarioOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var scenarios = new List<Scenario>();
        foreach (var model in Models(project, input, options.Cities, diagnostics))
        {
            if (Of(project, model, input, options, diagnostics) is { } scenario)
            {
                scenarios.Add(scenario);
            }

            model.Report();
        }

        return scenarios;
    }

    /// <summary>Says everything that is wrong with a project's drivers and measures, without calculating a year to come.</summary>
    /// <param name="project">The project.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Check(Project project, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (project.File(ScenarioInput.DriversFile) is not null || project.File(ScenarioInput.MeasuresFile) is not null)
        {
            foreach (var model in Models(project, ScenarioInput.Read(project, diagnostics), [], diagnostics))
            {
                ReportPlans(model, diagnostics);
            }
        }
    }

    private static IEnumerable<CityModel> Models(Project project, ScenarioInput input, IReadOnlyList<string> cities, DiagnosticBag diagnostics)
    {
        var maker = new CityModelMaker(project, input, diagnostics);
        var named = input.Drivers.Select(d => d.City).Concat(input.Measures.Select(m => m.City)).ToHashSet(StringComparer.Ordinal);
        foreach (var city in project.Cities.Values.Where(c => cities.Count > 0 ? cities.Contains(c.Id) : named.Contains("") || named.Contains(c.Id)))
        {
            if (maker.Make(city) is { } model)
            {
                yield return model;
            }
        }

        if (cities.Count == 0)
        {
            maker.ReportUnused();
        }
    }

    private static void ReportPlans(CityModel model, DiagnosticBag diagnostics)
    {
        foreach (var plan in model.Measures.SelectMany(m => m.Plans).Distinct().Order(StringComparer.Ordinal))
        {
            var members = model.Measures.Where(m => m.Plans.Contains(plan)).ToList();
            if (members.FirstOrDefault(m => m.Cost is not null && m.Cost.Currency != members.First(o => o.Cost is not null).Cost!.Currency) is { } other)
            {
                diagnostics.Add(new Diagnostic(Rules.ScenarioCurrenciesDiffer, other.Place, plan, other.Id, other.Cost!.Currency, members.First(o => o.Cost is not null).Cost!.Currency) { City = model.City.Id });
            }

            var mask = MaskOf(model, plan);
            if (model.Parts.FirstOrDefault(p => System.Numerics.BitOperations.PopCount(p.Touched & mask) > Shapley.Most) is { } crowded)
            {
                diagnostics.Add(new Diagnostic(Rules.TooManyMeasures, members[^1].Place, plan, Shapley.Most, crowded.Rows.Select(r => r.Record.Key.Activity).FirstOrDefault("")) { City = model.City.Id });
            }
        }
    }

    private static ulong MaskOf(CityModel model, string plan) => model.Touched & CityModel.Mask(model.Measures.Select((m, i) => m.Plans.Contains(plan) ? i : -1));

    private static Scenario? Of(Project project, CityModel model, ScenarioInput input, ScenarioOptions options, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        ReportPlans(model, found);
        diagnostics.Add(found);
        if (found.HasErrors)
        {
            return null;
        }

        var level = options.Level ?? project.DeclarationOf(model.City.Id, model.BaseYear)?.Level ?? project.Settings.Level;
        var to = Math.Max(options.To ?? input.LastYear ?? model.BaseYear, model.BaseYear);
        var always = MaskOf(model, Measure.BaselinePlan);
        var plans = (options.Plans.Count > 0 ? options.Plans : input.Plans).Where(p => p != Measure.BaselinePlan && MaskOf(model, p) != 0).Distinct();
        var baseline = new PlanPath(Measure.BaselinePlan, YearsOf(model, always, to), level, []);
        var paths = plans.Select(p => new PlanPath(p, YearsOf(model, always | MaskOf(model, p), to), level, WedgesOf(model, always, MaskOf(model, p), level, to, options.Discount)));
        return new Scenario(model.City, model.Gwp, model.BaseYear, model.History, [.. input.Drivers.Where(d => d.City.Length == 0 || d.City == model.City.Id)], [baseline, .. paths], options.Discount) { Notes = model.Notes };
    }

    private static IReadOnlyList<ScenarioYear> YearsOf(CityModel model, ulong under, int to) => [.. Enumerable.Range(model.BaseYear, to - model.BaseYear + 1).Select(y => YearOf(model, under, y))];

    private static ScenarioYear YearOf(CityModel model, ulong under, int year)
    {
        var (sums, any) = (new CompensatedSum[GpcReferences.All.Count], new bool[GpcReferences.All.Count]);
        for (var part = 0; part < model.Parts.Count; part++)
        {
            foreach (var (reference, co2e) in model.Of(part, under, year))
            {
                sums[reference.Order].Add(co2e);
                any[reference.Order] = true;
            }
        }

        return new ScenarioYear(year, [.. sums.Select((s, i) => any[i] ? s.Value : (double?)null)]);
    }

    private static List<Wedge> WedgesOf(CityModel model, ulong always, ulong plan, ReportingLevel level, int to, double discount)
    {
        var members = Enumerable.Range(0, model.Measures.Count).Where(i => ((plan >> i) & 1) == 1).ToList();
        var years = members.ToDictionary(i => i, _ => new List<WedgeYear>());
        for (var year = model.BaseYear + 1; year <= to; year++)
        {
            foreach (var (member, wedge) in members.Zip(WedgesIn(model, always, members, level, year)))
            {
                years[member].Add(wedge);
            }
        }

        return [.. members.Select(i => new Wedge(model.Measures[i], years[i], model.Measures[i].Cost is { } cost ? Abatement.Of(cost, model.BaseYear, years[i], discount) : null))];
    }

    // Parts do not depend on each other, so that the share of the whole is the sum of the shares of the parts, and only who touches a part has one in it.
    private static IEnumerable<WedgeYear> WedgesIn(CityModel model, ulong always, List<int> members, ReportingLevel level, int year)
    {
        var (saved, alone, last) = (new CompensatedSum[members.Count], new CompensatedSum[members.Count], new CompensatedSum[members.Count]);
        for (var part = 0; part < model.Parts.Count; part++)
        {
            var local = members.Where(m => ((model.Parts[part].Touched >> m) & 1) == 1).ToList();
            var all = (1 << local.Count) - 1;
            var shares = Shapley.Of(local.Count, Left);
            for (var i = 0; i < local.Count; i++)
            {
                var at = members.IndexOf(local[i]);
                saved[at].Add(shares[i]);
                alone[at].Add(Left(0) - Left(1 << i));
                last[at].Add(Left(all & ~(1 << i)) - Left(all));
            }

            double Left(int set) => Total(model.Of(part, always | CityModel.Mask(local.Where((_, i) => ((set >> i) & 1) == 1)), year), level);
        }

        return [.. members.Select((_, i) => new WedgeYear(year, saved[i].Value, alone[i].Value, last[i].Value))];
    }

    private static double Total(IReadOnlyList<(GpcReference Reference, double Co2e)> emitted, ReportingLevel level)
    {
        var sum = new CompensatedSum();
        foreach (var (reference, co2e) in emitted)
        {
            sum.Add(reference.CountsIn(level) ? co2e : 0);
        }

        return sum.Value;
    }
}
