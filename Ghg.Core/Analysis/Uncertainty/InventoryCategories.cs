using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// The categories of an inventory as the IPCC's table and key category analysis want them: a GPC reference, an activity and a gas. What a base year has and
/// the year has not is a category too.
/// </summary>
public sealed class InventoryCategories
{
    private readonly Dictionary<(GpcReference Reference, string Activity, string Gas), (Influence? Base, Influence? Year)> _all = [];
    private readonly UncertaintyAnalysis _analysis;
    private readonly Registry _registry;

    /// <summary>The categories of a year, and of a base year if there is one.</summary>
    /// <param name="analysis">The analysis that holds both inventories.</param>
    /// <param name="registry">Names the activities.</param>
    /// <param name="baseYear">The inventory of the base year, or null.</param>
    /// <param name="year">The inventory of the year.</param>
    /// <param name="level">The level whose references count.</param>
    public InventoryCategories(UncertaintyAnalysis analysis, Registry registry, Inventory? baseYear, Inventory year, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        (_analysis, _registry) = (analysis, registry);
        var (before, after) = (baseYear is null ? [] : Grouped(baseYear, level), Grouped(year, level));
        foreach (var key in before.Keys.Union(after.Keys).OrderBy(k => k.Reference.Order).ThenBy(k => k.Activity, StringComparer.Ordinal).ThenBy(k => k.Gas, StringComparer.Ordinal))
        {
            _all[key] = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
        }

        HasBase = baseYear is not null;
    }

    /// <summary>Whether there is a base year.</summary>
    public bool HasBase { get; }

    /// <summary>Columns A to F of the IPCC's table, in reporting order, kilograms of CO2e.</summary>
    public IReadOnlyList<Approach1Line> Lines => [.. _all.Select(c => LineOf(NameOf(c.Key), c.Key.Gas, c.Value.Base, c.Value.Year))];

    /// <summary>The categories with the uncertainty of the year's emissions, for <see cref="KeyCategories"/>.</summary>
    public IReadOnlyList<CategoryChange> Changes =>
        [.. _all.Select(c => new CategoryChange(NameOf(c.Key), c.Key.Gas, HasBase ? c.Value.Base?.Value ?? 0 : null, c.Value.Year?.Value ?? 0, (c.Value.Year ?? c.Value.Base)!.Estimate.Percent ?? 0))];

    /// <summary>What contributes most to the uncertainty of a category.</summary>
    /// <param name="category">Its name, as <see cref="Changes"/> has it.</param>
    /// <param name="gas">Its gas.</param>
    /// <returns>The input; null if the category has no uncertainty.</returns>
    public Contribution? MostOf(string category, string gas)
    {
        var found = _all.FirstOrDefault(c => NameOf(c.Key) == category && c.Key.Gas == gas).Value;
        return _analysis.ContributionsTo(found.Year ?? found.Base) is [var most, ..] ? most : null;
    }

    /// <summary>The name of a category in both languages.</summary>
    /// <param name="category">Its name, as <see cref="Changes"/> has it: the reference and the id of the activity.</param>
    /// <returns>The reference with the name of the activity.</returns>
    public Text Named(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var parts = category.Split(' ', 2);
        var name = _registry.Activity(parts[^1])?.Name ?? (Gases.TryParse(parts[^1], out var gas) ? gas.Name : Text.Same(parts[^1]));
        return new Text($"{parts[0]} {name.English}", $"{parts[0]} {name.Chinese}");
    }

    private static string NameOf((GpcReference Reference, string Activity, string Gas) key) => $"{key.Reference.Id} {key.Activity}";

    private Dictionary<(GpcReference Reference, string Activity, string Gas), Influence> Grouped(Inventory inventory, ReportingLevel level) =>
        _analysis.Of(inventory).Masses(r => r.CountsIn(level)).GroupBy(m => (m.Line.Reference, m.Line.Record.Key.Activity, m.Gas))
            .ToDictionary(g => g.Key, g => Influence.Sum(g.Select(m => (1.0, m.Influence))));

    // A category is correlated between the years on a side if most of that side's variance comes from numbers that both years share.
    private Approach1Line LineOf(string name, string gas, Influence? before, Influence? after)
    {
        var of = after ?? before!;
        return new Approach1Line(name, gas, before?.Value ?? 0, after?.Value ?? 0, PercentOf(of, InputRole.Activity), PercentOf(of, InputRole.Factor))
        {
            ActivityCorrelated = IsShared(before, after, InputRole.Activity, usually: false), FactorCorrelated = IsShared(before, after, InputRole.Factor, usually: true),
        };
    }

    // The larger side of limits that are not alike, as the table wants it: IPCC 2006, volume 1, chapter 3, notes to table 3.2.
    private double PercentOf(Influence of, InputRole role)
    {
        var sum = new Numerics.CompensatedSum();
        foreach (var (input, effect) in of.Effects)
        {
            var known = _analysis.Inputs[input];
            var deviation = known.Distribution.StandardDeviation;
            if (known.Role == role && deviation > 0)
            {
                var wide = known.Value == 0 ? effect * DistributionRules.DeviationsAt95 : effect / deviation * known.Value * known.LargerPercent / 100;
                sum.Add(wide * wide);
            }
        }

        return of.Value == 0 ? 0 : Math.Sqrt(sum.Value) / Math.Abs(of.Value) * 100;
    }

    private bool IsShared(Influence? before, Influence? after, InputRole role, bool usually)
    {
        if (before is null || after is null)
        {
            return usually;
        }

        var both = before.Effects.Select(e => e.Input).ToHashSet();
        var (all, shared) = (after.VarianceOf(i => _analysis.Inputs[i].Role == role), after.VarianceOf(i => _analysis.Inputs[i].Role == role && both.Contains(i)));
        return all == 0 ? usually : shared > all / 2;
    }
}
