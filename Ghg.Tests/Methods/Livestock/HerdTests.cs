using NUnit.Framework;

namespace Ghg.Tests.Methods.Livestock;

/// <summary>Populations and enteric fermentation. IPCC 2006, volume 4, chapter 10, equation 10.1 and tables 10.10, 10.11; 2019 Refinement, the same tables.</summary>
public sealed class HerdTests
{
    [Test]
    public void The_IPCC_s_60_000_broilers_that_live_60_days_are_9_863_on_average()
    {
        // Page 10.8: 60 days × 60,000 / 365 days/yr = 9,863 chickens; table 10.15: 0.02 kg of developed countries
        var result = Herds.Of("c,2023,V.1,broilers,60000,head,,60").InMinnesota().Build();
        Assert.That(result.By("manure-methane", "ch4") / 0.02, Is.EqualTo(9863).Within(0.5), result.Said);
    }

    [TestCase("US", "US-MN", "dairy-cattle", "", 128)]
    [TestCase("US", "US-MN", "other-cattle", "", 53)]
    [TestCase("US", "US-MN", "sheep", "", 8)]
    [TestCase("GB", "", "dairy-cattle", "", 117)]
    [TestCase("CN", "CN-GD", "dairy-cattle", "", 68)]
    [TestCase("CN", "CN-GD", "goats", "", 5)]
    [TestCase("IN", "ipcc-indian-subcontinent", "dairy-cattle", "", 58)]
    [TestCase("CN", "CN-GD", "horses", "", 18)]
    public void A_region_has_its_enteric_factor(string country, string region, string animal, string technology, double kilograms)
    {
        var result = Herds.Of($"c,2023,V.1,{animal},1000,head,{technology}").At(country, region, "cool-temperate-moist", "12").Build();
        Assert.That(result.By("enteric-fermentation", "ch4"), Is.EqualTo(1000 * kilograms).Within(1e-12).Percent, result.Said);
    }

    [TestCase("dairy-cattle", "breeding", 109.9)]
    [TestCase("sheep", "other", 6.5)]
    [TestCase("swine", "", 1.5)]
    public void China_has_factors_of_its_own_by_age(string animal, string technology, double kilograms)
    {
        // GB/T 32151.22-2024, appendix C, table C.3
        var result = Herds.Of($"c,2023,V.1,{animal},1000,head,{technology}").InGuangdong().Build();
        Assert.That(result.By("enteric-fermentation", "ch4"), Is.EqualTo(1000 * kilograms).Within(1e-12).Percent, result.Said);
    }

    [TestCase("dairy-cattle", "", 78)]
    [TestCase("dairy-cattle", "high-productivity", 96)]
    [TestCase("goats", "", 5)]
    [TestCase("goats", "high-productivity", 9)]
    public void The_Refinement_of_2019_is_taken_if_the_project_asks_for_it_first(string animal, string technology, double kilograms)
    {
        var result = Herds.Of($"c,2023,V.1,{animal},1000,head,{technology}").InGuangdong().Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").Build();
        Assert.That(result.By("enteric-fermentation", "ch4"), Is.EqualTo(1000 * kilograms).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void A_regional_number_is_no_fallback()
    {
        var result = Herds.Of("c,2023,V.1,dairy-cattle,1000,head").InGuangdong().Settings("""{"fallback": "forbid"}""").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
    }

    [Test]
    public void One_row_of_a_herd_gives_lines_in_V_1_and_in_V_3()
    {
        var result = Herds.Of("c,2023,V.1,dairy-cattle,1000,head").InMinnesota().Build();
        Assert.That(result.Cell("V.1").Lines.Select(l => l.Method), Is.EqualTo(new[] { "enteric-fermentation", "manure-methane", "manure-nitrous-oxide-direct", "manure-nitrous-oxide-indirect" }), result.Said);
        Assert.That(result.Cell("V.3").Lines.Select(l => l.Method), Is.EqualTo(new[] { "herd-soils-direct", "herd-soils-indirect" }));
    }

    [Test]
    public void Pigs_without_days_alive_are_said_to_be_the_average_population()
    {
        var result = Herds.Of("c,2023,V.1,swine,1000,head").InGuangdong().Build();
        Assert.That(result.Cell("V.1").Lines[0].Notes.Select(n => n.English), Has.Some.Contains("average population"));
    }

    [TestCase("c,2023,V.1,dairy-cattle,1000,t", "GHG2012")]
    [TestCase("c,2023,V.1,swine,1000,head,,many", "GHG4004")]
    [TestCase("c,2023,V.1,swine,1000,head,,0", "GHG4004")]
    [TestCase("c,2023,V.1,dairy-cattle,1000,head,,,guess", "GHG4004")]
    [TestCase("c,2023,V.3,dairy-cattle,1000,head", "GHG4002")]
    public void What_is_no_herd_is_refused(string row, string code)
    {
        var result = Herds.Of(row).InMinnesota().Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [Test]
    public void Twice_the_animals_emit_twice_as_much_and_the_order_of_rows_does_not_matter()
    {
        string[] rows = ["c,2023,V.1,dairy-cattle,1000,head", "c,2023,V.1,sheep,700,head", "c,2023,V.1,market-swine,5000,head,,180"];
        var once = Herds.Of(rows).InMinnesota().Build();
        var twice = Herds.Of([.. rows.Reverse(), .. rows]).InMinnesota().Build();
        foreach (var reference in (string[])["V.1", "V.3"])
        {
            Assert.That(twice.Tonnes(reference), Is.EqualTo(once.Tonnes(reference) * 2).Within(1e-12).Percent);
        }
    }
}
