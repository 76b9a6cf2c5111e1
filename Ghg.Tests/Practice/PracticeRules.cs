using Ghg.Core.Analysis.Differences;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using NUnit.Framework;

namespace Ghg.Tests.Practice;

/// <summary>What a reviewer of a city's inventory checks first, one test or more for each rule that this release has the feature for.</summary>
public sealed class PracticeRules
{
    private const string Keys = TestProject.KeyHeading;

    [Test]
    public void Rule_01_history_is_not_an_inventory()
    {
        var project = TestProject.Of("c,1990,III.1.1,ch4,1,t", "c,2020,III.1.1,ch4,2,t").And("inventories.csv", "city,year", "c,2020");
        Assert.That(project.Build().Inventories.Select(i => i.Year), Is.EqualTo(new[] { 2020 }));
        Assert.That(project.Build(new Selection { Years = [1990] }).Inventories.Select(i => i.Year), Is.EqualTo(new[] { 1990 }), "a year that is named is one");
    }

    [Test]
    public void Rule_02_a_key_belongs_to_a_line_and_leaves_the_cell_partial()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.1.1,natural-gas,5,TJ,ncv").And("activities/k.csv", Keys, "c,2020,I.1.1,firewood,NE,no survey,").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Cell("I.1.1").Status, Is.EqualTo(CellStatus.Partial));
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(5 * 56_100).Within(1e-12).Percent);
        Assert.That(result.Only.CompletenessOf(ReportingLevel.Basic), Is.EqualTo(new Completeness(32, 0, 1, 0, 0, 31)));
    }

    [Test]
    public void Rule_02_gases_without_a_factor_are_NE_and_the_cell_is_whole()
    {
        var result = TestProject.Of("c,2023,I.1.2,electricity,1,MWh").In("CN", "CN-GD").Build();
        Assert.That(result.Cell("I.1.2").Status, Is.EqualTo(CellStatus.Reported));
        Assert.That(result.Line("I.1.2").NotEstimatedGases, Is.EqualTo(new[] { "ch4", "n2o" }));
        Assert.That(result.Kilograms("I.1.2", "ch4"), Is.Null, "NE is not 0");
    }

    [TestCase("NO", CellStatus.Key, 0, 1)]
    [TestCase("C", CellStatus.Key, 0, 1)]
    [TestCase("NE", CellStatus.Key, 1, 0)]
    public void Rule_02_a_key_alone_is_no_number(string key, CellStatus status, int notEstimated, int other)
    {
        var result = TestProject.Under(Keys, $"c,2020,I.5.1,,{key},reason,").Build();
        var c = result.Only.CompletenessOf(ReportingLevel.Basic);
        Assert.That((result.Cell("I.5.1").Status, c.NotEstimated, c.OtherKeys, c.Reported), Is.EqualTo((status, notEstimated, other, 0)));
        Assert.That(result.Only.Total(ReportingLevel.Basic), Is.Null, "nothing was reported");
    }

    [TestCase("I.1.1,,IE,with commerce,I.2.1", "", "")]
    [TestCase("I.1.1,,IE,with commerce,", "GHG5005", "")]
    [TestCase("I.1.1,,IE (I.2.1),with commerce,", "", "")]
    [TestCase("I.1.1,,IE,with commerce,I.3.1", "GHG5008", "")]
    [TestCase("I.1.1,,IE,with commerce,I.2.1;II.1.1", "", "")]
    [TestCase("I.1.1,,IE,with commerce,I.2.1;I.3.1", "GHG5008", "")]
    [TestCase("I.1.1,,IE,with itself,I.1.1", "GHG5009", "")]
    [TestCase("I.1.1,,IE,chain,I.5.1", "GHG5009", "")]
    [TestCase("III.3.1,,IE,burnt for power,I.4.4", "", "GHG5010")]
    [TestCase("II.1.3,,IE,fuel sold,II.1.1", "", "GHG5010")]
    [TestCase("I.1.1,,NE,nobody knows,I.2.1", "GHG5006", "")]
    [TestCase("I.1.1,,NE,,", "GHG5004", "")]
    public void Rule_03_IE_names_references_that_hold_numbers_and_a_change_of_level_is_said(string row, string error, string warning)
    {
        var result = TestProject.Of("c,2020,I.2.1,co2,1,t", "c,2020,II.1.1,co2,1,t", "c,2020,I.4.4,co2,1,t").And("activities/k.csv", Keys, $"c,2020,{row}", "c,2020,I.5.1,,IE,elsewhere,I.2.1").Build();
        Assert.That(result.Errors, Is.EqualTo(error.Length == 0 ? [] : new[] { error }), result.Said);
        Assert.That(result.Warnings.Where(w => w != "GHG5013"), Is.EqualTo(warning.Length == 0 ? [] : new[] { warning }));
    }

    [Test]
    public void Rule_04_scope_2_is_location_based()
    {
        // China 2023: 0.5306 on average, 0.6096 without non-fossil electricity traded on the market (notice 2025 No. 47)
        var result = TestProject.Of("c,2023,I.1.2,electricity,1000,kWh").In("CN").Build();
        Assert.That(result.Kilograms("I.1.2", "co2"), Is.EqualTo(530.6).Within(1e-12).Percent, result.Said);
    }

    // MEE and NBS notices 2024 No. 12, 2024 No. 33, 2025 No. 47: the factor of fossil generation alone. Its ratio follows the fossil share of generation.
    [TestCase(2021, 0.8426, 0.6608)]
    [TestCase(2022, 0.8325, 0.6446)]
    [TestCase(2023, 0.8273, 0.6414)]
    public void Rule_05_network_losses_are_not_inside_the_Chinese_average(int year, double fossil, double ratio)
    {
        var average = Catalogue.Shipped.Dataset("china-grid")!.Numbers.Single(n => n.Id == $"electricity-cn-{year}-co2").Value;

        // Half of the last printed digit.
        Assert.That(average / fossil, Is.EqualTo(ratio).Within(0.00005));
    }

    [Test]
    public void Rule_06_electricity_of_the_whole_society_beside_losses_is_said()
    {
        const string Heading = TestProject.Heading + ",loss_rate,source";
        var alone = TestProject.Under(Heading, "c,2023,I.3.2,electricity,1,亿千瓦时,,统计年鉴 全社会用电量").In("CN", "CN-GD");
        Assert.That(alone.Build().Warnings, Does.Not.Contain("GHG5017"));
        var both = TestProject.Under(Heading, "c,2023,I.3.2,electricity,1,亿千瓦时,,统计年鉴 全社会用电量", "c,2023,I.3.3,electricity,1,亿千瓦时,5%,电网公司").In("CN", "CN-GD");
        Assert.That(both.Build().Warnings, Does.Contain("GHG5017"));
    }

    [Test]
    public void Rule_07_only_power_sold_to_the_grid_is_territorial_alone()
    {
        var result = TestProject.Of("c,2020,I.3.1,other-bituminous-coal,1,t", "c,2020,I.4.1,other-bituminous-coal,1,t", "c,2020,I.4.4,other-bituminous-coal,1,t").Build();
        Assert.That(result.Only.Total(ReportingLevel.Territorial) - result.Only.Total(ReportingLevel.Basic), Is.EqualTo(result.Only.Co2e(TestResult.Reference("I.4.4"))).Within(1e-9).Percent, result.Said);
        Assert.That(result.Only.Caveats.Select(c => c.Id), Does.Contain("supplied-to-grid"));
    }

    [Test]
    public void Rule_08_coke_and_its_gas_need_a_declared_choice()
    {
        var project = TestProject.Of("c,2020,I.3.1,coke-oven-coke,1,t", "c,2020,I.4.4,blast-furnace-gas,1,t");
        Assert.That(project.Build().Warnings, Does.Contain("GHG5016"));
        Assert.That(project.Settings("""{"choices": {"coke": "coke-minus-gas-carbon"}}""").Build().Warnings, Does.Not.Contain("GHG5016"));
    }

    [Test]
    public void Rule_09_the_Chinese_default_of_heat_is_said_to_be_one()
    {
        var result = TestProject.Of("c,2020,I.1.2,heat,1,GJ").In("CN").Build();
        Assert.That(result.Kilograms("I.1.2", "co2"), Is.EqualTo(110).Within(1e-12).Percent, result.Said);
        Assert.That(result.Only.Caveats.Single(c => c.Id == "factor-notes").Text.English, Does.Contain("Default for purchased heat"));
    }

    [Test]
    public void Rule_10_fossil_methane_weighs_more_only_where_its_carbon_is_in_no_CO2_factor()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.8.1,ch4-fossil,1,t,", "c,2020,III.1.1,ch4,1,t,", "c,2020,I.1.1,natural-gas,200,GJ,ncv").Gwp("AR6").Build();
        Assert.That(result.Tonnes("I.8.1"), Is.EqualTo(29.8).Within(1e-12).Percent, result.Said);
        Assert.That(result.Tonnes("III.1.1"), Is.EqualTo(27.0).Within(1e-12).Percent);

        // 0.2 TJ × (56100 CO2, 5 CH4, 0.1 N2O) kg/TJ: burnt methane has 27.0 (AR6 table 7.15), N2O 273
        Assert.That(result.Tonnes("I.1.1"), Is.EqualTo(0.2 * (56.1 + (0.005 * 27.0) + (0.0001 * 273))).Within(1e-12).Percent);
    }

    [Test]
    public void Rule_11_biogenic_carbon_of_burning_is_a_memo_and_that_of_land_counts()
    {
        var result = TestProject.Of("c,2020,III.3.1,co2-biogenic,10,t", "c,2020,V.2,co2,-7,t", "c,2020,V.3,co2,2,t").Build();
        Assert.That(result.Only.Total(ReportingLevel.BasicPlus), Is.EqualTo(-5000).Within(1e-12).Percent, result.Said);
        Assert.That(result.Only.Caveats.Single(c => c.Id == "biogenic").Text.English, Does.StartWith("Memo: 10 t"));
    }

    [Test]
    public void Rule_11_peat_is_fossil()
    {
        // IPCC 2006 vol. 2 tables 1.2, 1.4: 9.76 TJ/Gg × 106000 kg/TJ
        var result = TestProject.Of("c,2020,I.1.1,peat,1,t").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(9.76 * 106).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Rule_12_energy_from_waste_is_stationary_energy_with_a_memo()
    {
        // IPCC 2006 vol. 2 tables 1.2, 1.4, 2.2: fossil part 10 TJ/Gg, 91700 kg/TJ; biomass part 11.6 TJ/Gg, 100000 kg/TJ
        var result = TestProject.Of("c,2020,I.4.4,municipal-wastes-fossil,1,kt", "c,2020,I.4.4,municipal-wastes-biomass,1,kt").Build();
        Assert.That(result.Kilograms("I.4.4", "co2"), Is.EqualTo(917_000).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.4.4", "co2-biogenic"), Is.EqualTo(1_160_000).Within(1e-12).Percent);
        Assert.That(result.Only.Total(ReportingLevel.Basic), Is.Null, "sold to the grid it leaves BASIC");
        Assert.That(result.Only.Caveats.Select(c => c.Id), Does.Contain("energy-from-waste").And.Contain("biogenic"));
    }

    [Test]
    public void Rule_13_a_landfill_is_described_by_its_site_and_its_deposits_are_split_by_origin()
    {
        var result = TestProject.Under(
                TestProject.Heading + ",site,origin", "c,2000,III.1,food-waste,300,t,pit,own", "c,2001,III.1,food-waste,100,t,pit,import", "c,2000,III.1,food-waste,300,t,away,own", "c,2002,III.1,landfill-methane-recovered,2,t,pit,own")
            .In("CN", "CN-GD", climate: "tropical-moist").And("inventories.csv", "city,year", "c,2002")
            .And("sites.csv", "city,site,location,kind,management,climate", "c,pit,inside,landfill,managed-anaerobic,", "c,away,outside,landfill,unmanaged-shallow,tropical-dry").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);

        // IPCC 2006, volume 5, tables 3.1 and 3.3: food waste, k 0.4 where it is moist, MCF 1; k 0.085 where it is dry, MCF 0.4 of a shallow dump. DOC 15 %, DOCf and F 0.5.
        static double Methane(double tonnes, double k, double mcf, int years) => tonnes * 1000 * 0.15 * 0.5 * mcf * Math.Exp(-k * (years - 1)) * (1 - Math.Exp(-k)) * 0.5 * 16 / 12;
        var (own, imported) = (Methane(300, 0.4, 1, 2), Methane(100, 0.4, 1, 1));
        Assert.That(result.Kilograms("III.1.1", "ch4"), Is.EqualTo(own - (2000 * own / (own + imported))).Within(1e-9).Percent);
        Assert.That(result.Kilograms("III.1.3", "ch4"), Is.EqualTo(imported - (2000 * imported / (own + imported))).Within(1e-9).Percent);
        Assert.That(result.Kilograms("III.1.2", "ch4"), Is.EqualTo(Methane(300, 0.085, 0.4, 2)).Within(1e-9).Percent, "exported waste rots elsewhere");
    }

    [Test]
    public void Rule_14_departing_flights_are_scope_3_and_a_share_inside_is_for_road_and_rail()
    {
        Assert.That(TestProject.Of("c,2023,II.4,aircraft-a320,10,LTO").Build().Only.Cells.Single(c => c.HasNumber).Reference.Id, Is.EqualTo("II.4.3"));
        Assert.That(TestProject.Of("c,2023,II.4.1,aircraft-a320,10,LTO").Build().Cell("II.4.1").HasNumber, "a flight that starts and ends inside");
        IReadOnlyList<string> Errors(string row) => TestProject.Under(TestProject.Heading + ",method,boundary_share", $"{row},transport-fuel,50%").Build().Errors;
        Assert.That(Errors("c,2023,II.4.3,jet-kerosene,10,t"), Is.EqualTo(new[] { "GHG4004" }));
        Assert.That(Errors("c,2023,II.3.1,gas-diesel-oil,10,t"), Is.EqualTo(new[] { "GHG4004" }));
        Assert.That(Errors("c,2023,II.2.1,gas-diesel-oil,10,t"), Is.Empty);
        Assert.That(TestProject.Of("c,2023,II.4.2,electricity,1,MWh").In("CN", "CN-GD").Build().Cell("II.4.2").HasNumber, "what is charged in the city is scope 2 whatever the trip");
    }

    [Test]
    public void Rule_15_land_changes_for_twenty_years_and_pigs_are_the_average_population()
    {
        static double? In(int year, string heading, string row) =>
            TestProject.Under(heading, row).In("CN", "CN-GD", climate: "tropical-moist").And("inventories.csv", "city,year", $"c,{year}").Build().Kilograms("V.2", "co2");
        const string Land = TestProject.Heading + ",soil,land_use_before,management_before,input_level_before,land_use";
        const string Row = "c,2000,V.2,cropland-to-settlements,60,ha,low-activity-clay,long-term-cultivated,full-tillage,medium,turf";
        Assert.That(In(2019, Land, Row), Is.EqualTo(In(2001, Land, Row)).And.Not.Zero, "soil changes evenly over the transition");
        Assert.That(In(2020, Land, Row), Is.Zero, "and no more after it");
        Assert.That(In(2000, Land, Row), Is.GreaterThan(In(2001, Land, Row)!.Value), "biomass is lost in the year of the conversion");
        Assert.That(TestProject.Under(TestProject.Heading + ",stand_age", "c,2020,V.2,urban-trees,10,ha,21").Build().Kilograms("V.2", "co2"), Is.Zero);

        // IPCC 2006, volume 4, equation 10.1
        double? Pigs(string cells) => TestProject.Under(TestProject.Heading + ",days_alive", $"c,2020,V.1,market-swine,{cells}").In("CN", "CN-GD").Build().Only.Cells.SelectMany(c => c.Lines).Single(l => l.Method == "enteric-fermentation").Masses.Of("ch4");
        Assert.That(Pigs("73000,head,180 day"), Is.EqualTo(Pigs("36000,head,")).Within(1e-12).Percent);
    }

    [Test]
    public void Rule_19_a_change_of_the_family_of_factors_in_a_series_is_a_break()
    {
        // The operating margin of 2021, the average of 2022: the step between them is the factor's, and not the city's.
        TestProject With(string second) => TestProject.Of("c,2021,I.1.2,electricity,100,MWh", "c,2022,I.1.2,electricity,100,MWh").In("CN", "CN-GD")
            .Factors("own", "id,edition,activity,gas,value,unit,region,year_from,year_to,source", "e-2021,margin,electricity,co2,0.80,kg/kWh,CN-GD,2021,2021,x", $"e-2022,{second},electricity,co2,0.45,kg/kWh,CN-GD,2022,2022,x");
        IReadOnlyList<BasisKind> Breaks(TestProject project)
        {
            var result = project.Build();
            Assert.That(result.Errors, Is.Empty, result.Said);
            var maker = new SeriesMaker(result.Project, [SeriesView.Totals[0]]);
            result.Inventories.ToList().ForEach(maker.Add);
            return [.. SeriesBreaks.Of(maker.Series().Single()).Select(b => b.Kind)];
        }

        Assert.That(Breaks(With("average")), Is.EqualTo(new[] { BasisKind.FactorFamily }));
        Assert.That(Breaks(With("margin")), Is.Empty, "another year of the same family is no break");
    }

    [Test]
    public void Rule_19_no_shipped_factor_of_electricity_is_of_a_trading_scheme_or_of_a_footprint()
    {
        var factors = Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers).Where(n => n.Subject == "electricity" && Gases.TryParse(n.Quantity, out _)).ToList();
        Assert.That(factors, Is.Not.Empty);
        Assert.That(factors.Select(f => f.Scope2Method).Distinct(), Is.SubsetOf(new[] { "location", "residual", "market", "supplier" }));
        Assert.That(factors.Where(f => System.Text.RegularExpressions.Regex.IsMatch(f.Source + f.Note, "footprint|life.cycle|碳足迹|碳排放权|operating margin|build margin")).Select(f => f.Name), Is.Empty);
    }

    [Test]
    public void Rule_20_a_vector_is_taken_whole_from_one_source_and_adds_up()
    {
        const string Heading = "subject,parameter,component,value,unit,source";
        var project = TestProject.Under(TestProject.Heading + ",method", "c,2020,III.1.1,municipal-solid-waste,1000,t,methane-commitment").In("CN", "CN-GD", climate: "tropical-moist");
        TestResult With(params string[] shares) => project.And("parameters.csv", Heading, [.. shares, "municipal-solid-waste,methane-correction-factor,,1,1,x", "solid-waste,methane-recovery-share,,0,%,x"]).Build();
        Assert.That(With("municipal-solid-waste,waste-composition,food-waste,60,%,x", "municipal-solid-waste,waste-composition,wood-waste,30,%,x").Errors, Does.Contain("GHG3012"));
        var result = With("municipal-solid-waste,waste-composition,food-waste,60,%,x", "municipal-solid-waste,waste-composition,wood-waste,40,%,x");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Line("III.1.1").Inputs.Where(i => i.Number?.Quantity == "waste-composition").Select(i => i.Number!.Component), Is.EqualTo(new[] { "food-waste", "wood-waste" }), "none of the country's paper beside it");
    }

    [Test]
    public void Rule_16_a_tonne_of_coal_equivalent_is_29_3076_GJ_and_it_is_said()
    {
        var result = TestProject.Of("c,2020,I.3.1,other-bituminous-coal,1,万吨标准煤").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(293.076 * 94_600).Within(1e-12).Percent, result.Said);
        Assert.That(result.Only.Caveats.Select(c => c.Id), Does.Contain("coal-equivalent"));
    }

    [Test]
    public void Rule_16_electricity_in_coal_equivalent_must_say_which() =>
        Assert.That(TestProject.Of("c,2021,I.1.2,electricity,1,tce").In("CN").Build().Errors, Is.EqualTo(new[] { "GHG4011" }));

    [TestCase("m3@0C", true)]
    [TestCase("Nm3", true)]
    [TestCase("m3@15C", false)]
    [TestCase("m3@20C", false)]
    [TestCase("scf", false)]
    [TestCase("m3", false)]
    public void Rule_17_a_calorific_value_under_other_conditions_is_refused(string unit, bool accepted)
    {
        var result = TestProject.Of($"c,2020,I.1.1,natural-gas,1,{unit}").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(accepted ? [] : new[] { "GHG4009" }), result.Said);
    }

    // eGRID 2022, MROW: 936.485 lb/MWh. Notice 2025 No. 47: Guangdong 0.4419, China 0.5306 kg/kWh; Tibet is in no notice.
    [TestCase("US", "US-MN", "US-egrid-mrow", 2022, 936.485 * 0.45359237)]
    [TestCase("CN", "CN-GD", "", 2023, 441.9)]
    [TestCase("CN", "CN-XZ", "", 2023, 530.6)]
    [TestCase("GB", "", "", 2023, 204.96)]
    public void Rule_18_the_order_of_places_depends_on_the_country(string country, string region, string grid, int year, double kilograms)
    {
        var result = TestProject.Of($"c,{year},I.1.2,electricity,1,MWh").In(country, region, grid).Build();
        Assert.That(result.Kilograms("I.1.2", "co2"), Is.EqualTo(kilograms).Within(1e-12).Percent, result.Said);
    }

    [TestCase("HK")]
    [TestCase("TW")]
    [TestCase("FR")]
    [TestCase("")]
    public void Rule_18_electricity_does_not_take_another_country_s_factor(string country) =>
        Assert.That(TestProject.Of("c,2023,I.1.2,electricity,1,MWh").In(country).Build().Errors, Is.EqualTo(new[] { "GHG3009" }));

    [Test]
    public void Rule_21_an_indicator_has_its_unit_and_source_and_a_missing_year_is_missing()
    {
        const string Heading = "city,year,indicator,value,unit,basis,source";
        var project = TestProject.Of("c,2020,IV.1,co2,1,t", "c,2021,IV.1,co2,1,t").And("indicators.csv", Heading, "c,2020,population,12.5,万人,resident,yearbook");
        Assert.That(project.Build().Inventories.Select(i => i.Population), Is.EqualTo(new double?[] { 125_000, null }), project.Build().Said);
        Assert.That(project.And("indicators.csv", Heading, "c,2020,population,12.5,t,resident,yearbook").Build().Errors, Is.EqualTo(new[] { "GHG2012" }));
        Assert.That(project.And("indicators.csv", Heading, "c,2020,population,-5,person,resident,yearbook").Build().Errors, Is.EqualTo(new[] { "GHG2009" }));
        Assert.That(project.And("indicators.csv", Heading, "c,2020,population,5,person,resident,").Build().Errors, Is.EqualTo(new[] { "GHG1004" }));
        Assert.That(project.And("indicators.csv", Heading, "c,2020,population,5,person,,x", "c,2020,population,6,person,,x").Build().Errors, Is.EqualTo(new[] { "GHG1005" }));
    }

    [Test]
    public void Rule_22_only_the_territorial_total_counts_what_cities_send_each_other_once()
    {
        // a sends its waste to b: III.1.2 of a and III.1.3 of b are the same methane.
        var result = TestProject.Of("a,2020,III.1.2,ch4,10,t", "b,2020,III.1.3,ch4,10,t", "b,2020,III.1.1,ch4,1,t").Build();
        Assert.That(result.Inventories.Select(i => i.Total(ReportingLevel.Territorial)), Is.EqualTo(new double?[] { null, 11_000 * 28 }));
        Assert.That(result.Inventories.Select(i => i.Total(ReportingLevel.Basic)), Is.EqualTo(new double?[] { 10_000 * 28, 1_000 * 28 }));
    }

    [TestCase("BASIC+S3")]
    [TestCase("Territorial")]
    public void Rule_22_no_inventory_is_compiled_to_what_is_no_level_of_the_GPC(string level)
    {
        Assert.That(TestProject.Of("c,2020,IV.1,co2,1,t").And("inventories.csv", "city,year,level", $"c,2020,{level}").Build().Errors, Is.EqualTo(new[] { "GHG1008" }));
        Assert.That(TestProject.Of("c,2020,IV.1,co2,1,t").Settings($$"""{"level": "{{level}}"}""").Build().Errors, Is.EqualTo(new[] { "GHG1007" }));
    }

    [Test]
    public void Rule_23_no_shipped_number_is_of_the_draft_of_2025() =>
        Assert.That(Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers).Where(n => System.Text.RegularExpressions.Regex.IsMatch(n.Source + n.Note, "253号|省级温室气体清单编制指南.*2025|2025.*省级温室气体清单编制指南")).Select(n => n.Name), Is.Empty);

    [Test]
    public void Rule_23_a_view_under_the_weights_of_the_second_assessment_report_differs_by_a_line_of_its_own()
    {
        // CH4 21, N2O 310 (SAR) and 28, 265 (AR5): 10 t × 7 − 1 t × 45.
        Inventory Under(string gwp) => TestProject.Of("c,2020,III.1.1,ch4,10,t", "c,2020,III.4.1,n2o,1,t", "c,2020,I.1.1,co2,500,t").Gwp(gwp).Build().Only;
        var difference = InventoryDifference.Of(Under("SAR"), Under("AR5"), ReportingLevel.Basic);
        Assert.That(difference.Change, Is.EqualTo(25_000).Within(1e-9).Percent);
        Assert.That(difference.Effect(DifferenceCause.Gwp), Is.EqualTo(25_000).Within(1e-9).Percent);
    }

    [Test]
    public void Each_of_the_23_rules_has_a_test() => Assert.That(
        typeof(PracticeRules).GetMethods().Select(m => m.Name).Where(n => n.StartsWith("Rule_", StringComparison.Ordinal)).Select(n => int.Parse(n[5..7], System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order(),
        Is.EqualTo(Enumerable.Range(1, 23)));
}
