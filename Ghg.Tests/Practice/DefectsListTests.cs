using Ghg.Tests.Factors;
using Ghg.Tests.GoldenCases;
using Ghg.Tests.Methods;
using Ghg.Tests.Methods.Energy;
using Ghg.Tests.Methods.Industry;
using Ghg.Tests.Methods.Land;
using Ghg.Tests.Methods.Livestock;
using Ghg.Tests.Methods.Transport;
using Ghg.Tests.Methods.Waste;
using Ghg.Tests.Methods.Wastewater;
using NUnit.Framework;

namespace Ghg.Tests.Practice;

/// <summary>What other tools get wrong, or have not, sub-sector by sub-sector, and the test that it is right here.</summary>
public sealed class DefectsListTests
{
    // As read in the code of CityCatalyst.
    private static readonly (string Defect, Type Class, string Test)[] Defects =
    [
        ("incineration a thousand times too high", typeof(IncinerationTests), nameof(IncinerationTests.A_hundred_thousand_tonnes_give_five_tonnes_of_nitrous_oxide)),
        ("landfill outside the city a thousand times too low", typeof(FirstOrderDecayTests), nameof(FirstOrderDecayTests.The_unit_of_the_amount_and_the_place_of_the_landfill_do_not_change_the_methane)),
        ("people divided by their income group's share", typeof(DomesticWastewaterTests), nameof(DomesticWastewaterTests.Income_groups_are_multiplied_and_not_divided_by)),
        ("a missing MCF or share of systems taken for zero", typeof(DomesticWastewaterTests), nameof(DomesticWastewaterTests.What_a_pathway_of_the_country_comes_to_is_asked_and_not_taken_for_zero)),
        ("protein per day taken for protein per year", typeof(DomesticWastewaterTests), nameof(DomesticWastewaterTests.Nitrogen_of_the_protein_supply_per_day)),
        ("sludge subtracted from organics and from nitrogen", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Sludge_is_subtracted_from_what_it_was_measured_as)),
        ("BOD per year labelled per day", typeof(DomesticWastewaterTests), nameof(DomesticWastewaterTests.A_load_per_year_that_is_entered_per_day_is_implausible)),
        ("wastewater of an industry that nobody states, or any of seven COD values", typeof(IndustrialWastewaterTests), nameof(IndustrialWastewaterTests.What_the_table_does_not_have_is_missing_and_not_zero)),
        ("an MCF of 0.3 where no treatment is named", typeof(IndustrialWastewaterTests), nameof(IndustrialWastewaterTests.A_treatment_must_be_named)),
        ("no N2O of biological treatment", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Biological_treatment_gives_nitrous_oxide_too)),
        ("organic waste of all kinds throws", typeof(AnokaCountyTests), nameof(AnokaCountyTests.A_published_gas_of_waste_is_reproduced)),
        ("gross calorific values times net factors", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.A_gross_calorific_value_never_meets_a_net_factor)),
        ("bitumen 2.4 times too high", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Bitumen_has_the_calorific_value_of_bitumen)),
        ("gasoline, diesel and jet kerosene of one factor", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Fuels_of_vehicles_have_factors_of_their_own)),
        ("tonnes to cubic metres is not a number", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.A_mass_and_a_volume_without_a_density_are_an_error_and_no_number)),
        ("TJ times a factor per cubic metre is not a number", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Energy_times_a_factor_per_volume_is_an_error_and_no_number)),
        ("kWh and TJ alone for energy", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Energy_may_be_in_any_unit_of_energy)),
        ("rounding that makes small amounts vanish", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Small_amounts_of_a_gas_do_not_vanish)),
        ("CO2e of electricity split into gases", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Gases_of_electricity_are_never_made_up)),
        ("two conflicting factors of a country", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.Two_factors_that_fit_alike_are_an_error_and_neither_is_picked)),
        ("one American zone for the nation", typeof(ResolverTests), nameof(ResolverTests.American_electricity_takes_the_subregion_before_the_state_and_the_nation_last)),
        ("a missing factor taken for zero", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.A_missing_factor_is_an_error_and_no_zero)),
        ("a factor edited in one activity changes all", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.A_factor_that_one_row_names_is_of_that_row_alone)),
        ("no negative amounts, and no zeros", typeof(DefectsOfOtherTools), nameof(DefectsOfOtherTools.A_land_sink_is_negative_and_a_zero_is_a_number)),
    ];

    // What the comparison of tools asks of each sub-sector.
    private static readonly (string Capability, Type Class, string Test)[] Capabilities =
    [
        ("I.1 to I.6: fuel", typeof(FuelCombustionTests), nameof(FuelCombustionTests.A_mass_times_its_calorific_value_times_the_factor_of_each_gas)),
        ("I.x.2: electricity", typeof(GridEnergyTests), nameof(GridEnergyTests.Electricity_times_the_factor_of_the_province)),
        ("I.x.2: heat, with a factor", typeof(PowerPlantTests), nameof(PowerPlantTests.The_heat_factor_of_the_citys_own_plants)),
        ("I.x.3: losses derived", typeof(GridEnergyTests), nameof(GridEnergyTests.Losses_derive_from_the_electricity_of_x_2_when_asked)),
        ("scope 2 by location, and by market beside it", typeof(MarketBasedTests), nameof(MarketBasedTests.Certificates_show_beside_the_total_and_leave_it_alone)),
        ("heat and power by energy, exergy and efficiency", typeof(PowerPlantTests), nameof(PowerPlantTests.Heat_and_power_by_the_declared_method)),
        ("I.4.4 is not in BASIC", typeof(PracticeRules), nameof(PracticeRules.Rule_07_only_power_sold_to_the_grid_is_territorial_alone)),
        ("I.7: coal", typeof(CoalTests), nameof(CoalTests.Coal_times_the_factor_of_its_depth)),
        ("I.8: leakage of gas", typeof(OilAndGasTests), nameof(OilAndGasTests.Leakage_by_share_and_composition)),
        ("II.1: fuel sold", typeof(FuelBlendTests), nameof(FuelBlendTests.Ethanol_gasoline_by_volume_worked_by_hand)),
        ("II.1: induced activity", typeof(JourneyTests), nameof(JourneyTests.Two_cities_count_the_trips_between_them_once)),
        ("II.1: residents, and what is inside the boundary", typeof(JourneyTests), nameof(JourneyTests.Residents_drive_inside_and_outside)),
        ("II.x.3: the part outside", typeof(JourneyTests), nameof(JourneyTests.A_share_of_all_leaves_nothing_outside)),
        ("II.x.2: electric transport", typeof(ElectricVehicleTests), nameof(ElectricVehicleTests.The_railway_of_the_investment_bank_s_example)),
        ("III.1: methane commitment", typeof(MethaneCommitmentTests), nameof(MethaneCommitmentTests.Methane_is_by_composition_site_and_recovery)),
        ("III.1: first-order decay", typeof(IpccWasteModelTests), nameof(IpccWasteModelTests.The_workbook_is_reproduced_in_each_year)),
        ("III.2: CH4 and N2O", typeof(BiologicalTreatmentTests), nameof(BiologicalTreatmentTests.A_thousand_tonnes_give_as_many_tonnes_as_the_table_has)),
        ("III.3: fossil CO2", typeof(IncinerationTests), nameof(IncinerationTests.Fossil_and_biogenic_carbon_are_apart)),
        ("III.3: energy from waste is in sector I", typeof(IncinerationTests), nameof(IncinerationTests.Waste_that_gives_energy_is_stationary_energy_with_a_memo_at_waste)),
        ("III.4: domestic wastewater", typeof(BrazilWastewaterTests), nameof(BrazilWastewaterTests.The_published_methane_and_nitrous_oxide_are_reproduced)),
        ("III.4: industrial wastewater", typeof(IndustrialWastewaterTests), nameof(IndustrialWastewaterTests.Petroleum_refining_in_California_in_2018)),
        ("IV.1: processes", typeof(MineralTests), nameof(MineralTests.Clinker_by_its_CaO_as_page_2_12_works_it)),
        ("IV.2: fluorinated gases", typeof(GasBankTests), nameof(GasBankTests.Box_7_4_mobile_air_conditioning_in_2006)),
        ("V.1: livestock", typeof(HerdTests), nameof(HerdTests.One_row_of_a_herd_gives_lines_in_V_1_and_in_V_3)),
        ("V.2: land, with negative results", typeof(ForestTests), nameof(ForestTests.Growth_is_that_of_the_guidelines)),
        ("V.3: aggregate sources", typeof(RiceTests), nameof(RiceTests.The_example_of_the_Refinement_is_reproduced_to_its_printed_digits)),
    ];

    [Test]
    public void Each_defect_has_a_test_that_runs() => Assert.That(Defects.Where(d => !WorkedExamplesTests.IsTest(d.Class, d.Test)).Select(d => d.Defect), Is.Empty);

    [Test]
    public void Each_capability_has_a_test_that_runs() => Assert.That(Capabilities.Where(c => !WorkedExamplesTests.IsTest(c.Class, c.Test)).Select(c => c.Capability), Is.Empty);
}
