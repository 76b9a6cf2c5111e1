using Ghg.Core.Analysis.Uncertainty;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Uncertainty;

/// <summary>Key categories: the arithmetic of IPCC 2006, volume 1, chapter 4, on numbers small enough to follow.</summary>
public sealed class KeyCategoryTests
{
    private static readonly CategoryChange[] Four =
    [
        new("coal", "co2", 100, 60, 3), new("gas", "co2", 50, 90, 5), new("forest", "co2", -20, -20, 50), new("new", "n2o", 0, 10, 100),
    ];

    // Level: 60, 90, 20 and 10 of 180; the fewest that make up 95 % are all four, 170 being 94.4 %.
    [Test]
    public void Level_is_size_and_removals_count_with_it()
    {
        var ranked = KeyCategories.ByLevel(Four);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ranked.Select(c => c.Category.Category), Is.EqualTo(new[] { "gas", "coal", "forest", "new" }));
            Assert.That(ranked.Select(c => c.Share * 180), Is.EqualTo(new[] { 90.0, 60, 20, 10 }).Within(1e-9));
            Assert.That(ranked.Select(c => c.IsKey), Is.EqualTo(new[] { true, true, true, true }));
        }
    }

    // Base 130, of size 170; year 140, trend 10/130. Coal 100/170 |−0.4 − 10/130| = 0.2805, gas 50/170 |0.8 − 10/130| = 0.2127, forest 20/170 |0 − 10/130| = 0.00905,
    // new |10/130| = 0.0769.
    [Test]
    public void Trend_is_how_much_a_change_differs_from_that_of_the_whole()
    {
        var ranked = KeyCategories.ByTrend(Four);
        var sum = (100.0 / 170 * (0.4 + (10.0 / 130))) + (50.0 / 170 * (0.8 - (10.0 / 130))) + (20.0 / 170 * (10.0 / 130)) + (10.0 / 130);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ranked.Select(c => c.Category.Category), Is.EqualTo(new[] { "coal", "gas", "new", "forest" }));
            Assert.That(ranked[0].Share, Is.EqualTo(100.0 / 170 * (0.4 + (10.0 / 130)) / sum).Within(1e-12));
            Assert.That(ranked[2].Share, Is.EqualTo(10.0 / 130 / sum).Within(1e-12));
            Assert.That(ranked[^1].IsKey, Is.False, "the three before it make up 98 %");
        }
    }

    // Weighed by uncertainty: 60 × 3, 90 × 5, 20 × 50, 10 × 100; forest, new and gas make up 93 %.
    [Test]
    public void Approach_2_weighs_by_uncertainty()
    {
        var ranked = KeyCategories.ByLevel(Four, approach: 2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ranked.Select(c => c.Category.Category), Is.EqualTo(new[] { "forest", "new", "gas", "coal" }));
            Assert.That(ranked.Select(c => c.IsKey), Is.EqualTo(new[] { true, true, true, false }));
        }
    }
}
