using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// Key categories: the fewest that make up most of the level or of the trend. IPCC 2006, volume 1, chapter 4: equations 4.1 (level) and 4.2 and 4.3 (trend)
/// with 95 %, approach 1; equations 4.4 and 4.5, the same weighted by uncertainty, with 90 %, approach 2.
/// </summary>
public static class KeyCategories
{
    private const double MostOfApproach1 = 0.95;
    private const double MostOfApproach2 = 0.90;

    /// <summary>By level: size, removals too, in the year.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="approach">1, or 2 to weigh by uncertainty; a category without one then weighs nothing.</param>
    /// <returns>All categories, the most important first.</returns>
    public static IReadOnlyList<KeyCategory> ByLevel(IReadOnlyList<CategoryChange> categories, int approach = 1) => Rank(categories, c => Math.Abs(c.Year), approach);

    /// <summary>By trend: how much a category's change differs from that of the whole.</summary>
    /// <param name="categories">The categories with a base year.</param>
    /// <param name="approach">1, or 2 to weigh by uncertainty.</param>
    /// <returns>All categories, the most important first.</returns>
    public static IReadOnlyList<KeyCategory> ByTrend(IReadOnlyList<CategoryChange> categories, int approach = 1)
    {
        ArgumentNullException.ThrowIfNull(categories);
        var (size, total, year) = (SumOf(categories, c => Math.Abs(c.Base ?? 0)), SumOf(categories, c => c.Base ?? 0), SumOf(categories, c => c.Year));
        return Rank(categories, TrendOf, approach);

        // Without a base there is no change to weigh, but what the category adds.
        double TrendOf(CategoryChange category) => category.Base is not { } before || before == 0
            ? Math.Abs(category.Year / total)
            : Math.Abs(before) / size * Math.Abs(((category.Year - before) / Math.Abs(before)) - ((year - total) / Math.Abs(total)));
    }

    private static List<KeyCategory> Rank(IReadOnlyList<CategoryChange> categories, Func<CategoryChange, double> measure, int approach)
    {
        ArgumentNullException.ThrowIfNull(categories);
        var most = approach == 2 ? MostOfApproach2 : MostOfApproach1;
        var weighed = categories.Select(c => (Category: c, Weight: measure(c) * (approach == 2 ? c.Percent ?? 0 : 1))).ToList();
        var whole = SumOf(weighed, w => w.Weight);
        var (ranked, cumulative) = (new List<KeyCategory>(), new CompensatedSum());
        foreach (var (category, weight) in weighed.OrderByDescending(w => w.Weight).ThenBy(w => w.Category.Category, StringComparer.Ordinal).ThenBy(w => w.Category.Gas, StringComparer.Ordinal))
        {
            var before = cumulative.Value;
            var share = whole == 0 ? 0 : weight / whole;
            cumulative.Add(share);
            ranked.Add(new KeyCategory(category, share, cumulative.Value, share > 0 && before < most));
        }

        return ranked;
    }

    private static double SumOf<T>(IEnumerable<T> items, Func<T, double> term)
    {
        var sum = new CompensatedSum();
        foreach (var item in items)
        {
            sum.Add(term(item));
        }

        return sum.Value;
    }
}
