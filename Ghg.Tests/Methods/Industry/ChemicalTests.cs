using NUnit.Framework;

namespace Ghg.Tests.Methods.Industry;

/// <summary>Ammonia, acids, carbides and other chemicals: IPCC 2006, volume 3, chapter 3.</summary>
public sealed class ChemicalTests
{
    private static TestResult Run(string columns, params string[] rows) => TestProject.Under($"city,year,gpc_ref,activity,technology,amount,unit{columns}", rows).In("CN", "CN-GD").Build();

    // Table 3.1, page 3.15: the last column follows from the others.
    [TestCase("conventional-reforming", 1.694)]
    [TestCase("excess-air-reforming", 1.666)]
    [TestCase("autothermal-reforming", 1.694)]
    [TestCase("partial-oxidation", 2.772)]
    [TestCase("natural-gas-average", 2.104)]
    [TestCase("partial-oxidation-average", 3.273)]
    [TestCase("", 3.273)]
    public void Ammonia_by_technology_gives_the_factors_of_table_3_1(string technology, double printed)
    {
        var result = Run("", $"c,2023,IV.1,合成氨,{technology},1,t");
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(printed).Within(0.0006), result.Said);
    }

    [Test]
    public void The_CO2_in_urea_is_deducted_by_44_60()
    {
        // 1000 × 30.2 × 15.3 × 44/12 kg − 1200 t × 44/60
        var result = Run(",urea_per_ammonia", "c,2023,IV.1,ammonia,conventional-reforming,1000,t,1.2");
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo((30.2 * 15.3 * 44 / 12) - (1200 * 44.0 / 60)).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("IV.1").Notes.Single().English, Does.Contain("V.3"));
    }

    [Test]
    public void No_more_urea_than_there_is_CO2() =>
        Assert.That(Run(",urea_per_ammonia", "c,2023,IV.1,ammonia,conventional-reforming,1000,t,2.4").Errors, Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void Ammonia_from_coal_does_not_take_the_numbers_of_oil()
    {
        Assert.That(Run("", "c,2023,IV.1,ammonia,coal-gasification,1000,t").Errors, Is.EqualTo(new[] { "GHG4004" }));
        var known = TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit", "c,2023,IV.1,ammonia,coal-gasification,1,t")
            .Parameters(",,ammonia,fuel-requirement,50,GJ/t,,works", ",,ammonia,carbon-content,25.8,kg/GJ,ncv,works").Build();
        Assert.That(known.Tonnes("IV.1"), Is.EqualTo(50 * 25.8 * 44 / 12 / 1000).Within(1e-12).Percent, known.Said);
    }

    // Table 3.3, page 3.23; page 3.21: the highest where the technology is not known.
    [TestCase("nscr", 2)]
    [TestCase("medium-pressure", 7)]
    [TestCase("", 9)]
    public void Nitric_acid_by_technology(string technology, double kilograms) =>
        Assert.That(Run("", $"c,2023,IV.1,硝酸,{technology},1000,t").Kilograms("IV.1", "n2o"), Is.EqualTo(1000 * kilograms).Within(1e-12).Percent);

    [Test]
    public void Nitric_acid_of_the_2019_refinement_when_asked()
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit", "c,2023,IV.1,nitric-acid,single-medium-pressure,1000,t").Build();
        Assert.That(result.Kilograms("IV.1", "n2o"), Is.EqualTo(8000).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Adipic_acid_is_abated_while_the_abatement_runs()
    {
        // Eq. 3.8, Table 3.4: 300 kg/t × (1 − 0.985 × 0.97); uncontrolled 300
        Assert.That(Run("", "c,2023,IV.1,adipic-acid,thermal-destruction,1000,t").Kilograms("IV.1", "n2o"), Is.EqualTo(300_000 * (1 - (0.985 * 0.97))).Within(1e-9).Percent);
        Assert.That(Run("", "c,2023,IV.1,己二酸,,1000,t").Kilograms("IV.1", "n2o"), Is.EqualTo(300_000).Within(1e-12).Percent);
        Assert.That(Run(",destruction_factor,abatement_utilisation", "c,2023,IV.1,adipic-acid,,1000,t,90%,80%").Kilograms("IV.1", "n2o"), Is.EqualTo(300_000 * 0.28).Within(1e-9).Percent);
    }

    [TestCase("90%", "", "GHG4005")]
    [TestCase("90", "1", "GHG4004")]
    public void An_abatement_that_is_half_stated_is_refused(string destruction, string utilisation, string code) =>
        Assert.That(Run(",destruction_factor,abatement_utilisation", $"c,2023,IV.1,adipic-acid,,1000,t,{destruction},{utilisation}").Errors, Is.EqualTo(new[] { code }));

    [Test]
    public void Methane_of_processes_is_fossil()
    {
        // Table 3.7: 2.62 t CO2 and 11.6 kg CH4 per tonne; AR6 weighs fossil methane 29.8
        var result = TestProject.Of("c,2023,IV.1,silicon-carbide,1000,t").Gwp("AR6").Build();
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(2620 + (11.6 * 29.8)).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("IV.1", "ch4"), Is.Null);
    }

    // Tables 3.12 and 3.13, page 3.73-3.74: GJ of feedstock times its kg CO2/GJ, less the carbon in methanol (44/32 t CO2/t), is the printed factor.
    [TestCase("steam-reforming", 0.67, 36.5, 56)]
    [TestCase("steam-reforming-with-primary-reformer", 0.497, 33.4, 56)]
    [TestCase("lurgi-conventional", 0.385, 31.4, 56)]
    [TestCase("lurgi-low-pressure", 0.267, 29.3, 56)]
    [TestCase("lurgi-combined", 0.396, 31.6, 56)]
    [TestCase("lurgi-mega-methanol", 0.310, 30.1, 56)]
    [TestCase("partial-oxidation-oil", 1.376, 37.15, 74)]
    [TestCase("partial-oxidation-coal", 5.285, 71.6, 93)]
    [TestCase("partial-oxidation-lignite", 5.020, 57.6, 111)]
    public void Methanol_by_technology_is_its_carbon_balance(string technology, double printed, double feedstock, double carbonDioxide)
    {
        var result = Run("", $"c,2023,IV.1,甲醇,{technology},1000,t");
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(printed * 1e6).Within(1e-9).Percent, result.Said);
        Assert.That(printed, Is.EqualTo((feedstock * carbonDioxide / 1000) - (44.0 / 32)).Within(0.003));

        // Page 3.74: 2.3 kg CH4 per tonne
        Assert.That(result.Kilograms("IV.1", "ch4-fossil"), Is.EqualTo(2300).Within(1e-9).Percent);
    }

    [TestCase("methanol")]
    [TestCase("hcfc-22-production")]
    public void What_differs_many_times_by_technology_asks_for_it(string activity) =>
        Assert.That(Run("", $"c,2023,IV.1,{activity},,1000,t").Errors, Is.EqualTo(new[] { "GHG3009" }));

    // Equation 3.15 with Tables 3.14 and 3.15, page 3.75, and Table 3.16, page 3.76; default feedstocks of Table 3.11, page 3.72.
    [TestCase("CN", "naphtha", 1.73 * 1.3, 3)]
    [TestCase("CN", "", 1.73 * 1.3, 3)]
    [TestCase("CN", "ethane", 0.95 * 1.3, 6)]
    [TestCase("US", "", 0.95 * 1.1, 6)]
    [TestCase("US", "gas-oil", 2.29 * 1.1, 3)]
    [TestCase("GB", "", 1.73, 3)]
    [TestCase("GB", "butane", 1.07, 3)]
    public void Ethylene_by_feedstock_is_adjusted_to_where_the_cracker_is(string country, string feedstock, double carbonDioxide, double methane)
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit", $"c,2023,IV.1,steam-cracked-ethylene,{feedstock},1000,t").In(country).Build();
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(carbonDioxide * 1e6).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("IV.1", "ch4-fossil"), Is.EqualTo(methane * 1000).Within(1e-9).Percent);
    }

    [Test]
    public void Ethylene_where_the_adjustment_is_not_known_is_an_error() =>
        Assert.That(
            TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit", "c,2023,IV.1,steam-cracked-ethylene,naphtha,1000,t").In("JP", "ipcc-asia").Build().Errors, Is.EqualTo(new[] { "GHG3009" }));

    // Tables 3.17 and 3.19 (page 3.77-3.78), 3.20 and 3.21 (3.78-3.79), 3.22 and the text on page 3.79, 3.23 and 3.24 (3.80): t CO2 and kg CH4 per tonne.
    [TestCase("ethylene-dichloride", "", 0.196, null)]
    [TestCase("ethylene-dichloride", "oxychlorination", 0.202, null)]
    [TestCase("氯乙烯（乙烯法）", "", 0.294, 0.0226)]
    [TestCase("vinyl-chloride", "direct-chlorination", 0.286, 0.0226)]
    [TestCase("ethylene-oxide", "", 0.863, 1.79)]
    [TestCase("ethylene-oxide", "oxygen-85", 0.35, 1.79)]
    [TestCase("ethylene-oxide", "oxygen-thermal-treatment", 0.663, 0.79)]
    [TestCase("acrylonitrile", "", 1.00, 0.18)]
    [TestCase("acrylonitrile", "by-products-recovered", 0.79, 0.18)]
    [TestCase("炭黑", "", 2.62, 0.06)]
    [TestCase("carbon-black", "thermal-black", 5.25, 0.06)]
    public void Petrochemicals_and_carbon_black(string activity, string technology, double carbonDioxide, double? methane)
    {
        var result = Run("", $"c,2023,IV.1,{activity},{technology},1000,t");
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(carbonDioxide * 1e6).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("IV.1", "ch4-fossil") / 1000, methane is null ? Is.Null : Is.EqualTo(methane).Within(1e-9).Percent);
    }

    // Equation 3.30, page 3.93; Table 3.28, page 3.99.
    [TestCase("before-1995", 0.04)]
    [TestCase("recent-design", 0.03)]
    public void HFC_23_of_HCFC_22(string technology, double share) =>
        Assert.That(Run("", $"c,2023,IV.1,hcfc-22-production,{technology},1000,t").Kilograms("IV.1", "hfc-23"), Is.EqualTo(share * 1e6).Within(1e-9).Percent);

    [Test]
    public void Trona_as_the_guidelines_state_it_both_ways()
    {
        // Eq. 3.14, page 3.52: 10.27 t of trona per t of CO2; 0.097 per t of trona and 0.138 per t of soda ash
        Assert.That(1 / TestProject.Of("c,2023,IV.1,trona,1,t").Build().Tonnes("IV.1")!.Value, Is.EqualTo(10.27).Within(0.05));
        Assert.That(TestProject.Of("c,2023,IV.1,natural-soda-ash,1,t").Build().Tonnes("IV.1"), Is.EqualTo(0.138).Within(1e-12).Percent);
    }
}
