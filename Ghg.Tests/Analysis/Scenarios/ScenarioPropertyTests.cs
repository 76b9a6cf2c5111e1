using CsCheck;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Scenarios;

/// <summary>What holds of every scenario.</summary>
public sealed class ScenarioPropertyTests
{
    private const string NoRows = "city,measure,plans,effect,size,start,source\n";
    private const string AnyHeading = "city,measure,plans,gpc_ref,activity,effect,size,unit,coverage,start,full,curve,to_gpc_ref,to_activity,to_unit,ratio,source\n";

    // A saving of one row or another, a switch or a factor, by any share, from any year on.
    private static readonly Gen<string> AnyMeasure =
        from kind in Gen.Int[0, 3]
        from share in Gen.Int[0, 100]
        from reach in Gen.Int[10, 100]
        from start in Gen.Int[2023, 2030]
        from span in Gen.Int[1, 12]
        from curve in Gen.OneOf(Gen.Const("linear"), Gen.Const("step"), Gen.Const("logistic"))
        select kind switch
        {
            0 => $"x,m{{0}},p,I.3.1,coal,save,{share}%,,{reach}%,{start},{start + span},{curve},,,,,s\n",
            1 => $"x,m{{0}},p,II.1.1,motor-gasoline,switch,{share}%,,{reach}%,{start},{start + span},{curve},II.1.2,electricity,,0.3,s\n",
            2 => $"x,m{{0}},p,,electricity,factor,{share},t/TJ,,{start},{start + span},{curve},,,,,s\n",
            _ => $"x,m{{0}},p,I.1.2,electricity,save,{share}%,,{reach}%,{start},{start + span},{curve},,,,,s\n",
        };

    private const string NoDrivers = "city,driver,year,growth,source\n";

    [Test]
    public void No_growth_and_no_measures_give_a_flat_line()
    {
        var flat = WorkedScenario.Of(_ => NoDrivers, _ => NoRows);
        Assert.That(flat.Paths, Has.Count.EqualTo(1));
        Assert.That(flat.Baseline.Years.Select(y => y.Total(ReportingLevel.Basic)).Distinct().Count(), Is.EqualTo(1), "the same to the last bit");
    }

    [Test]
    public void Growth_of_nothing_is_no_growth()
    {
        var flat = WorkedScenario.Of(_ => NoDrivers + "x,output,2023,0%,s\n", _ => NoRows);
        Assert.That(flat.Baseline.Years.Select(y => y.Total(ReportingLevel.Basic)).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void The_base_year_is_the_inventory()
    {
        var project = WorkedScenario.Project();
        var inventory = new InventoryBuilder(project).Build(Selection.All).Single();
        foreach (var reference in GpcReferences.All)
        {
            Assert.That(WorkedScenario.Told.Baseline.Years[0].Of(reference), Is.EqualTo(inventory.Co2e(reference)), reference.Id);
        }
    }

    [Test]
    public void A_plan_whose_measures_do_nothing_equals_its_baseline()
    {
        var idle = WorkedScenario.Of(measures: m => m.Replace(",save,20%,", ",save,0%,", StringComparison.Ordinal).Replace(",save,35%,", ",save,0%,", StringComparison.Ordinal)
            .Replace(",switch,60%,", ",switch,0%,", StringComparison.Ordinal).Replace(",switch,25%,", ",switch,0%,", StringComparison.Ordinal)
            .Replace(",factor,60,t/TJ,,", ",factor,60,t/TJ,0%,", StringComparison.Ordinal));
        Assert.That(idle.Paths[1].Years.Select(y => y.Total(ReportingLevel.Basic)), Is.EqualTo(idle.Baseline.Years.Select(y => y.Total(ReportingLevel.Basic))));
    }

    [Test]
    public void Rows_in_another_order_give_the_same_bytes()
    {
        var reversed = WorkedScenario.Of(Reversed, Reversed);
        foreach (var kind in ScenarioRows.Kinds)
        {
            Assert.That(Csv([reversed], kind), Is.EqualTo(Csv([WorkedScenario.Told], kind)), kind);
        }
    }

    [Test]
    public void A_driver_that_grows_everything_grows_everything()
    {
        var grown = WorkedScenario.Of(_ => NoDrivers + "x,all,2023,10%,s\n", _ => NoRows).Baseline.Years;
        for (var i = 1; i < grown.Count; i++)
        {
            Assert.That(grown[i].Total(ReportingLevel.Basic), Is.EqualTo(grown[i - 1].Total(ReportingLevel.Basic) * 1.1).Within(1e-10).Percent);
        }
    }

    [Test]
    public void Half_the_elasticity_is_the_root_of_the_index()
    {
        var half = WorkedScenario.Of(_ => "city,driver,year,growth,elasticity,source\nx,all,2023,21%,0.5,s\n", _ => NoRows).Baseline.Years;
        Assert.That(half[1].Total(ReportingLevel.Basic), Is.EqualTo(half[0].Total(ReportingLevel.Basic) * 1.1).Within(1e-10).Percent);
    }

    // Two savings of 50 % leave a quarter; in one group they reach different halves of it, and nothing is left.
    [TestCase("", 0.25)]
    [TestCase("halves", 0)]
    public void Savings_multiply_and_those_of_a_group_add_up(string group, double left)
    {
        var two = WorkedScenario.Of(_ => NoDrivers, _ =>
            "city,measure,plans,gpc_ref,effect,size,coverage,start,curve,group,source\n" + $"x,a,p,I.3.1,save,100%,50%,2024,step,{group},s\nx,b,p,I.3.1,save,100%,50%,2024,step,{group},s\n").Paths[1];
        var coal = GpcReferences.All.Single(r => r.Id == "I.3.1");
        Assert.That(two.At(2030)!.Of(coal)!.Value, Is.EqualTo(two.Years[0].Of(coal)!.Value * left).Within(1e-6));
    }

    [Test]
    public void A_baseline_measure_is_in_every_plan_and_no_ones_wedge()
    {
        var scenario = WorkedScenario.Of(measures: m => m.Replace("M1_industry_efficiency,policy", "M1_industry_efficiency,baseline", StringComparison.Ordinal));
        Assert.That(scenario.Paths[1].Wedges.Select(w => w.Measure.Id), Does.Not.Contain("M1_industry_efficiency"));
        Assert.That(scenario.Paths[1].At(2040)!.Total(ReportingLevel.Basic), Is.EqualTo(WorkedScenario.Told.Paths[1].At(2040)!.Total(ReportingLevel.Basic)).Within(1e-10).Percent);
        Assert.That(scenario.Baseline.At(2040)!.Total(ReportingLevel.Basic), Is.LessThan(WorkedScenario.Told.Baseline.At(2040)!.Total(ReportingLevel.Basic)));
    }

    [TestCase(AdoptionCurve.Linear, 2030, 0.5)]
    [TestCase(AdoptionCurve.Linear, 2025, 0)]
    [TestCase(AdoptionCurve.Linear, 2041, 0)]
    [TestCase(AdoptionCurve.Step, 2025, 1)]
    [TestCase(AdoptionCurve.Logistic, 2025, 0)]
    [TestCase(AdoptionCurve.Logistic, 2030, 0.5)]
    [TestCase(AdoptionCurve.Logistic, 2035, 1)]
    [TestCase(AdoptionCurve.Logistic298, 2025, 0.02)]
    [TestCase(AdoptionCurve.Logistic298, 2035, 0.98)]
    public void Adoption_rises_and_ends(AdoptionCurve curve, int year, double expected) =>
        Assert.That(new Adoption(curve, 2025, 2035, 2040).At(year), Is.EqualTo(expected).Within(1e-12));

    // Buried waste goes on to emit: what is saved from 2024 on shows in later years, and what lies there already does not change.
    [Test]
    public void A_landfill_keeps_its_history()
    {
        var project = TestProject.With("cities.csv", "city,country,climate_zone\nx,CN,warm-temperate-moist\n")
            .And("sites.csv", "city,site,location,kind,management\nx,l,inside,landfill,managed-anaerobic\n").And("inventories.csv", "city,year\nx,2022\n")
            .And("activities/w.csv", "city,year,gpc_ref,activity,amount,unit,site,origin,source", [.. Enumerable.Range(2000, 23).Select(y => $"x,{y},III.1,municipal-solid-waste,100,kt,l,own,s")])
            .And("drivers.csv", "city,driver,gpc_ref,year,growth,source\nx,people,III.1,2023,0%,s\n")
            .And("measures.csv", "city,measure,plans,gpc_ref,effect,size,start,curve,source\nx,sorting,less,III.1,save,100%,2024,step,s\n").Build().Project;
        var found = new DiagnosticBag();
        var scenario = ScenarioMaker.Make(project, ScenarioInput.Read(project, found), new ScenarioOptions { To = 2035 }, found).Single();
        Assert.That(found.HasErrors, Is.False);
        var (still, less) = (scenario.Baseline.Years, scenario.Paths[1].Years);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(still[^1].Total(ReportingLevel.Basic), Is.GreaterThan(still[0].Total(ReportingLevel.Basic)), "more lies there each year");
            Assert.That(less[2].Total(ReportingLevel.Basic), Is.EqualTo(still[2].Total(ReportingLevel.Basic)), "waste of 2024 does not emit in 2024");
            Assert.That(less[^1].Total(ReportingLevel.Basic), Is.GreaterThan(0).And.LessThan(less[2].Total(ReportingLevel.Basic)), "what lies there decays");
        }
    }

    [Test]
    public void Its_series_are_read_back_by_what_reads_series()
    {
        var found = new DiagnosticBag();
        var series = SeriesReader.Read(InputFile.FromText("series.csv", Csv([WorkedScenario.Told], "series")), found);
        Assert.That(found.Sorted(), Is.Empty);
        Assert.That(series.Select(s => (s.City, s.Measure.Id)), Is.EquivalentTo([("x", "BASIC baseline"), ("x", "BASIC policy")]));
        Assert.That(series.Single(s => s.Measure.Id == "BASIC policy").Points.Select(p => p.Value), Is.EqualTo(WorkedScenario.Told.Paths[1].Years.Select(y => y.Total(ReportingLevel.Basic))).Within(1e-12).Percent);
    }

    [Test]
    public void A_plan_or_a_year_that_is_not_there_is_said()
    {
        using var folder = new TestFolder().With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,1,t\n")
            .With("measures.csv", "measure,plans,gpc_ref,effect,size,start,source\nm,green,I.1.1,save,10%,2023,s\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestRun.Of("scenario", folder.Path, "--plan", "gren").Error, Does.Contain("gren").And.Contain("green"));
            Assert.That(TestRun.Of("scenario", folder.Path, "--plan", "gren").Code, Is.EqualTo(2));
            Assert.That(TestRun.Of("scenario", folder.Path, "--to", "2022").Code, Is.EqualTo(2));
            Assert.That(TestRun.Of("scenario", folder.Path, "--discount", "much").Code, Is.EqualTo(2));
            Assert.That(TestRun.Of("scenario", folder.Path, "--to", "2030").Code, Is.Zero);
            Assert.That(TestRun.Of("scenario", folder.Path, "--city", "a", "--measures", "no-such-file.csv").Code, Is.EqualTo(2));
        }
    }

    // The provincial factor is published for 2023; 2060 is far beyond max_year_gap.
    [Test]
    public void Factors_of_the_base_year_hold_on_beyond_any_gap()
    {
        var project = TestProject.With("cities.csv", "city,country,region\nx,CN,CN-GD\n").And("activities/a.csv", TestProject.Heading, "x,2023,I.1.2,electricity,100,GWh").Build().Project;
        var found = new DiagnosticBag();
        var years = ScenarioMaker.Make(project, ScenarioInput.Read(project, found), new ScenarioOptions { Cities = ["x"], To = 2060 }, found).Single().Baseline.Years;
        Assert.That(found.HasErrors, Is.False);
        Assert.That(years[^1].Year, Is.EqualTo(2060));
        Assert.That(years.Select(y => y.Total(ReportingLevel.Basic)).Distinct().Single(), Is.EqualTo(100e6 * 0.4419).Within(1e-10).Percent);
    }

    // Whatever the measures, and in whatever order the file has them: wedges add up to what the plan saves, and no plan without them differs from the baseline.
    [Test]
    public void Wedges_of_any_measures_add_up() => Gen.Select(AnyMeasure.Array[1, 5], Gen.Int[0, 4]).Sample(
        (measures, turn) =>
        {
            var rows = measures.Select((m, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, m, i)).ToList();
            var scenario = WorkedScenario.Of(_ => NoDrivers + "x,all,2023,1%,s\n", _ => AnyHeading + string.Concat(rows));
            var turned = WorkedScenario.Of(_ => NoDrivers + "x,all,2023,1%,s\n", _ => AnyHeading + string.Concat(rows.Skip(turn % rows.Count).Concat(rows.Take(turn % rows.Count))));
            var (plan, other) = (scenario.Paths[1], turned.Paths[1]);
            foreach (var year in scenario.Baseline.Years.Select(y => y.Year).Skip(1))
            {
                var (saved, before) = (scenario.SavedBy(plan, year), scenario.Baseline.At(year)!.Total(ReportingLevel.Basic));
                Assert.That(plan.Wedges.Select(w => w.Years.SingleOrDefault(y => y.Year == year)?.Saved ?? 0).Aggregate(0.0, (a, b) => a + b), Is.EqualTo(saved).Within(1e-12 * before), $"{year}");
                Assert.That(other.At(year)!.Total(ReportingLevel.Basic), Is.EqualTo(plan.At(year)!.Total(ReportingLevel.Basic)), $"{year}, another order");
            }
        },
        iter: 20);

    // Two switches of one row take of it in proportion to their shares, and together what (1 − a)(1 − b) leaves: 0.5 × 0.75 of 120 PJ stays.
    [Test]
    public void Switches_of_one_row_commute()
    {
        const string Heading = "city,measure,plans,gpc_ref,activity,effect,size,start,curve,to_activity,to_unit,ratio,source\n";
        var (gas, light) = ("x,a,p,I.3.1,coal,switch,50%,2024,step,natural-gas,PJ,1,s\n", "x,b,p,I.3.1,coal,switch,25%,2024,step,motor-gasoline,PJ,1,s\n");
        var one = WorkedScenario.Of(_ => NoDrivers, _ => Heading + gas + light).Paths[1].At(2030)!;
        var other = WorkedScenario.Of(_ => NoDrivers, _ => Heading + light + gas).Paths[1].At(2030)!;
        var coal = GpcReferences.All.Single(r => r.Id == "I.3.1");
        Assert.That(one.Of(coal)!.Value / 1e6, Is.EqualTo((120 * 0.375 * 94.6) + (120 * 0.625 * ((56.1 * 2) + 69.3) / 3)).Within(1e-9));
        Assert.That(other.Of(coal), Is.EqualTo(one.Of(coal)));
    }

    private static string Reversed(string table) => string.Concat(table.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [var header, .. var rows] ? [header + "\n", .. rows.Reverse().Select(r => r + "\n")] : []);

    private static string Csv(IReadOnlyList<Scenario> scenarios, string kind)
    {
        using var output = new MemoryStream();
        ScenarioRows.Of(scenarios, kind).WriteCsv(output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
