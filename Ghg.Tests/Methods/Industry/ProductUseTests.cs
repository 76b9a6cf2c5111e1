using NUnit.Framework;

namespace Ghg.Tests.Methods.Industry;

/// <summary>Lubricants, electronics, electrical equipment, N2O, and other scope 3: IPCC 2006, volume 3, chapters 5, 6 and 8.</summary>
public sealed class ProductUseTests
{
    [Test]
    public void Lubricants_by_the_share_that_oxidises()
    {
        // Eq. 5.2: 1000 t × 40.2 TJ/Gg = 40.2 TJ; × 20.0 t C/TJ × 0.2 × 44/12 = 589.6 t
        Assert.That(TestProject.Of("c,2023,IV.2,lubricants,1000,t").Build().Tonnes("IV.2"), Is.EqualTo(40.2 * 20 * 0.2 * 44 / 12).Within(1e-12).Percent);
    }

    [Test]
    public void Oil_and_grease_apart_give_the_default_of_table_5_2()
    {
        // Page 5.9: 90 % oil at 0.2 and 10 % grease at 0.05, rounded to one digit, give 0.2
        var result = TestProject.Of("c,2023,IV.2,lubricating-oil,90,TJ", "c,2023,IV.2,grease,10,TJ").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { "GHG4006" }), "energy without a basis");
        var net = TestProject.Under(TestProject.Heading + ",basis", "c,2023,IV.2,lubricating-oil,90,TJ,ncv", "c,2023,IV.2,grease,10,TJ,ncv").Build();
        Assert.That(Math.Round(net.Tonnes("IV.2")!.Value / (100 * 20.0 * 44 / 12), 1), Is.EqualTo(0.2), net.Said);
    }

    [Test]
    public void Lubricants_of_a_Chinese_city_do_not_mix_editions()
    {
        var result = TestProject.Of("c,2023,IV.2,润滑油,1000,t").In("CN").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Line("IV.2").Inputs.Select(i => i.Number).Where(n => n?.Quantity is "net-calorific-value" or "carbon-content").Select(n => n!.Dataset).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_fuel_that_nobody_oxidises_in_use_is_an_error() => Assert.That(TestProject.Of("c,2023,IV.2,anthracite,1000,t").Build().Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Electronics_emit_the_whole_set_of_table_6_2()
    {
        // Table 6.2, page 6.16: TFT-FPD 0.5, 0.9 and 4 g/m2
        var result = TestProject.Of("c,2023,IV.2,flat-panel-displays,1,km2").Build();
        Assert.That(result.Cell("IV.2").Masses.All, Is.EquivalentTo(new[] { ("pfc-14", 500.0), ("nf3", 900.0), ("sf6", 4000.0) }).Using<(string, double), (string, double)>((a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-6), result.Said);
    }

    [Test]
    public void Electronics_are_counted_by_area() => Assert.That(TestProject.Of("c,2023,IV.2,semiconductors,1,t").Build().Errors, Is.EqualTo(new[] { "GHG2012" }));

    [Test]
    public void Switchgear_in_use_and_retired()
    {
        // Eq. 8.1, Table 8.3, Europe: 1000 kg × 0.026 + 1000 × 2 % × 0.95; eq. 8.2: of the latter 90 % recovered
        var heading = "city,year,gpc_ref,activity,technology,amount,unit,retired_share,recovery_efficiency";
        Assert.That(TestProject.Under(heading, "c,2023,IV.2,closed-pressure-switchgear,europe,1,t,2%,").Build().Kilograms("IV.2", "sf6"), Is.EqualTo(26 + 19).Within(1e-9).Percent);
        Assert.That(TestProject.Under(heading, "c,2023,IV.2,closed-pressure-switchgear,europe,1,t,2%,90%").Build().Kilograms("IV.2", "sf6"), Is.EqualTo(26 + 1.9).Within(1e-9).Percent);
        var without = TestProject.Under(heading, "c,2023,IV.2,closed-pressure-switchgear,europe,1,t,,").Build();
        Assert.That(without.Kilograms("IV.2", "sf6"), Is.EqualTo(26).Within(1e-9).Percent);
        Assert.That(without.Line("IV.2").Notes.Single().English, Does.Contain("disposal"));
    }

    [Test]
    public void Switchgear_does_not_guess_whose_practice_it_follows() =>
        Assert.That(TestProject.Of("c,2023,IV.2,sealed-pressure-switchgear,1,t").Build().Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Nitrous_oxide_of_hospitals_is_half_of_each_year()
    {
        // Eq. 8.24: 0.5 × 64 + 0.5 × 60 t
        var rows = TestProject.Of("c,2022,IV.2,medical-n2o,60,t", "c,2023,IV.2,medical-n2o,64000,kg", "c,2021,IV.2,medical-n2o,1000,t").And("inventories.csv", "city,year", "c,2023");
        Assert.That(rows.Build().Kilograms("IV.2", "n2o"), Is.EqualTo(62_000).Within(1e-12).Percent, rows.Build().Said);
    }

    [Test]
    public void Aerosols_and_solvents_likewise_by_their_gas()
    {
        var rows = TestProject.Under(TestProject.Heading + ",gas", "c,2022,IV.2,aerosol-propellant,10,t,hfc-134a", "c,2023,IV.2,aerosol-propellant,20,t,hfc-134a", "c,2023,IV.2,fluorinated-solvent,1,t,hfc-43-10mee")
            .And("inventories.csv", "city,year", "c,2023").Build();
        Assert.That(rows.Kilograms("IV.2", "hfc-134a"), Is.EqualTo(15_000).Within(1e-12).Percent, rows.Said);
        Assert.That(rows.Kilograms("IV.2", "hfc-43-10mee"), Is.EqualTo(500).Within(1e-12).Percent);
    }

    [Test]
    public void Other_scope_3_is_shown_and_in_no_total()
    {
        var result = TestProject.Of("c,2023,VI.1,cement,1000,t", "c,2023,IV.1,co2,5,t").Factors("up", "id,activity,gas,value,unit,applies_to,source", "f,cement,co2,650,kg/t,VI.1,study").Build();
        Assert.That(result.Tonnes("VI.1"), Is.EqualTo(650).Within(1e-12).Percent, result.Said);
        Assert.That(result.Line("VI.1").Method, Is.EqualTo("other-scope-3"));
        Assert.That(result.Only.Total(Core.Gpc.ReportingLevel.BasicPlus) / 1000, Is.EqualTo(5).Within(1e-12).Percent);
    }

    [Test]
    public void Other_scope_3_takes_no_process_factor_for_what_was_bought() => Assert.That(TestProject.Of("c,2023,VI.1,cement,1000,t").Build().Errors, Is.EqualTo(new[] { "GHG3009" }));
}
