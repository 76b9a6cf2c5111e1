using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Methods.Waste;

/// <summary>The part of the carbon that decomposes, by type of waste: one for all in IPCC 2006 (0.5), by type in the 2019 Refinement, volume 5, Table 3.0, and one's own.</summary>
public sealed class DecomposableFractionTests
{
    private const string Refinement = """{"datasets": ["ipcc-2019", "ipcc-2006"]}""";
    private const string ParameterHeading = "city,site,subject,parameter,value,unit,source";

    // Table 3.0 (new), p. 3.12: 0.7 decomposes readily, 0.5 moderately, 0.1 hardly. DOC: Table 2.4, p. 2.14: 15, 20, 40, 24, 24 and 43 %.
    [TestCase("food-waste", 0.15, 0.7)]
    [TestCase("garden-waste", 0.20, 0.7)]
    [TestCase("paper-cardboard", 0.40, 0.5)]
    [TestCase("textile-waste", 0.24, 0.5)]
    [TestCase("nappies", 0.24, 0.5)]
    [TestCase("wood-waste", 0.43, 0.1)]
    public void Each_type_of_waste_has_its_own_in_the_refinement(string waste, double doc, double fraction)
    {
        Assert.That(Commitment(waste, Refinement), Is.EqualTo(1_000_000 * doc * fraction * 0.5 * 16 / 12).Within(1e-10).Percent);
        Assert.That(Commitment(waste, "{}"), Is.EqualTo(1_000_000 * doc * 0.5 * 0.5 * 16 / 12).Within(1e-10).Percent);
    }

    // 100 t of wood × 43 % × 0.1, then 0.3 as the city's own, decaying at 0.03 a year: (1 − e^−0.03) of it in the year after.
    [TestCase(Refinement, "", 0.1)]
    [TestCase(Refinement, ",,wood-waste,decomposable-fraction,0.3,1,laboratory", 0.3)]
    [TestCase("{}", ",,wood-waste,decomposable-fraction,30,%,laboratory", 0.3)]
    [TestCase("{}", ",pit,wood-waste,decomposable-fraction,8.8,%,laboratory", 0.088)]
    public void A_landfill_decays_by_the_types_of_the_refinement_or_by_ones_own(string settings, string parameter, double fraction)
    {
        var result = Project("city,year,gpc_ref,activity,amount,unit,site,origin", "c,2000,III.1,wood-waste,100,t,pit,own").Settings(settings)
            .And("inventories.csv", "city,year", "c,2001").And("parameters.csv", ParameterHeading, parameter.Length > 0 ? [parameter] : []).Build();
        Assert.That(result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(100_000 * 0.43 * fraction * (1 - Math.Exp(-0.03)) * 0.5 * 16 / 12).Within(1e-10).Percent, result.Said);
    }

    // A mix by its composition: each component has its own, as a second waste model has them.
    [Test]
    public void The_components_of_a_mix_have_their_own()
    {
        var result = Project("city,year,gpc_ref,activity,amount,unit,site,origin,method", "c,2023,III.1,municipal-solid-waste,1000,t,pit,own,methane-commitment")
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source", ",municipal-solid-waste,waste-composition,food-waste,40,%,survey", ",municipal-solid-waste,waste-composition,paper-cardboard,35,%,survey",
                ",municipal-solid-waste,waste-composition,wood-waste,25,%,survey", ",food-waste,decomposable-fraction,,84,%,WARM", ",paper-cardboard,decomposable-fraction,,44,%,WARM", ",wood-waste,decomposable-fraction,,10,%,WARM").Build();
        Assert.That(
            result.Kilograms("III.1.1", Gases.Ch4), Is.EqualTo(1_000_000 * ((0.40 * 0.15 * 0.84) + (0.35 * 0.40 * 0.44) + (0.25 * 0.43 * 0.10)) * 0.5 * 16 / 12).Within(1e-10).Percent, result.Said);
    }

    private static double? Commitment(string waste, string settings)
    {
        var result = Project("city,year,gpc_ref,activity,amount,unit,site,origin,method", $"c,2023,III.1,{waste},1000,t,pit,own,methane-commitment").Settings(settings).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        return result.Kilograms("III.1.1", Gases.Ch4);
    }

    private static TestProject Project(string heading, string row) =>
        TestProject.Under(heading, row).In("CN", "CN-GD", climate: "cool-temperate-moist").And("sites.csv", "city,site,location,kind,management", "c,pit,inside,landfill,managed-anaerobic");
}
