using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>Worked examples of fuel burnt. IPCC 2006, volume 2: NCV of table 1.2, CO2 of table 1.4, CH4 and N2O of tables 2.3 and 2.5.</summary>
public sealed class FuelCombustionTests
{
    [Test]
    public void A_mass_times_its_calorific_value_times_the_factor_of_each_gas()
    {
        // 1000 t × 25.8 TJ/Gg = 25.8 TJ; × 94600, 300 and 1.5 kg/TJ
        var result = TestProject.Of("c,2020,I.1.1,other-bituminous-coal,1000,t").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(2_440_680).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.1.1", "ch4"), Is.EqualTo(7740).Within(1e-12).Percent);
        Assert.That(result.Kilograms("I.1.1", "n2o"), Is.EqualTo(38.7).Within(1e-12).Percent);

        // AR5: 2440.680 + 7.740 × 28 + 0.0387 × 265
        Assert.That(result.Tonnes("I.1.1"), Is.EqualTo(2440.680 + 216.72 + 10.2555).Within(1e-12).Percent);
    }

    [Test]
    public void The_factor_is_the_one_of_the_reference()
    {
        // In manufacturing (table 2.3) coal has 10 kg CH4/TJ and not 300.
        var result = TestProject.Of("c,2020,I.3.1,other-bituminous-coal,1000,t").Build();
        Assert.That(result.Kilograms("I.3.1", "ch4"), Is.EqualTo(258).Within(1e-12).Percent);
    }

    [Test]
    public void Net_energy_times_a_net_factor()
    {
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.1.1,natural-gas,1,TJ,ncv").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(56_100).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.1.1", "ch4"), Is.EqualTo(5).Within(1e-12).Percent);
        Assert.That(result.Kilograms("I.1.1", "n2o"), Is.EqualTo(0.1).Within(1e-12).Percent);
    }

    [Test]
    public void Gross_energy_times_a_net_factor_by_the_ratio_of_the_two()
    {
        // 1 TJ gross × 0.9 = 0.9 TJ net; × 56100
        var result = TestProject.Under(TestProject.Heading + ",basis", "c,2020,I.1.1,natural-gas,1,TJ,gcv").Parameters(",,natural-gas,ncv-gcv-ratio,0.9,1,,IPCC 2006 vol. 2 p. 1.16").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(50_490).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Net_energy_times_a_gross_factor_by_the_ratio_of_the_two()
    {
        // 0.9 MMBtu net = 1 MMBtu gross; × 53.06 kg (40 CFR 98, table C-1)
        var result = TestProject.Under(TestProject.Heading + ",basis,factor", "c,2020,I.1.1,natural-gas,0.9,MMBtu,ncv,us-epa/natural-gas")
            .Parameters(",,natural-gas,ncv-gcv-ratio,0.9,1,,IPCC 2006 vol. 2 p. 1.16").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(53.06).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Litres_become_a_mass_by_a_density_and_then_energy()
    {
        // 1000 L × 0.84 kg/L × 43.0 TJ/Gg = 0.03612 TJ; × 74100
        var result = TestProject.Of("c,2020,I.3.1,gas-diesel-oil,1000,L").Parameters(",,gas-diesel-oil,density,0.84,kg/L,,fuel supplier").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(2676.492).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_calorific_value_by_volume_needs_no_density()
    {
        // 1000 L × 36 MJ/L = 0.036 TJ; × 74100
        var result = TestProject.Of("c,2020,I.3.1,gas-diesel-oil,1000,L").Parameters(",,gas-diesel-oil,net-calorific-value,36,MJ/L,,fuel supplier").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(2667.6).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_volume_of_gas_times_a_calorific_value_under_its_conditions()
    {
        // 1 万m3 at 0 °C × 38.931 MJ/m3 (GB/T 32151) = 0.38931 TJ; × 56100
        var result = TestProject.Of("c,2020,I.1.1,天然气,1,万m3@0C").In("CN").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(21_840.291).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void American_gas_in_thousand_cubic_feet_by_its_gross_calorific_value()
    {
        // 1000 mcf × 1000 × 0.001026 MMBtu/scf = 1026 MMBtu; × 53.06 kg, 1 g and 0.1 g (EPA hub 2021, table 1)
        var result = TestProject.Of("c,2020,I.1.1,natural-gas,1000,mcf").In("US").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(54_439.56).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.1.1", "ch4"), Is.EqualTo(1.026).Within(1e-12).Percent);
        Assert.That(result.Kilograms("I.1.1", "n2o"), Is.EqualTo(0.1026).Within(1e-12).Percent);
    }

    [Test]
    public void American_therms_are_gross_by_the_habit_of_their_publisher_and_it_is_said()
    {
        // 10 therm = 1 MMBtu; × 53.06
        var result = TestProject.Of("c,2020,I.1.1,natural-gas,10,therm").In("US").Build();
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.EqualTo(53.06).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("I.1.1").Notes.Single().English, Does.Contain("gcv assumed"));
    }

    [Test]
    public void A_factor_per_mass_needs_no_calorific_value()
    {
        // 3.5 万t × 2.5 t/t
        var result = TestProject.Of("c,2020,I.3.1,raw-coal,3.5,万吨").Factors("own", "id,activity,gas,value,unit,source", "f,raw-coal,co2,2.5,t/t,plant").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(87_500_000).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Coal_equivalent_of_a_fuel_is_net()
    {
        // 1 tce = 29.3076 GJ; × 94.6 kg/GJ
        var result = TestProject.Of("c,2020,I.3.1,other-bituminous-coal,1,tce").Build();
        Assert.That(result.Kilograms("I.3.1", "co2"), Is.EqualTo(2772.49896).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void The_carbon_of_wood_is_a_memo_and_its_methane_counts()
    {
        // 100 t × 15.6 TJ/Gg = 1.56 TJ; × 112000, 300 and 4 kg/TJ (tables 1.2, 1.4, 2.5)
        var result = TestProject.Of("c,2020,I.1.1,wood-wood-waste,100,t").Build();
        Assert.That(result.Kilograms("I.1.1", "co2-biogenic"), Is.EqualTo(174_720).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("I.1.1", "co2"), Is.Null);
        Assert.That(result.Tonnes("I.1.1"), Is.EqualTo((0.468 * 28) + (0.00624 * 265)).Within(1e-12).Percent);
    }

    [Test]
    public void A_zero_is_a_number()
    {
        var result = TestProject.Of("c,2020,I.3.1,raw-coal,0,t").Factors("own", "id,activity,gas,value,unit,source", "f,raw-coal,co2,2.5,t/t,plant").Build();
        Assert.That(result.Tonnes("I.3.1"), Is.Zero);
        Assert.That(result.Cell("I.3.1").HasNumber);
    }
}
