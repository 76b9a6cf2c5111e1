using Ghg.Tests.Analysis;
using Ghg.Tests.Analysis.Comparison;
using Ghg.Tests.Imports;
using Ghg.Tests.Methods;
using Ghg.Tests.Methods.Energy;
using Ghg.Tests.Methods.Transport;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>The numbers that the reference works out for methods, allocation and double counting, and the test that holds each to its printed digits.</summary>
public sealed class WorkedNumbersTests
{
    private static readonly (string Numbers, Type Class, string Test)[] Numbers =
    [
        ("heat and power: 259.46/340.54 by efficiency, 150/450 by energy, 336.51/263.49 by exergy", typeof(PowerPlantTests), nameof(PowerPlantTests.Heat_and_power_by_the_declared_method)),
        ("heat and power: 336.29/263.71 as BISKO has it", typeof(PowerPlantTests), nameof(PowerPlantTests.Heat_and_power_as_BISKO_has_it)),
        ("heat and power: 257.14/342.86 with 0.40 and 0.90, 204/396 with 0.55 and 0.85", typeof(PowerPlantTests), nameof(PowerPlantTests.Heat_and_power_by_efficiencies_of_ones_own)),
        ("heat and power: 0.4670 kg/kWh and 56.76 t/TJ", typeof(PowerPlantTests), nameof(PowerPlantTests.What_a_unit_of_electricity_and_of_heat_carries)),
        ("heat and power: 13 214 TJ apart against 9500 TJ burnt", typeof(PowerPlantTests), nameof(PowerPlantTests.A_plant_that_burns_more_than_making_heat_and_power_apart_is_said)),
        ("trips of two cities: counted once", typeof(JourneyTests), nameof(JourneyTests.Two_cities_count_the_trips_between_them_once)),
        ("trips of two cities: 672/128 and 385/85, 816 and 482 inside", typeof(JourneyTests), nameof(JourneyTests.A_city_by_its_trips_and_by_its_territory)),
        ("losses: 2900 and 168.78 kt", typeof(GridEnergyTests), nameof(GridEnergyTests.A_city_s_electricity_and_what_is_lost_on_its_way)),
        ("plants: 2397 and 153 kt", typeof(PowerPlantTests), nameof(PowerPlantTests.Own_use_stays_in_I_4_1_and_the_rest_is_supplied)),
        ("cities that add up: 3760, and totals that do not", typeof(CityAdditionTests), nameof(CityAdditionTests.The_command_writes_the_sum_in_both_languages)),
        ("imported electricity: 16.5585 and 0.8715 Mt", typeof(ViewTests), nameof(ViewTests.Plants_count_in_the_province_and_purchases_in_the_city)),
        ("coal of a province: ten-thousand-tonne figures by reference", typeof(EnergyBalanceTests), nameof(EnergyBalanceTests.The_coal_of_Shandong_in_2005_goes_where_the_worked_example_has_it)),
    ];

    [Test]
    public void Each_has_a_test_that_runs() => Assert.That(Numbers.Where(n => !WorkedExamplesTests.IsTest(n.Class, n.Test)).Select(n => n.Numbers), Is.Empty);
}
