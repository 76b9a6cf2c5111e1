using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>What is refused leaves an error and no line: never a zero and never a guess.</summary>
public sealed class RefusalTests
{
    private static void Refused(TestProject project, params string[] codes)
    {
        var result = project.Build();
        Assert.That(result.Errors, Is.EqualTo(codes), result.Said);
        Assert.That(result.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Lines), Is.Empty);
    }

    [Test]
    public void Gross_energy_times_a_net_factor_without_their_ratio() =>
        Refused(TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.1.1,natural-gas,1,TJ,gcv"), "GHG4007");

    [Test]
    public void Fuel_energy_on_no_basis_where_the_publisher_is_of_another_country() =>
        Refused(TestProject.Of("c,2020,I.1.1,natural-gas,1,TJ").In("CN"), "GHG4006");

    [Test]
    public void A_ratio_of_bases_says_nothing_of_a_factor_without_a_basis() =>
        Refused(
            TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.1.1,natural-gas,1,TJ,ncv")
                .Factors("own", "id,activity,gas,value,unit,source", "f,natural-gas,co2,56,kg/GJ,x").Parameters(",,natural-gas,ncv-gcv-ratio,0.9,1,,x"),
            "GHG4008");

    [TestCase("t")]
    [TestCase("TJ")]
    public void A_factor_of_a_fuel_per_energy_that_states_no_basis(string unit) =>
        Refused(TestProject.Of($"c,2020,I.1.1,natural-gas,1,{unit}").Factors("own", "id,activity,gas,value,unit,source", "f,natural-gas,co2,56,kg/GJ,x"), "GHG4008");

    [Test]
    public void A_volume_of_gas_without_its_conditions() => Refused(TestProject.Of("c,2020,I.1.1,natural-gas,1000,m3").In("CN"), "GHG4009");

    [Test]
    public void A_volume_of_gas_under_other_conditions_than_its_calorific_value() =>
        Refused(TestProject.Of("c,2020,I.1.1,natural-gas,1000,m3@20C").In("CN"), "GHG4009");

    [Test]
    public void A_volume_of_gas_without_its_conditions_times_a_calorific_value_at_20_degrees() =>
        Refused(TestProject.Of("c,2020,I.1.1,natural-gas,1000,m3").Parameters(",,natural-gas,net-calorific-value,36,MJ/m3@20C,,meter"), "GHG4009");

    [Test]
    public void A_litre_without_a_density_or_a_calorific_value() => Refused(TestProject.Of("c,2020,I.1.1,gas-diesel-oil,1000,L"), "GHG4005");

    [TestCase("electricity", "I.1.2", "t")]
    [TestCase("natural-gas", "I.1.1", "km")]
    [TestCase("electricity", "I.1.2", "MW")]
    [TestCase("other-bituminous-coal", "I.1.1", "person")]
    public void An_amount_of_another_dimension(string activity, string reference, string unit) =>
        Refused(TestProject.Of($"c,2023,{reference},{activity},1,{unit}").In("CN", "CN-GD"), "GHG2012");

    [TestCase("I.1.1", "other-bituminous-coal", "t")]
    [TestCase("I.1.2", "electricity", "MWh")]
    [TestCase("IV.1", "co2", "t")]
    [TestCase("III.1.1", "ch4", "t")]
    public void A_negative_amount_outside_of_land(string reference, string activity, string unit) =>
        Refused(TestProject.Of($"c,2023,{reference},{activity},-1,{unit}").In("CN", "CN-GD"), "GHG2009");

    [Test]
    public void A_negative_row_that_the_sum_of_its_key_would_hide() =>
        Refused(TestProject.Of("c,2020,I.1.1,other-bituminous-coal,10,t", "c,2020,I.1.1,other-bituminous-coal,-1,t"), "GHG2009");

    [Test]
    public void An_input_that_the_method_does_not_have() =>
        Refused(TestProject.Under(TestProject.Heading + ",loss_rate", "c,2020,I.1.1,other-bituminous-coal,10,t,5%"), "GHG4003");

    [Test]
    public void A_factor_that_is_not_there() => Refused(TestProject.Of("c,2020,I.1.2,electricity,10,MWh").In("FR"), "GHG3009");

    [Test]
    public void A_fuel_that_no_dataset_knows_the_CO2_of() => Refused(TestProject.Of("c,2020,I.1.1,raw-coal,10,t").In("CN"), "GHG3009");

    [TestCase("I.1.2", "natural-gas")]
    [TestCase("III.3.1", "natural-gas")]
    [TestCase("I.7.1", "natural-gas")]
    [TestCase("I.1.1", "electricity")]
    public void A_method_under_a_reference_that_it_is_not_for(string reference, string activity) =>
        Refused(TestProject.Of($"c,2020,{reference},{activity},10,GJ").In("CN"), "GHG4002");

    [Test]
    public void A_blank_amount() => Refused(TestProject.Of("c,2020,I.1.1,other-bituminous-coal,,t"), "GHG5002");

    [Test]
    public void A_gas_without_a_weight_in_the_set_of_the_inventory()
    {
        // The second assessment report has no NF3.
        var result = TestProject.Of("c,2020,IV.2,nf3,1,t", "c,2020,IV.1,co2,1,t").Gwp("SAR").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG3011" }), result.Said);
    }
}
