using NUnit.Framework;

namespace Ghg.Tests.Methods.Industry;

/// <summary>Iron and steel, aluminium and other metals: IPCC 2006, volume 3, chapter 4.</summary>
public sealed class MetalTests
{
    private static TestProject Rows(params string[] rows) => TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit", rows).In("CN", "CN-HE");

    [Test]
    public void The_world_mix_of_steel_gives_the_average_of_table_4_1()
    {
        // Page 4.25: 65 % BOF, 30 % EAF and 5 % OHF give 1.06
        var result = Rows("c,2023,IV.1,转炉钢,,65,t", "c,2023,IV.1,电炉钢,,30,t", "c,2023,IV.1,平炉钢,,5,t").Build();
        Assert.That(Math.Round(result.Tonnes("IV.1")!.Value / 100, 2), Is.EqualTo(1.06), result.Said);
        Assert.That(Rows("c,2023,IV.1,粗钢,,100,t").Build().Tonnes("IV.1"), Is.EqualTo(106).Within(1e-12).Percent);
    }

    [Test]
    public void Steel_of_the_2019_refinement_when_asked()
    {
        var result = Rows("c,2023,IV.1,bof-steel,,1000,t").Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").Build();
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(1580).Within(1e-12).Percent, result.Said);
    }

    [Test]
    public void Pig_iron_beside_steel_from_it_is_said()
    {
        Assert.That(Rows("c,2023,IV.1,bof-steel,,1000,t", "c,2023,IV.1,merchant-pig-iron,,900,t").Build().Warnings, Does.Contain("GHG5060"));
        Assert.That(Rows("c,2023,IV.1,eaf-steel,,1000,t", "c,2023,IV.1,merchant-pig-iron,,900,t").Build().Warnings, Does.Not.Contain("GHG5060"));
    }

    [Test]
    public void Pig_iron_without_saying_what_for_is_no_activity() => Assert.That(Rows("c,2023,IV.1,生铁,,900,t").Build().Errors, Is.EqualTo(new[] { "GHG3004" }));

    [Test]
    public void Aluminium_of_tier_1_holds_anodes_and_PFC()
    {
        // Tables 4.10 and 4.15: CWPB 1.6 t CO2, 0.4 kg CF4 and 0.04 kg C2F6 per tonne
        var result = Rows("c,2023,IV.1,电解铝,cwpb,1000,t").Build();
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(1_600_000).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("IV.1", "pfc-14"), Is.EqualTo(400).Within(1e-12).Percent);
        Assert.That(result.Kilograms("IV.1", "pfc-116"), Is.EqualTo(40).Within(1e-12).Percent);
    }

    [Test]
    public void Aluminium_without_its_technology_is_an_error() => Assert.That(Rows("c,2023,IV.1,primary-aluminium,,1000,t").Build().Errors, Is.EqualTo(new[] { "GHG3009" }));

    [Test]
    public void Aluminium_by_anode_effect_minutes()
    {
        // Eq. 4.26, Table 4.16: 0.143 × 0.35 min = 0.05005 kg CF4 per tonne; C2F6 0.121 of it; anodes 1.6 t
        var result = TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit,method,anode_effect_minutes", "c,2023,IV.1,primary-aluminium,cwpb,1000,t,aluminium-anode-effects,0.35").Build();
        Assert.That(result.Kilograms("IV.1", "pfc-14"), Is.EqualTo(50.05).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("IV.1", "pfc-116"), Is.EqualTo(50.05 * 0.121).Within(1e-9).Percent);
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(1_600_000).Within(1e-12).Percent);
    }

    [Test]
    public void Anode_effects_need_their_minutes() =>
        Assert.That(
            TestProject.Under("city,year,gpc_ref,activity,technology,amount,unit,method", "c,2023,IV.1,primary-aluminium,cwpb,1000,t,aluminium-anode-effects").Build().Errors,
            Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Aluminium_of_2019_adds_both_kinds_of_anode_effect()
    {
        // Table 4.15 (updated): PFPB-L 0.016 + 0.009 kg CF4, 0.001 kg C2F6
        var result = Rows("c,2023,IV.1,primary-aluminium,pfpb-l,1000,t").Settings("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""").Build();
        Assert.That(result.Kilograms("IV.1", "pfc-14"), Is.EqualTo(25).Within(1e-9).Percent, result.Said);
        Assert.That(result.Kilograms("IV.1", "pfc-116"), Is.EqualTo(1).Within(1e-9).Percent);
    }

    [Test]
    public void Lead_and_zinc_by_the_mix_give_the_default_factors()
    {
        // Table 4.21: 0.8 × 0.59 + 0.2 × 0.25 = 0.52. Table 4.24: 0.6 × 0.43 + 0.4 × 3.66 = 1.72
        Assert.That(Math.Round(Rows("c,2023,IV.1,lead-isf,,80,t", "c,2023,IV.1,lead-direct-smelting,,20,t").Build().Tonnes("IV.1")!.Value / 100, 2), Is.EqualTo(0.52));
        Assert.That(Math.Round(Rows("c,2023,IV.1,zinc-isf,,60,t", "c,2023,IV.1,zinc-waelz-kiln,,40,t").Build().Tonnes("IV.1")!.Value / 100, 2), Is.EqualTo(1.72));
    }

    [Test]
    public void Magnesium_cast_under_SF6() => Assert.That(Rows("c,2023,IV.1,magnesium-casting,,1000,t").Build().Kilograms("IV.1", "sf6"), Is.EqualTo(1000).Within(1e-12).Percent);

    [Test]
    public void Flux_of_steelworks_by_the_Chinese_guide_when_named()
    {
        var result = TestProject.Under(TestProject.Heading + ",factor", "c,2023,IV.1,石灰石熔剂,1000,t,china/limestone-flux").In("CN").Build();
        Assert.That(result.Tonnes("IV.1"), Is.EqualTo(440).Within(1e-12).Percent, result.Said);
    }
}
