using NUnit.Framework;

namespace Ghg.Tests.Methods.Livestock;

/// <summary>Manure management. IPCC 2006, volume 4, chapter 10: tables 10.14 to 10.23 and 10A-4 to 10A-9.</summary>
public sealed class ManureTests
{
    // Table 10.14, Asia, at 10 °C and less, 11, ... 27, 28 °C and more.
    private const string DairyAsia = "9 10 10 11 12 13 14 15 16 17 18 20 21 23 24 26 28 31 31";
    private const string SwineAsia = "2 2 2 2 2 3 3 3 3 4 4 4 5 5 5 6 6 7 7";

    private static IEnumerable<TestCaseData> Table() =>
        from row in new[] { ("dairy-cattle", DairyAsia), ("market-swine", SwineAsia) }
        from cell in row.Item2.Split(' ').Select((v, i) => (Temperature: 10 + i, Value: int.Parse(v, System.Globalization.CultureInfo.InvariantCulture)))
        select new TestCaseData(row.Item1, cell.Temperature, cell.Value);

    [TestCaseSource(nameof(Table))]
    public void The_factors_of_table_10_14_are_found_by_temperature(string animal, int temperature, int kilograms)
    {
        var result = Herds.Of($"c,2023,V.1,{animal},1000,head").At("CN", "CN-GD", "tropical-moist", $"{temperature}.4").Settings(Herds.Ipcc2006).Build();
        Assert.That(result.By("manure-methane", "ch4"), Is.EqualTo(1000 * kilograms).Within(1e-12).Percent, result.Said);
    }

    [TestCaseSource(nameof(Table))]
    public void Volatile_solids_and_systems_of_annex_10A_2_give_the_factors_of_table_10_14(string animal, int temperature, int kilograms)
    {
        // "Emission Factors (EF) for each region are calculated based on eq. 10.23", tables 10A-4 and 10A-7, printed in whole kilograms
        var result = Herds.Of($"c,2023,V.1,{animal},1,head,,,volatile-solids").At("CN", "CN-GD", "tropical-moist", $"{temperature}").Settings(Herds.Ipcc2006).Build();
        Assert.That(result.By("manure-methane-volatile-solids", "ch4"), Is.EqualTo(kilograms).Within(0.5), result.Said);
    }

    [Test]
    public void Equation_10_23_worked_by_hand()
    {
        // Dairy cows of Asia at 22 °C: 2.8 kg × 365 × 0.13 m3/kg × 0.67 kg/m3 × (4 % × 78 % + 38 % × 50 % + 20 % × 1.5 % + 29 % × 0.5 % + 2 % × 10 % + 7 % × 10 %)
        var result = Herds.Of("c,2023,V.1,dairy-cattle,1000,head,,,volatile-solids").InGuangdong().Build();
        const double perHead = 2.8 * 365 * 0.13 * 0.67 * ((0.04 * 0.78) + (0.38 * 0.50) + (0.20 * 0.015) + (0.29 * 0.005) + (0.02 * 0.10) + (0.07 * 0.10));
        Assert.That(result.By("manure-methane-volatile-solids", "ch4"), Is.EqualTo(1000 * perHead).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("manure-methane", "ch4"), Is.Null);
        Assert.That(result.By("enteric-fermentation", "ch4"), Is.Not.Null);
    }

    [Test]
    public void Published_shares_of_101_per_cent_are_taken_relative_to_their_sum()
    {
        // Market swine of Asia at 22 °C: 40 % × 50 %, 54 % × 1.5 %, 7 % × 10 %; ÷ 1.01
        var result = Herds.Of("c,2023,V.1,market-swine,1000,head,,,volatile-solids").InGuangdong().Build();
        Assert.That(result.By("manure-methane-volatile-solids", "ch4"), Is.EqualTo(1000 * 0.3 * 365 * 0.29 * 0.67 * ((0.40 * 0.50) + (0.54 * 0.015) + (0.07 * 0.10)) / 1.01).Within(1e-12).Percent, result.Said);
        Assert.That(result.Cell("V.1").Lines.SelectMany(l => l.Notes).Select(n => n.English), Has.Some.Contains("101.0"));
    }

    [Test]
    public void Volatile_solids_per_animal_mass_and_a_weighted_conversion_factor_are_the_way_of_the_EPA()
    {
        // 8 kg/(1000 kg × day) × 70 kg × 365 × 0.48 m3/kg × 0.67 × 25 %
        var result = Herds.Of("c,2023,V.1,market-swine,1000,head,,,volatile-solids,70 kg/head,,25%").InMinnesota().Components("market-swine,volatile-solids-rate,,8,kg/(t*day)").Build();
        Assert.That(result.By("manure-methane-volatile-solids", "ch4"), Is.EqualTo(1000 * 8 * 0.070 * 365 * 0.48 * 0.67 * 0.25).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void China_s_factors_per_head_are_of_its_regions()
    {
        // GB/T 32151.22-2024, tables C.7 and C.10, Central and South China, swine
        var result = Herds.Of("c,2023,V.1,swine,1000,head,,,per-head").InGuangdong().Build();
        Assert.That(result.By("manure-methane", "ch4"), Is.EqualTo(5850).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("manure-nitrous-oxide-per-head", "n2o"), Is.EqualTo(157).Within(1e-12).Percent);
        Assert.That(result.By("manure-nitrous-oxide-direct", "n2o"), Is.Null);
    }

    [Test]
    public void The_nitrogen_of_a_herd_worked_by_hand()
    {
        // 1000 dairy cows of North America: Nex = 0.44 × 604 kg ÷ 1000 × 365 (tables 10.19, 10A-4, eq. 10.30) = 97.0024 kg N
        const double nitrogen = 1000 * 0.44 * 604 / 1000 * 365;
        var result = Herds.Of("c,2023,V.1,dairy-cattle,1000,head").InMinnesota().Build();

        // EF3 of table 10.21: lagoon, slurry and daily spread 0; solid storage 26.3 % × 0.005; pits 2.6 % × 0.002
        Assert.That(result.By("manure-nitrous-oxide-direct", "n2o"), Is.EqualTo(nitrogen * ((0.263 * 0.005) + (0.026 * 0.002)) * 44 / 28).Within(1e-12).Percent, result.Said);

        // FracGasMS of table 10.22, EF4 0.01 of table 11.3: lagoon 35 %, slurry 40 %, solid 30 %, daily spread 7 %, pits 28 %
        Assert.That(
            result.By("manure-nitrous-oxide-indirect", "n2o"),
            Is.EqualTo(nitrogen * ((0.15 * 0.35) + (0.27 * 0.40) + (0.263 * 0.30) + (0.184 * 0.07) + (0.026 * 0.28)) * 0.01 * 44 / 28).Within(1e-12).Percent);

        // 1 − FracLossMS of table 10.23: lagoon 23 %, slurry 60 %, solid 60 %, daily spread 78 %, pits 72 %; EF1 0.01; pasture 10.8 %, EF3PRP 0.02 (table 11.1)
        const double applied = nitrogen * ((0.15 * 0.23) + (0.27 * 0.60) + (0.263 * 0.60) + (0.184 * 0.78) + (0.026 * 0.72));
        const double grazing = nitrogen * 0.108;
        Assert.That(result.By("herd-soils-direct", "n2o"), Is.EqualTo(((applied * 0.01) + (grazing * 0.02)) * 44 / 28).Within(1e-12).Percent);

        // FracGASM 0.20 × EF4 0.01 + FracLEACH 0.30 × EF5 0.0075
        Assert.That(result.By("herd-soils-indirect", "n2o"), Is.EqualTo((applied + grazing) * ((0.20 * 0.01) + (0.30 * 0.0075)) * 44 / 28).Within(1e-12).Percent);
    }

    [Test]
    public void An_animal_s_mass_that_the_row_states_goes_before_a_published_excretion()
    {
        // China has 72 kg N per dairy cow; 550 kg × 0.47 kg/(1000 kg × day) × 365. All on pasture: EF3PRP 0.02
        var result = Herds.Of("c,2023,V.1,dairy-cattle,1000,head,,,,550 kg/head").InGuangdong().Components("dairy-cattle,manure-system-shares,pasture,100,%").Build();
        Assert.That(result.By("herd-soils-direct", "n2o"), Is.EqualTo(1000 * 0.550 * 0.47 * 365 * 0.02 * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("manure-nitrous-oxide-direct", "n2o"), Is.Zero);
    }

    [Test]
    public void The_urine_of_animals_whose_dung_is_burnt_stays_in_the_field()
    {
        // 72 kg N, 100 % burnt: half of it is urine on pasture
        var result = Herds.Of("c,2023,V.1,dairy-cattle,1000,head").InGuangdong().Components("dairy-cattle,manure-system-shares,burned-for-fuel,100,%").Build();
        Assert.That(result.By("herd-soils-direct", "n2o"), Is.EqualTo(72_000 * 0.5 * 0.02 * 44 / 28).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Bedding_and_leaching_that_the_city_states_are_counted()
    {
        // Minnesota, other cattle on dry lots alone: Nex = 0.31 × 389 × 0.365; bedding 4 kg; FracLossMS 40 %; FracLeachMS 5 %, EF5 0.0075; FracGasMS 30 %
        const double nitrogen = 1000 * 0.31 * 389 / 1000 * 365;
        var result = Herds.Of("c,2023,V.1,other-cattle,1000,head").InMinnesota()
            .Components("other-cattle,manure-system-shares,dry-lot,100,%", "other-cattle,bedding-nitrogen,dry-lot,4,kg/head", "other-cattle,manure-nitrogen-leached,dry-lot,5,%").Build();
        Assert.That(result.By("herd-soils-direct", "n2o"), Is.EqualTo(((nitrogen * 0.6) + 4000) * 0.01 * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("manure-nitrous-oxide-indirect", "n2o"), Is.EqualTo(nitrogen * ((0.30 * 0.01) + (0.05 * 0.0075)) * 44 / 28).Within(1e-12).Percent);
    }

    [Test]
    public void Poultry_whose_systems_nobody_states_has_methane_and_no_zero_for_nitrous_oxide()
    {
        var result = Herds.Of("c,2023,V.1,poultry,1000000,head").InGuangdong().Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Cell("V.1").Lines.Single(l => l.Method == "manure-nitrous-oxide-direct").NotEstimatedGases, Is.EqualTo(new[] { "n2o" }));
        Assert.That(result.By("manure-nitrous-oxide-direct", "n2o"), Is.Null);
        Assert.That(result.Kilograms("V.1", "ch4"), Is.EqualTo(20_000).Within(1e-12).Percent);
    }

    [Test]
    public void A_system_without_a_published_loss_is_said_not_to_be_estimated()
    {
        // Table 10.22 has no digester: 2 % of the nitrogen of Asia's dairy cows
        var line = Herds.Of("c,2023,V.1,dairy-cattle,1000,head").InGuangdong().Build().Cell("V.1").Lines.Single(l => l.Method == "manure-nitrous-oxide-indirect");
        Assert.That(line.NotEstimatedGases, Is.EqualTo(new[] { "n2o" }));
        Assert.That(line.Notes.Select(n => n.English), Has.Some.Contains("digester"));
        Assert.That(line.Masses.Of("n2o"), Is.Positive);
    }

    [Test]
    public void Manure_that_is_not_applied_emits_nothing_from_soils()
    {
        var project = Herds.Of("c,2023,V.1,market-swine,1000,head,,,,,0%").InMinnesota();
        Assert.That(project.Build().By("herd-soils-direct", "n2o"), Is.Zero);
    }

    [Test]
    public void Factors_per_nitrogen_left_after_volatilisation_are_a_choice()
    {
        // As before 2006 and in the EPA's tool: dry lots of other cattle, FracGasMS 30 % off before EF3 0.02; what is applied volatilises no more
        const double nitrogen = 1000 * 0.31 * 389 / 1000 * 365;
        var result = Herds.Of("c,2023,V.1,other-cattle,1000,head").InMinnesota().Components("other-cattle,manure-system-shares,dry-lot,100,%")
            .Settings("""{"choices": {"nitrogen": "after-volatilisation"}}""").Build();
        Assert.That(result.By("manure-nitrous-oxide-direct", "n2o"), Is.EqualTo(nitrogen * 0.7 * 0.02 * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("herd-soils-indirect", "n2o"), Is.EqualTo(nitrogen * 0.6 * 0.30 * 0.0075 * 44 / 28).Within(1e-12).Percent);
    }
}
