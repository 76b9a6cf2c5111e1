using NUnit.Framework;

namespace Ghg.Tests.Methods.Wastewater;

/// <summary>Industrial wastewater: a published calculation, and worked by hand. IPCC 2006, volume 5, chapter 6, tables 6.8 and 6.9; 2019 Refinement, tables 6.8 and 6.12.</summary>
public sealed class IndustrialWastewaterTests
{
    private const string Heading = "city,year,gpc_ref,activity,technology,amount,unit,cod,methane_recovered,organics_removed,method";
    private const string ParameterHeading = "subject,parameter,component,value,unit,source";

    [Test]
    public void Petroleum_refining_in_California_in_2018()
    {
        // California Air Resources Board, Documentation of California's Greenhouse Gas Inventory (2023 edition), 4D2, wastewater flow, petroleum refining, 2018:
        // 89 858 231 m3 × 450 g COD/m3 × 0.25 × 0.3 = 3033 t CH4
        var result = TestProject.Under(Heading, "c,2018,III.4.1,petroleum-refining-wastewater,aerobic-plant-overloaded,89858231,m3,450 g/m3,,,").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4") / 1000, Is.EqualTo(3033).Within(0.5), result.Said);
    }

    // Table 6.9: m3 per tonne and kg COD per m3; 1000 t; Bo 0.25, deep lagoon 0.8.
    [TestCase("alcohol-refining-wastewater", 24, 11)]
    [TestCase("beer-malt-wastewater", 6.3, 2.9)]
    [TestCase("dairy-wastewater", 7, 2.7)]
    [TestCase("meat-poultry-wastewater", 13, 4.1)]
    [TestCase("organic-chemicals-wastewater", 67, 3)]
    [TestCase("petroleum-refining-wastewater", 0.6, 1.0)]
    [TestCase("plastics-resins-wastewater", 0.6, 3.7)]
    [TestCase("pulp-paper-wastewater", 162, 9)]
    [TestCase("starch-wastewater", 9, 10)]
    [TestCase("vegetables-fruits-juices-wastewater", 20, 5)]
    [TestCase("wine-vinegar-wastewater", 23, 1.5)]
    public void Product_times_wastewater_times_COD(string activity, double water, double cod)
    {
        var result = TestProject.Under(Heading, $"c,2018,III.4,{activity},deep-lagoon,1000,t,,,,").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(1000 * water * cod * 0.25 * 0.8).Within(1e-12).Percent, result.Said);
    }

    [TestCase("coffee-wastewater", "Wastewater per tonne of product")]
    [TestCase("vegetable-oil-wastewater", "COD of the wastewater")]
    [TestCase("soap-detergents-wastewater", "Wastewater per tonne of product")]
    public void What_the_table_does_not_have_is_missing_and_not_zero(string activity, string missing)
    {
        var result = TestProject.Under(Heading, $"c,2018,III.4,{activity},deep-lagoon,1000,t,,,,").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4005" }), result.Said);
        Assert.That(result.Said, Does.Contain(missing));
    }

    [Test]
    public void A_treatment_must_be_named()
    {
        var result = TestProject.Under(Heading, "c,2018,III.4,beer-malt-wastewater,,1000,t,,,,").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4005" }), result.Said);
    }

    [Test]
    public void Shares_of_systems_and_what_is_measured()
    {
        // 100 t COD × 0.25 × (0.7 × 0.3 + 0.3 × 0.2)
        var result = TestProject.Under(Heading, "c,2018,III.4,industrial-wastewater-cod,,100,t,,,,").And("parameters.csv", ParameterHeading,
            "industrial-wastewater-cod,wastewater-pathways,aerobic-plant-overloaded,70,%,x", "industrial-wastewater-cod,wastewater-pathways,shallow-lagoon,30,%,x").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(100_000 * 0.25 * 0.27).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Sludge_and_recovered_methane()
    {
        // 120 000 t × 6.3 × 2.9 = 2 192 400 kg COD; (2 192 400 − 192 400) × 0.25 × 0.8 = 400 000; − 300 000
        var result = TestProject.Under(Heading, "c,2018,III.4,beer-malt-wastewater,anaerobic-reactor,120000,t,,300 t,192.4 t,").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(100_000).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void The_Refinement_s_factors_by_the_order_of_datasets()
    {
        // 2019: 100 t COD discharged × 0.25 × 0.11; 2006: × 0.1
        foreach (var (order, correction) in new[] { ("\"ipcc-2019\", \"ipcc-2006\"", 0.11), ("\"ipcc-2006\", \"ipcc-2019\"", 0.1) })
        {
            var result = TestProject.Under(Heading, "c,2018,III.4,industrial-wastewater-cod,discharge,100,t,,,,").Settings($$"""{"datasets": [{{order}}]}""").Build();
            Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(100_000 * 0.25 * correction).Within(1e-12).Percent, result.Said);
        }
    }

    [Test]
    public void Factors_of_two_editions_are_refused()
    {
        // Digesters are of 2006 alone.
        var result = TestProject.Under(Heading, "c,2018,III.4,industrial-wastewater-cod,,100,t,,,,").Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").And("parameters.csv", ParameterHeading,
            "industrial-wastewater-cod,wastewater-pathways,aerobic-plant,70,%,x", "industrial-wastewater-cod,wastewater-pathways,sludge-digester,30,%,x").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4010" }), result.Said);
    }

    [Test]
    public void Nitrogen_in_treatment_and_after_discharge()
    {
        // Table 6.12, starch: 1000 t × 9 m3 × 0.9 kg = 8100 kg N; × (0.016 + (1 − 0.40) × 0.005) × 44/28
        var result = TestProject.Under(Heading, "c,2018,III.4,starch-wastewater,aerobic-plant,1000,t,,,,industrial-wastewater-nitrous-oxide").Build();
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(8100 * (0.016 + (0.6 * 0.005)) * 44 / 28).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Nitrogen_that_is_discharged_untreated()
    {
        // 1000 m3 × 0.19 kg N × 0.005 × 44/28
        var result = TestProject.Under(Heading, "c,2018,III.4,meat-poultry-wastewater,discharge,1000,m3,,,,industrial-wastewater-nitrous-oxide").Build();
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(1000 * 0.19 * 0.005 * 44 / 28).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void The_2006_Guidelines_have_no_N2O_of_it()
    {
        var result = TestProject.Under(Heading, "c,2018,III.4,starch-wastewater,aerobic-plant,1000,t,,,,").Build();
        Assert.That(result.Cell("III.4.1").Masses.All.Select(m => m.Gas), Is.EqualTo(new[] { "ch4" }), result.Said);
    }
}
