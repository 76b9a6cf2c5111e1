using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using NUnit.Framework;

namespace Ghg.Tests.Inventories;

public sealed class InventoryTests
{
    private static readonly string[] BasicReferences = [.. GpcReferences.All.Where(r => r.CountsIn(ReportingLevel.Basic)).Select(r => r.Id)];

    [Test]
    public void Lines_of_one_reference_add_up_gas_by_gas()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t", "c,2020,IV.1,co2,2000,kg", "c,2020,IV.1,n2o,1,kg").Build();
        Assert.That(result.Cell("IV.1").Masses.All, Is.EqualTo(new[] { ("co2", 3000.0), ("n2o", 1.0) }), result.Said);
        Assert.That(result.Cell("IV.1").Lines, Has.Count.EqualTo(3));
    }

    [Test]
    public void Rows_that_agree_in_all_but_the_amount_are_one_line()
    {
        var result = TestProject.Under(TestProject.Heading + ",source", "c,2020,IV.1,co2,0.1,t,b", "c,2020,IV.1,co2,0.2,t,a", "c,2020,IV.1,CO2,0.3,吨,b").Build();
        var line = result.Line("IV.1");
        Assert.That((line.Record.Amount.Text, line.Record.Rows), Is.EqualTo(("0.6", 3)));
        Assert.That(line.Record.Sources, Is.EqualTo(new[] { "a", "b" }));
        Assert.That((line.Record.First.Line, line.Record.Last.Line), Is.EqualTo((2, 4)));
    }

    [Test]
    public void Each_city_and_year_has_an_inventory_of_54_cells()
    {
        var result = TestProject.Of("b,2021,IV.1,co2,1,t", "a,2020,IV.1,co2,1,t", "a,2019,IV.1,co2,1,t").Build();
        Assert.That(result.Inventories.Select(i => $"{i.City.Id} {i.Year}"), Is.EqualTo(new[] { "a 2019", "a 2020", "b 2021" }));
        Assert.That(result.Inventories.Select(i => i.Cells.Count), Is.All.EqualTo(54));
    }

    [Test]
    public void A_selection_names_cities_by_id_or_name_and_years()
    {
        var project = TestProject.Of("gz,2019,IV.1,co2,1,t", "gz,2020,IV.1,co2,1,t", "bj,2020,IV.1,co2,1,t").And("cities.csv", "city,name,name_zh", "gz,Guangzhou,广州市", "bj,Beijing,北京市");
        Assert.That(Of(new Selection { Cities = ["gz"] }), Is.EqualTo("gz 2019, gz 2020"));
        Assert.That(Of(new Selection { Cities = ["广州市"] }), Is.EqualTo("gz 2019, gz 2020"));
        Assert.That(Of(new Selection { Cities = ["Beijing"] }), Is.EqualTo("bj 2020"));
        Assert.That(Of(new Selection { Years = [2020] }), Is.EqualTo("bj 2020, gz 2020"));

        string Of(Selection selection) => string.Join(", ", project.Build(selection).Inventories.Select(i => $"{i.City.Id} {i.Year}"));
    }

    [Test]
    public void A_mistake_in_one_city_or_year_concerns_no_other()
    {
        var result = TestProject.Of("a,2020,IV.1,co2,x,t", "a,2021,IV.1,co2,1,t", "b,2020,IV.1,co2,1,t", "b,2021,I.1.1,raw-coal,1,t").Build();
        var errors = result.Findings.Where(f => f.Severity == Severity.Error).ToList();
        Assert.That(errors.Select(e => (e.City, e.Year)), Is.EquivalentTo(new (string?, int?)[] { ("a", 2020), ("b", 2021) }));
        Assert.That(errors.Any(e => e.Concerns("a", 2021) || e.Concerns("b", 2020)), Is.False);
    }

    [Test]
    public void A_caveat_counts_the_lines_that_use_worldwide_defaults()
    {
        var result = TestProject.Of("c,2023,I.3.1,anthracite,1,t", "c,2023,I.1.2,electricity,1,kWh").In("CN", "CN-GD").Build();
        Assert.That(result.Only.Caveats.Single(c => c.Id == "worldwide-defaults").Text.English, Is.EqualTo("1 of 2 lines use worldwide defaults: ipcc-2006."));
        Assert.That(result.Only.Caveats.Select(c => c.Id), Does.Not.Contain("fallbacks"));
    }

    [TestCase("population", "万户", "GHG2011")]
    [TestCase("population", "kg", "GHG2012")]
    [TestCase("area", "squares", "GHG2011")]
    [TestCase("gdp", "亿元", null)]
    [TestCase("heating-degree-days", "°C·d", null)]
    public void The_unit_of_an_indicator_is_known_where_its_dimension_is(string indicator, string unit, string? code)
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t").And("indicators.csv", "city,year,indicator,value,unit,source", $"c,2020,{indicator},1,{unit},x").Build();
        Assert.That(result.Errors, Is.EqualTo(code is null ? [] : new[] { code }), result.Said);
    }

    [TestCase("BASIC", "BASIC", "Compiled to BASIC; t CO2e", " | no |")]
    [TestCase("BASIC", "BASIC+", "t CO2e with", " | BASIC+: no |")]
    public void The_overview_names_the_level_once_or_in_each_row(string first, string second, string lead, string complete)
    {
        var result = TestProject.Of("c,2019,IV.1,co2,1,t", "c,2020,IV.1,co2,1,t").And("inventories.csv", "city,year,level", $"c,2019,{first}", $"c,2020,{second}").Build();
        var summary = new InventorySummary();
        result.Inventories.ToList().ForEach(i => summary.Add(i));
        var text = MarkdownWriter.Write(summary.Document(result.Project.Gwp, Core.Texts.Language.English));
        Assert.That(text, Does.Contain("# Inventories: 2 (cities: 1)").And.Contain("\n" + lead).And.Contain(complete));
    }

    [Test]
    public void A_declared_inventory_without_rows_is_empty_and_not_left_out()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,1,t").And("inventories.csv", "city,year,level", "c,2020,BASIC+", "c,2021,").Build();
        Assert.That(result.Inventories.Select(i => (i.Year, i.Level, i.Total(ReportingLevel.BasicPlus))), Is.EqualTo(new (int, ReportingLevel, double?)[] { (2020, ReportingLevel.BasicPlus, 1000), (2021, ReportingLevel.Basic, null) }));
    }

    [Test]
    public void A_level_is_complete_when_every_reference_holds_a_number_or_a_key_other_than_NE()
    {
        var complete = TestProject.Of([.. BasicReferences.Skip(1).Select(r => $"c,2020,{r},co2e,1,t")]).And("activities/k.csv", TestProject.KeyHeading, $"c,2020,{BasicReferences[0]},,NO,none here,").Build();
        Assert.That(complete.Only.CompletenessOf(ReportingLevel.Basic), Is.EqualTo(new Completeness(32, 31, 0, 0, 1, 0)));
        Assert.That(complete.Only.CompletenessOf(ReportingLevel.Basic).IsComplete);
        Assert.That(complete.Warnings, Is.Empty);
        Assert.That(complete.Only.Caveats.Select(c => c.Id), Does.Not.Contain("incomplete"));
    }

    [Test]
    public void A_missing_reference_of_the_level_is_a_warning_and_a_caveat()
    {
        var result = TestProject.Of([.. BasicReferences.Skip(1).Select(r => $"c,2020,{r},co2e,1,t")]).Build();
        Assert.That(result.Warnings, Is.EqualTo(new[] { "GHG5013" }));
        Assert.That(result.Only.Caveats.Select(c => c.Id), Does.Contain("incomplete"));
    }

    [Test]
    public void A_zero_a_blank_and_a_key_are_three_different_things()
    {
        var result = TestProject.Of("c,2020,IV.1,co2,0,t").And("activities/k.csv", TestProject.KeyHeading, "c,2020,IV.2,,NO,none,").Build();
        Assert.That((result.Cell("IV.1").Status, result.Cell("IV.2").Status, result.Cell("V.1").Status), Is.EqualTo((CellStatus.Reported, CellStatus.Key, CellStatus.Missing)));
        Assert.That((result.Tonnes("IV.1"), result.Tonnes("IV.2"), result.Tonnes("V.1")), Is.EqualTo(((double?)0, (double?)null, (double?)null)));
    }

    [Test]
    public void A_total_of_nothing_is_nothing_and_no_zero()
    {
        var result = TestProject.Of("c,2020,VI.1,co2e,5,t").Build();
        Assert.That(result.Only.Total(ReportingLevel.Basic), Is.Null);
        Assert.That(result.Only.Total(ReportingLevel.BasicPlusS3), Is.EqualTo(5000).Within(1e-12).Percent);
        Assert.That(result.Only.Total(ReportingLevel.Territorial), Is.Null);
    }

    [Test]
    public void The_GWP_set_of_the_caller_wins_over_the_one_of_the_settings()
    {
        var project = TestProject.Of("c,2020,IV.1,ch4,1,t").Settings("""{"gwp": "SAR"}""");
        Assert.That(project.Build().Tonnes("IV.1"), Is.EqualTo(21).Within(1e-12).Percent);
        Assert.That(project.Gwp("ar4").Build().Tonnes("IV.1"), Is.EqualTo(25).Within(1e-12).Percent);
    }

    [Test]
    public void Amounts_are_summed_exactly_as_written()
    {
        // Ten times 0.1 is 1 and not 0.9999999999999999; 1e15 + 0.001 × 3 keeps its thousandths.
        var result = TestProject.Of([.. Enumerable.Repeat("c,2020,IV.1,co2,0.1,kg", 10)]).Build();
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(1.0).Within(0).Ulps);
        var large = TestProject.Of("c,2020,IV.2,co2,1e15,kg", "c,2020,IV.2,co2,0.001,kg", "c,2020,IV.2,co2,0.001,kg", "c,2020,IV.2,co2,0.001,kg").Build();
        Assert.That(large.Line("IV.2").Record.Amount.Text, Is.EqualTo("1000000000000000.003"));
    }

    [Test]
    public void Chinese_headings_and_names_give_the_same_inventory()
    {
        var english = TestProject.Under("city,year,gpc_ref,activity,amount,unit", "gz,2023,I.1.2,electricity,2,亿kWh").And("cities.csv", "city,country,region", "gz,CN,CN-GD").Build();
        var chinese = TestProject.Under("城市,年份,GPC编号,活动,数量,单位", "gz,2023,I.1.2,电力,2,亿千瓦时").And("cities.csv", "city,country,region", "gz,中国,广东").Build();
        Assert.That(InventoryText.Of(chinese), Is.EqualTo(InventoryText.Of(english)), chinese.Said);
    }

    [Test]
    public void Parameters_of_a_year_win_over_undated_ones_and_those_of_a_city_over_the_project_s()
    {
        var project = TestProject.Of("a,2020,I.3.1,other-bituminous-coal,1,t", "a,2021,I.3.1,other-bituminous-coal,1,t", "b,2020,I.3.1,other-bituminous-coal,1,t")
            .Parameters(
                ",,other-bituminous-coal,net-calorific-value,20,GJ/t,,x", "a,,other-bituminous-coal,net-calorific-value,21,GJ/t,,x", "a,2021,other-bituminous-coal,net-calorific-value,22,GJ/t,,x");
        Assert.That(
            project.Build().Inventories.Select(i => Math.Round(i[TestResult.Reference("I.3.1")].Masses.Of("co2")!.Value, 9)), Is.EqualTo(new[] { 21 * 94.6, 22 * 94.6, 20 * 94.6 }.Select(v => Math.Round(v, 9))));
    }

    [Test]
    public void Parameters_whose_years_overlap_tie()
    {
        var result = TestProject.Of("a,2021,I.3.1,other-bituminous-coal,1,t")
            .Parameters("a,2018..2021,other-bituminous-coal,net-calorific-value,20,GJ/t,,x", "a,2021..2023,other-bituminous-coal,net-calorific-value,21,GJ/t,,x").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3010" }), result.Said);
        Assert.That(result.Cell("I.3.1").Lines, Is.Empty);
    }

    [Test]
    public void What_one_city_states_is_not_its_neighbour_s()
    {
        var result = TestProject.Under(TestProject.Heading + ",technology", "a,2021,III.4.1,domestic-wastewater,1000,person,septic-system", "b,2021,III.4.1,domestic-wastewater,1000,person,septic-system")
            .And("cities.csv", "city,country", "a,CN", "b,CN").And("parameters.csv", "city,subject,parameter,value,unit,source", "a,domestic-wastewater,bod-per-person,60,g/(person*day),x", "b,domestic-wastewater,bod-per-person,30,g/(person*day),x").Build();
        Assert.That(result.Inventories[0][TestResult.Reference("III.4.1")].Masses.Of("ch4"), Is.EqualTo(2 * result.Inventories[1][TestResult.Reference("III.4.1")].Masses.Of("ch4")!.Value).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Two_cities_of_one_region_and_different_climates_do_not_share_a_factor()
    {
        var result = TestProject.Of("a,2021,I.3.1,raw-coal,1,t", "b,2021,I.3.1,raw-coal,1,t").And("cities.csv", "city,country,climate_zone", "a,CN,boreal-dry", "b,CN,tropical-dry")
            .Factors("own", "id,activity,gas,value,unit,when,source", "c,raw-coal,co2,1,t/t,climate=boreal-dry,x", "w,raw-coal,co2,2,t/t,climate=tropical-dry,x").Build();
        Assert.That(result.Inventories.Select(i => i[TestResult.Reference("I.3.1")].Masses.Of("co2")), Is.EqualTo(new double?[] { 1000, 2000 }), result.Said);
    }
}
