using CsCheck;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Analysis.Scenarios;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Scenarios;

/// <summary>How a joint saving is shared: worked numbers, and what must hold of any.</summary>
public sealed class ShapleyTests
{
    [Test]
    public void Two_factors_of_one_product_are_shared_a_little_otherwise_by_LMDI()
    {
        // 100 × 0.8 × 0.5 = 40: Shapley 15 + 45, LMDI 14.6118 + 45.3882.
        var shapley = Shapley.Of(2, set => 100 * ((set & 1) != 0 ? 0.8 : 1) * ((set & 2) != 0 ? 0.5 : 1));
        var lmdi = Lmdi.Effects([100, 1, 1], [100, 0.8, 0.5]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shapley, Is.EqualTo(new[] { 15.0, 45.0 }).Within(1e-12));
            Assert.That(lmdi, Is.EqualTo(new[] { 0, -14.6118, -45.3882 }).Within(0.5e-4));
        }
    }

    [Test]
    public void Where_only_pairs_interact_one_order_and_its_reverse_are_enough() =>
        Gen.Double[-1, 1].Array[5].Select(Gen.Double[-1, 1].Array[25]).Sample((alone, pairs) =>
        {
            double Left(int set)
            {
                var left = 0.0;
                for (var i = 0; i < 5; i++)
                {
                    for (var j = i; j < 5; j++)
                    {
                        left -= (set & (1 << i)) != 0 && (set & (1 << j)) != 0 ? i == j ? alone[i] : pairs[(5 * i) + j] : 0;
                    }
                }

                return left;
            }

            double Saved(int member, int before) => Left(before) - Left(before | (1 << member));
            var shares = Shapley.Of(5, Left);
            for (var i = 0; i < 5; i++)
            {
                var (first, last) = (Saved(i, (1 << i) - 1), Saved(i, 31 & ~((1 << (i + 1)) - 1)));
                Assert.That(shares[i], Is.EqualTo((first + last) / 2).Within(1e-12));
            }
        });
}
