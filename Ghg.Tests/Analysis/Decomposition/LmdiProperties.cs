using CsCheck;
using Ghg.Core.Analysis.Decomposition;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>What holds of every decomposition, zeros among the factors or not.</summary>
public class LmdiProperties
{
    // A zero is as likely as any other of six.
    private static readonly Gen<double> Factor = Gen.OneOf(Gen.Double[1e-6, 1e6], Gen.Double[0.5, 2], Gen.Double[0.999999, 1.000001], Gen.Double[1e-3, 1e3], Gen.Double[1, 10], Gen.Const(0.0));
    private static readonly Gen<(double[] From, double[] To)> Pair = Gen.Int[1, 7].SelectMany(n => Gen.Select(Factor.Array[n], Factor.Array[n]));

    [Test]
    public void Effects_add_up_to_the_change() => Pair.Sample(p =>
    {
        var (before, after) = (Product(p.From), Product(p.To));
        return Math.Abs(Lmdi.Effects(p.From, p.To).Sum() - (after - before)) <= 1e-12 * Math.Max(before, after);
    });

    [Test]
    public void The_way_back_has_the_opposite_effects() => Pair.Sample(p =>
        Lmdi.Effects(p.From, p.To).Zip(Lmdi.Effects(p.To, p.From)).All(e => Math.Abs(e.First + e.Second) <= 1e-12 * Math.Max(Product(p.From), Product(p.To))));

    [Test]
    public void A_factor_that_stays_has_no_effect_and_takes_none() => Pair.Sample(p =>
    {
        var (from, to) = ((double[])[.. p.From, 3], (double[])[.. p.To, 3]);
        var (with, without) = (Lmdi.Effects(from, to), Lmdi.Effects(p.From, p.To));
        var whole = 3 * Math.Max(Product(p.From), Product(p.To));
        return with[^1] == 0 && with[..^1].Zip(without).All(e => Math.Abs(e.First - (3 * e.Second)) <= 1e-12 * whole);
    });

    [Test]
    public void Ratios_multiply_to_the_ratio_of_the_ends() => Gen.Int[1, 7].SelectMany(n => Gen.Select(Gen.Double[1e-3, 1e3].Array[n], Gen.Double[1e-3, 1e3].Array[n])).Sample((from, to) =>
    {
        var (before, after) = (Product(from), Product(to));
        var product = Lmdi.Effects(from, to).Aggregate(1.0, (d, e) => d * Lmdi.Ratio(e, before, after)!.Value);
        return Math.Abs(product - (after / before)) <= 1e-12 * (after / before);
    });

    private static double Product(double[] factors) => factors.Aggregate(1.0, (p, x) => p * x);
}
