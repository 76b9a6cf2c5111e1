using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>How sure a project's series are, and what that does to verdicts: the same as the uncertainty analysis of its inventories.</summary>
public sealed class SeriesUncertaintyTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,factor,data_quality,factor_quality,uncertainty";
    private const string FactorHeading = "id,activity,gas,value,unit,lower,upper,source";

    private static readonly SeriesView Basic = SeriesView.Of(ReportingLevel.Basic);

    // Factor ± 10 %, amounts ± 5 % of their own in each year.
    private static TestProject Shared(string uncertainty) => TestProject.Under(Heading, $"c,2012,I.1.1,diesel,100,t,own/f,,,{uncertainty}", $"c,2022,I.1.1,diesel,80,t,own/f,,,{uncertainty}")
        .Factors("own", FactorHeading, "f,diesel,co2,3,t/t,2.7,3.3,x");

    private static EmissionSeries SeriesOf(TestProject project, SeriesView view, out UncertaintyAnalysis analysis)
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        analysis = UncertaintyAnalysis.Of(result.Builder, result.Project, result.Inventories);
        var maker = new SeriesMaker(result.Project, [view]);
        maker.AddWithUncertainty(result.Inventories, result.Builder);
        return maker.Series().Single();
    }

    [Test]
    public void The_interval_of_a_year_is_that_of_its_total()
    {
        var series = SeriesOf(Shared("5"), Basic, out var analysis);
        var total = analysis.Total(analysis.Inventories[0], ReportingLevel.Basic)!.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((series.At(2012)!.Lower!.Value, series.At(2012)!.Upper!.Value), Is.EqualTo((total.Lower, total.Upper)).Within(1e-6));
            Assert.That(series.At(2012)!.RelativeUncertainty!.Value, Is.EqualTo(Math.Sqrt((0.1 * 0.1) + (0.05 * 0.05))).Within(3).Percent, "1.96 deviations of a triangle are a little more than its 95 %");
            Assert.That(series.Correlation.Between(2012, 2022), Is.EqualTo(analysis.Correlation(analysis.Inventories[0], analysis.Inventories[1], ReportingLevel.Basic)).Within(1e-12));
        }
    }

    [Test]
    public void A_factor_that_both_years_share_cancels_in_the_fall()
    {
        // R √(U_AD² + U_AD²) with R = 0.8 and U_AD = 5 %, whatever the factor: 5.657 points.
        var series = SeriesOf(Shared("5"), Basic, out var analysis);
        var fall = PeakJudge.Judge(series, new PeakOptions { AsOf = 2022 }).Fall!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fall.Share, Is.EqualTo(0.2).Within(1e-12));
            Assert.That(fall.Uncertainty!.Value, Is.EqualTo(0.8 * Math.Sqrt(2) * 0.05).Within(0.01).Percent, "1.96 and 5 %: the amounts alone");
            Assert.That(fall.Uncertainty!.Value * 100, Is.EqualTo(analysis.Trend(analysis.Inventories[0], analysis.Inventories[1], ReportingLevel.Basic)!.Value.HalfWidth).Within(1e-6), "the trend of the uncertainty analysis");
            Assert.That(fall.IsDistinguishable, Is.True);
        }
    }

    [TestCase("5", null, TestName = "The_factor_does_not_turn_a_goal_that_is_reckoned_from_a_base_year")]
    [TestCase("20", true, TestName = "Amounts_that_are_unsure_do")]
    public void Uncertainty_of_a_goal(string uncertainty, bool? turns)
    {
        // −20 % by 2022 of −28 % by 2032, half way −14 %: 6 points to spare and 8 to the goal. The fall is ± 5.66 points at 5 %, and the total itself ± 0.8 × 11.2.
        var series = SeriesOf(Shared(uncertainty), Basic, out _);
        var target = new Target("c", "t", TargetKind.BaseYear, 2032) { BaseYear = 2012, Reduction = 0.28, Measure = Basic.Id };
        var progress = new TargetTracker([series], [], null).Track(target);
        Assert.That((progress.Status, progress.IsUncertain), Is.EqualTo((TargetStatus.OnTrack, (bool?)(turns ?? false))));
    }

    [Test]
    public void A_fixed_level_knows_of_no_base_year()
    {
        var series = SeriesOf(Shared("5"), Basic, out _);
        var progress = new TargetTracker([series], [], null).Track(new Target("c", "t", TargetKind.FixedLevel, 2030) { Amount = 225_000, Measure = Basic.Id });
        Assert.That((progress.StatusAtLower, progress.StatusAtUpper), Is.EqualTo((TargetStatus.AchievedEarly, TargetStatus.Open)), "240 t ± 11 %");
    }

    [Test]
    public void Imported_power_is_as_unsure_as_its_factor_and_its_own_amount()
    {
        // 60 of 100 GWh are imported at 0.5 kg/kWh ± 10 %. What the users took cancels; the import has no grade, and the dataset uncertainty-defaults assumes ± 25 %.
        var project = TestProject.Under(Heading, "c,2022,I.1.2,electricity,60,GWh,own/e,,,5", "c,2022,I.2.2,electricity,40,GWh,own/e,,,5", "c,2022,I.1.1,diesel,0.000001,t,own/f,,,5")
            .Factors("own", FactorHeading, "e,electricity,co2,0.5,kg/kWh,0.45,0.55,x", "f,diesel,co2,3,t/t,2.7,3.3,x")
            .And("indicators.csv", "city,year,indicator,value,unit,source\nc,2022,electricity-net-import,60,GWh,x\n");
        var series = SeriesOf(project, SeriesView.ChineseEnergyCo2, out var analysis);
        var point = series.Points.Single();
        var import = analysis.Inputs.Where(i => i.Id.StartsWith("indicators.csv/", StringComparison.Ordinal)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(point.Value, Is.EqualTo(30_000_000).Within(1e-6).Percent);
            Assert.That(import, Is.Empty, "the inventories themselves do not rest on it");
            Assert.That(point.RelativeUncertainty!.Value, Is.EqualTo(Math.Sqrt((0.1 * 0.1) + (0.25 * 0.25))).Within(1).Percent);
        }
    }

    [Test]
    public void An_error_in_the_data_leaves_the_uncertainty_unknown_and_blocks()
    {
        using var folder = new TestFolder().With("p/activities.csv", "city,year,gpc_ref,activity,amount,unit,uncertainty\na,2021,I.1.1,co2,1,t,-5\na,2022,I.1.1,co2,1,t,5\n");
        var run = TestRun.Of("peak", folder.At("p"));
        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")), run.Error);
    }

    [Test]
    public void A_project_says_whether_its_fall_is_more_than_its_uncertainty()
    {
        var rows = string.Concat(Enumerable.Range(0, 14).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a,{2010 + i},I.1.1,co2,{(i < 4 ? 90 + (i * 3.0) : 99 * Math.Pow(0.96, i - 3)):R},kt,2\n")));
        using var folder = new TestFolder().With("p/activities.csv", "city,year,gpc_ref,activity,amount,unit,uncertainty\n" + rows);
        var said = TestRun.Of("peak", folder.At("p"), "--level", "BASIC").Output.ReplaceLineEndings(" ");
        Assert.That(said, Does.Contain("That is more than its uncertainty of 1.9 points."), "0.665 × √2 × 2 % = 1.88");
    }
}
