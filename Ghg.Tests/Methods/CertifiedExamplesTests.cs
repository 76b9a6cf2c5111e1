using Ghg.Core.Methods;
using Ghg.Tests.GoldenCases;
using Ghg.Tests.Methods.Energy;
using Ghg.Tests.Methods.Industry;
using Ghg.Tests.Methods.Land;
using Ghg.Tests.Methods.Livestock;
using Ghg.Tests.Methods.Transport;
using Ghg.Tests.Methods.Waste;
using Ghg.Tests.Methods.Wastewater;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>
/// What holds each method to a number from outside of this code: a published worked example or result, or, where none was to be had, the equation worked by
/// hand with the printed factors. A method that is in no line here fails.
/// </summary>
public sealed class CertifiedExamplesTests
{
    private enum From
    {
        /// <summary>A published example or result, to its printed digits.</summary>
        Published,

        /// <summary>The cited equation worked apart from this code, with printed factors.</summary>
        ByHand,
    }

    private static readonly (string Method, From From, string Source, Type Class, string Test)[] Examples =
    [
        ("fuel-combustion", From.Published, "56 rows of the validation sheets of CityCatalyst", typeof(CityCatalystTests), nameof(CityCatalystTests.A_right_row_is_reproduced)),
        ("fuel-carbon-content", From.Published, "the common table of factors of Chinese fuels", typeof(FuelCarbonContentTests), nameof(FuelCarbonContentTests.The_common_table_comes_out_to_its_printed_digits)),
        ("grid-supplied-energy", From.Published, "Metropolitan Council, ghg-cprg: Anoka County", typeof(AnokaCountyTests), nameof(AnokaCountyTests.A_published_total_is_reproduced)),
        ("network-losses", From.ByHand, "GPC v1.1, ch. 6: l ÷ (1 − l)", typeof(GridEnergyTests), nameof(GridEnergyTests.Losses_are_l_over_one_minus_l)),
        ("power-plant", From.ByHand, "the three methods of the GHG Protocol's tool for CHP; the EIB's plant is a fuel without a split", typeof(PowerPlantTests), nameof(PowerPlantTests.Heat_and_power_by_the_declared_method)),
        ("coal-mining", From.ByHand, "IPCC 2006, vol. 2, ch. 4, eq. 4.1.3 to 4.1.8", typeof(CoalTests), nameof(CoalTests.Coal_times_the_factor_of_its_depth)),
        ("coal-methane-recovery", From.ByHand, "IPCC 2006, vol. 2, ch. 4, eq. 4.1.5", typeof(CoalTests), nameof(CoalTests.What_is_utilised_is_subtracted_and_flaring_leaves_a_fiftieth_and_carbon_dioxide)),
        ("abandoned-mines", From.Published, "IPCC 2006, vol. 2, ch. 4, Table 4.1.7", typeof(CoalTests), nameof(CoalTests.The_example_of_table_4_1_7)),
        ("fugitive-throughput", From.Published, "IPCC 2019, vol. 2, ch. 4, Box 4A.2.1", typeof(OilAndGasTests), nameof(OilAndGasTests.The_wells_of_box_4A_2_1)),
        ("gas-leakage", From.ByHand, "GPC v1.1, ch. 6", typeof(OilAndGasTests), nameof(OilAndGasTests.Leakage_by_share_and_composition)),
        ("transport-fuel", From.ByHand, "IPCC 2006, vol. 2, eq. 3.2.1, Box 3.2.1", typeof(FuelBlendTests), nameof(FuelBlendTests.Biodiesel_blend_by_mass_by_the_densities_of_its_parts)),
        ("distance-fuel", From.Published, "US EPA, calculator of greenhouse gas equivalencies: a passenger vehicle", typeof(DistanceTests), nameof(DistanceTests.The_passenger_vehicle_of_the_EPA_s_equivalencies)),
        ("distance-factor", From.ByHand, "US EPA, Emission Factors Hub, tables 8 and 10", typeof(DistanceTests), nameof(DistanceTests.Distances_by_the_EPA_s_average_factors)),
        ("distance-electricity", From.Published, "EIB v11.1, example 3: a Polish railway", typeof(ElectricVehicleTests), nameof(ElectricVehicleTests.The_railway_of_the_investment_bank_s_example)),
        ("cold-starts", From.ByHand, "IPCC 2006, vol. 2, eq. 3.2.5, Table 3.2.3", typeof(DistanceTests), nameof(DistanceTests.A_cold_start_is_counted_beside_the_distance)),
        ("landing-take-off", From.ByHand, "IPCC 2006, vol. 2, Table 3.6.9", typeof(LandingTakeOffTests), nameof(LandingTakeOffTests.A_thousand_cycles_are_a_thousand_times_the_printed_factors)),
        ("urea-catalyst", From.ByHand, "IPCC 2006, vol. 2, eq. 3.2.2", typeof(DistanceTests), nameof(DistanceTests.Urea_of_catalysts)),
        ("first-order-decay", From.Published, "IPCC 2006, vol. 5, the waste model", typeof(IpccWasteModelTests), nameof(IpccWasteModelTests.The_workbook_is_reproduced_in_each_year)),
        ("methane-commitment", From.Published, "Metropolitan Council, ghg-cprg: Anoka County", typeof(AnokaCountyTests), nameof(AnokaCountyTests.A_published_gas_of_waste_is_reproduced)),
        ("biological-treatment", From.Published, "Metropolitan Council, ghg-cprg: Anoka County", typeof(AnokaCountyTests), nameof(AnokaCountyTests.A_published_gas_of_waste_is_reproduced)),
        ("incineration", From.Published, "IPCC 2006, vol. 5, Box 5.1", typeof(IncinerationTests), nameof(IncinerationTests.The_open_burning_of_box_5_1_is_reproduced)),
        ("domestic-wastewater-methane", From.Published, "twenty Brazilian municipalities, SNIS", typeof(BrazilWastewaterTests), nameof(BrazilWastewaterTests.The_published_methane_and_nitrous_oxide_are_reproduced)),
        ("domestic-wastewater-nitrous-oxide", From.Published, "twenty Brazilian municipalities, SNIS", typeof(BrazilWastewaterTests), nameof(BrazilWastewaterTests.The_published_methane_and_nitrous_oxide_are_reproduced)),
        ("domestic-wastewater-2019", From.Published, "IPCC 2019, vol. 5, Table 6.3 (updated): the printed factors", typeof(RefinedWastewaterTests), nameof(RefinedWastewaterTests.The_printed_factors_come_out)),
        ("wastewater-nitrogen-discharge", From.ByHand, "IPCC 2006, vol. 5, eq. 6.7", typeof(DomesticWastewaterTests), nameof(DomesticWastewaterTests.Nitrogen_as_measured)),
        ("industrial-wastewater-methane", From.Published, "petroleum refining in California, 2018", typeof(IndustrialWastewaterTests), nameof(IndustrialWastewaterTests.Petroleum_refining_in_California_in_2018)),
        ("industrial-wastewater-nitrous-oxide", From.ByHand, "IPCC 2019, vol. 5, eq. 6.11 to 6.14", typeof(IndustrialWastewaterTests), nameof(IndustrialWastewaterTests.Nitrogen_in_treatment_and_after_discharge)),
        ("clinker-production", From.Published, "IPCC 2006, vol. 3, p. 2.12", typeof(MineralTests), nameof(MineralTests.Clinker_by_its_CaO_as_page_2_12_works_it)),
        ("cement-production", From.Published, "IPCC 2006, vol. 3, Table 2.2", typeof(MineralTests), nameof(MineralTests.Cement_of_a_product_mix_emits_by_the_clinker_of_table_2_2)),
        ("lime-production", From.Published, "IPCC 2006, vol. 3, eq. 2.8", typeof(MineralTests), nameof(MineralTests.Lime_of_unknown_type_by_equation_2_8)),
        ("glass-production", From.Published, "IPCC 2006, vol. 3, p. 2.30", typeof(MineralTests), nameof(MineralTests.Glass_of_unknown_type_and_cullet_as_page_2_30_works_it)),
        ("carbonate-use", From.Published, "IPCC 2006, vol. 3, Table 2.1", typeof(MineralTests), nameof(MineralTests.A_tonne_of_calcite_gives_what_table_2_1_says)),
        ("ammonia-production", From.Published, "IPCC 2006, vol. 3, Table 3.1", typeof(ChemicalTests), nameof(ChemicalTests.Ammonia_by_technology_gives_the_factors_of_table_3_1)),
        ("acid-production", From.ByHand, "IPCC 2006, vol. 3, eq. 3.8, Table 3.4", typeof(ChemicalTests), nameof(ChemicalTests.Adipic_acid_is_abated_while_the_abatement_runs)),
        ("process-production", From.Published, "IPCC 2006, vol. 3, Table 4.1: the average of the world's steel", typeof(MetalTests), nameof(MetalTests.The_world_mix_of_steel_gives_the_average_of_table_4_1)),
        ("aluminium-anode-effects", From.ByHand, "IPCC 2006, vol. 3, eq. 4.26, Table 4.16", typeof(MetalTests), nameof(MetalTests.Aluminium_by_anode_effect_minutes)),
        ("non-energy-products", From.Published, "IPCC 2006, vol. 3, Table 5.2", typeof(ProductUseTests), nameof(ProductUseTests.Oil_and_grease_apart_give_the_default_of_table_5_2)),
        ("fluorinated-gas-bank", From.Published, "IPCC 2006, vol. 3, Box 7.4", typeof(GasBankTests), nameof(GasBankTests.Box_7_4_mobile_air_conditioning_in_2006)),
        ("prompt-release", From.ByHand, "IPCC 2006, vol. 3, eq. 8.24", typeof(ProductUseTests), nameof(ProductUseTests.Nitrous_oxide_of_hospitals_is_half_of_each_year)),
        ("switchgear", From.ByHand, "IPCC 2006, vol. 3, eq. 8.1, Table 8.3", typeof(ProductUseTests), nameof(ProductUseTests.Switchgear_in_use_and_retired)),
        ("enteric-fermentation", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyTests), nameof(DakotaCountyTests.A_published_mass_is_reproduced)),
        ("manure-methane", From.Published, "IPCC 2006, vol. 4, Table 10.14", typeof(ManureTests), nameof(ManureTests.The_factors_of_table_10_14_are_found_by_temperature)),
        ("manure-methane-volatile-solids", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyTests), nameof(DakotaCountyTests.A_published_mass_is_reproduced)),
        ("manure-nitrous-oxide-direct", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyTests), nameof(DakotaCountyTests.A_published_mass_is_reproduced)),
        ("manure-nitrous-oxide-indirect", From.ByHand, "IPCC 2006, vol. 4, eq. 10.26 to 10.29; the county has no such column", typeof(ManureTests), nameof(ManureTests.The_nitrogen_of_a_herd_worked_by_hand)),
        ("manure-nitrous-oxide-per-head", From.ByHand, "GB/T 32151.22-2024, Table C.10", typeof(ManureTests), nameof(ManureTests.China_s_factors_per_head_are_of_its_regions)),
        ("herd-soils-direct", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyTests), nameof(DakotaCountyTests.A_published_mass_is_reproduced)),
        ("herd-soils-indirect", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountySoilsTests), nameof(DakotaCountySoilsTests.Nitrogen_of_herds_that_runs_off_is_that_of_the_county)),
        ("soil-nitrogen-direct", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyTests), nameof(DakotaCountyTests.A_published_mass_is_reproduced)),
        ("soil-nitrogen-indirect", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountySoilsTests), nameof(DakotaCountySoilsTests.Fertiliser_that_runs_off_is_that_of_the_county)),
        ("organic-soils-nitrous-oxide", From.ByHand, "IPCC 2006, vol. 4, eq. 11.1, Table 11.1", typeof(SoilTests), nameof(SoilTests.Drained_organic_soils_have_the_factor_of_their_climate)),
        ("land-conversion", From.Published, "IPCC 2006, vol. 4, p. 4.40", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Cropland_to_forest_is_that_of_the_guidelines)),
        ("soil-management-change", From.Published, "IPCC 2006, vol. 4, p. 5.22", typeof(SoilCarbonTests), nameof(SoilCarbonTests.Cropland_remaining_is_that_of_the_guidelines)),
        ("forest-growth", From.Published, "IPCC 2006, vol. 4, p. 4.18", typeof(ForestTests), nameof(ForestTests.Growth_is_that_of_the_guidelines)),
        ("wood-removals", From.Published, "IPCC 2006, vol. 4, p. 4.18", typeof(ForestTests), nameof(ForestTests.Wood_removals_are_those_of_the_guidelines)),
        ("forest-disturbance", From.Published, "IPCC 2006, vol. 4, p. 4.19", typeof(ForestTests), nameof(ForestTests.Disturbance_is_that_of_the_guidelines)),
        ("carbon-stock-difference", From.ByHand, "IPCC 2006, vol. 4, eq. 2.5", typeof(CarbonStockDifferenceTests), nameof(CarbonStockDifferenceTests.The_difference_is_spread_over_the_years_between)),
        ("land-carbon-rate", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyLandTests), nameof(DakotaCountyLandTests.Land_cover_takes_up_what_is_published)),
        ("perennial-crops", From.Published, "IPCC 2006, vol. 4, p. 5.11", typeof(OnLandTests), nameof(OnLandTests.Perennial_crops_are_those_of_the_guidelines)),
        ("urban-trees", From.Published, "Metropolitan Council, ghg-cprg: Dakota County", typeof(DakotaCountyLandTests), nameof(DakotaCountyLandTests.City_trees_take_up_what_is_published)),
        ("drained-organic-soils", From.Published, "IPCC 2006, vol. 4, p. 5.23", typeof(OnLandTests), nameof(OnLandTests.Drained_organic_soils_are_those_of_the_guidelines)),
        ("rice-cultivation", From.Published, "IPCC 2019, vol. 4, sect. 5.5.4", typeof(RiceTests), nameof(RiceTests.The_example_of_the_Refinement_is_reproduced_to_its_printed_digits)),
        ("liming", From.ByHand, "IPCC 2006, vol. 4, eq. 11.12", typeof(OnLandTests), nameof(OnLandTests.Lime_and_urea_release_their_carbon_into_the_totals)),
        ("urea-application", From.ByHand, "IPCC 2006, vol. 4, eq. 11.13", typeof(OnLandTests), nameof(OnLandTests.Lime_and_urea_release_their_carbon_into_the_totals)),
        ("biomass-burning", From.ByHand, "IPCC 2006, vol. 4, eq. 2.27", typeof(OnLandTests), nameof(OnLandTests.Burnt_biomass_counts_methane_and_nitrous_oxide_and_shows_its_carbon_dioxide_beside)),
        ("other-scope-3", From.ByHand, "amount × factor", typeof(ProductUseTests), nameof(ProductUseTests.Other_scope_3_is_shown_and_in_no_total)),
        ("direct", From.Published, "published inventories of cities, entered as they are", typeof(PublishedTotalsTests), nameof(PublishedTotalsTests.The_cells_of_a_published_inventory_add_up_to_its_published_totals)),
    ];

    [Test]
    public void Every_method_has_one() => Assert.That(Examples.Select(e => e.Method), Is.EqualTo(MethodRegistry.All.Select(m => m.Info.Id)));

    [Test]
    public void Each_is_a_test_that_runs() => Assert.That(Examples.Where(e => !WorkedExamplesTests.IsTest(e.Class, e.Test)).Select(e => e.Method), Is.Empty);

    [Test]
    public void More_are_published_than_worked_by_hand() => Assert.That(Examples.Count(e => e.From == From.Published), Is.GreaterThan(Examples.Count(e => e.From == From.ByHand)));
}
