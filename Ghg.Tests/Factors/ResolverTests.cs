using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>One test for each rule of the choice of a factor, in the order of the rules. Factors here are made up to tell them apart: the digits say which was taken.</summary>
public sealed class ResolverTests
{
    private const string Columns = "id,set,activity,gas,value,unit,applies_to,region,year_from,year_to,technology,when,basis,scope2_method,published_gwp,source";

    /// <summary>kg CO2 of 1 t of raw coal, or of 1 kWh of electricity, in 2023: the factor that was taken.</summary>
    private static double? Taken(TestProject project, string reference = "I.3.1")
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.Empty, result.Said);

        // Rounded, since 1 kWh × 1 kg/kWh is one bit less than 1 kg; the factors differ by whole numbers.
        return result.Kilograms(reference, "co2") is { } kilograms ? Math.Round(kilograms, 12) : null;
    }

    private static TestProject Coal(string country, params string[] factors) => Coal(country, "", factors);

    private static TestProject Coal(string country, string region, string[] factors) =>
        TestProject.Of("c,2023,I.3.1,raw-coal,1,t").In(country, region).Factors("own", Columns, factors);

    private static TestProject Power(string country, string region, string grid, params string[] factors) =>
        TestProject.Of("c,2023,I.1.2,electricity,1,kWh").In(country, region, grid).Factors("own", Columns, factors);

    private static string Row(
        string id, double value, string appliesTo = "", string region = "", string years = ",", string technology = "", string when = "", string basis = "", string scope2 = "", string gwp = "",
        string activity = "raw-coal", string gas = "co2", string unit = "kg/t", string set = "") =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id},{set},{activity},{gas},{value},{unit},{appliesTo},{region},{years},{technology},{when},{basis},{scope2},{gwp},x");

    private static string Grid(string id, double value, string region, string years = ",", string scope2 = "", string appliesTo = "") =>
        Row(id, value, appliesTo, region, years, scope2: scope2, activity: "electricity", unit: "kg/kWh");

    [Test]
    public void An_explicit_factor_wins_over_a_narrower_one()
    {
        var project = TestProject.Under(TestProject.Heading + ",factor", "c,2023,I.3.1,raw-coal,1,t,own/wide").In("CN", "CN-GD")
            .Factors("own", Columns, Row("narrow", 1, "I.3.1", "CN-GD", "2023,2023"), Row("wide", 2));
        Assert.That(Taken(project), Is.EqualTo(2));
    }

    [Test]
    public void An_explicit_factor_may_be_of_one_gas_and_leaves_the_others_to_choice()
    {
        var result = TestProject.Under(TestProject.Heading + ",factor", "c,2023,I.3.1,other-bituminous-coal,1,t,CO2=own/plant")
            .Factors("own", Columns, Row("plant", 7, activity: "other-bituminous-coal")).Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(7), result.Said);

        // IPCC 2006 vol. 2 tables 1.2 and 2.3: 25.8 GJ/t × 10 kg/TJ
        Assert.That(result.Kilograms("I.3.1", "ch4"), Is.EqualTo(0.258).Within(1e-12).Percent);
    }

    [Test]
    public void A_named_set_that_lacks_a_gas_leaves_it_not_estimated()
    {
        var result = TestProject.Under(TestProject.Heading + ",factor", "c,2023,I.3.1,other-bituminous-coal,1,t,own/plant")
            .Factors("own", Columns, Row("plant", 7, activity: "other-bituminous-coal")).Build();
        Assert.That(result.Line("I.3.1").NotEstimatedGases, Is.EqualTo(new[] { "ch4", "n2o" }), result.Said);
    }

    [Test]
    public void A_named_set_is_asked_for_the_row_s_technology()
    {
        // IPCC 2006 vol. 2 table 3.2.2: gasoline with an oxidation catalyst 25 kg CH4/TJ; 44.3 TJ/Gg
        var result = TestProject.Under(TestProject.Heading + ",technology,factor", "c,2023,II.1.1,motor-gasoline,1,kt,oxidation-catalyst,ipcc-2006/motor-gasoline").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("II.1.1", "ch4"), Is.EqualTo(44.3 * 25).Within(1e-12).Percent);
    }

    [Test]
    public void A_market_based_factor_is_refused_even_if_named()
    {
        var result = TestProject.Under(TestProject.Heading + ",factor", "c,2023,I.1.2,electricity,1,kWh,china-grid/cn-2023-residual").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3009" }), result.Said);
        Assert.That(result.Said, Does.Contain("residual"));
    }

    [Test]
    public void A_supplier_s_factor_is_taken_when_it_is_named()
    {
        var project = TestProject.Under(TestProject.Heading + ",factor", "c,2022,I.1.2,electricity,1,kWh,own/utility").In("US", "", "US-egrid-mrow")
            .Factors("own", Columns, Grid("utility", 0.25, "US", "2022,2022", "supplier"));
        Assert.That(Taken(project, "I.1.2"), Is.EqualTo(0.25).Within(1e-12).Percent);
    }

    [Test]
    public void Then_comes_the_order_of_the_datasets_in_the_settings()
    {
        var project = Coal("CN", Row("a", 1, "I.3.1", "CN", "2023,2023")).Factors("other", Columns, Row("b", 2)).Settings("""{"datasets": ["other", "own"]}""");
        Assert.That(Taken(project), Is.EqualTo(2));
    }

    [Test]
    public void By_default_the_project_s_own_come_before_the_country_s_and_those_before_the_world_s()
    {
        var own = TestProject.Of("c,2023,I.3.1,anthracite,1,MMBtu").In("US").Factors("own", Columns, Row("a", 1, activity: "anthracite", unit: "kg/MMBtu", basis: "gcv"));
        Assert.That(Taken(own), Is.EqualTo(1).Within(1e-12).Percent);

        // EPA hub 2021 table 1: 103.69 kg/MMBtu gross; IPCC 2006 table 1.4: 98300 kg/TJ net
        Assert.That(Taken(TestProject.Of("c,2023,I.3.1,anthracite,1,MMBtu").In("US")), Is.EqualTo(103.69).Within(1e-12).Percent);
        Assert.That(Taken(TestProject.Under(TestProject.Heading + ",basis", "c,2023,I.3.1,anthracite,1,TJ,ncv").In("CN")), Is.EqualTo(98_300).Within(1e-12).Percent);
    }

    [Test]
    public void Another_country_s_datasets_are_not_asked() =>
        Assert.That(TestProject.Of("c,2023,I.1.2,heat,1,GJ").In("FR").Build().Errors, Is.EqualTo(new[] { "GHG3009" }));

    [Test]
    public void Then_the_narrowest_place()
    {
        Assert.That(Taken(Coal("CN", "CN-GD", [Row("world", 1, region: "world"), Row("nation", 2, region: "CN"), Row("province", 3, region: "CN-GD"), Row("other", 4, region: "CN-HB")])), Is.EqualTo(3));
        Assert.That(Taken(Coal("CN", "CN-GD", [Row("world", 1, region: "world"), Row("nation", 2, region: "CN")])), Is.EqualTo(2));
        Assert.That(Taken(Coal("CN", "CN-GD", [Row("city", 5, region: "c"), Row("province", 3, region: "CN-GD")])), Is.EqualTo(5));
    }

    [Test]
    public void A_narrower_place_wins_over_a_nearer_year() =>
        Assert.That(Taken(Coal("CN", "CN-GD", [Row("nation", 2, region: "CN", years: "2023,2023"), Row("province", 3, region: "CN-GD", years: "2021,2021")])), Is.EqualTo(3));

    [Test]
    public void American_electricity_takes_the_subregion_before_the_state_and_the_nation_last()
    {
        string[] all = [Grid("nation", 1, "US"), Grid("state", 2, "US-MN"), Grid("subregion", 3, "US-egrid-mrow")];
        Assert.That(Taken(Power("US", "US-MN", "US-egrid-mrow", all), "I.1.2"), Is.EqualTo(3));
        Assert.That(Taken(Power("US", "US-MN", "US-egrid-mrow", all[..2]), "I.1.2"), Is.EqualTo(1), "a state average is no part of the chain");
    }

    [Test]
    public void Chinese_electricity_takes_the_province_then_the_grid_then_the_nation()
    {
        string[] all = [Grid("nation", 1, "CN"), Grid("grid", 2, "CN-grid-south"), Grid("province", 3, "CN-GD")];
        Assert.That(Taken(Power("CN", "CN-GD", "", all), "I.1.2"), Is.EqualTo(3));
        Assert.That(Taken(Power("CN", "CN-GD", "", all[..2]), "I.1.2"), Is.EqualTo(2));
        Assert.That(Taken(Power("CN", "CN-GD", "", all[..1]), "I.1.2"), Is.EqualTo(1));
    }

    [Test]
    public void Electricity_never_leaves_its_country()
    {
        var result = Power("FR", "", "", Grid("world", 1, "world"), Grid("china", 2, "CN")).Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3009" }), result.Said);
    }

    [Test]
    public void Then_the_narrowest_references()
    {
        Assert.That(Taken(Coal("CN", Row("any", 1), Row("sector", 2, "I.*"), Row("scope", 3, "I.*.1"), Row("cell", 4, "I.3.1"), Row("other", 5, "I.1.1"))), Is.EqualTo(4));
        Assert.That(Taken(Coal("CN", Row("any", 1), Row("sector", 2, "I.*"), Row("scope", 3, "I.*.1"))), Is.EqualTo(3));
        Assert.That(Taken(Coal("CN", Row("any", 1), Row("sector", 2, "I.*"))), Is.EqualTo(2));
        Assert.That(Coal("CN", Row("other", 5, "I.1.1")).Build().Errors, Is.EqualTo(new[] { "GHG3009" }));
    }

    [Test]
    public void A_condition_must_hold_and_more_of_them_is_narrower()
    {
        string[] all = [Row("none", 1), Row("one", 2, when: "climate=boreal-dry"), Row("other", 3, when: "climate=tropical-dry|tropical-wet")];
        Assert.That(Taken(TestProject.Of("c,2023,I.3.1,raw-coal,1,t").In("CN", climate: "boreal-dry").Factors("own", Columns, all)), Is.EqualTo(2));
        Assert.That(Taken(Coal("CN", all)), Is.EqualTo(1), "a fact that is not known does not hold");
    }

    [TestCase("2019..2023", "2022", true)]
    [TestCase("15..17", "15", true)]
    [TestCase("15..17", "17", true)]
    [TestCase("15..17", "17.01", false)]
    [TestCase("15..", "99", true)]
    [TestCase("..15", "99", false)]
    [TestCase("rural", "RURAL", true)]
    [TestCase("rural", "urban", false)]
    public void A_condition_is_a_value_or_a_range(string wanted, string fact, bool holds) =>
        Assert.That(Conditions.Parse($"x={wanted}")!.Hold(new Dictionary<string, string> { ["x"] = fact }), Is.EqualTo(holds));

    [Test]
    public void Then_the_year_itself_then_the_nearest_earlier_then_the_nearest_later()
    {
        string[] all = [Row("later", 1, years: "2024,2024"), Row("earlier", 2, years: "2019,2019"), Row("nearer", 3, years: "2021,2021"), Row("exact", 4, years: "2022,2023")];
        Assert.That(Taken(Coal("CN", all)), Is.EqualTo(4));
        Assert.That(Taken(Coal("CN", all[..3])), Is.EqualTo(3));
        Assert.That(Taken(Coal("CN", all[..2])), Is.EqualTo(2), "an earlier one wins over a nearer later one");
        Assert.That(Taken(Coal("CN", all[..1])), Is.EqualTo(1));
    }

    [TestCase("2018,2018", true)]
    [TestCase("2017,2017", false)]
    [TestCase("2028,2028", true)]
    [TestCase("2029,2029", false)]
    [TestCase("2000,", true)]
    [TestCase(",2018", true)]
    [TestCase(",2017", false)]
    public void A_year_is_at_most_five_years_away(string years, bool found) =>
        Assert.That(Coal("CN", Row("f", 1, years: years)).Build().Errors, Is.EqualTo(found ? [] : new[] { "GHG3009" }));

    [Test]
    public void The_settings_say_how_far_a_year_may_be()
    {
        Assert.That(Coal("CN", Row("f", 1, years: "2021,2021")).Settings("""{"max_year_gap": 1}""").Build().Errors, Is.EqualTo(new[] { "GHG3009" }));
        Assert.That(Coal("CN", Row("f", 1, years: "2021,2021")).Settings("""{"max_year_gap": 2}""").Build().Errors, Is.Empty);
    }

    [Test]
    public void A_blank_technology_is_the_default_and_not_a_wildcard()
    {
        string[] all = [Row("default", 1), Row("boiler", 2, technology: "boiler")];
        Assert.That(Taken(Coal("CN", all)), Is.EqualTo(1));
        Assert.That(Coal("CN", all[1..]).Build().Errors, Is.EqualTo(new[] { "GHG3009" }), "a default is not the first technology");
        var row = TestProject.Under(TestProject.Heading + ",technology", "c,2023,I.3.1,raw-coal,1,t,boiler").In("CN");
        Assert.That(Taken(row.Factors("own", Columns, all)), Is.EqualTo(2));
        Assert.That(row.Factors("own", Columns, all[..1]).Build().Errors, Is.EqualTo(new[] { "GHG3009" }), "a technology is not the default");
    }

    [Test]
    public void A_property_of_a_fuel_is_the_same_in_every_technology_unless_it_says_otherwise()
    {
        // IPCC 2006 vol. 2: 44.3 TJ/Gg of gasoline (table 1.2) × 25 kg CH4/TJ with an oxidation catalyst (table 3.2.2)
        var gasoline = TestProject.Under(TestProject.Heading + ",technology", "c,2023,II.1.1,motor-gasoline,1,kt,oxidation-catalyst").Build();
        Assert.That(gasoline.Kilograms("II.1.1", "ch4"), Is.EqualTo(44.3 * 25).Within(1e-12).Percent, gasoline.Said);

        // EPA hub 2021 table 1, mixed coal: 26.28 MMBtu/short ton for coking against 22.35 in industry; 93.90 kg/MMBtu for coking
        var coal = TestProject.Under(TestProject.Heading + ",technology", "c,2023,I.3.1,mixed-coal,1,short-ton,coking").In("US").Build();
        Assert.That(coal.Kilograms("I.3.1", "co2"), Is.EqualTo(26.28 * 93.90).Within(1e-12).Percent, coal.Said);
    }

    [TestCase("residual")]
    [TestCase("market")]
    [TestCase("supplier")]
    public void Electricity_factors_of_another_kind_are_never_chosen(string kind)
    {
        Assert.That(Taken(Power("CN", "CN-GD", "", Grid("nation", 1, "CN", scope2: "location"), Grid("city", 2, "c", scope2: kind)), "I.1.2"), Is.EqualTo(1));
        Assert.That(Power("FR", "", "", Grid("f", 2, "c", scope2: kind)).Build().Errors, Is.EqualTo(new[] { "GHG3009" }));
    }

    [Test]
    public void Only_the_edition_in_use_is_asked()
    {
        // GB/T 32151, the default edition of the dataset: 26.7 GJ/t × 98300 kg/TJ; NDRC 2015: 24.515 GJ/t
        var project = TestProject.Of("c,2023,I.3.1,anthracite,1,t").In("CN");
        Assert.That(Taken(project), Is.EqualTo(26.7 * 98.3).Within(1e-12).Percent);
        Assert.That(Taken(project.Settings("""{"editions": {"china": "ndrc-2015"}}""")), Is.EqualTo(24.515 * 98.3).Within(1e-12).Percent);
    }

    [Test]
    public void An_edition_that_the_dataset_does_not_have_is_an_error()
    {
        var result = TestProject.Of("c,2023,I.3.1,anthracite,1,t").In("CN").Settings("""{"editions": {"china": "ndrc-2051"}}""").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG1007" }), result.Said);
    }

    [Test]
    public void A_factor_published_as_CO2e_is_refused_under_another_GWP_set()
    {
        var project = Coal("CN", Row("f", 2500, gas: "co2e", gwp: "AR4"));
        Assert.That(project.Build().Errors, Is.EqualTo(new[] { "GHG3009" }));
        Assert.That(project.Gwp("ar4").Build().Tonnes("I.3.1"), Is.EqualTo(2.5).Within(1e-12).Percent);
    }

    [Test]
    public void A_tie_is_an_error_that_lists_the_rivals()
    {
        var result = Coal("CN", Row("one", 1), Row("two", 2)).Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3010" }));
        Assert.That(result.Said, Does.Contain("own/one").And.Contain("own/two"));
        Assert.That(result.Cell("I.3.1").Lines, Is.Empty);
    }

    [Test]
    public void A_tie_is_not_broken_by_the_order_of_rows() =>
        Assert.That(Coal("CN", Row("two", 2), Row("one", 1)).Build().Errors, Is.EqualTo(new[] { "GHG3010" }));

    [Test]
    public void A_dataset_that_ranks_higher_is_no_tie() =>
        Assert.That(Taken(Coal("CN", Row("one", 1)).Factors("zweite", Columns, Row("two", 2)).Settings("""{"datasets": ["zweite", "own"]}""")), Is.EqualTo(2));

    [Test]
    public void Another_place_is_said_on_the_line()
    {
        var line = TestProject.Of("c,2024,I.1.2,electricity,1,kWh").In("CN", "CN-XZ").Build().Line("I.1.2");
        Assert.That(line.Fallbacks.Select(f => f.English), Is.EqualTo(new[] { "asked CN-XZ 2024, used CN 2023" }));
    }

    [Test]
    public void Another_year_is_said_on_the_line()
    {
        var line = TestProject.Of("c,2025,I.1.2,electricity,1,kWh").In("CN", "CN-GD").Build().Line("I.1.2");
        Assert.That(line.Fallbacks.Single().English, Does.StartWith("asked 2025, used 2023"));
    }

    [Test]
    public void An_exact_match_says_nothing() =>
        Assert.That(TestProject.Of("c,2023,I.1.2,electricity,1,kWh").In("CN", "CN-GD").Build().Line("I.1.2").Fallbacks, Is.Empty);

    [Test]
    public void The_one_value_that_a_dataset_publishes_for_its_country_or_the_world_is_no_fallback()
    {
        var line = TestProject.Of("c,2023,I.3.1,other-bituminous-coal,1,t").In("CN", "CN-GD").Settings("""{"fallback": "forbid"}""").Build().Line("I.3.1");
        Assert.That(line.Inputs.Select(i => i.Number?.Region).OfType<string>().Distinct(), Is.EquivalentTo(new[] { "CN", "world" }));
        Assert.That(line.Fallbacks, Is.Empty);
    }

    [Test]
    public void A_wider_place_is_a_fallback_only_beside_other_places_of_the_same_quantity()
    {
        var nation = Row("nation", 2, region: "CN");
        string[] Said(params string[] factors) => [.. Coal("CN", "CN-GD", factors).Build().Line("I.3.1").Fallbacks.Select(f => f.English)];
        Assert.That(Said(nation, Row("other", 4, region: "CN-HB")), Is.EqualTo(new[] { "asked CN-GD 2023, used CN (any year)" }));
        Assert.That(Said(nation, Row("other", 4, region: "CN-HB", activity: "anthracite")), Is.Empty);
        Assert.That(Said(nation, Row("other", 4, region: "CN-HB", gas: "ch4")), Has.None.Contains("used CN"));
    }

    [Test]
    public void A_wider_place_that_is_no_fallback_may_be_one_of_another_year()
    {
        var line = Coal("CN", "CN-GD", [Row("nation", 2, region: "CN", years: "2021,2021")]).Build().Line("I.3.1");
        Assert.That(line.Fallbacks.Select(f => f.English), Is.EqualTo(new[] { "asked 2023, used 2021 (CN)" }));
    }

    [Test]
    public void A_fallback_is_said_of_a_gas_that_an_explicit_factor_of_another_gas_leaves_to_choice()
    {
        var line = TestProject.Under(TestProject.Heading + ",factor", "c,2023,I.3.1,raw-coal,1,t,CO2=own/plant").In("CN", "CN-GD")
            .Factors("own", Columns, Row("plant", 7, region: "CN"), Row("methane", 1, gas: "ch4", region: "CN"), Row("other", 2, gas: "ch4", region: "CN-HB")).Build().Line("I.3.1");
        Assert.That(line.Fallbacks.Select(f => f.English), Is.EqualTo(new[] { "asked CN-GD 2023, used CN (any year)" }));
    }

    [TestCase("2025", "CN-GD")]
    [TestCase("2023", "CN-XZ")]
    public void A_fallback_that_the_settings_forbid_is_an_error(string year, string region)
    {
        var result = TestProject.Of($"c,{year},I.1.2,electricity,1,kWh").In("CN", region).Settings("""{"fallback": "forbid"}""").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3013" }), result.Said);
        Assert.That(result.Cell("I.1.2").Lines, Is.Empty);
    }

    [Test]
    public void A_misspelt_place_in_a_project_s_own_dataset_is_an_error()
    {
        var result = Power("CN", "CN-GD", "", Grid("province", 3, "CN-DG")).Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3015" }), result.Said);
    }

    [Test]
    public void A_vector_is_taken_whole_from_one_source()
    {
        var catalogue = Catalogue.Shipped.With(
        [
            Vector("first", ("food", 60, "CN"), ("paper", 40, "CN")), Vector("second", ("food", 50, "CN"), ("paper", 30, "CN"), ("wood", 20, "CN")),
        ]);
        var resolver = new Resolver(catalogue, ResolverOptions.Default with { Datasets = ["first", "second"] });
        var whole = resolver.ResolveVector(Query("CN"));
        Assert.That(whole.Select(n => (n.Dataset, n.Component)), Is.EqualTo(new[] { ("first", "food"), ("first", "paper") }));
    }

    [Test]
    public void A_vector_of_a_narrower_place_is_not_filled_up_from_a_wider_one()
    {
        var catalogue = Catalogue.Shipped.With([Vector("own", ("food", 60, "CN"), ("paper", 40, "CN"), ("food", 100, "CN-GD"))]);
        var whole = new Resolver(catalogue, ResolverOptions.Default).ResolveVector(Query("CN-GD"));
        Assert.That(whole.Select(n => n.Region), Is.EqualTo(new[] { "CN-GD" }));
    }

    [Test]
    public void The_explanation_names_the_chosen_one_first_and_says_why_the_others_were_not()
    {
        var result = Coal("CN", "CN-GD", [Row("chosen", 3, region: "CN-GD"), Row("wide", 2, region: "CN"), Row("old", 1, years: "2000,2000")]).Build();
        var query = new FactorQuery { Subject = "raw-coal", Quantity = "co2", Reference = TestResult.Reference("I.3.1"), Places = result.Only.City.Places, Year = 2023 };
        var told = new Resolver(result.Project.Catalogue, ResolverOptions.Default).Explain(query);
        Assert.That(told.Select(t => t.Number.Id), Is.EqualTo(new[] { "chosen", "wide", "old" }));
        Assert.That(told.Select(t => t.PassedOver?.English), Is.EqualTo(new[] { null, "is for a wider place", "is for 2000, more than 5 years from 2023" }));
    }

    private static FactorQuery Query(string region) => new()
    {
        Subject = "raw-coal", Quantity = "net-calorific-value", Reference = TestResult.Reference("III.1.1"), Places = PlaceChain.OfRegion(Registry.Shipped, region), Year = 2023,
    };

    // No vector ships yet, so that its mechanism is shown on a property that is none.
    private static Dataset Vector(string name, params (string Component, double Value, string Region)[] parts) => new(
        new DatasetInfo(name, "1", "", default, "", "", new Dictionary<string, string>()), false, () => DatasetRows.Of(
            parts.Select((p, i) => new SourcedNumber
            {
                Dataset = name, Id = $"{name}-{i}", Subject = "raw-coal", Quantity = "net-calorific-value", Component = p.Component, Value = p.Value, ValueText = "",
                Unit = Core.Units.UnitCatalogue.Get("%"), Region = p.Region,
            })));
}
