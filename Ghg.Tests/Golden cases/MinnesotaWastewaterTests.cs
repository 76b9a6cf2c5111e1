using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// Municipal wastewater of counties of Minnesota, 2022, as the US EPA's State Inventory Tool has it. Published tonnes: Metropolitan Council, ghg-cprg (MIT),
/// _waste/data: final_wastewater_allyrs; constants: epa_wastewater_constants: 90 g BOD a day of which 12.65 % digest without air to 0.6 kg CH4/kg, 44.6 kg protein a year × 0.16 ×
/// 1.75, 0.005 kg N2O-N/kg, plants 4 g N2O a year for the 83 % who have no septic tank.
/// </summary>
public sealed class MinnesotaWastewaterTests
{
    [TestCase("Anoka", 363985, 907.5292602750002, 1.2084301999999998, 35.708166049)]
    [TestCase("Dakota", 439179, 1095.0115883850003, 1.45807428, 43.084953108600004)]
    [TestCase("Washington", 268651, 669.8315680650002, 0.8919213199999999, 26.3555765134)]
    public void The_published_methane_and_nitrous_oxide_are_reproduced(string county, int people, double methane, double plants, double effluent)
    {
        // 44.6 kg a year are 122.19178082191781 g a day.
        var result = TestProject.Under(TestProject.Heading + ",technology,advanced_plant_share", $"c,2022,III.4.1,domestic-wastewater,{people},person,own-mix,83%").In("US", "US-MN")
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source",
                ",domestic-wastewater,bod-per-person,,90,g/(person*day),EPA SIT", ",domestic-wastewater,methane-capacity,,0.6,kg/kg,EPA SIT", ",domestic-wastewater,wastewater-mcf,own-mix,0.1265,1,EPA SIT",
                ",domestic-wastewater,industrial-bod-factor,own-mix,1,1,EPA SIT", ",domestic-wastewater,protein-per-person,,122.191780821917808,g/(person*day),EPA SIT",
                ",domestic-wastewater,nitrogen-in-protein,,0.16,kg/kg,EPA SIT", ",domestic-wastewater,non-consumed-protein-factor,,1.75,1,EPA SIT", ",domestic-wastewater,industrial-nitrogen-factor,,1,1,EPA SIT",
                ",domestic-wastewater,wastewater-n2o-factor,effluent,0.005,kg/kg,EPA SIT", ",domestic-wastewater,plant-n2o-factor,,4,g/person,EPA SIT").Build();
        Assert.That(result.Kilograms("III.4.1", "ch4") / 1000, Is.EqualTo(methane).Within(1e-10).Percent, county + result.Said);
        Assert.That(result.Kilograms("III.4.1", "n2o") / 1000, Is.EqualTo(plants + effluent).Within(1e-10).Percent, county);
    }
}
