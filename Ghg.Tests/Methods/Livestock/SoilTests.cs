using NUnit.Framework;

namespace Ghg.Tests.Methods.Livestock;

/// <summary>Managed soils. IPCC 2006, volume 4, chapter 11: equations 11.1, 11.7A to 11.10, tables 11.1 to 11.3; 2019 Refinement, the same tables.</summary>
public sealed class SoilTests
{
    private const string Heading = TestProject.Heading + ",technology,nitrogen_content,harvested_area,burnt_area,residue_ratio,origin,nitrogen_leached";

    private static TestProject Of(params string[] rows) => TestProject.Under(Heading, [.. rows.Select(r => r + new string(',', Heading.Count(c => c == ',') - r.Count(c => c == ',')))]);

    [Test]
    public void Of_100_tonnes_of_fertiliser_nitrogen_1_325_tonnes_become_N2O_N_where_it_is_moist()
    {
        // EF1 0.01; FracGASF 0.10 × EF4 0.010 + FracLEACH 0.30 × EF5 0.0075
        var result = Of("c,2023,V.3,synthetic-nitrogen,100,t").InGuangdong().Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(1000 * 44.0 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("soil-nitrogen-indirect", "n2o"), Is.EqualTo((100 + 225) * 44.0 / 28).Within(1e-12).Percent);
    }

    [Test]
    public void Where_it_is_dry_nothing_leaches()
    {
        var result = Of("c,2023,V.3,synthetic-nitrogen,100,t").At("CN", "CN-XJ", "cool-temperate-dry", "8").Build();
        Assert.That(result.By("soil-nitrogen-indirect", "n2o"), Is.EqualTo(100 * 44.0 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.Only.Cells.SelectMany(c => c.Lines).Single(l => l.Method == "soil-nitrogen-indirect").Notes.Select(n => n.English), Has.Some.Contains("nitrogen_leached"));
    }

    [Test]
    public void Where_it_is_dry_and_irrigated_the_row_says_what_leaches()
    {
        // Table 11.3: FracLEACH 0.30 × EF5 0.0075 = 225 kg of 100 t
        var result = Of("c,2023,V.3,synthetic-nitrogen,100,t,,,,,,,0.30").At("CN", "CN-XJ", "cool-temperate-dry", "8").Build();
        Assert.That(result.By("soil-nitrogen-indirect", "n2o"), Is.EqualTo((100 + 225) * 44.0 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.Only.Cells.SelectMany(c => c.Lines).SelectMany(l => l.Notes).Select(n => n.English), Has.None.Contains("nitrogen_leached"));
    }

    [TestCase("compost-nitrogen", "", 0.01, 0.20)]
    [TestCase("crop-residue-nitrogen", "", 0.01, 0)]
    [TestCase("grazing-nitrogen-cattle-poultry-pigs", "", 0.02, 0.20)]
    [TestCase("grazing-nitrogen-sheep-other", "", 0.01, 0.20)]
    [TestCase("synthetic-nitrogen", "flooded-rice", 0.003, 0.10)]
    public void Each_source_of_nitrogen_has_its_factors(string source, string technology, double direct, double volatilised)
    {
        var result = Of($"c,2023,V.3,{source},100,t,{technology}").InGuangdong().Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(100_000 * direct * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("soil-nitrogen-indirect", "n2o"), Is.EqualTo(100_000 * ((volatilised * 0.01) + (0.30 * 0.0075)) * 44 / 28).Within(1e-12).Percent);
    }

    [TestCase("tropical-moist", "synthetic-nitrogen", 0.016, 0.11 * 0.014 + 0.24 * 0.011)]
    [TestCase("tropical-moist", "compost-nitrogen", 0.006, 0.21 * 0.014 + 0.24 * 0.011)]
    [TestCase("tropical-dry", "synthetic-nitrogen", 0.005, 0.11 * 0.005)]
    [TestCase("tropical-dry", "compost-nitrogen", 0.005, 0.21 * 0.005)]
    public void The_Refinement_of_2019_tells_climates_apart(string climate, string source, double direct, double indirect)
    {
        var result = Of($"c,2023,V.3,{source},100,t").At("CN", "CN-GD", climate, "22").Settings("""{"datasets": ["ipcc-2019"]}""").Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(100_000 * direct * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("soil-nitrogen-indirect", "n2o"), Is.EqualTo(100_000 * indirect * 44 / 28).Within(1e-12).Percent);
    }

    [Test]
    public void A_product_states_its_nitrogen_content()
    {
        var result = Of("c,2023,V.3,synthetic-nitrogen,100,t,,46%").InGuangdong().Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(460 * 44.0 / 28).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Residues_of_maize_worked_by_hand()
    {
        // Table 11.2, 60,000 t from 10,000 ha: Crop = 0.87 × 60,000 = 52,200 t; AGDM = 52,200 × 1.03 + 10,000 × 0.61 = 59,866 t; above ground × 0.006 = 359.196 t N;
        // below ground (59,866 + 52,200) × 0.22 × 0.007 = 172.58164 t N
        var result = Of("c,2023,V.3,crop-maize,60000,t,,,10000 ha").InGuangdong().Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(531_777.64 * 0.01 * 44 / 28).Within(1e-12).Percent, result.Said);
        Assert.That(result.By("soil-nitrogen-indirect", "n2o"), Is.EqualTo(531_777.64 * 0.30 * 0.0075 * 44 / 28).Within(1e-12).Percent);
    }

    [Test]
    public void What_is_burnt_is_not_returned()
    {
        // A tenth of the area burnt, of which 0.80 combusts: (1 − 0.08) of the above-ground 359.196 t N
        var result = Of("c,2023,V.3,crop-maize,60000,t,,,10000 ha,1000 ha").InGuangdong().Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(((359_196 * 0.92) + 172_581.64) * 0.01 * 44 / 28).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Soil_that_loses_carbon_sets_nitrogen_free()
    {
        // Equation 11.8: 1500 t C ÷ 10
        var result = Of("c,2023,V.3,soil-carbon-loss,1500,t,cropland-management").InGuangdong().Build();
        Assert.That(result.By("soil-nitrogen-direct", "n2o"), Is.EqualTo(150_000 * 0.01 * 44 / 28).Within(1e-12).Percent, result.Said);
    }

    [TestCase("drained-organic-cropland-grassland", "tropical-moist", 16)]
    [TestCase("drained-organic-cropland-grassland", "cool-temperate-moist", 8)]
    [TestCase("drained-organic-forest-rich", "boreal-moist", 0.6)]
    [TestCase("drained-organic-forest-poor", "cool-temperate-dry", 0.1)]
    [TestCase("drained-organic-forest-poor", "tropical-wet", 8)]
    public void Drained_organic_soils_have_the_factor_of_their_climate(string soil, string climate, double factor)
    {
        var result = Of($"c,2023,V.3,{soil},100,ha").At("CN", "CN-HL", climate, "3").Build();
        Assert.That(result.By("organic-soils-nitrous-oxide", "n2o"), Is.EqualTo(100 * factor * 44 / 28).Within(1e-12).Percent, result.Said);
    }

    [TestCase("c,2023,V.3,crop-maize,60000,t", "GHG4005")]
    [TestCase("c,2023,V.3,crop-rice,60000,t,,,10000 ha", "GHG4005")]
    [TestCase("c,2023,V.3,crop-maize,60000,t,,,10000 ha,20000 ha", "GHG4004")]
    [TestCase("c,2023,V.3,synthetic-nitrogen,100,t,,much", "GHG4004")]
    [TestCase("c,2023,V.3,synthetic-nitrogen,100,ha", "GHG2012")]
    [TestCase("c,2023,V.3,drained-organic-forest-rich,100,t", "GHG2012")]
    public void What_cannot_be_calculated_is_refused(string row, string code)
    {
        var result = Of(row).InGuangdong().Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
    }

    [TestCase("manure-nitrogen", "", "", true)]
    [TestCase("manure-nitrogen", "import", "", false)]
    [TestCase("manure-nitrogen", "", "0%", false)]
    [TestCase("grazing-nitrogen-cattle-poultry-pigs", "", "", true)]
    [TestCase("compost-nitrogen", "", "", false)]
    public void Manure_nitrogen_is_not_counted_twice(string source, string origin, string applied, bool refused)
    {
        var result = TestProject.Under(TestProject.Heading + ",origin,applied_share", $"c,2023,V.1,dairy-cattle,1000,head,,{applied}", $"c,2023,V.3,{source},10,t,{origin},").InMinnesota().Build();
        Assert.That(result.Errors, Is.EqualTo(refused ? ["GHG5070"] : Array.Empty<string>()), result.Said);
    }
}
