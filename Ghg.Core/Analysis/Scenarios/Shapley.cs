using System.Numerics;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>
/// Shares a joint effect among those who have it: what each adds, averaged over all orders in which they may come. The shares add up to the whole, whatever the
/// order, and one whose effect grows with another's gets half of what both have together. L. S. Shapley, A value for n-person games, 1953.
/// </summary>
internal static class Shapley
{
    /// <summary>The most members whose every set is tried.</summary>
    public const int Most = 12;

    /// <summary>φi = Σ over sets S without i of |S|! (n − |S| − 1)!/n! × (v(S) − v(S + i)).</summary>
    /// <param name="members">How many there are.</param>
    /// <param name="value">What is left with a set of members, a bit each.</param>
    /// <returns>By how much each lowers it.</returns>
    public static double[] Of(int members, Func<int, double> value)
    {
        var values = new double[1 << members];
        for (var set = 0; set < values.Length; set++)
        {
            values[set] = value(set);
        }

        var shares = new double[members];
        for (var i = 0; i < members; i++)
        {
            var sum = new Core.Numerics.CompensatedSum();
            for (var set = 0; set < values.Length; set++)
            {
                if ((set & (1 << i)) == 0)
                {
                    sum.Add(Weight(members, BitOperations.PopCount((uint)set)) * (values[set] - values[set | (1 << i)]));
                }
            }

            shares[i] = sum.Value;
        }

        return shares;
    }

    private static double Weight(int members, int size)
    {
        var weight = 1.0 / members;
        for (var k = 1; k <= size; k++)
        {
            weight *= (double)k / (members - k);
        }

        return weight;
    }
}
