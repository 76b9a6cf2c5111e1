using CsCheck;
using Ghg.Core.Analysis.Differences;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>Why two inventories differ: the causes add up to the change, and each small change has the cause it was given.</summary>
public sealed class InventoryDifferenceTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,method,factor";

    private static TestResult Of(string gwp, params string[] rows) => TestProject.Under(Heading, rows)
        .Factors("own", "id,set,activity,gas,value,unit,region,source", "d1,one,diesel,co2,3000,kg/t,,x", "d2,one,diesel,ch4,1,kg/t,,x", "e1,two,diesel,co2,3300,kg/t,,x", "e2,two,diesel,ch4,1.1,kg/t,,x", "f1,three,diesel,co2,2500,kg/m3,,x")
        .Gwp(gwp).Build();

    private static InventoryDifference Between(TestResult first, TestResult second)
    {
        Assert.That(first.Errors.Concat(second.Errors), Is.Empty, first.Said + second.Said);
        return InventoryDifference.Of(first.Only, second.Only, ReportingLevel.Basic);
    }

    private static double[] Effects(InventoryDifference d) => [.. Enum.GetValues<DifferenceCause>().Select(d.Effect)];

    [Test]
    public void More_of_the_same_is_activity()
    {
        var d = Between(Of("AR5", "a,2020,I.1.1,co2,100,t,direct,"), Of("AR5", "a,2020,I.1.1,co2,130,t,direct,"));
        Assert.That(Effects(d), Is.EqualTo(new double[] { 30_000, 0, 0, 0, 0 }).Within(1e-9));
    }

    [Test]
    public void The_weights_of_methane_are_GWP()
    {
        // IPCC: methane weighs 25 in AR4 and 28 in AR5.
        var d = Between(Of("AR4", "a,2020,III.1.1,ch4,100,t,direct,"), Of("AR5", "a,2020,III.1.1,ch4,100,t,direct,"));
        Assert.That(Effects(d), Is.EqualTo(new double[] { 0, 0, 300_000, 0, 0 }).Within(1e-6));
    }

    [Test]
    public void A_source_of_one_of_them_is_boundary()
    {
        var d = Between(Of("AR5", "a,2020,I.1.1,co2,100,t,direct,"), Of("AR5", "a,2020,I.1.1,co2,100,t,direct,", "a,2020,I.2.1,co2,40,t,direct,"));
        Assert.That(Effects(d), Is.EqualTo(new double[] { 0, 0, 0, 0, 40_000 }).Within(1e-9));
        Assert.That(d.Sources.Single(s => s.Change != 0).First, Is.Null, "no number, and no zero");
    }

    [Test]
    public void Another_kind_of_amount_is_method()
    {
        var d = Between(Of("AR5", "a,2020,I.1.1,diesel,10,t,,own/one"), Of("AR5", "a,2020,I.1.1,diesel,10,m3,,own/three"));

        // 10 m3 × 2500 kg/m3 less 10 t × 3000 kg/t of CO2; the methane (10 kg × 28) is counted in the first alone.
        Assert.That(Effects(d), Is.EqualTo(new double[] { 0, 0, 0, -5000, -280 }).Within(1e-9));
    }

    [Test]
    public void Three_causes_at_once_by_hand()
    {
        // One source, one gas that two factors and two weights make: 10 t × 1 kg/t × 25 = 250 kg to 20 t × 1.1 kg/t × 28 = 616 kg of methane in CO2e, and CO2.
        // Shapley by hand for methane: activity 10 × (2·1·25 + 2·1.1·28 + 1·28 + 1.1·25)/6 = 278.5; factor 0.1 × (2·10·25 + 2·20·28 + 10·28 + 20·25)/6 = 40;
        // GWP 3 × (2·10·1 + 2·20·1.1 + 10·1.1 + 20·1)/6 = 47.5. For CO2: activity 10 × (3000 + 3300)/2 = 31,500; factor 300 × 15 = 4,500.
        var d = Between(Of("AR4", "a,2020,I.1.1,diesel,10,t,,own/one"), Of("AR5", "a,2020,I.1.1,diesel,20,t,,own/two"));
        var ch4 = new[] { 278.5, 40, 47.5 };
        Assert.That(d.Effect(DifferenceCause.Activity), Is.EqualTo(31_500 + ch4[0]).Within(1e-9));
        Assert.That(d.Effect(DifferenceCause.Factor), Is.EqualTo(4_500 + ch4[1]).Within(1e-9));
        Assert.That(d.Effect(DifferenceCause.Gwp), Is.EqualTo(ch4[2]).Within(1e-9));
    }

    [Test]
    public void Causes_add_up_whatever_the_inventories() => Gen.Select(Inventories(), Inventories()).Sample((x, y) =>
    {
        var (first, second) = (Of("AR4", x), Of("AR6", y));
        if (first.Inventories.Count == 0 || second.Inventories.Count == 0)
        {
            return true;
        }

        var d = InventoryDifference.Of(first.Only, second.Only, ReportingLevel.Basic);
        var change = (second.Only.Total(ReportingLevel.Basic) ?? 0) - (first.Only.Total(ReportingLevel.Basic) ?? 0);
        var scale = d.Sources.Sum(s => Math.Abs(s.First ?? 0) + Math.Abs(s.Second ?? 0)) + 1;
        return Math.Abs(Effects(d).Sum() - change) <= 1e-9 * scale && d.Sources.All(s => Math.Abs(s.Effects.Sum() - s.Change) <= 1e-9 * scale)
            && d.AbsoluteChange >= Math.Abs(d.Change) - (1e-9 * scale);
    }, iter: 60);

    [Test]
    public void There_and_back_again_is_the_opposite()
    {
        var (first, second) = (TestResult.OfFolder("examples/teaching-city").Inventories[0], TestResult.OfFolder("examples/teaching-city").Inventories[2]);
        var (there, back) = (InventoryDifference.Of(first, second, ReportingLevel.BasicPlus), InventoryDifference.Of(second, first, ReportingLevel.BasicPlus));
        Assert.That(Effects(there), Is.EqualTo(Effects(back).Select(e => -e)).Within(1e-3));
        Assert.That(Effects(there).Sum(), Is.EqualTo(second.Total(ReportingLevel.BasicPlus) - first.Total(ReportingLevel.BasicPlus)).Within(1e-3), "kilograms, of ten thousand million");
    }

    private static Gen<string[]> Inventories() => Gen.Select(
        Gen.OneOf(Gen.Const("I.1.1"), Gen.Const("I.2.1"), Gen.Const("III.1.1"), Gen.Const("II.1.1")), Gen.OneOf(Gen.Const("co2"), Gen.Const("ch4"), Gen.Const("n2o"), Gen.Const("diesel")), Gen.Double[-1e3, 1e9].Where(a => a >= 0), Gen.OneOf(Gen.Const("own/one"), Gen.Const("own/two")))
        .Select((reference, activity, amount, factor) => $"a,2020,{(activity == "diesel" ? "I.1.1" : reference)},{activity},{amount.ToString("R", System.Globalization.CultureInfo.InvariantCulture)},t,{(activity == "diesel" ? "," + factor : "direct,")}").Array[0, 6];
}
