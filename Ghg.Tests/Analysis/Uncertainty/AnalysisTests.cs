using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Uncertainty;

/// <summary>What must hold of the uncertainty of an inventory, whatever its numbers.</summary>
public sealed class AnalysisTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,factor,data_quality,factor_quality,uncertainty";
    private const string FactorHeading = "id,activity,gas,value,unit,lower,upper,source";

    // Entered emissions have no factor, so that the amounts are all there is.
    private static TestProject Direct(params string[] rows) => TestProject.Under("city,year,gpc_ref,activity,amount,unit,uncertainty,subtype", rows);

    private static UncertaintyAnalysis Of(TestProject project) => Of(project.Build());

    private static UncertaintyAnalysis Of(TestResult result)
    {
        Assert.That(result.Errors, Is.Empty, result.Said);
        return UncertaintyAnalysis.Of(result.Builder, result.Project, result.Inventories);
    }

    private static double Percent(UncertaintyAnalysis analysis, int inventory = 0) => analysis.Total(analysis.Inventories[inventory], ReportingLevel.Basic)!.Value.Percent!.Value;

    [Test]
    public void Independent_lines_combine_in_quadrature() =>
        Assert.That(Percent(Of(Direct("c,2020,I.1.1,co2,300,t,10,", "c,2020,I.2.1,co2,400,t,10,"))), Is.EqualTo(50.0 / 700 * 100).Within(1e-10), "30² + 40² = 50²");

    [Test]
    public void Rows_of_one_source_with_uncertainties_of_their_own_are_independent() =>
        Assert.That(Percent(Of(Direct("c,2020,I.1.1,co2,300,t,10,", "c,2020,I.1.1,co2,200,t,20,"))), Is.EqualTo(50.0 / 500 * 100).Within(1e-10), "30² + 40² = 50²");

    [Test]
    public void Splitting_a_row_changes_nothing() =>
        Assert.That(Percent(Of(Direct("c,2020,I.1.1,co2,100,t,10,", "c,2020,I.1.1,co2,200,t,10,"))), Is.EqualTo(10).Within(1e-10));

    [Test]
    public void Lines_that_share_a_factor_add_up()
    {
        var analysis = Of(TestProject.Under(Heading, "c,2020,I.1.1,diesel,300,t,own/f,,,0.001", "c,2020,I.2.1,diesel,400,t,own/f,,,0.001")
            .Factors("own", FactorHeading, "f,diesel,co2,3,t/t,2.7,3.3,x"));
        var factor = analysis.Inputs.Single(i => i.Role == InputRole.Factor);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Percent(analysis), Is.EqualTo(196 * factor.Distribution.StandardDeviation / 3).Within(1e-4).Percent, "the amounts add next to nothing");
            Assert.That(factor.Source, Is.EqualTo(UncertaintySource.Stated));
            Assert.That((factor.LowerPercent, factor.UpperPercent), Is.EqualTo((-10.0, 10.0)).Within(1e-9));
        }
    }

    [Test]
    public void Scaling_all_amounts_leaves_the_relative_uncertainty_as_it_is() =>
        Assert.That(
            Percent(Of(Direct("c,2020,I.1.1,co2,30,t,10,", "c,2020,III.1.1,ch4,4,t,50,"))),
            Is.EqualTo(Percent(Of(Direct("c,2020,I.1.1,co2,210,t,10,", "c,2020,III.1.1,ch4,28,t,50,")))).Within(1e-10));

    [Test]
    public void An_input_without_uncertainty_contributes_none()
    {
        var analysis = Of(Direct("c,2020,I.1.1,co2,300,t,10,", "c,2020,I.2.1,co2,400,t,0,"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Percent(analysis), Is.EqualTo(30.0 / 700 * 100).Within(1e-10));
            Assert.That(analysis.Contributions(analysis.Inventories[0], ReportingLevel.Basic).Single().Share, Is.EqualTo(1));
        }
    }

    [Test]
    public void The_same_factor_in_both_years_cancels_in_the_trend_and_the_amounts_do_not()
    {
        var analysis = Of(TestProject.Under(Heading, "c,2020,I.1.1,diesel,100,t,own/f,,,5", "c,2022,I.1.1,diesel,80,t,own/f,,,5").Factors("own", FactorHeading, "f,diesel,co2,3,t/t,2,4,x"));
        var trend = analysis.Trend(analysis.Inventories[0], analysis.Inventories[1], ReportingLevel.Basic)!.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(trend.Value, Is.EqualTo(-20).Within(1e-10));
            Assert.That(trend.HalfWidth, Is.EqualTo(0.8 * 5 * Math.Sqrt(2)).Within(1e-9), "R √(U² + U²)");
            Assert.That(analysis.Correlation(analysis.Inventories[0], analysis.Inventories[1], ReportingLevel.Basic), Is.InRange(0.9, 1));
        }
    }

    [TestCase("H", 2)]
    [TestCase("M", 5)]
    [TestCase("L", 7)]
    [TestCase("", 7)]
    public void Without_a_range_the_grade_of_the_factor_decides(string grade, double percent)
    {
        var analysis = Of(TestProject.Under(Heading, $"c,2020,I.1.1,diesel,100,t,own/f,,{grade},0.001").Factors("own", FactorHeading, "f,diesel,co2,3,t/t,,,x"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Percent(analysis), Is.EqualTo(percent).Within(1e-4).Percent, "the amount adds next to nothing");
            Assert.That(analysis.Inputs.Single(i => i.Role == InputRole.Factor).Assumption, Is.EqualTo($"uncertainty-defaults/fuel-co2-{(grade.Length == 0 ? "l" : grade.ToLowerInvariant())}"));
        }
    }

    [Test]
    public void A_city_s_own_row_comes_before_the_table() =>
        Assert.That(
            Percent(Of(TestProject.Under(Heading, "c,2020,I.1.1,diesel,100,t,own/f,M,M,", "c,2020,I.2.1,diesel,100,t,own/f,M,M,0.001").Factors("own", FactorHeading, "f,diesel,co2,3,t/t,,,x")
                .And("parameters.csv", "city,subject,parameter,component,value,unit,source", "c,any-activity,activity-uncertainty,M,8,%,x", "c,diesel,factor-uncertainty,,0,%,x"))),
            Is.EqualTo(4).Within(1e-4).Percent);

    [Test]
    public void The_widest_grade_of_a_shared_factor_holds_for_all_its_lines() =>
        Assert.That(
            Percent(Of(TestProject.Under(Heading, "c,2020,I.1.1,diesel,1,t,own/f,,H,0.001", "c,2020,I.2.1,diesel,1,t,own/f,,L,0.001").Factors("own", FactorHeading, "f,diesel,co2,3,t/t,,,x"))),
            Is.EqualTo(7).Within(1e-4).Percent);

    // 0.1 % and 0.2 %: what is left of higher order is beyond the fourth digit, the error of 100,000 draws 0.4 %.
    [Test]
    public void For_small_uncertainties_Monte_Carlo_and_first_order_agree()
    {
        var analysis = Of(TestProject.Under(Heading, "c,2020,I.1.1,diesel,300,t,own/f,,,0.1", "c,2020,I.2.1,diesel,400,t,own/f,,,0.2").Factors("own", FactorHeading, "f,diesel,co2,3,t/t,2.994,3.006,x"));
        var drawn = Simulation.Of(analysis, new DrawOptions { Draws = 100_000 }).Total(analysis.Inventories[0], ReportingLevel.Basic)!;
        var first = analysis.Total(analysis.Inventories[0], ReportingLevel.Basic)!.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn.StandardDeviation, Is.EqualTo(first.StandardDeviation).Within(1).Percent);
            Assert.That(drawn.Mean, Is.EqualTo(first.Value).Within(0.002).Percent);
            Assert.That(drawn.Point, Is.EqualTo(analysis.Inventories[0].Total(ReportingLevel.Basic)!.Value).Within(1e-12).Percent);
        }
    }

    [Test]
    public void Another_row_changes_no_draw_of_the_others()
    {
        var few = Of(Direct("c,2020,I.1.1,co2,300,t,10,"));
        var more = Of(Direct("c,2020,I.2.1,co2,1,t,10,", "c,2020,I.1.1,co2,300,t,10,", "d,2020,I.1.1,co2,300,t,10,"));
        var (a, b) = (Draws(few), Draws(more));
        Assert.That(a, Is.EqualTo(b));

        static IReadOnlyList<double> Draws(UncertaintyAnalysis analysis) => MonteCarlo.Run(
            [.. analysis.Builder.Read<Sampled>(analysis.Inventories[0].Cells.SelectMany(c => c.Lines).Single(l => l.Reference.Id == "I.1.1"), 2020).Select(m => m.Mass)], new DrawOptions { Draws = 2 })[0].Draws;
    }

    [TestCase(2)]
    [TestCase(5)]
    public void Threads_change_no_draw(int threads)
    {
        var analysis = Of(TestResult.OfFolder("examples/teaching-city"));
        Assert.That(Drawn(threads), Is.EqualTo(Drawn(1)));

        double[] Drawn(int count) => [.. Simulation.Of(analysis, new DrawOptions { Draws = 1000, Threads = count }).Total(analysis.Inventories[0], ReportingLevel.BasicPlus)!.Draws];
    }

    [Test]
    public void The_plain_result_does_not_move_by_a_bit()
    {
        var result = TestResult.OfFolder("examples/teaching-city");
        var before = result.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Masses.All).ToList();
        var analysis = Of(result);
        _ = Simulation.Of(analysis, new DrawOptions { Draws = 100 });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Masses.All), Is.EqualTo(before));
            Assert.That(result.Builder.Build(Selection.All).SelectMany(i => i.Cells).SelectMany(c => c.Masses.All), Is.EqualTo(before));
            Assert.That(
                analysis.Inventories.Select(i => analysis.Total(i, ReportingLevel.BasicPlus)!.Value.Value), Is.EqualTo(result.Inventories.Select(i => i.Total(ReportingLevel.BasicPlus))).Within(1e-12).Percent);
        }
    }

    [Test]
    public void The_shares_that_a_result_rests_on_add_up_to_all_of_it()
    {
        var analysis = Of(TestResult.OfFolder("examples/teaching-city"));
        var shares = analysis.RestsOn(analysis.Inventories[^1], ReportingLevel.BasicPlus);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shares.Sum(s => s.OfResult), Is.EqualTo(1).Within(1e-9));
            Assert.That(shares.Sum(s => s.OfVariance), Is.EqualTo(1).Within(1e-9));
            Assert.That(shares.Where(s => s.Source != UncertaintySource.Exact).Select(s => s.Inputs), Is.All.Positive, "the example has all three");
        }
    }

    [Test]
    public void Cells_and_lines_explain_the_whole_of_their_variance()
    {
        var analysis = Of(TestResult.OfFolder("examples/teaching-city"));
        var inventory = analysis.Inventories[^1];
        foreach (var line in inventory.Cells.SelectMany(c => c.Lines).Where(l => analysis.OfLine(inventory, l)?.StandardDeviation > 0))
        {
            Assert.That(analysis.Contributions(inventory, line).Sum(c => c.Share), Is.EqualTo(1).Within(1e-9), line.Reference.Id);
        }
    }

    // 60 % food and 40 % metal, which holds no carbon. Scaled to one whole, the food is y = x₁ ÷ (x₁ + x₂), so that σ(y)² = (0.4 σ₁)² + (0.6 σ₂)².
    [Test]
    public void The_shares_of_a_composition_make_up_a_whole_in_first_order_as_in_draws()
    {
        var analysis = Of(TestProject.Under("city,year,gpc_ref,activity,amount,unit,method,site", "c,2020,III.1.1,municipal-solid-waste,1000,t,methane-commitment,s").In("CN", climate: "cool-temperate-moist")
            .And("sites.csv", "city,site,location,kind,management", "c,s,inside,landfill,managed-anaerobic")
            .And("parameters.csv", "city,subject,parameter,component,value,unit,lower,upper,source",
                "c,municipal-solid-waste,waste-composition,food-waste,60,%,54,66,x", "c,municipal-solid-waste,waste-composition,metal-waste,40,%,34,46,x"));
        var shares = analysis.Book.Wholes.Single().Select(i => analysis.Inputs[i]).ToList();
        var contributions = analysis.Contributions(analysis.Inventories[0], ReportingLevel.Basic).Where(c => shares.Contains(c.Input)).ToList();
        var total = analysis.Total(analysis.Inventories[0], ReportingLevel.Basic)!.Value;
        var expected = Math.Sqrt(Math.Pow(0.4 * shares[0].Distribution.StandardDeviation, 2) + Math.Pow(0.6 * shares[1].Distribution.StandardDeviation, 2)) / 0.6;
        var drawn = Simulation.Of(analysis, new DrawOptions { Draws = 20_000 }).Total(analysis.Inventories[0], ReportingLevel.Basic)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shares.Select(s => s.Value), Is.EqualTo(new[] { 0.6, 0.4 }));
            Assert.That(Math.Sqrt(contributions.Sum(c => c.Effect * c.Effect)) / total.Value, Is.EqualTo(expected).Within(1e-9).Percent);
            Assert.That(drawn.StandardDeviation / drawn.Mean, Is.EqualTo(total.StandardDeviation / total.Value).Within(15).Percent, "first order leaves out what wide factors do");
        }
    }

    // Amounts ± 10 % of their own, a factor ± 10 %; 100 t then 80 t.
    private static TestResult Flagged(params string[] flags)
    {
        var project = TestProject.Under(Heading, "c,2012,I.1.1,diesel,100,t,own/f,,,10", "c,2022,I.1.1,diesel,80,t,own/f,,,10").Factors("own", FactorHeading, "f,diesel,co2,3,t/t,2.7,3.3,x");
        return (flags.Length == 0 ? project : project.And("correlations.csv", "subject,parameter,correlated,source", flags)).Build();
    }

    [TestCase("", true, false, TestName = "Usually_a_factor_is_wrong_alike_in_all_years_and_an_amount_is_not")]
    [TestCase("diesel,amount,yes,x", true, true, TestName = "Amounts_may_be_said_to_be_wrong_alike_in_all_years")]
    [TestCase(",co2,no,x", false, false, TestName = "A_factor_may_be_said_to_be_wrong_otherwise_in_each_year")]
    [TestCase("diesel,co2,no,x;,co2,yes,y", false, false, TestName = "A_flag_of_an_activity_goes_before_one_of_all")]
    public void Flags_of_correlation(string flags, bool factor, bool amount)
    {
        var result = Flagged(flags.Split(';', StringSplitOptions.RemoveEmptyEntries));
        var analysis = Of(result);
        var (first, last) = (analysis.Inventories[0], analysis.Inventories[1]);
        var (ofFactor, ofAmount) = (196 * analysis.Inputs.First(i => i.Role == InputRole.Factor).Distribution.StandardDeviation / 3, 10.0);

        // Change = R − 1 with R = 0.8: what is shared cancels, what is not counts twice.
        var expected = 80 * Math.Sqrt((factor ? 0 : 2 * ofFactor * ofFactor) + (amount ? 0 : 2 * ofAmount * ofAmount)) / 100;
        var trend = analysis.Trend(first, last, ReportingLevel.Basic)!.Value;
        var drawn = Simulation.Of(analysis, new DrawOptions { Draws = 20_000 }).Trend(first, last, ReportingLevel.Basic)!;
        var line = new InventoryCategories(analysis, result.Project.Catalogue.Registry, first, last, ReportingLevel.Basic).Lines.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(trend.HalfWidth, Is.EqualTo(expected).Within(1e-6));
            Assert.That((drawn.Upper - drawn.Lower) / 2, Is.EqualTo(expected).Within(Math.Max(0.04 * expected, 1e-6)), "draws: a ratio is a little skewed");
            Assert.That((line.FactorCorrelated, line.ActivityCorrelated), Is.EqualTo((factor, amount)));
        }
    }

    // What explain shows: each input's part of a line, of a later year too, whatever is said of the years.
    [TestCase("diesel,amount,yes,x")]
    [TestCase(",co2,no,x")]
    [TestCase("")]
    public void A_line_of_a_later_year_has_a_contribution_of_each_input(string flags)
    {
        var result = Flagged(flags.Split(';', StringSplitOptions.RemoveEmptyEntries));
        var later = result.Inventories.Single(i => i.Year == 2022);
        var text = string.Join('\n', new Ghg.Core.Reports.ExplanationDocument(result.Builder, result.Project, Ghg.Core.Texts.Language.English).Of(later, GpcReferences.All.Single(r => r.Id == "I.1.1")).Blocks
            .OfType<Ghg.Core.Reports.Grid>().SelectMany(g => g.Rows).Where(r => r.Count == 6).Select(r => $"{r[0]}|{r[3]}|{r[4]}"));
        Assert.That(text, Does.Match(@"10\.0?\|\d+\.\d").Or.Match(@"10\|\d+\.\d"), text);
        Assert.That(text, Does.Not.Contain("||"), text);
    }

    // 100 t ± 10 %, then 80 t ± 20 %, wrong alike: the change in points is 80 × (20 − 10) / 100 whatever the factor.
    [Test]
    public void Amounts_that_are_wrong_alike_are_so_whatever_grade_uncertainty_and_factor_a_year_states()
    {
        var analysis = Of(TestProject.Under(Heading, "c,2012,I.1.1,diesel,100,t,own/f,M,M,10", "c,2022,I.1.1,diesel,80,t,own/g,H,M,20")
            .Factors("own", FactorHeading, "f,diesel,co2,3,t/t,,,x", "g,diesel,co2,3,t/t,,,x").And("parameters.csv", "city,subject,parameter,component,value,unit,source", "c,diesel,factor-uncertainty,,0,%,x")
            .And("correlations.csv", "subject,parameter,correlated,source", "diesel,amount,yes,x"));
        Assert.That(analysis.Trend(analysis.Inventories[0], analysis.Inventories[1], ReportingLevel.Basic)!.Value.HalfWidth, Is.EqualTo(8).Within(1e-9));
        Assert.That(analysis.Contributions(analysis.Inventories[0], ReportingLevel.Basic)[0].Input.Name.English, Is.EqualTo("amount of I.1.1 Gas/diesel oil, all years"));
    }

    // A landfill rests on the amounts of many years. What the flag adds to its variance is the difference to the same landfill without it.
    private static TestResult Landfill(bool isAlike)
    {
        var project = TestProject.Under("city,year,gpc_ref,activity,amount,unit,method,site,uncertainty", [.. Enumerable.Range(2000, 24).Select(y => $"c,{y},III.1.1,municipal-solid-waste,{1000 + (10 * y)},t,first-order-decay,s,{20 + (y % 3)}")])
            .In("CN", climate: "cool-temperate-moist").And("sites.csv", "city,site,location,kind,management", "c,s,inside,landfill,managed-anaerobic").And("inventories.csv", "city,year", "c,2023");
        return (isAlike ? project.And("correlations.csv", "subject,parameter,correlated,source", "municipal-solid-waste,amount,yes,one weighbridge") : project).Build();
    }

    [Test]
    public void What_correlation_adds_to_a_line_is_what_it_lacks_without_it()
    {
        var (alike, apart) = (Of(Landfill(true)), Of(Landfill(false)));
        var (one, other) = (alike.Inventories[0].Cells.SelectMany(c => c.Lines).First(l => l.Series.Count > 0), apart.Inventories[0].Cells.SelectMany(c => c.Lines).First(l => l.Series.Count > 0));
        var (wide, narrow) = (alike.OfLine(alike.Inventories[0], one)!.Value.StandardDeviation, apart.OfLine(apart.Inventories[0], other)!.Value.StandardDeviation);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(wide, Is.GreaterThan(narrow));
            Assert.That(alike.CorrelatedShare(alike.Inventories[0], one), Is.EqualTo(1 - (narrow * narrow / wide / wide)).Within(1e-9).Percent);
            Assert.That(apart.CorrelatedShare(apart.Inventories[0], other), Is.Zero);
        }
    }

    // All parts that explain prints, in the table and beside it, are 100 % of the variance, but for rounding to a tenth.
    [TestCase(true, "wrong alike in all years (correlations.csv)")]
    [TestCase(false, "The amounts of all years contribute")]
    public void Explain_accounts_for_the_whole_of_the_variance(bool isAlike, string words)
    {
        var result = Landfill(isAlike);
        var blocks = new Ghg.Core.Reports.ExplanationDocument(result.Builder, result.Project, Ghg.Core.Texts.Language.English).Of(result.Only, GpcReferences.All.Single(r => r.Id == "III.1.1")).Blocks;
        var text = blocks.OfType<Ghg.Core.Reports.Paragraph>().Select(p => p.Text).Single(t => t.StartsWith('±'));
        var inTable = blocks.OfType<Ghg.Core.Reports.Grid>().First(g => g.Columns.Any(c => c.Id == "contribution")).Rows.Select(r => r[4]).Where(c => c.Length > 0).Sum(Number);
        var beside = System.Text.RegularExpressions.Regex.Matches(text, @"(?:years contribute|The other) ([\d.]+) %").Sum(m => Number(m.Groups[1].Value));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain(words).And.EndWith("Contributions are parts of the variance and add up to 100 %."));
            Assert.That(inTable + beside, Is.EqualTo(100).Within(1), text);
        }

        static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Test]
    public void A_percent_sign_after_an_uncertainty_is_no_slip() => Assert.That(Percent(Of(Direct("c,2020,I.1.1,co2,300,t,5 %,"))), Is.EqualTo(5).Within(1e-10));

    [TestCase("-5")]
    [TestCase("ten")]
    [TestCase("1001")]
    public void A_half_width_that_is_none_is_an_error(string text) => Assert.That(Direct($"c,2020,I.1.1,co2,300,t,{text},").Build().Errors, Is.EqualTo(new[] { "GHG6270" }));

    [Test]
    public void An_assumption_below_zero_is_an_error() =>
        Assert.That(Direct("c,2020,I.1.1,co2,300,t,,").And("parameters.csv", "city,subject,parameter,component,value,unit,source", "c,any-activity,activity-uncertainty,L,-8,%,x").Build().Errors, Is.EqualTo(new[] { "GHG6270" }));

    [TestCase("gasolene,amount,yes,x", "GHG3004")]
    [TestCase("diesel,amunt,yes,x", "GHG1008")]
    [TestCase("diesel,amount,maybe,x", "GHG1008")]
    [TestCase("diesel,amount,yes,x;diesel,amount,no,x", "GHG6014")]
    public void Flags_that_mean_nothing_are_errors(string flags, string code)
    {
        var result = Flagged(flags.Split(';'));
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }
}
