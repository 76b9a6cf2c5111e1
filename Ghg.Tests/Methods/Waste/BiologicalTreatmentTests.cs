using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Waste;

/// <summary>Composting and digestion by the corrected table 4.1 of IPCC 2006, volume 5: 4 and 0.24 g/kg wet, 10 and 0.6 g/kg dry; digestion 0.8 and 2 g/kg of methane.</summary>
public sealed class BiologicalTreatmentTests
{
    private const string Heading = "city,year,gpc_ref,activity,technology,amount,unit,basis,recovered_share";

    [TestCase("composting", "wet", "", 4, 0.24)]
    [TestCase("composting", "湿基", "", 4, 0.24)]
    [TestCase("composting", "dry", "", 10, 0.6)]
    [TestCase("anaerobic-digestion", "wet", "", 0.8, 0)]
    [TestCase("anaerobic-digestion", "dry", "", 2, 0)]
    [TestCase("anaerobic-digestion", "dry", "25%", 1.5, 0)]
    public void A_thousand_tonnes_give_as_many_tonnes_as_the_table_has(string technology, string basis, string recovered, double methane, double nitrousOxide)
    {
        var result = Of($"c,2023,III.2,food-waste,{technology},1000,t,{basis},{recovered}");
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Kilograms("III.2.1", Gases.Ch4) / 1000, Is.EqualTo(methane).Within(1e-12).Percent);
        Assert.That(result.Kilograms("III.2.1", Gases.N2o) / 1000, Is.EqualTo(nitrousOxide).Within(1e-12));
    }

    [Test]
    public void Waste_that_is_neither_wet_nor_dry_is_refused() => Assert.That(Of("c,2023,III.2,food-waste,composting,1000,t,,").Errors, Is.EqualTo(new[] { "GHG4043" }));

    [Test]
    public void A_plant_without_a_technology_has_no_factor() => Assert.That(Of("c,2023,III.2,food-waste,,1000,t,wet,").Errors, Is.EqualTo(new[] { "GHG4005" }));

    [Test]
    public void Nitrous_oxide_is_not_forgotten_where_a_citys_own_methane_factor_is_used()
    {
        var result = TestProject.Under(Heading, "c,2023,III.2,food-waste,composting,1000,t,wet,").In("CN")
            .Parameters(",,food-waste,biological-treatment-methane-factor,3,g/kg,wet,plant").Build();
        Assert.That(result.Kilograms("III.2.1", Gases.Ch4), Is.EqualTo(3000).Within(1e-10).Percent);
        Assert.That(result.Kilograms("III.2.1", Gases.N2o), Is.EqualTo(240).Within(1e-10).Percent);
    }

    private static TestResult Of(string row) => TestProject.Under(Heading, row).In("CN").Build();
}
