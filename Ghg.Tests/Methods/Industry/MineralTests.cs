using Ghg.Core.Methods.Industry;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Industry;

/// <summary>Cement, lime, glass and carbonates against the worked numbers of the 2006 IPCC Guidelines, volume 3, chapter 2.</summary>
public sealed class MineralTests
{
    private static TestResult Run(string columns, params string[] rows) => TestProject.Under($"city,year,gpc_ref,activity,amount,unit{columns}", rows).In("CN", "CN-GD").Build();

    [Test]
    public void Clinker_by_the_default_factor_and_dust_correction()
    {
        // Eq. 2.4: 0.51 × 1.02 = 0.52 t CO2 per t
        var result = Run("", "c,2023,IV.1,水泥熟料,100,万吨");
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(1_000_000 * 0.51 * 1.02).Within(1e-12).Percent, result.Said);
        Assert.That(Math.Round(result.Tonnes("IV.1")!.Value / 1_000_000, 2), Is.EqualTo(0.52));
    }

    // Page 2.12: 60 % CaO gives 0.47, 67 % 0.53, 61 % 0.48, and the default 65 % 0.51.
    [TestCase("60%", 0.47)]
    [TestCase("61%", 0.48)]
    [TestCase("65%", 0.51)]
    [TestCase("67%", 0.53)]
    public void Clinker_by_its_CaO_as_page_2_12_works_it(string content, double printed)
    {
        var result = Run(",cao_content,ckd_correction", $"c,2023,IV.1,clinker,1,t,{content},1");
        Assert.That(Math.Round(result.Tonnes("IV.1")!.Value, 2), Is.EqualTo(printed), result.Said);
    }

    [Test]
    public void The_correction_for_kiln_dust_as_page_2_13_works_it()
    {
        // Md/Mcl 0.2, Cd 0.85, Fd 0.5, EFc 0.4397 and EFcl 0.51: "CFckd = 1.073 (unrounded)"
        var correction = ClinkerProduction.Correction(new Plain(0.2), new Plain(0.85), new Plain(0.5), new Plain(0.4397), new Plain(0.51));
        Assert.That(Math.Round(correction.Value, 3), Is.EqualTo(1.073));
        var result = Run(",ckd_ratio,ckd_carbonate,ckd_calcination", "c,2023,IV.1,clinker,1000,t,0.2,85%,50%");
        Assert.That(Math.Round(result.Tonnes("IV.1")!.Value / 510, 3), Is.EqualTo(1.073), result.Said);
    }

    [TestCase("cao_content", "65", "GHG4004")]
    [TestCase("ckd_correction", "0.98", "GHG4004")]
    [TestCase("ckd_ratio", "0.2", "GHG4005")]
    public void Strange_inputs_of_clinker_are_refused(string column, string cell, string code) =>
        Assert.That(Run($",{column}", $"c,2023,IV.1,clinker,1,t,{cell}").Errors, Is.EqualTo(new[] { code }));

    [Test]
    public void Clinker_in_a_unit_of_energy_is_refused()
    {
        Assert.That(Run("", "c,2023,IV.1,clinker,1,GJ").Errors, Is.EqualTo(new[] { "GHG2012" }));
        Assert.That(Run(",cao_content", "c,2023,IV.1,clinker,1,GJ,65%").Errors, Is.EqualTo(new[] { "GHG2012" }));
    }

    // Table 2.2, page 2.14: the clinker of a country's product mix in percent, by the share of Portland cement of 95 % clinker and the additives of the blend, 10, 20, 30,
    // 40 and 75 %. Two printed cells do not follow from their row and column: 15/85 at 75 %, 26.4, and 75/25 at 20 %, 90.1. Here is what does.
    private static readonly (int Portland, double[] Clinker)[] Table22 =
    [
        (0, [85.5, 76, 66.5, 57, 23.8]),
        (15, [86.9, 78.9, 70.8, 62.7, 34.4]),
        (25, [87.9, 80.8, 73.6, 66.5, 41.6]),
        (30, [88.35, 81.7, 75.1, 68.4, 45.2]),
        (40, [89.3, 83.6, 77.9, 72.2, 52.3]),
        (50, [90.3, 85.5, 80.8, 76, 59.4]),
        (60, [91.2, 87.4, 83.6, 79.8, 66.5]),
        (70, [92.2, 89.3, 86.5, 83.6, 73.6]),
        (75, [92.6, 90.25, 87.8, 85.4, 77.1]),
        (85, [93.6, 92.2, 90.7, 89.3, 84.3]),
    ];

    private static IEnumerable<TestCaseData> Mixes() =>
        from row in Table22
        from cell in row.Clinker.Zip([10, 20, 30, 40, 75], (printed, additives) => (Printed: printed, Additives: additives))
        select new TestCaseData(row.Portland, cell.Additives, cell.Printed);

    [TestCaseSource(nameof(Mixes))]
    public void Cement_of_a_product_mix_emits_by_the_clinker_of_table_2_2(int portland, int additives, double printed)
    {
        var blend = (95.0 * (100 - additives) / 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var result = Run(",clinker_fraction", $"c,2023,IV.1,硅酸盐水泥,{portland},t,", $"c,2023,IV.1,cement,{100 - portland},t,{blend}%");

        // 100 t of cement × 0.52. The table works on from the blend's clinker rounded to a digit (23.8), hence up to 0.1 beside its printed digit.
        Assert.That(result.Tonnes("IV.1")!.Value / 0.52, Is.EqualTo(printed).Within(0.11), result.Said);
    }

    [Test]
    public void Clinker_bought_outside_is_not_in_cement_and_clinker_sold_outside_is_added()
    {
        // Eq. 2.1: (1000 × 0.70 − 140 + 50) × 0.52, with 140 t bought, 20 % of 700 t
        var result = Run(",clinker_fraction,imported_clinker", "c,2023,IV.1,cement,1000,t,70%,20%", "c,2023,IV.1,外销熟料,50,t,,");
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(((1000 * 0.70) - 140 + 50) * 0.52).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Cement_ground_from_clinker_of_others_alone_emits_nothing()
    {
        // Section 2.2.1: "may be considered to have zero process-related CO2 emissions"
        Assert.That(Run(",imported_clinker", "c,2023,IV.1,cement,1000,t,100%").Tonnes("IV.1"), Is.Zero);
    }

    [TestCase("75", "")]
    [TestCase("", "110%")]
    public void Fractions_beyond_the_whole_are_refused(string fraction, string imported) =>
        Assert.That(Run(",clinker_fraction,imported_clinker", $"c,2023,IV.1,cement,1000,t,{fraction},{imported}").Errors, Is.EqualTo(new[] { "GHG4004" }));

    [Test]
    public void Clinker_beside_cement_is_said()
    {
        Assert.That(Run("", "c,2023,IV.1,clinker,1,t", "c,2023,IV.1,cement,1,t").Warnings, Does.Contain("GHG5061"));
        Assert.That(Run("", "c,2023,IV.1,clinker,1,t", "c,2023,IV.1,clinker,1,kt").Warnings, Does.Not.Contain("GHG5061"));
    }

    [Test]
    public void Lime_of_unknown_type_by_equation_2_8()
    {
        // 0.85 × 0.75 + 0.15 × 0.77 = 0.75, without a correction for dust in tier 1
        Assert.That(Run("", "c,2023,IV.1,石灰,1000,t").Tonnes("IV.1"), Is.EqualTo(750).Within(1e-12).Percent);
        Assert.That(Math.Round((0.85 * 0.75) + (0.15 * 0.77), 2), Is.EqualTo(0.75));
    }

    [Test]
    public void Lime_by_type_with_dust_and_hydrated_lime()
    {
        // Page 2.24: 2 % for dust; x = 0.10 and y = 0.28 give 0.97. 1000 × 0.75 × 1.02 × (1 − 0.10 × 0.28)
        var result = Run(",hydrated_share", "c,2023,IV.1,high-calcium-lime,1000,t,10%");
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(750 * 1.02 * 0.972).Within(1e-12).Percent, result.Said);
        Assert.That(Math.Round(LimeProduction.HydratedCorrection(new Plain(0.10), new Plain(0.28)).Value, 2), Is.EqualTo(0.97));
    }

    [Test]
    public void A_tonne_of_pure_CaO_gives_what_page_2_22_says()
    {
        // "1 tonne of CaO ... releases 0.785 tonne CO2 if fully calcined"
        Assert.That(Run(",cao_content,lkd_correction", "c,2023,IV.1,high-calcium-lime,1,t,100%,1").Tonnes("IV.1"), Is.EqualTo(0.785).Within(1e-12).Percent);
    }

    [TestCase("developed", 0.86)]
    [TestCase("developing", 0.77)]
    public void Dolomitic_lime_by_the_economy_of_the_city(string economy, double factor)
    {
        var result = TestProject.Under(TestProject.Heading + ",lkd_correction", "c,2023,IV.1,dolomitic-lime,1000,t,1").And("cities.csv", "city,country,economy", $"c,CN,{economy}").Build();
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(1000 * factor).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Dolomitic_lime_of_an_unknown_economy_is_no_zero_and_no_guess() =>
        Assert.That(Run("", "c,2023,IV.1,dolomitic-lime,1000,t").Errors, Is.EqualTo(new[] { "GHG3009" }));

    [Test]
    public void Glass_of_unknown_type_and_cullet_as_page_2_30_works_it()
    {
        // "0.20 • (1 - 0.50) = 0.10 tonnes CO2/tonne glass"
        Assert.That(Run("", "c,2023,IV.1,glass,1000,t").Tonnes("IV.1"), Is.EqualTo(100).Within(1e-12).Percent);
    }

    [Test]
    public void Flat_glass_by_its_factor_and_the_mid_point_of_its_cullet()
    {
        // Table 2.6: float 0.21, cullet 10 to 25 %; mid-point 17.5 %
        Assert.That(Run("", "c,2023,IV.1,平板玻璃,1000,t").Tonnes("IV.1"), Is.EqualTo(210 * 0.825).Within(1e-12).Percent);
        Assert.That(Run(",cullet_ratio", "c,2023,IV.1,平板玻璃,1000,t,18%").Tonnes("IV.1"), Is.EqualTo(210 * 0.82).Within(1e-12).Percent);
    }

    [Test]
    public void A_tonne_of_calcite_gives_what_table_2_1_says() =>
        Assert.That(Run("", "c,2023,IV.1,calcium-carbonate,1,t").Tonnes("IV.1"), Is.EqualTo(0.43971).Within(1e-12).Percent);

    [Test]
    public void Of_rock_only_the_carbonate_counts()
    {
        // Page 2.34: 95 % pure unless known; 1000 × 0.95 × 0.43971 × 1
        Assert.That(Run("", "c,2023,IV.1,石灰石,1000,t").Tonnes("IV.1"), Is.EqualTo(950 * 0.43971).Within(1e-12).Percent);
        Assert.That(Run(",purity,calcination", "c,2023,IV.1,石灰石,1000,t,90%,97%").Tonnes("IV.1"), Is.EqualTo(900 * 0.43971 * 0.97).Within(1e-12).Percent);
    }

    [Test]
    public void Twice_the_cement_is_twice_the_CO2_and_a_split_row_the_same()
    {
        var once = Run(",imported_clinker", "c,2023,IV.1,cement,1000,t,20%").Tonnes("IV.1")!.Value;
        Assert.That(Run(",imported_clinker", "c,2023,IV.1,cement,2000,t,20%").Tonnes("IV.1"), Is.EqualTo(2 * once).Within(1e-12).Percent);
        Assert.That(Run(",imported_clinker", "c,2023,IV.1,cement,300,t,20%", "c,2023,IV.1,cement,700,t,20%").Tonnes("IV.1"), Is.EqualTo(once).Within(1e-12).Percent);
    }
}
