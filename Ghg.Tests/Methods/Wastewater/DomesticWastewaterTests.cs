using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Wastewater;

/// <summary>Domestic wastewater by the 2006 Guidelines, worked by hand. IPCC 2006, volume 5, chapter 6: tables 6.2 to 6.5 and 6.11.</summary>
public sealed class DomesticWastewaterTests
{
    // FAO, Food Balance Sheets, China 2013. FAO lets nobody sell its figures on, so that no dataset ships them.
    private const string Protein = ",,domestic-wastewater,protein-supply,98.04,g/(person*day),,FAO";

    private const string Heading = "city,year,gpc_ref,activity,technology,amount,unit,methane_recovered,organics_removed,nitrogen_removed,advanced_plant_share";
    private const string ParameterHeading = "subject,parameter,component,value,unit,source";

    // Table 6.3; I is 1.25 for collected and 1.00 for uncollected wastewater; 85 g BOD a day in the United States; 1000 people × 0.085 × 365 = 31025 kg BOD.
    [TestCase("collected-discharge", 0.1, 1.25)]
    [TestCase("uncollected-discharge", 0.1, 1)]
    [TestCase("stagnant-sewer", 0.5, 1.25)]
    [TestCase("flowing-sewer", 0, 1.25)]
    [TestCase("aerobic-plant", 0, 1.25)]
    [TestCase("aerobic-plant-overloaded", 0.3, 1.25)]
    [TestCase("sludge-digester", 0.8, 1.25)]
    [TestCase("anaerobic-reactor", 0.8, 1.25)]
    [TestCase("shallow-lagoon", 0.2, 1.25)]
    [TestCase("deep-lagoon", 0.8, 1.25)]
    [TestCase("septic-system", 0.5, 1)]
    [TestCase("latrine-dry-family", 0.1, 1)]
    [TestCase("latrine-dry-communal", 0.5, 1)]
    [TestCase("latrine-wet", 0.7, 1)]
    [TestCase("latrine-emptied", 0.1, 1)]
    public void People_served_by_one_system(string system, double correction, double industry)
    {
        var result = TestProject.Under(Heading, $"c,2012,III.4.1,domestic-wastewater,{system},1000,person,,,,").In("US").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(31_025 * industry * 0.6 * correction).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Sludge_and_recovered_methane_are_taken_from_their_treatment()
    {
        // 100 000 people × 0.040 kg × 365 × 1.25 = 1 825 000 kg BOD; (1 825 000 − 325 000) × 0.6 × 0.8 = 720 000 kg CH4; − 700 000
        var result = TestProject.Under(Heading, "c,2012,III.4.1,domestic-wastewater,anaerobic-reactor,100000,person,700 t,325 t,,").In("CN").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(20_000).Within(1e-9).Percent, result.Said);
    }

    [TestCase("domestic-wastewater-bod", 0.6)]
    [TestCase("domestic-wastewater-cod", 0.25)]
    public void Organics_as_measured_hold_what_industry_discharges(string activity, double capacity)
    {
        // 900 t × Bo × 0.8
        var result = TestProject.Under(Heading, $"c,2012,III.4.1,{activity},deep-lagoon,900,t,,,,").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(900_000 * capacity * 0.8).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.Null);
    }

    [Test]
    public void Income_groups_are_multiplied_and_not_divided_by()
    {
        // China in table 6.5: U 0.59, 0.12, 0.29; TOW = 1 000 000 × 0.040 × 365 = 14 600 000 kg BOD. With MCF of a wet latrine 0.7 (I 1), of other 0.1 (I 1), of a sewer 0.1 (I 1.25), of none 0.1 (I 1):
        // rural 0.59 × (0.47 × 0.7 + 0.50 × 0.1 + 0.03 × 0.1) = 0.22538; urban high 0.12 × (0.18 × 0.5 + 0.08 × 0.7 + 0.07 × 0.1 + 0.67 × 1.25 × 0.1) = 0.02841;
        // urban low 0.29 × (0.14 × 0.5 + 0.10 × 0.7 + 0.03 × 0.1 + 0.68 × 1.25 × 0.1 + 0.05 × 0.1) = 0.06757. Sum 0.32136; × 14 600 000 × 0.6 = 2 815 113.6
        var result = TestProject.Under(Heading, "c,2008,III.4.1,domestic-wastewater,,1000000,person,,,,").In("CN").And("parameters.csv", ParameterHeading,
            "domestic-wastewater,wastewater-mcf,latrine,0.7,1,survey", "domestic-wastewater,wastewater-mcf,other,0.1,1,survey", "domestic-wastewater,wastewater-mcf,sewer,0.1,1,survey",
            "domestic-wastewater,wastewater-mcf,none,0.1,1,survey", "domestic-wastewater,industrial-bod-factor,other,1,1,survey").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(2_815_113.6).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void What_a_pathway_of_the_country_comes_to_is_asked_and_not_taken_for_zero()
    {
        var result = TestProject.Under(Heading, "c,2008,III.4.1,domestic-wastewater,,1000,person,,,,").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4005" }), result.Said);
        Assert.That(result.Said, Does.Contain("Methane correction factor of wastewater systems (latrine)"));
    }

    [Test]
    public void National_income_groups_of_2005_are_not_those_of_a_city_in_2023()
    {
        var result = TestProject.Under(Heading, "c,2023,III.4.1,domestic-wastewater,,1000,person,,,,").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4005" }), result.Said);
        Assert.That(result.Said, Does.Contain("Population by income group"));
    }

    [Test]
    public void Nitrogen_of_the_protein_supply_per_day()
    {
        // China 2013: 1000 × 0.09804 kg × 365 × 0.16 × 1.1 × 1.25 × 0.005 × 44/28 (FAO; table 6.11)
        var result = TestProject.Under(Heading, "c,2013,III.4.1,domestic-wastewater,septic-system,1000,person,,,,").In("CN").Parameters(Protein).Build();
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(1000 * 0.09804 * 365 * 0.16 * 1.1 * 1.25 * 0.005 * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.Cell("III.4.1").Lines.SelectMany(l => l.Notes).Select(n => n.English), Has.Some.Contains("protein supply"));
    }

    [Test]
    public void The_N2O_of_advanced_plants_is_added_and_its_nitrogen_subtracted()
    {
        // Equation 6.9: 1000 × 40 % × 1.25 × 3.2 g = 1.6 kg N2O, × 28/44 = 1.018181… kg N.
        // Equation 6.8: 1000 × 0.09804 × 365 × 0.16 × 1.1 × 1.25 = 7872.612 kg N, less 872.612 kg in sludge
        var result = TestProject.Under(Heading, "c,2013,III.4.1,domestic-wastewater,aerobic-plant,1000,person,,,872.612 kg,40%").In("CN").Parameters(Protein).Build();
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(((7000 - (1.6 * 28 / 44)) * 0.005 * 44 / 28) + 1.6).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Without_protein_N2O_is_not_estimated_and_methane_is()
    {
        var result = TestProject.Under(Heading, "c,2023,III.4.1,domestic-wastewater,septic-system,1000,person,,,,").In("CN").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(4380).Within(1e-12).Percent);
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.Null);
        Assert.That(result.Cell("III.4.1").Lines.SelectMany(l => l.NotEstimatedGases), Is.EqualTo(new[] { "n2o" }));
    }

    [Test]
    public void A_load_per_year_that_is_entered_per_day_is_implausible()
    {
        // 13.505 kg a year is 37 g a day (table 6.4, Africa).
        var result = TestProject.Under(Heading, "c,2012,III.4.1,domestic-wastewater,septic-system,1000,person,,,,")
            .And("parameters.csv", ParameterHeading, "domestic-wastewater,bod-per-person,,13.505,g/(person*day),x").Build();
        Assert.That(result.Warnings, Does.Contain("GHG2014"));
    }

    [Test]
    public void A_load_per_year_is_converted()
    {
        // 18.25 kg a year = 50 g a day; 18 250 kg × 0.6 × 0.5
        var result = TestProject.Under(Heading, "c,2012,III.4.1,domestic-wastewater,septic-system,1000,person,,,,")
            .And("parameters.csv", ParameterHeading, "domestic-wastewater,bod-per-person,,18.25,kg/(person*year),x").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(5475).Within(1e-9).Percent, result.Said);
    }

    [TestCase("east", "", "III.4.1")]
    [TestCase("west", "", "III.4.2")]
    [TestCase("west", "own", "III.4.2")]
    [TestCase("east", "import", "III.4.3")]
    public void Site_and_origin_decide_the_reference(string site, string origin, string reference)
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit,site,origin", $"c,2012,III.4,domestic-wastewater,septic-system,1000,person,{site},{origin}").In("CN").Parameters(Protein)
            .And("sites.csv", "city,site,location,kind", "c,east,inside,plant", "c,west,outside,plant").Build();
        Assert.That(result.Cell(reference).Masses.All.Select(m => m.Gas), Is.EqualTo(new[] { "ch4", "n2o" }), result.Said);
    }

    [Test]
    public void Methane_of_wastewater_is_not_fossil() =>
        Assert.That(
            TestProject.Under(Heading, "c,2012,III.4.1,domestic-wastewater,septic-system,1000,person,,,,").In("CN").Parameters(Protein).Build().Cell("III.4.1").Masses.All.Select(m => m.Gas),
            Is.EqualTo(new[] { Gases.Ch4, Gases.N2o }));

    [TestCase("septic-tank", "person", "GHG4004")]
    [TestCase("septic-system", "t", "GHG2012")]
    [TestCase("septic-system", "m3", "GHG2012")]
    public void A_system_that_nobody_knows_or_an_amount_of_something_else_is_an_error(string system, string unit, string code)
    {
        var result = TestProject.Under(Heading, $"c,2012,III.4.1,domestic-wastewater,{system},1000,{unit},,,,").In("CN").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
        Assert.That(result.Kilograms("III.4.1", Gases.Ch4), Is.Null);
    }

    [Test]
    public void Nitrogen_as_measured()
    {
        // 1250 t N × 0.005 × 44/28
        var result = TestProject.Of("c,2023,III.4,wastewater-nitrogen,1250,t").Build();
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(1_250_000 * 0.005 * 44 / 28).Within(1e-12).Percent, result.Said);
    }
}
