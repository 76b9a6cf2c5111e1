using NUnit.Framework;

namespace Ghg.Tests.Practice;

/// <summary>
/// What calculations of a widely used open tool get wrong (CityCatalyst, as read in its code), one test for each kind. Those of waste and wastewater stand with
/// their methods: Methods/Waste and Methods/Wastewater.
/// </summary>
public sealed class DefectsOfOtherTools
{
    [Test]
    public void Biological_treatment_gives_nitrous_oxide_too()
    {
        // 1000 t wet: 4 g CH4/kg and 0.24 g N2O/kg (IPCC 2006 vol. 5 table 4.1, corrected)
        var result = TestProject.Under(TestProject.Heading + ",technology,basis", "c,2023,III.2.1,food-waste,1000,t,composting,wet").Build();
        Assert.That((result.Kilograms("III.2.1", "ch4"), result.Kilograms("III.2.1", "n2o")), Is.EqualTo((4000.0, 240.0)), result.Said);
    }

    [Test]
    public void A_gross_calorific_value_never_meets_a_net_factor()
    {
        // 1 TJ gross of natural gas holds 0.9 TJ net: 0.9 × 56 100 kg, and not 56 100.
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2023,I.1.1,natural-gas,1,TJ,gcv").Parameters(",,natural-gas,ncv-gcv-ratio,0.9,1,,x").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(50_490).Within(1e-9).Percent, result.Said);
    }

    // IPCC 2006, volume 2, tables 3.2.1 and 3.6.4. There all three burn as one fuel of 58 500 to 60 600 kg/TJ.
    [TestCase("II.1.1", "motor-gasoline", "", 69_300)]
    [TestCase("II.1.1", "gas-diesel-oil", "", 74_100)]
    [TestCase("II.4.1", "jet-kerosene", "cruise", 71_500)]
    public void Fuels_of_vehicles_have_factors_of_their_own(string reference, string fuel, string technology, double factor)
    {
        var result = TestProject.Under(TestProject.Heading + ",basis,technology", $"c,2023,{reference},{fuel},1,TJ,ncv,{technology}").Build();
        Assert.That(result.Kilograms(reference, "co2"), Is.EqualTo(factor).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Bitumen_has_the_calorific_value_of_bitumen()
    {
        // IPCC 2006, volume 2, tables 1.2 and 1.4: 40.2 TJ/Gg × 80 700 kg/TJ = 3244 kg/t. There a cubic metre of it, about a tonne, emits 7665 kg.
        var result = TestProject.Of("c,2023,I.3.1,bitumen,1,t").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(3244.14).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Energy_times_a_factor_per_volume_is_an_error_and_no_number()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2023,I.1.1,natural-gas,1,TJ,ncv").Factors("own", "id,activity,gas,value,unit,source", "f,natural-gas,co2,1.9,kg/m3@0C,x").Build();
        Assert.That(result.Errors, Is.Not.Empty);
        Assert.That(result.Tonnes("I.1.1"), Is.Null);
    }

    // Sludge holds organics, or nitrogen, in kilograms of its own: what is said of one is not subtracted from the other.
    [Test]
    public void Sludge_is_subtracted_from_what_it_was_measured_as()
    {
        const string Heading = "city,year,gpc_ref,activity,technology,amount,unit,organics_removed,nitrogen_removed";
        TestResult With(string sludge) => TestProject.Under(Heading, $"c,2023,III.4.1,domestic-wastewater,anaerobic-reactor,1000,person,{sludge}").In("CN")
            .Parameters(",,domestic-wastewater,protein-per-person,90,g/(person*day),,x").Build();
        var (none, organics, nitrogen) = (With(","), With("1 t,"), With(",1 t"));
        Assert.That(none.Errors.Concat(organics.Errors).Concat(nitrogen.Errors), Is.Empty, organics.Said + nitrogen.Said);
        Assert.That(organics.Kilograms("III.4.1", "n2o"), Is.EqualTo(none.Kilograms("III.4.1", "n2o")));
        Assert.That(organics.Kilograms("III.4.1", "ch4"), Is.LessThan(none.Kilograms("III.4.1", "ch4")!.Value));
        Assert.That(nitrogen.Kilograms("III.4.1", "ch4"), Is.EqualTo(none.Kilograms("III.4.1", "ch4")));
        Assert.That(nitrogen.Kilograms("III.4.1", "n2o"), Is.LessThan(none.Kilograms("III.4.1", "n2o")!.Value));
    }

    [Test]
    public void Two_factors_that_fit_alike_are_an_error_and_neither_is_picked()
    {
        var result = TestProject.Of("c,2023,I.1.2,electricity,1,MWh").In("US", "", "US-egrid-mrow")
            .Factors("own", "id,activity,gas,value,unit,region,year_from,year_to,source", "a,electricity,co2,0.3005,kg/kWh,US,2023,2023,x", "b,electricity,co2,0.2747,kg/kWh,US,2023,2023,x").Build();
        Assert.That(result.Errors, Is.Not.Empty, result.Said);
        Assert.That(result.Tonnes("I.1.2"), Is.Null);
    }

    [TestCase("MWh")]
    [TestCase("GJ")]
    [TestCase("toe")]
    [TestCase("tce")]
    [TestCase("MMBtu")]
    public void Energy_may_be_in_any_unit_of_energy(string unit) =>
        Assert.That(TestProject.Under(TestProject.Heading + ",basis", $"c,2023,I.1.1,natural-gas,1,{unit},ncv").Build().Kilograms("I.1.1", "co2"), Is.Positive);

    [Test]
    public void A_mass_and_a_volume_without_a_density_are_an_error_and_no_number() =>
        Assert.That(TestProject.Of("c,2023,I.1.1,natural-gas,1,gal").Build().Errors, Is.Not.Empty);

    [Test]
    public void Small_amounts_of_a_gas_do_not_vanish()
    {
        // 1 MJ of natural gas: 0.1 kg N2O/TJ × 1e-6 TJ
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2023,I.1.1,natural-gas,1,MJ,ncv").Build();
        Assert.That(result.Kilograms("I.1.1", "n2o"), Is.EqualTo(1e-7).Within(1e-9).Percent, result.Said);
    }

    [Test]
    public void Gases_of_electricity_are_never_made_up()
    {
        var result = TestProject.Of("c,2023,I.1.2,electricity,1,MWh").In("CN", "CN-GD").Build();
        Assert.That(result.Cell("I.1.2").Masses.All.Select(m => m.Gas), Is.EqualTo(new[] { "co2" }));
        Assert.That(result.Line("I.1.2").NotEstimatedGases, Is.EqualTo(new[] { "ch4", "n2o" }));
    }

    [Test]
    public void A_missing_factor_is_an_error_and_no_zero()
    {
        var result = TestProject.Of("c,2023,I.1.2,electricity,1,MWh").In("FR").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3009" }));
        Assert.That(result.Tonnes("I.1.2"), Is.Null);
    }

    [Test]
    public void A_factor_that_one_row_names_is_of_that_row_alone()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis,factor", "c,2023,I.1.1,natural-gas,1,TJ,ncv,co2=own/x", "c,2023,I.2.1,natural-gas,1,TJ,ncv,")
            .Factors("own", "id,activity,gas,value,unit,applies_to,basis,source", "x,natural-gas,co2,1,kg/TJ,V.1,ncv,x").Build();
        Assert.That((result.Kilograms("I.1.1", "co2"), result.Kilograms("I.2.1", "co2")), Is.EqualTo((1.0, 56_100.0)), result.Said);
    }

    [Test]
    public void A_land_sink_is_negative_and_a_zero_is_a_number()
    {
        var result = TestProject.Of("c,2023,V.2,co2,-64,t", "c,2023,V.3,co2,0,t").Build();
        Assert.That((result.Tonnes("V.2"), result.Tonnes("V.3")), Is.EqualTo((-64.0, 0.0)), result.Said);
    }
}
