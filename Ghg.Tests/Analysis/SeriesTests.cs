using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>Series from tables and from inventories, and what is found in them.</summary>
public sealed class SeriesTests
{
    private const string Heading = "city,year,emissions,unit,lower,upper,level,gwp,factor,filled\n";

    [Test]
    public void A_table_is_read_into_kilograms_with_its_interval()
    {
        var series = Read("b,2021,2,Mt CO2e,1.9,2.2,basic plus,ar5,,\na,2020,3.5,万吨CO2,,,co2-energy-cn,,,\n", out var found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.Empty);
            Assert.That(series.Select(s => (s.City, s.Measure.Id, s.Measure.Gwp)), Is.EqualTo(new[] { ("a", "CO2-ENERGY-CN", ""), ("b", "BASIC+", "AR5") }));
            Assert.That(series[0].Points.Single().Value, Is.EqualTo(3.5e7));
            Assert.That((series[1].Points[0].Value, series[1].Points[0].Lower, series[1].Points[0].Upper), Is.EqualTo((2e9, 1.9e9, 2.2e9)));
            Assert.That(series[1].Points[0].RelativeUncertainty, Is.EqualTo(0.1).Within(1e-12));
        }
    }

    [Test]
    public void A_blank_year_is_missing_and_a_zero_is_a_zero()
    {
        var series = Read("a,2020,5,kt,,,BASIC,,,\na,2021,,kt,,,BASIC,,,\na,2022,0,kt,,,BASIC,,,\n", out _).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(series.Points.Select(p => p.Year), Is.EqualTo(new[] { 2020, 2022 }));
            Assert.That(series.MissingYears, Is.EqualTo(new[] { 2021 }));
            Assert.That(series.At(2021), Is.Null);
            Assert.That(series.At(2022)!.Value, Is.Zero);
        }
    }

    [Test]
    public void Rows_of_one_year_at_two_levels_are_two_series_and_a_change_of_level_on_the_way_is_a_break()
    {
        Assert.That(Read("a,2020,5,kt,,,BASIC,,,\na,2020,6,kt,,,BASIC+,,,\na,2021,5,kt,,,BASIC,,,\n", out _).Select(s => (s.Measure.Id, s.Points.Count)), Is.EqualTo(new[] { ("BASIC", 2), ("BASIC+", 1) }));
        var one = Read("a,2020,5,kt,,,BASIC,,,\na,2021,6,kt,,,BASIC+,,,\n", out _).Single();
        Assert.That(SeriesBreaks.Of(one), Is.EqualTo(new[] { new SeriesBreak(BasisKind.Level, "", 2020, 2021, "BASIC", "BASIC+") }));
    }

    [Test]
    public void The_order_of_rows_changes_nothing()
    {
        string[] rows = ["a,2020,5,kt,,,BASIC,AR5,x,\n", "a,2021,6,kt,,,BASIC,AR5,y,\n", "b,2020,7,kt,,,BASIC,,,\n"];
        var (here, there) = (Read(string.Concat(rows), out _), Read(string.Concat(rows.Reverse()), out _));
        Assert.That(there.Select(Shown), Is.EqualTo(here.Select(Shown)));

        static string Shown(EmissionSeries s) => $"{s.City} {s.Measure.Id} " + string.Join(' ', s.Points.Select(p => $"{p.Year}={p.Value}")) + string.Join(' ', SeriesBreaks.Of(s));
    }

    [TestCase("a,2020,5,kt,,,BASIC,,,\na,2020,6,kt,,,BASIC,,,\n", "GHG1005", TestName = "A_year_twice_is_an_error")]
    [TestCase("a,2020,5,GJ,,,BASIC,,,\n", "GHG2012", TestName = "A_unit_that_is_no_mass_is_an_error")]
    [TestCase("a,2020,5,kt,6,,BASIC,,,\n", "GHG2013", TestName = "A_lower_limit_above_the_value_is_an_error")]
    [TestCase("a,20,5,kt,,,BASIC,,,\n", "GHG2010", TestName = "A_year_of_two_digits_is_an_error")]
    [TestCase("a,2020,5 000,kt,,,BASIC,,,\n", "GHG2002", TestName = "A_number_with_blanks_is_an_error")]
    [TestCase(",2020,5,kt,,,BASIC,,,\n", "GHG1004", TestName = "A_row_without_a_city_is_an_error")]
    public void Mistakes_are_found(string rows, string code)
    {
        Read(rows, out var found);
        Assert.That(found.Select(f => f.Rule.Code), Does.Contain(code));
    }

    [Test]
    public void Years_that_follow_one_another_by_one_ratio_look_back_cast()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SeriesBreaks.BackCast(Points.From(2010, 100, 103, 106.09, 109.2727, 100)), Is.EqualTo(new[] { 2010, 2011, 2012, 2013 }));
            Assert.That(SeriesBreaks.BackCast(Points.From(2010, 100, 103, 106.1, 109.3, 100)), Is.Empty);
        }
    }

    [Test]
    public void An_inventory_gives_a_series_of_each_view_with_what_it_rests_on()
    {
        var result = TestProject.Of("c,2020,I.1.2,electricity,100,MWh", "c,2021,I.1.2,electricity,90,MWh", "c,2020,I.1.1,co2,5,t", "c,2021,I.1.1,co2,5,t")
            .In("CN", "CN-GD").And("inventories.csv", "city,year,boundary", "c,2020,the city proper", "c,2021,the prefecture").Build();
        var maker = new SeriesMaker(result.Project, [SeriesView.Totals[0], SeriesView.ChineseEnergyCo2]);
        foreach (var inventory in result.Inventories)
        {
            maker.Add(inventory);
        }

        var basic = maker.Series().Single(s => s.Measure.Id == "BASIC");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(basic.Points.Select(p => p.Value), Is.EqualTo(result.Inventories.Select(i => i.Total(Core.Gpc.ReportingLevel.Basic)!.Value)));
            Assert.That(basic.Measure.Gwp, Is.EqualTo("AR5"));
            Assert.That(SeriesBreaks.Of(basic).Single(), Is.EqualTo(new SeriesBreak(BasisKind.Boundary, "", 2020, 2021, "the city proper", "the prefecture")));
            Assert.That(basic.Points[0].Basis.Single(f => f.Kind == BasisKind.FactorFamily && f.Subject == "I.1.2 electricity").Value, Does.StartWith("china-grid CN"));
            Assert.That(basic.Points[0].Incomplete, Does.Contain("II.1.1").And.Not.Contain("I.1.2"));
        }
    }

    [Test]
    public void The_Chinese_view_counts_fuel_of_power_plants_and_net_imports()
    {
        // 1000 t CO2 of fuel in homes, 400 t in plants that supply the grid; 100 MWh used with 58.1 t CO2; 60 MWh of net import: 1000 + 400 + 60 × 0.581 t.
        string[] rows = ["c,2020,I.1.1,co2,1000,t,", "c,2020,I.4.4,co2,400,t,", "c,2020,I.1.2,electricity,100,MWh,CO2=own/e"];
        var project = TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor", rows).In("CN", "CN-GD")
            .Factors("own", "id,activity,gas,value,unit,region,source", "e,electricity,co2,0.581,kg/kWh,CN,x");
        var imported = View(project.And("indicators.csv", "city,year,indicator,value,unit,source", "c,2020,electricity-net-import,60,MWh,balance"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(imported.Value, Is.EqualTo(1_400_000 + (60_000 * 0.581)).Within(1e-9).Percent);
            var unknown = View(TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor", rows).In("CN", "CN-GD")
                .Factors("own", "id,activity,gas,value,unit,region,source", "e,electricity,co2,0.581,kg/kWh,CN,x"));
            Assert.That(unknown.Value, Is.Null, "what is imported is not known");
            Assert.That(unknown.Code, Is.EqualTo("GHG6101"));
        }
    }

    [Test]
    public void Where_a_city_supplies_no_power_all_that_it_uses_is_imported()
    {
        var project = TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor,notation_key,explanation", "c,2020,I.1.1,co2,1000,t,,,", "c,2020,I.1.2,electricity,100,MWh,CO2=own/e,,", "c,2020,I.4.4,,,,,NO,no plants")
            .In("CN", "CN-GD").Factors("own", "id,activity,gas,value,unit,region,source", "e,electricity,co2,0.581,kg/kWh,CN,x");
        Assert.That(View(project).Value, Is.EqualTo(1_000_000 + (100_000 * 0.581)).Within(1e-9).Percent);
    }

    private static (double? Value, string Code) View(TestProject project)
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        var maker = new SeriesMaker(result.Project, [SeriesView.ChineseEnergyCo2]);
        maker.Add(result.Only);
        return (maker.Series().SingleOrDefault()?.Points[0].Value, string.Join(' ', maker.Findings().Sorted().Select(d => d.Rule.Code)));
    }

    private static IReadOnlyList<EmissionSeries> Read(string rows, out IReadOnlyList<Diagnostic> found)
    {
        var bag = new DiagnosticBag();
        var series = SeriesReader.Read(InputFile.FromText("series.csv", Heading + rows), bag);
        found = bag.Sorted();
        return series;
    }
}
