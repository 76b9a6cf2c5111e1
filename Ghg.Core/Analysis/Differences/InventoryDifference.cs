using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Differences;

/// <summary>
/// Why two inventories differ: two years, two versions, two cities. Each source's change is split into activity, factor and GWP by Shapley's value, the mean
/// over all orders in which the three may change, so that the parts add up to the change exactly and do not depend on an order (in energy studies
/// the refined Laspeyres method: Ang 2004, Energy Policy 32, 1131-1139). What has another method, or is counted in one of them alone, is no change of an amount or a factor
/// and has causes of its own.
/// </summary>
public sealed class InventoryDifference
{
    private static readonly int Causes = Enum.GetValues<DifferenceCause>().Length;

    private InventoryDifference(Inventory first, Inventory second, ReportingLevel level, IReadOnlyList<SourceDifference> sources) =>
        (First, Second, Level, Sources) = (first, second, level, sources);

    /// <summary>The first inventory.</summary>
    public Inventory First { get; }

    /// <summary>The second inventory.</summary>
    public Inventory Second { get; }

    /// <summary>The total that is explained.</summary>
    public ReportingLevel Level { get; }

    /// <summary>The sources that the total counts, in reporting order.</summary>
    public IReadOnlyList<SourceDifference> Sources { get; }

    /// <summary>The change of the total in kilograms of CO2e.</summary>
    public double Change => Sum(s => s.Change);

    /// <summary>The sum of the absolute changes of the sources: how much changed, where rises and falls make up for one another.</summary>
    public double AbsoluteChange => Sum(s => Math.Abs(s.Change));

    /// <summary>The part of the change that has one cause, in kilograms of CO2e.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>Kilograms.</returns>
    public double Effect(DifferenceCause cause) => Sum(s => s.Effects[(int)cause]);

    /// <summary>Compares two inventories.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="level">The total to explain.</param>
    /// <returns>The difference.</returns>
    public static InventoryDifference Of(Inventory first, Inventory second, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (before, after) = (SourceSums.Of(first), SourceSums.Of(second));
        var keys = new SortedSet<SourceKey>(before.Keys.Concat(after.Keys), SourceKey.Order);
        return new InventoryDifference(first, second, level,
            [.. keys.Where(k => k.Reference.CountsIn(level)).Select(k => Source(k, before.GetValueOrDefault(k), after.GetValueOrDefault(k), first.Gwp, second.Gwp))]);
    }

    private static SourceDifference Source(SourceKey key, SourceSums? first, SourceSums? second, GwpSet firstGwp, GwpSet secondGwp)
    {
        var effects = new CompensatedSum[Causes];
        foreach (var gas in (first?.Masses.All ?? []).Concat(second?.Masses.All ?? []).Select(m => m.Gas).Distinct().Order(StringComparer.Ordinal))
        {
            if (Gases.Get(gas).CountsInTotals)
            {
                Gas(first, second, first?.Masses.Of(gas), second?.Masses.Of(gas), firstGwp.Of(gas) ?? 0, secondGwp.Of(gas) ?? 0, effects);
            }
        }

        return new SourceDifference(key, first?.Masses.Co2e(firstGwp), second?.Masses.Co2e(secondGwp), [.. effects.Select(e => e.Value)]);
    }

    private static void Gas(SourceSums? first, SourceSums? second, double? massBefore, double? massAfter, double weightBefore, double weightAfter, CompensatedSum[] effects)
    {
        var change = ((massAfter ?? 0) * weightAfter) - ((massBefore ?? 0) * weightBefore);
        if (massBefore is not { } before || massAfter is not { } after)
        {
            effects[(int)DifferenceCause.Boundary].Add(change);
            return;
        }

        var (weights, meanMass) = (weightAfter - weightBefore, (before + after) / 2);
        if (first!.Method != second!.Method || first.Dimension is null || first.Dimension != second.Dimension)
        {
            effects[(int)DifferenceCause.Gwp].Add(meanMass * weights);
            effects[(int)DifferenceCause.Method].Add((after - before) * (weightBefore + weightAfter) / 2);
        }
        else if (!first.HasProduct || !second.HasProduct || first.Amount == 0 || second.Amount == 0)
        {
            effects[(int)DifferenceCause.Gwp].Add(meanMass * weights);
            effects[(int)DifferenceCause.Activity].Add((after - before) * (weightBefore + weightAfter) / 2);
        }
        else
        {
            Shapley((first.Amount, before / first.Amount, weightBefore), (second.Amount, after / second.Amount, weightAfter), effects);
        }
    }

    private static void Shapley((double A, double F, double G) x, (double A, double F, double G) y, CompensatedSum[] effects)
    {
        effects[(int)DifferenceCause.Activity].Add((y.A - x.A) * Mean(x.F, x.G, y.F, y.G));
        effects[(int)DifferenceCause.Factor].Add((y.F - x.F) * Mean(x.A, x.G, y.A, y.G));
        effects[(int)DifferenceCause.Gwp].Add((y.G - x.G) * Mean(x.A, x.F, y.A, y.F));

        // The product of the two others, averaged over the orders in which each is still old or already new.
        static double Mean(double a, double b, double c, double d) => (((2 * a * b) + (2 * c * d)) + ((a * d) + (c * b))) / 6;
    }

    private double Sum(Func<SourceDifference, double> term)
    {
        var sum = new CompensatedSum();
        foreach (var source in Sources)
        {
            sum.Add(term(source));
        }

        return sum.Value;
    }
}
