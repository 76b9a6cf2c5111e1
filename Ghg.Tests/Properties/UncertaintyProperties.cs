using System.Globalization;
using CsCheck;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Properties;

/// <summary>What holds of how sure an inventory is, whatever the data.</summary>
public sealed class UncertaintyProperties
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,factor,uncertainty";

    private static readonly string[] References = ["I.1.1", "I.2.1", "I.3.1", "I.4.1", "I.5.1", "I.6.1", "II.1.1", "II.2.1", "II.5.1"];

    // An amount in t, and its half-width in percent; each under a reference of its own.
    private static readonly Gen<(double Amount, double Percent)[]> Rows = Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[0, 3000]).Select((a, p) => ((double)a, p / 100.0)).Array[1, References.Length];

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static UncertaintyAnalysis Direct(IEnumerable<(double Amount, double Percent)> rows) =>
        Of(TestProject.Under(Heading, [.. rows.Select((r, i) => $"c,2020,{References[i]},co2,{Text(r.Amount)},t,,{Text(r.Percent)}")]));

    // Every row burns a fuel whose one factor is all that is uncertain.
    private static TestProject Shared(IEnumerable<(double Amount, double Percent)> rows, double factorPercent) =>
        TestProject.Under(Heading, [.. rows.Select((r, i) => $"c,2020,{References[i]},diesel,{Text(r.Amount)},t,own/f,0")])
            .Factors("own", "id,activity,gas,value,unit,source", "f,diesel,co2,3,t/t,x").And("parameters.csv", "city,subject,parameter,component,value,unit,source", $"c,diesel,factor-uncertainty,,{Text(factorPercent)},%,x");

    private static UncertaintyAnalysis Of(TestProject project)
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        return UncertaintyAnalysis.Of(result.Builder, result.Project, result.Inventories);
    }

    private static Estimate Total(UncertaintyAnalysis analysis) => analysis.Total(analysis.Inventories[0], ReportingLevel.Basic)!.Value;

    private static double Quadrature(IEnumerable<(double Amount, double Percent)> rows) => Math.Sqrt(rows.Sum(r => r.Amount * r.Percent * r.Amount * r.Percent)) * 10;

    [Test]
    public void Independent_lines_combine_in_quadrature() =>
        Rows.Sample(rows => Assert.That(Total(Direct(rows)).HalfWidth, Is.EqualTo(Quadrature(rows)).Within(1e-9).Percent.Or.EqualTo(Quadrature(rows)).Within(1e-6)), iter: 60);

    [Test]
    public void Lines_that_share_all_that_is_uncertain_add_up() =>
        Gen.Select(Rows, Gen.Int[1, 30]).Sample((rows, percent) => Assert.That(Total(Of(Shared(rows, percent))).Percent, Is.EqualTo(percent).Within(1e-9)), iter: 60);

    [Test]
    public void Scaling_all_amounts_leaves_the_relative_uncertainty_as_it_is() =>
        Gen.Select(Rows, Gen.Int[2, 1000]).Sample((rows, by) => Assert.That(Total(Direct(rows.Select(r => (r.Amount * by, r.Percent)))).Percent, Is.EqualTo(Total(Direct(rows)).Percent).Within(1e-9)), iter: 60);

    [Test]
    public void A_row_without_uncertainty_contributes_none_and_the_parts_are_the_whole() => Rows.Sample(
        rows =>
        {
            var analysis = Direct(rows);
            var parts = analysis.Contributions(analysis.Inventories[0], ReportingLevel.Basic);
            Assert.That(parts, Has.Count.EqualTo(rows.Count(r => r.Percent > 0)));
            Assert.That(parts.Sum(p => p.Share), Is.EqualTo(parts.Count == 0 ? 0 : 1).Within(1e-9));
        },
        iter: 60);

    [Test]
    public void No_number_moves_by_a_bit_when_it_is_asked_how_sure_it_is() => Rows.Sample(
        rows =>
        {
            var result = Shared(rows, 5).Build();
            var before = result.Only.Cells.SelectMany(c => c.Masses.All).ToList();
            var analysis = UncertaintyAnalysis.Of(result.Builder, result.Project, result.Inventories);
            _ = (Total(analysis), Simulation.Of(analysis, new Core.Numerics.DrawOptions { Draws = 100 }));
            Assert.That(result.Only.Cells.SelectMany(c => c.Masses.All), Is.EqualTo(before));
            Assert.That(result.Builder.Build(Core.Inventories.Selection.All).Single().Cells.SelectMany(c => c.Masses.All), Is.EqualTo(before));
        },
        iter: 30);

    // Wide draws of 1,000 are known to some 7 % of the standard deviation (3 of its standard errors); amounts up to ± 5 % leave next to nothing to higher orders.
    [Test]
    public void Draws_agree_with_first_order_where_uncertainties_are_small() => Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[1, 500]).Select((a, p) => ((double)a, p / 100.0)).Array[1, References.Length].Sample(
        rows =>
        {
            var analysis = Direct(rows);
            var drawn = Simulation.Of(analysis, new Core.Numerics.DrawOptions { Draws = 1000 }).Total(analysis.Inventories[0], ReportingLevel.Basic)!;
            Assert.That(drawn.StandardDeviation, Is.EqualTo(Total(analysis).StandardDeviation).Within(12).Percent);
            Assert.That(drawn.Mean, Is.EqualTo(Total(analysis).Value).Within(1).Percent);
        },
        iter: 40);
}
