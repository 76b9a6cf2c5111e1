using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What a comparison found, and what its reader must know.</summary>
internal static class ComparisonSentences
{
    /// <summary>How many, of what, and who emits least and most per person.</summary>
    public static string Lead(CityComparison comparison, List<string> cities, Language language)
    {
        var years = string.Join(", ", comparison.Cities.Select(c => c.Year).Distinct().Order());
        var ranked = comparison.Row("per-person")!.Values.Where(v => v.Standing is not null).OrderBy(v => v.Value).ThenBy(v => v.City, StringComparer.Ordinal).ToList();
        Text[] sentences =
        [
            ComparisonTexts.What.With(cities.Count, years, comparison.Level.Name(), comparison.Gwp.Name),
            ranked.Count < 2 ? ComparisonTexts.NoneRanked : ComparisonTexts.Extremes.With(
                ComparisonReport.NameOf(comparison, ranked[0].City), Figures.Show(ranked[0].Value!.Value), ComparisonReport.NameOf(comparison, ranked[^1].City), Figures.Show(ranked[^1].Value!.Value),
                Figures.Show(Ranking.MedianOf([.. ranked.Select(r => r.Value!.Value)]))),
        ];
        return string.Join(language == Language.Chinese ? "" : " ", sentences.Select(s => s.In(language)));
    }

    /// <summary>Marks, barriers, alignment, weather, the group.</summary>
    public static IEnumerable<Text> Notes(CityComparison comparison, List<string> cities)
    {
        var marked = cities.Select(c => (City: c, Why: comparison.Rows.Where(r => r.Id is "total" || r.Id.EndsWith("-per-person", StringComparison.Ordinal)).SelectMany(r => r.Values)
            .Where(v => v.City == c && v.Status == ValueStatus.Partial).Select(v => v.Why).FirstOrDefault())).Where(c => c.Why is not null).ToList();
        if (marked.Count > 0)
        {
            yield return ComparisonTexts.Marked.With(Joined([.. marked.GroupBy(m => m.Why!.Value).Select(g => ComparisonTexts.MarkedCity.With(UnitTexts.List([.. g.Select(m => ComparisonReport.NameOf(comparison, m.City))]), g.Key))]));
        }

        foreach (var barrier in comparison.Barriers)
        {
            var groups = barrier.ByCity.GroupBy(b => b.Value).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => DriverTexts.OfYears.With(g.Key, UnitTexts.List([.. g.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => ComparisonReport.NameOf(comparison, b.Key))])));
            yield return ComparisonTexts.NotAlike.With(Capital(barrier.Name), Joined([.. groups]));
        }

        var required = GpcReferences.All.Count(r => r.CountsIn(comparison.Level));
        if (comparison.References.Count < required)
        {
            yield return ComparisonTexts.AlignedTo.With(comparison.References.Count, required, comparison.Level.Name());
        }

        var days = ((Text Name, double? Value)[])[(ComparisonTexts.HeatingDays, comparison.HeatingDegreeDays), (ComparisonTexts.CoolingDays, comparison.CoolingDegreeDays)];
        if (comparison.Row("buildings-adjusted-per-person") is not null)
        {
            yield return ComparisonTexts.AdjustedTo.With(UnitTexts.List([.. days.Where(d => d.Value is not null).Select(d => d.Name.With(Figures.Show(d.Value!.Value)))]));
        }

        if (ComparisonReport.IsSure(comparison))
        {
            yield return ComparisonTexts.HowSure;
        }

        yield return ComparisonTexts.Ranks;
        if (comparison.Row("per-person")!.Values is var values && values.Any(v => v.Standing is not null) && values.All(v => v.Standing?.Quartile is null))
        {
            yield return ComparisonTexts.Few;
        }

        if (comparison.Group is { } group)
        {
            yield return DriverTexts.MethodGroup.With(UnitTexts.List([.. cities.Select(c => ComparisonReport.NameOf(comparison, c))]));
            if (InventoryAccounts.LeftOut(comparison.Cities, comparison.Level) is { Count: > 0 } left)
            {
                yield return ComparisonTexts.DifferencesWithout.With(UnitTexts.List(left.Select(r => r.Id)));
            }

            foreach (var gap in group.Gaps.Where(g => g.Kind != GapKind.Energy))
            {
                yield return DecompositionSentences.Of(gap);
            }

            if (cities.Count > 2)
            {
                yield return ComparisonTexts.Rest;
            }
        }

        if (comparison.Level != ReportingLevel.Territorial)
        {
            yield return ComparisonTexts.OnlyTerritorial;
        }
    }

    private static Text Joined(IReadOnlyList<Text> parts) => new(string.Join("; ", parts.Select(p => p.English)), string.Join("；", parts.Select(p => p.Chinese)));

    private static Text Capital(Text name) => new(char.ToUpperInvariant(name.English[0]) + name.English[1..], name.Chinese);
}
