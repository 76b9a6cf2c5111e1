using NUnit.Framework;

namespace Ghg.Tests.Methods.Wastewater;

/// <summary>Domestic wastewater by the 2019 Refinement, volume 5, chapter 6: its printed emission factors, and worked by hand.</summary>
public sealed class RefinedWastewaterTests
{
    // FAO, Food Balance Sheets, China 2013. FAO lets nobody sell its figures on, so that no dataset ships them.
    private const string Protein = ",,domestic-wastewater,protein-supply,98.04,g/(person*day),,FAO";

    private const string Heading = "city,year,gpc_ref,activity,technology,amount,unit,method,food_waste,receiving_water,organics_removed";
    private const string ParameterHeading = "subject,parameter,component,value,unit,source";

    // Table 6.3 (updated): kg CH4 per kg BOD and per kg COD as printed, without what is discharged after treatment.
    [TestCase("stagnant-sewer", 0.3, 0.125)]
    [TestCase("flowing-sewer", 0, 0)]
    [TestCase("aerobic-plant", 0.018, 0.0075)]
    [TestCase("anaerobic-reactor", 0.48, 0.2)]
    [TestCase("shallow-lagoon", 0.12, 0.05)]
    [TestCase("deep-lagoon", 0.48, 0.2)]
    [TestCase("latrine-dry-family", 0.06, 0.025)]
    [TestCase("latrine-dry-communal", 0.3, 0.125)]
    [TestCase("latrine-wet", 0.42, 0.175)]
    public void The_printed_factors_come_out(string system, double perBod, double perCod)
    {
        foreach (var (activity, printed) in new[] { ("domestic-wastewater-bod", perBod), ("domestic-wastewater-cod", perCod) })
        {
            var result = TestProject.Under(Heading, $"c,2020,III.4.1,{activity},{system},1,kg,domestic-wastewater-2019,,,")
                .And("parameters.csv", ParameterHeading, $"domestic-wastewater,organics-removal,{system},1,1,all of it").Build();
            Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(printed).Within(1e-12), result.Said);
        }
    }

    [TestCase("", 0.066)]
    [TestCase("rivers", 0.021)]
    [TestCase("lakes", 0.114)]
    public void The_receiving_water_decides_what_is_discharged(string water, double perBod)
    {
        // 0.6 × 0.11, 0.035 and 0.19. For tier 1 the table prints 0.068, of a factor with more digits.
        var result = TestProject.Under(Heading, $"c,2020,III.4.1,domestic-wastewater-bod,collected-discharge,1,kg,domestic-wastewater-2019,,{water},").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(perBod).Within(1e-12), result.Said);
    }

    [Test]
    public void Treatment_and_what_is_still_in_the_water()
    {
        // China, 1000 people: TOW = 1000 × 0.040 × 365 × 1.25 = 18 250 kg BOD; plant (18 250 − 250) × 0.6 × 0.03 = 324; effluent 18 250 × (1 − 0.85) × 0.6 × 0.11 = 180.675.
        // TN = 1000 × 0.09804 × 0.86 × 365 × 0.16 × 1.1 × 1 × 1.25; N2O = TN × (0.016 + (1 − 0.40) × 0.005) × 44/28
        var result = TestProject.Under(Heading, "c,2013,III.4.1,domestic-wastewater,aerobic-plant,1000,person,domestic-wastewater-2019,solid-waste,,250 kg").In("CN").Parameters(Protein).Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(504.675).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(1000 * 0.09804 * 0.86 * 365 * 0.16 * 1.1 * 1.25 * (0.016 + (0.6 * 0.005)) * 44 / 28).Within(1e-9).Percent);
    }

    [Test]
    public void Septic_tanks_are_emptied_and_food_waste_goes_down_the_drain()
    {
        // United States, 1000 people: TOW = 31 025 kg BOD; sludge 0.5 × 0.5 of it: 31 025 × 0.75 × 0.6 × 0.5 = 6980.625; effluent 31 025 × (1 − 0.625) × 0.6 × 0.11 = 767.86875.
        // TN = 1000 × 0.1096 × 0.80 × 365 × 0.16 × 1.17 × 1.13 × 1; tank 0, effluent (1 − 0.15) × 0.005
        var result = TestProject.Under(Heading, "c,2013,III.4.1,domestic-wastewater,septic-system,1000,person,domestic-wastewater-2019,sewer,,").In("US").Parameters(Protein.Replace("98.04", "109.6", StringComparison.Ordinal)).Build();
        Assert.That(result.Kilograms("III.4.1", "ch4"), Is.EqualTo(7748.49375).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("III.4.1", "n2o"), Is.EqualTo(1000 * 0.1096 * 0.80 * 365 * 0.16 * 1.17 * 1.13 * 0.85 * 0.005 * 44 / 28).Within(1e-9).Percent);
    }

    [TestCase("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""")]
    [TestCase("""{"datasets": ["ipcc-2006", "ipcc-2019"]}""")]
    public void The_method_and_not_the_order_of_datasets_decides_the_edition(string settings)
    {
        // 1000 people: 2006 0.3 of an overloaded plant is not of 2019; 2006 MCF 0 of an aerobic plant, 2019 0.03
        var result = TestProject.Under(Heading, "c,2013,III.4.1,domestic-wastewater,aerobic-plant,1000,person,,,,", "c,2014,III.4.1,domestic-wastewater,aerobic-plant,1000,person,domestic-wastewater-2019,solid-waste,,")
            .In("CN").Parameters(Protein).Settings(settings).Build();
        Assert.That(result.Inventories[0][TestResult.Reference("III.4.1")].Masses.Of("ch4"), Is.Zero, result.Said);
        Assert.That(result.Inventories[1][TestResult.Reference("III.4.1")].Masses.Of("ch4"), Is.EqualTo(18_250 * 0.6 * (0.03 + (0.15 * 0.11))).Within(1e-9).Percent);
    }

    [TestCase("ponds", "", "GHG4004")]
    [TestCase("", "compost", "GHG4004")]
    public void A_word_that_no_factor_knows_is_an_error(string water, string food, string code)
    {
        var result = TestProject.Under(Heading, $"c,2013,III.4.1,domestic-wastewater,septic-system,1000,person,domestic-wastewater-2019,{food},{water},").In("CN").Parameters(Protein).Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [Test]
    public void Twice_the_people_emit_twice_as_much()
    {
        var rows = new[] { "1000", "2000" }.Select(p => TestProject.Under(Heading, $"c,2013,III.4.1,domestic-wastewater,latrine-wet,{p},person,domestic-wastewater-2019,solid-waste,,").In("CN").Parameters(Protein).Build().Cell("III.4.1").Masses).ToList();
        Assert.That(rows[1].All.Select(m => m.Kilograms), Is.EqualTo(rows[0].All.Select(m => 2 * m.Kilograms)).Within(1e-12).Percent);
    }
}
