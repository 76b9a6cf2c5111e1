using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Reports;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>Goals against worked numbers, of which an independent program gave the digits.</summary>
public sealed class TargetTests
{
    private static readonly Target Base = new("c", "t", TargetKind.BaseYear, 2030) { BaseYear = 2015, Reduction = 0.35 };

    [Test]
    public void A_base_year_goal_has_the_worked_numbers()
    {
        // 24.0 in 2015, −35 % by 2030, 21.8 ± 1.1 in 2022.
        var series = Points.Of((2015, 24.0), (2022, 21.8));
        var progress = Track(series with { Points = [series.Points[0], series.Points[1] with { Lower = 20.7, Upper = 22.9 }] }, Base);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(progress.Allowed, Is.EqualTo(15.6).Within(1e-12));
            Assert.That(progress.Progress, Is.EqualTo(0.26190476190476186).Within(1e-12));
            Assert.That(progress.Time, Is.EqualTo(0.4666666666666667).Within(1e-12));
            Assert.That(progress.Milestone, Is.EqualTo(20.08).Within(1e-12));
            Assert.That(progress.Years.Single(y => y.Year == 2022).Gap, Is.EqualTo(1.72).Within(1e-12));
            Assert.That(progress.RequiredPerYear, Is.EqualTo(0.775).Within(1e-12));
            Assert.That(progress.RequiredRate, Is.EqualTo(0.04096708448728914).Within(1e-12));
            Assert.That(progress.RequiredOfBase, Is.EqualTo(0.03229166666666666).Within(1e-12));
            Assert.That(progress.OriginalOfBase, Is.EqualTo(0.02333333333333333).Within(1e-12));
            Assert.That((progress.Status, progress.IsUncertain), Is.EqualTo((TargetStatus.Behind, (bool?)false)), "1.72 above the way is more than 1.1");
        }
    }

    [Test]
    public void Uncertainty_that_reaches_over_the_way_makes_the_answer_uncertain()
    {
        var series = Points.Of((2015, 24.0), (2022, 20.5));
        var progress = Track(series with { Points = [series.Points[0], series.Points[1] with { Lower = 19.4, Upper = 21.6 }] }, Base);
        Assert.That((progress.Status, progress.StatusAtLower, progress.StatusAtUpper, progress.IsUncertain), Is.EqualTo((TargetStatus.Behind, (TargetStatus?)TargetStatus.OnTrack, (TargetStatus?)TargetStatus.Behind, (bool?)true)));
    }

    [TestCase(2030, 15.0, TargetStatus.Achieved)]
    [TestCase(2030, 16.0, TargetStatus.Missed)]
    [TestCase(2025, 15.0, TargetStatus.AchievedEarly)]
    [TestCase(2025, 18.0, TargetStatus.OnTrack)]
    [TestCase(2025, 20.0, TargetStatus.Behind)]
    [TestCase(2025, 25.0, TargetStatus.Diverging)]
    public void The_status_follows_from_where_the_latest_year_is(int year, double value, TargetStatus status) =>
        Assert.That(Track(Points.Of((2015, 24.0), (year, value)), Base).Status, Is.EqualTo(status));

    [Test]
    public void Years_after_the_target_year_do_not_undo_it() =>
        Assert.That(Track(Points.Of((2015, 24.0), (2030, 15.5), (2031, 17)), Base).Status, Is.EqualTo(TargetStatus.Achieved));

    [Test]
    public void A_fixed_level_needs_no_base_year_and_zero_is_a_level()
    {
        var net = Track(Points.Of((2020, 24.0), (2022, 21.0)), new Target("c", "net-zero", TargetKind.FixedLevel, 2050) { Amount = 0 });
        using (Assert.EnterMultipleScope())
        {
            Assert.That((net.Status, net.Allowed, net.RequiredRate), Is.EqualTo((TargetStatus.Open, (double?)0.0, (double?)null)));
            Assert.That(net.RequiredPerYear, Is.EqualTo(0.75).Within(1e-12));
        }
    }

    [Test]
    public void A_baseline_scenario_goal_takes_its_baseline_from_a_series()
    {
        // 38 in 2030, −30 %: 26.6.
        var goal = new Target("c", "bau", TargetKind.BaselineScenario, 2030) { BaseYear = 2015, Reduction = 0.30 };
        var tracker = new TargetTracker([Points.Of((2015, 24.0), (2022, 28.0))], [Points.Of((2025, 35), (2030, 38))], null);
        Assert.That(tracker.Track(goal).Allowed, Is.EqualTo(26.6).Within(1e-12));
        Assert.That(Track(Points.Of((2015, 24.0), (2022, 28.0)), goal).Status, Is.EqualTo(TargetStatus.NotKnown));
    }

    [Test]
    public void An_exponential_way_goes_by_equal_ratios() =>
        Assert.That(Track(Points.Of((2015, 24.0), (2022, 21.8)), Base with { IsExponential = true }).Milestone, Is.EqualTo(24 * Math.Pow(0.65, 7.0 / 15)).Within(1e-12));

    [Test]
    public void A_base_year_that_was_recalculated_moves_a_percentage_goal_and_both_are_told()
    {
        var progress = Track(Points.Of((2015, 25.0), (2022, 21.8)), Base with { AdoptedBase = 24.0 });
        Assert.That(progress.Allowed, Is.EqualTo(16.25).Within(1e-12));
        Assert.That(progress.AllowedAsAdopted, Is.EqualTo(15.6).Within(1e-12));
    }

    [Test]
    public void A_five_year_plan_per_GDP_has_the_worked_numbers()
    {
        var series = Points.From(2020, 30.00, 31.10, 31.05, 31.60, 31.40);
        var progress = Track(series, new Target("c", "fyp", TargetKind.IntensityGdp, 2025) { BaseYear = 2020, Reduction = 0.18, PriceYear = 2020, Growth = 0.05 }, "gdp", "亿元", "2020", 5000, 5405, 5572.555, 5895.76319, 6202.34287588);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(progress.Years.Skip(1).Take(4).Select(y => y.Reduction!.Value * 100), Is.EqualTo(new[] { 4.1011, 7.1342, 10.6703, 15.6233 }).Within(0.5e-4));
            Assert.That(progress.Years.Skip(1).Take(4).Select(y => y.Pace!.Value * 100), Is.EqualTo(new[] { 21.10, 37.30, 56.86, 85.60 }).Within(0.005));
            Assert.That(progress.RequiredRate * 100, Is.EqualTo(2.8168).Within(0.5e-4));
            Assert.That(progress.OriginalOfBase * 100, Is.EqualTo(3.8913).Within(0.5e-4), "18 % in five years on an even pace");
            Assert.That(progress.EmissionsMultiple, Is.EqualTo(1.046551).Within(0.5e-6), "an intensity goal alone allows growth");
            Assert.That(progress.Status, Is.EqualTo(TargetStatus.OnTrack));
            Assert.That(Track(series.In([2020, 2021, 2022])!, progress.Target, "gdp", "亿元", "2020", 5000, 5405, 5572.555).Status, Is.EqualTo(TargetStatus.Behind));
        }
    }

    [Test]
    public void Yearly_reductions_multiply_and_never_add()
    {
        // A published plan of 4.0, 4.1, 4.2, 4.5 and 5.0 % comes to 19.983 % and not to 20; growth of 5 % a year needs more than 4.7619 % a year, 21.65 % in five years, before emissions fall.
        double[] yearly = [4.0, 4.1, 4.2, 4.5, 5.0];
        var intensities = yearly.Aggregate(new List<double> { 100 }, (all, d) => [.. all, all[^1] * (1 - (d / 100))]);
        var plan = Track(Points.From(2010, [.. intensities]), new Target("c", "t", TargetKind.IntensityGdp, 2015) { BaseYear = 2010, Reduction = 0.20, PriceYear = 2010 }, "gdp", "亿元", "2010", 1, 1, 1, 1, 1, 1);
        var flat = Track(
            Points.From(2010, 100, 100, 100, 100, 100, 100), new Target("c", "t", TargetKind.IntensityGdp, 2015) { BaseYear = 2010, Reduction = 0.18, PriceYear = 2010 },
            "gdp", "亿元", "2010", [.. Enumerable.Range(0, 6).Select(i => 1000 * Math.Pow(1.05, i))]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Years[^1].Reduction * 100, Is.EqualTo(19.983).Within(0.5e-3));
            Assert.That(plan.Status, Is.EqualTo(TargetStatus.Missed));
            Assert.That(flat.AchievedRate * 100, Is.EqualTo(4.7619).Within(0.5e-4), "at constant emissions the intensity falls by g/(1 + g)");
            Assert.That(flat.Years[^1].Reduction * 100, Is.EqualTo(21.65).Within(0.5e-2));
        }
    }

    [TestCase(0.20, 5, 4.3648)]
    [TestCase(0.18, 5, 3.8913)]
    [TestCase(0.17, 5, 3.6580)]
    [TestCase(0.135, 5, 2.8589)]
    [TestCase(0.65, 25, 4.1123)]
    public void An_even_pace_has_the_published_yearly_reduction(double reduction, int years, double percent)
    {
        var goal = new Target("c", "fyp", TargetKind.IntensityGdp, 2020 + years) { BaseYear = 2020, Reduction = reduction, PriceYear = 2020 };
        Assert.That(Track(Points.From(2020, 30, 30), goal, "gdp", "亿元", "2020", 100, 104).OriginalOfBase * 100, Is.EqualTo(percent).Within(0.5e-4));
    }

    [Test]
    public void An_intensity_allows_emissions_with_the_output_of_the_target_year()
    {
        // 24.0 over a GDP of 4000 in 2015, −65 % by 2030, 5.5 % a year: 0.006 × 0.35 × 8929.906 = 18.7528.
        var goal = new Target("c", "i", TargetKind.IntensityGdp, 2030) { BaseYear = 2015, Reduction = 0.65, PriceYear = 2020, Growth = 0.055 };
        Assert.That(Track(Points.Of((2015, 24.0)), goal, "gdp", "亿元", "2015", 4000).Allowed, Is.Null, "the prices differ");
        Assert.That(Track(Points.Of((2015, 24.0)), goal with { PriceYear = 2015 }, "gdp", "亿元", "2015", 4000).Allowed, Is.EqualTo(18.7528).Within(0.5e-4));
    }

    [Test]
    public void Emissions_per_person_are_tracked_like_those_per_GDP()
    {
        var progress = Track(Points.From(2020, 100, 90), new Target("c", "p", TargetKind.IntensityPerson, 2030) { BaseYear = 2020, Reduction = 0.5 }, "population", "万人", "", 10, 10);
        Assert.That(progress.Years[1].Reduction, Is.EqualTo(0.1).Within(1e-12));
    }

    [TestCase("gdp", "亿元", "", TestName = "Nominal_GDP_is_refused")]
    [TestCase("gdp", "亿元", "2015", TestName = "GDP_at_prices_of_another_year_is_refused")]
    public void Other_prices_are_refused(string indicator, string unit, string price)
    {
        var goal = new Target("c", "fyp", TargetKind.IntensityGdp, 2025) { BaseYear = 2020, Reduction = 0.18, PriceYear = 2020 };
        var progress = Track(Points.From(2020, 30, 31), goal, indicator, unit, price, 100, 106);
        Assert.That((progress.Status, progress.Why is null), Is.EqualTo((TargetStatus.NotKnown, false)));
    }

    [Test]
    public void Growth_that_slows_down_ends_in_the_worked_year()
    {
        var series = Points.From(2018, 29.0, 29.9, 30.0, 31.1, 31.6, 31.9, 32.0);
        var progress = Track(series, new Target("c", "peak", TargetKind.PeakYear, 2027));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(progress.GrowthSlope * 100, Is.EqualTo(-0.4047).Within(0.5e-4));
            Assert.That(progress.ZeroGrowthYear, Is.EqualTo(2025.61).Within(0.005));
            Assert.That(progress.Status, Is.EqualTo(TargetStatus.OnCourse));
            Assert.That(Track(series, new Target("c", "peak", TargetKind.PeakYear, 2025)).Status, Is.EqualTo(TargetStatus.AtRisk));
            Assert.That(Track(series, new Target("c", "peak", TargetKind.PeakYear, 2027) { Amount = 31.5 }).Status, Is.EqualTo(TargetStatus.Missed), "the cap was passed");
        }
    }

    /// <summary>Its course follows the fitted growth, rises while that is above zero and falls when it is below; it is not drawn where growth does not slow down.</summary>
    [Test]
    public void The_course_of_growth_that_slows_down_is_highest_where_growth_ends()
    {
        var progress = Track(Points.From(2018, 29.0, 29.9, 30.0, 31.1, 31.6, 31.9, 32.0), new Target("c", "peak", TargetKind.PeakYear, 2030));
        var growth = progress.Course.Zip(progress.Course.Skip(1), (a, b) => (b.Year, Rate: (b.Value / a.Value) - 1)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((progress.Course[0].Year, progress.Course[0].Value, progress.Course[^1].Year), Is.EqualTo((2024, 32.0, 2030)));
            Assert.That(growth.Select(g => g.Rate), Is.EqualTo(growth.Select(g => -0.004047 * (g.Year - 2025.61))).Within(5e-5), "−0.4047 points a year, zero in 2025.61");
            Assert.That(progress.Course.MaxBy(p => p.Value)!.Year, Is.EqualTo(2025), "the last year of growth");
            Assert.That(Track(Points.From(2010, 80, 82, 85, 89, 94), new Target("c", "peak", TargetKind.PeakYear, 2030)).Course, Is.Empty);
            Assert.That(Track(Points.From(2010, 80, 84, 88.1, 92.3, 96.6, 101.0), new Target("c", "peak", TargetKind.PeakYear, 2020)).Course[^1].Year, Is.LessThanOrEqualTo(2035), "twenty years and no more");
        }
    }

    [Test]
    public void After_the_year_to_peak_by_the_highest_year_counts()
    {
        var goal = new Target("c", "peak", TargetKind.PeakYear, 2014);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Track(Points.From(2010, 80, 90, 95, 100, 99, 98), goal).Status, Is.EqualTo(TargetStatus.Provisional));
            Assert.That(Track(Points.From(2010, 80, 90, 95, 100, 99, 101), goal).Status, Is.EqualTo(TargetStatus.Missed));
            Assert.That(Track(Points.From(2010, 80, 90, 95, 100, 97, 94, 91, 88, 86, 83, 80), goal).Status, Is.EqualTo(TargetStatus.Achieved));
            Assert.That(Track(Points.From(2010, 80, 82, 85, 89, 94), goal with { Year = 2030 }).Status, Is.EqualTo(TargetStatus.NoSignOfPeak));
        }
    }

    // A fall of 20 % from 100 ± 5 to 80 ± 4: 0.8 √2 × 5 = 5.66 points; of 4 % it would be 0.96 √2 × 5 = 6.79 points, more than the fall.
    [TestCase(80, 5.657, TargetStatus.Achieved, TargetStatus.Achieved, false)]
    [TestCase(96, 6.788, TargetStatus.Achieved, TargetStatus.Missed, true)]
    public void A_peak_year_goal_says_whether_the_uncertainty_of_the_fall_could_turn_it(double last, double points, TargetStatus status, TargetStatus upper, bool uncertain)
    {
        var step = (100 - last) / 6;
        var series = Points.Of(0.05, [(2012, 90), (2013, 95), .. Enumerable.Range(0, 7).Select(i => (2014 + i, 100 - (step * i)))]);
        var progress = Track(series, new Target("c", "peak", TargetKind.PeakYear, 2014));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(progress.Fall!.Uncertainty * 100, Is.EqualTo(points).Within(0.0005));
            Assert.That((progress.Status, progress.StatusAtUpper, progress.IsUncertain), Is.EqualTo((status, (TargetStatus?)upper, (bool?)uncertain)));
            Assert.That(string.Join(' ', TargetSentences.Of(progress).Select(t => t.English)), Does.Contain(uncertain ? "no more than the uncertainty of that fall" : "more than the uncertainty of that fall"));
            Assert.That(string.Join(' ', TargetSentences.Of(progress).Select(t => t.Chinese)), Does.Contain(uncertain ? "不大于该降幅的不确定性" : "大于该降幅的不确定性"));
        }
    }

    [Test]
    public void What_both_years_share_leaves_a_peak_year_goal_sure()
    {
        var series = Points.Of(0.05, [(2012, 90), (2013, 95), .. Enumerable.Range(0, 7).Select(i => (2014 + i, 100 - (2.0 / 3 * i)))]);
        Assert.That(Track(series with { Correlation = YearCorrelation.Same(0.9) }, new Target("c", "peak", TargetKind.PeakYear, 2014)).StatusAtUpper, Is.Not.EqualTo(TargetStatus.Missed));
    }

    // A GDP of 6 % inflation a year reads a fall of 20.40 % where it is 15.62 % at constant prices.
    [TestCase(1.00, 15.62)]
    [TestCase(1.06, 20.40)]
    public void Nominal_GDP_would_read_a_larger_fall_and_is_refused(double deflator, double percent)
    {
        double[] real = [5000, 5405, 5572.555, 5895.76319, 6202.34287588];
        var gdp = real.Select((v, i) => i < 4 ? v : v * deflator).ToArray();
        var goal = new Target("c", "fyp", TargetKind.IntensityGdp, 2025) { BaseYear = 2020, Reduction = 0.18, PriceYear = 2020 };
        var series = Points.From(2020, 30.00, 31.10, 31.05, 31.60, 31.40);
        Assert.That(Track(series, goal, "gdp", "亿元", "2020", gdp).Years.Single(y => y.Year == 2024).Reduction * 100, Is.EqualTo(percent).Within(0.005));
        Assert.That(Track(series, goal, "gdp", "亿元", "", gdp).Status, Is.EqualTo(TargetStatus.NotKnown));
    }

    private static TargetProgress Track(EmissionSeries series, Target target) => new TargetTracker([series], [], null).Track(target);

    private static TargetProgress Track(EmissionSeries series, Target target, string indicator, string unit, string price, params double[] values)
    {
        var project = TestProject.Of("c,2020,I.1.1,co2,1,t").And("indicators.csv", "city,year,indicator,value,unit,price_year,source",
            [.. values.Select((v, i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c,{series.FirstYear + i},{indicator},{v},{unit},{price},x"))]).Build().Project;
        Assert.That(project.Indicators.OfType<Indicator>(), Is.Not.Empty);
        return new TargetTracker([series], [], project).Track(target);
    }
}
