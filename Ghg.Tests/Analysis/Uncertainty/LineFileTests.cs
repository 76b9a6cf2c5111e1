using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Uncertainty;

/// <summary>An uncertainty table as CSV: what it comes to by each approach, and what can be wrong with it.</summary>
public sealed class LineFileTests
{
    private const string Heading = "category,base,emissions,activity_uncertainty,factor_uncertainty,factor";

    private static readonly string[] City =
    [
        "I.1.1 gas,900,1200,5,3,gas", "I.3.1 coal,5200,4100,5,6,coal", "I.x.2 electricity,3600,4700,3,8,grid", "II.1.1 petrol,1500,2100,8,3,petrol", "I.3.1 gas,300,700,6,3,gas",
        "III.1.1 landfill,600,520,30,40,", "III.4.1 wastewater,80,95,20,100,",
    ];

    private static (IReadOnlyList<UncertainLine> Lines, IReadOnlyList<Diagnostic> Findings) Read(string heading, params string[] rows)
    {
        var bag = new DiagnosticBag();
        return (LineFile.Read(InputFile.FromText("lines.csv", TestProject.Csv(heading, rows)), bag), bag.Sorted());
    }

    // The same seven categories as in Approach1Tests, with the same expected numbers.
    [Test]
    public void A_table_comes_to_what_its_formulas_say()
    {
        var model = LineModel.Of(Read(Heading, City).Lines);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(model.Table.Percent, Is.EqualTo(4.5956367007447545).Within(1e-9).Percent);
            Assert.That(model.Table.TrendPoints, Is.EqualTo(4.16079415656266).Within(1e-9).Percent);
            Assert.That(model.Total.Percent, Is.EqualTo(4.604768649700628).Within(1e-9).Percent);
            Assert.That(model.Trend!.Value.HalfWidth, Is.EqualTo(4.44388778476332).Within(1e-9).Percent);
        }
    }

    [Test]
    public void Its_draws_are_the_same_again_and_with_more_threads_and_near_first_order()
    {
        var model = LineModel.Of(Read(Heading, City).Lines);
        var (one, again) = (model.Draw(new DrawOptions { Draws = 5000 }), model.Draw(new DrawOptions { Draws = 5000, Threads = 3 }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.Total.Draws, Is.EqualTo(one.Total.Draws));
            Assert.That(one.Trend!.StandardDeviation * 1.96, Is.EqualTo(4.44).Within(0.2), "5,000 draws");
        }
    }

    // Ends are where the distribution ends; limits cut off 2.5 % of it. A uniform one from 80 to 120 % holds 95 % between 81 and 119 %.
    [Test]
    public void Ends_are_the_ends_of_a_triangle_or_a_uniform_distribution()
    {
        var line = Read("category,emissions,activity_minimum,activity_maximum,activity_distribution,factor_minimum,factor_maximum", "a,100,-20,20,uniform,-50,80").Lines.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((line.Activity.Quantile(0), line.Activity.Quantile(1)), Is.EqualTo((0.8, 1.2)).Within(1e-12));
            Assert.That(line.Line.ActivityPercent, Is.EqualTo(19).Within(1e-9));
            Assert.That((line.Factor.Shape, line.Factor.Quantile(0), line.Factor.Quantile(1)), Is.EqualTo((DistributionShape.Triangular, 0.5, 1.8)).Within(1e-12));
            Assert.That(line.Factor.Mean, Is.EqualTo((0.5 + 1 + 1.8) / 3).Within(1e-12));
        }
    }

    [Test]
    public void Limits_and_shapes_are_taken_as_written()
    {
        var line = Read("category,emissions,activity_lower,activity_upper,activity_distribution,factor_uncertainty,factor_distribution", "a,100,-20,40,triangular,25,uniform").Lines.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((line.Activity.Quantile(0.025), line.Activity.Quantile(0.975)), Is.EqualTo((0.8, 1.4)).Within(1e-12));
            Assert.That((line.Factor.Shape, line.Factor.Quantile(0.025), line.Factor.Quantile(0.975)), Is.EqualTo((DistributionShape.Uniform, 0.75, 1.25)));
            Assert.That((line.Line.ActivityPercent, line.Line.FactorPercent), Is.EqualTo((40.0, 25.0)), "the larger side");
        }
    }

    // IPCC 2006, volume 1, chapter 3, notes C and D to table 3.2: all under F if correlated across years, else under E.
    [TestCase("yes", 0, 12)]
    [TestCase("no", 12, 0)]
    [TestCase("", 12, 0)]
    public void A_combined_uncertainty_goes_where_its_correlation_says(string correlated, double activity, double factor)
    {
        var line = Read("category,emissions,uncertainty,factor_correlated", $"a,100,12,{correlated}").Lines.Single().Line;
        Assert.That((line.ActivityPercent, line.FactorPercent), Is.EqualTo((activity, factor)));
    }

    [TestCase("category,emissions,activity_uncertainty,activity_distribution", "GHG6010", "a,100,300,normal", TestName = "300 % on a normal")]
    [TestCase("category,emissions,activity_lower,activity_upper,activity_distribution", "GHG6010", "a,100,-100,50,lognormal", TestName = "a lognormal that reaches zero")]
    [TestCase("category,emissions,factor_uncertainty,factor,factor_correlated", "GHG6011", "a,100,5,gas,yes", "b,100,5,gas,no", TestName = "flags that contradict")]
    [TestCase("category,emissions,factor_uncertainty,factor", "GHG6012", "a,100,5,gas", "b,100,7,gas", TestName = "one factor with two uncertainties")]
    [TestCase("category,emissions,uncertainty,factor_uncertainty", "GHG6013", "a,100,5,7", TestName = "a whole beside its parts")]
    [TestCase("category,emissions,activity_uncertainty", "GHG6270", "a,100,-5", TestName = "a negative half-width")]
    [TestCase("category,emissions,activity_lower,activity_upper", "GHG6271", "a,100,5,20", TestName = "a lower limit above the value")]
    [TestCase("category,emissions,activity_lower,activity_upper", "GHG6271", "a,100,-5,-2", TestName = "an upper limit below the value")]
    [TestCase("category,emissions,activity_lower,activity_upper", "GHG6271", "a,100,-120,20", TestName = "a lower limit below zero")]
    [TestCase("category,emissions,activity_uncertainty,factor_uncertainty", "GHG6272", "a,100,0,0", TestName = "0 % on both sides")]
    [TestCase("category,emissions", "GHG6272", "a,100", TestName = "nothing said of its uncertainty")]
    [TestCase("category,emissions,activity_uncertainty,activity_upper", "GHG6273", "a,100,5,20", TestName = "a half-width beside a limit")]
    [TestCase("category,emissions,activity_lower,activity_maximum", "GHG6273", "a,100,-5,20", TestName = "a limit beside an end")]
    [TestCase("category,emissions,activity_minimum,activity_maximum,activity_distribution", "GHG6010", "a,100,-5,20,normal", TestName = "a normal that ends")]
    [TestCase("category,emissions,activity_uncertainty", "GHG2001", "a,100,ten", TestName = "a half-width that is no number")]
    [TestCase("category,emissions,activity_distribution", "GHG1008", "a,100,gauss", TestName = "an unknown shape")]
    [TestCase("category,emissions,activity_correlated", "GHG1008", "a,100,maybe", TestName = "a flag that is no flag")]
    [TestCase("category,emissions", "GHG2001", "a,many", TestName = "a number that is none")]
    [TestCase("category,emissions", "GHG1004", "a,", TestName = "a blank that is no zero")]
    public void What_is_wrong_is_said(string heading, string code, params string[] rows) => Assert.That(Read(heading, rows).Findings.Select(f => f.Rule.Code), Is.EqualTo(new[] { code }));
}
