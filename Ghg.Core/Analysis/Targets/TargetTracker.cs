using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis.Targets;

/// <summary>Says of goals where their cities stand. A goal that lacks a number is not guessed at: its status is not known, and a finding says what is missing.</summary>
/// <param name="series">The series of the cities; a goal takes the one of its measure.</param>
/// <param name="baselines">Baseline scenarios as series, for goals that are measured by one.</param>
/// <param name="project">A project whose indicators say population and GDP, or null.</param>
public sealed class TargetTracker(IReadOnlyList<EmissionSeries> series, IReadOnlyList<EmissionSeries> baselines, Project? project)
{
    /// <summary>What goals lack.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Tracks a goal.</summary>
    /// <param name="target">The goal.</param>
    /// <returns>Its progress.</returns>
    public TargetProgress Track(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var own = series.FirstOrDefault(s => s.City == target.City && s.Measure.Id == target.Measure);
        if (own is null || own.Observed.Count == 0)
        {
            return Lacks(target, null, Rules.TargetWithoutSeries, target.Id, target.Measure, target.City);
        }

        if (target.Gwp.Length > 0 && own.Measure.Gwp.Length > 0 && target.Gwp != own.Measure.Gwp)
        {
            return Lacks(target, own, Rules.TargetGwpDiffers, target.Id, target.Gwp, own.Measure.Gwp);
        }

        if (target.Kind == TargetKind.PeakYear)
        {
            return PeakGoal.Track(target, own);
        }

        var inSeries = target.BaseYear is { } year ? own.At(year)?.Value : null;
        var baseValue = inSeries ?? target.AdoptedBase;
        if (target.BaseYear is { } missing && baseValue is null)
        {
            return Lacks(target, own, Rules.NoBaseYearValue, target.Id, missing);
        }

        var adopted = inSeries is not null && target.AdoptedBase is { } was && was != inSeries ? was : (double?)null;
        return target.Kind switch
        {
            TargetKind.BaseYear => LevelGoal.Track(target, own, baseValue, baseValue!.Value * (1 - target.Reduction!.Value), adopted * (1 - target.Reduction)),
            TargetKind.FixedLevel => LevelGoal.Track(target, own, baseValue, target.Amount!.Value, null),
            TargetKind.BaselineScenario => ByBaseline(target, own, baseValue!.Value),
            _ => ByIntensity(target, own, baseValue!.Value),
        };
    }

    private TargetProgress ByBaseline(Target target, EmissionSeries own, double baseValue)
    {
        var fitting = baselines.Where(b => b.City == target.City && (target.Baseline.Length == 0 || b.Measure.Id == target.Baseline)).Select(b => b.At(target.Year)).OfType<SeriesPoint>().ToList();
        return fitting.Count == 1
            ? LevelGoal.Track(target, own, baseValue, fitting[0].Value * (1 - target.Reduction!.Value), null)
            : Lacks(target, own, Rules.NoBaseline, target.Id, target.Year, fitting.Count);
    }

    private TargetProgress ByIntensity(Target target, EmissionSeries own, double baseValue)
    {
        var id = target.Kind == TargetKind.IntensityGdp ? Indicator.Gdp : Indicator.Population;
        var rows = project?.Indicators.Where(i => i.City == target.City && i.Id == id).ToList() ?? [];
        if (target.Kind == TargetKind.IntensityGdp && rows.FirstOrDefault(r => r.PriceYear != target.PriceYear) is { } other)
        {
            return other.PriceYear is { } price
                ? Lacks(target, own, Rules.GdpPricesMixed, target.Id, target.PriceYear!.Value, other.Year, price)
                : Lacks(target, own, Rules.GdpNominal, target.Id, target.PriceYear!.Value, other.Year);
        }

        if (rows.Select(r => r.UnitText).Distinct().Count() > 1 && rows.Any(r => r.Unit is null))
        {
            return Lacks(target, own, Rules.IndicatorUnitsMixed, id, string.Join(", ", rows.Select(r => r.UnitText).Distinct().Order(StringComparer.Ordinal)));
        }

        var activity = rows.Where(r => r.Value > 0).ToDictionary(r => r.Year, r => r.Value * (r.Unit?.ToBase ?? 1));
        var latest = Tracking.LatestFor(own, target).Year;
        foreach (var year in (int[])[target.BaseYear!.Value, latest])
        {
            if (!activity.ContainsKey(year))
            {
                return Lacks(target, own, Rules.IndicatorMissing, target.Id, id, year);
            }
        }

        return IntensityGoal.Track(target, own, baseValue, activity);
    }

    private TargetProgress Lacks(Target target, EmissionSeries? own, Rule rule, params object[] arguments)
    {
        var finding = new Diagnostic(rule, target.Place, arguments) { City = target.City };
        Diagnostics.Add(finding);
        return new TargetProgress { Target = target, Series = own, Status = TargetStatus.NotKnown, Why = finding.Found };
    }
}
