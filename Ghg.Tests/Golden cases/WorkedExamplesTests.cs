using System.Reflection;
using Ghg.Tests.Methods.Energy;
using Ghg.Tests.Methods.Industry;
using Ghg.Tests.Methods.Land;
using Ghg.Tests.Methods.Livestock;
using Ghg.Tests.Methods.Transport;
using Ghg.Tests.Methods.Waste;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>The printed examples of the IPCC's volumes and of the EIB, and the tests that hold them to their printed digits, beside the methods that calculate them.</summary>
public sealed class WorkedExamplesTests
{
    private static readonly (string Example, Type Class, string Test)[] Examples =
    [
        ("IPCC 2006, vol. 4, p. 5.22: soil carbon of cropland remaining", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Cropland_remaining_is_that_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 6.19-6.20: soil carbon of grassland remaining", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Grassland_remaining_is_that_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 4.40: soil carbon of cropland to forest", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Cropland_to_forest_is_that_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 5.22: its two stocks", typeof(SoilCarbonTests), nameof(SoilCarbonTests.The_stocks_of_cropland_remaining_are_those_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 6.20: its two stocks", typeof(SoilCarbonTests), nameof(SoilCarbonTests.The_stocks_of_grassland_remaining_are_those_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 5.11: perennial crops", typeof(OnLandTests), nameof(OnLandTests.Perennial_crops_are_those_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 5.39: soil carbon of forest to cropland", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Forest_to_cropland_is_that_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 6.39: cropland to grassland, 1.8 and not the misprint of 1.5", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Cropland_to_grassland_is_that_of_the_guidelines_without_their_misprint)),
        ("IPCC 2006, vol. 4, p. 5.23: drained organic soils", typeof(OnLandTests), nameof(OnLandTests.Drained_organic_soils_are_those_of_the_guidelines)),
        ("IPCC 2006, vol. 4, p. 10.8: average population of poultry", typeof(HerdTests), nameof(HerdTests.The_IPCC_s_60_000_broilers_that_live_60_days_are_9_863_on_average)),
        ("IPCC 2019, vol. 4, sect. 5.5.4: rice, 410.47 of the table and not 481.01 of the text", typeof(RiceTests), nameof(RiceTests.The_example_of_the_Refinement_is_reproduced_to_its_printed_digits)),
        ("IPCC 2006, vol. 5, box 5.1: waste burnt in the open", typeof(IncinerationTests), nameof(IncinerationTests.The_open_burning_of_box_5_1_is_reproduced)),
        ("IPCC 2006, vol. 2, table 4.1.7: abandoned mines by interval, 2.01 and not 2.07", typeof(CoalTests), nameof(CoalTests.The_example_of_table_4_1_7)),
        ("IPCC 2006, vol. 2, table 4.1.7: their total", typeof(CoalTests), nameof(CoalTests.The_total_of_table_4_1_7)),
        ("IPCC 2019, vol. 2, box 4A.2.1: oil wells, CO2 by the 8.47 of its table and the 8.57 of the box", typeof(OilAndGasTests), nameof(OilAndGasTests.The_wells_of_box_4A_2_1)),
        ("IPCC 2006, vol. 3, table 2.2: clinker of a product mix, all 50 cells", typeof(MineralTests), nameof(MineralTests.Cement_of_a_product_mix_emits_by_the_clinker_of_table_2_2)),
        ("EIB v11.1, example 1: a German CHP plant", typeof(PowerPlantTests), nameof(PowerPlantTests.A_published_plant_against_its_baseline)),
        ("EIB v11.1, example 3: a Polish railway", typeof(ElectricVehicleTests), nameof(ElectricVehicleTests.The_railway_of_the_investment_bank_s_example)),
    ];

    [Test]
    public void Each_example_has_a_test_that_runs()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (example, type, name) in Examples)
            {
                Assert.That(IsTest(type, name), example);
            }
        }
    }

    /// <summary>Whether a class has a public test of a name, with cases or without.</summary>
    internal static bool IsTest(Type type, string name) =>
        type.GetMethod(name)?.GetCustomAttributes().Any(a => a is TestAttribute or TestCaseAttribute or TestCaseSourceAttribute) == true;
}
