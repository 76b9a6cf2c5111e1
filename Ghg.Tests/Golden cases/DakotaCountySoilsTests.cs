using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// Fertiliser on the soils of Dakota County, Minnesota, 2022, and what runs off from the nitrogen of its herds, as the US EPA's State Inventory Tool has them: factors are
/// per nitrogen left after volatilisation. Published tonnes of N2O: Metropolitan Council, ghg-cprg (MIT), _agriculture/data: fertilizer_emissions and manure_emissions
/// of geoid 27037; amounts: county_fertilizer_activity and usda_census_data; constants: ag_constants.
/// </summary>
public sealed class DakotaCountySoilsTests
{
    private const double OnSite = 146.6736922299294;
    private const double Runoff = 29.70108787706484;

    // VolSyn 10 %, VolOrg 20 %, NOrg 4.1 %, EF_Dir and Vol_EF 0.01, LeachEF 30 %, LeachEF2 0.0075.
    private static TestResult Fertiliser(string leached) => TestProject.Under(
        TestProject.Heading + ",nitrogen_content", "c,2022,V.3,synthetic-nitrogen,9332.833506966803,t,", "c,2022,V.3,other-organic-nitrogen,23.09530890408386,t,4.1%")
        .In("US", "US-MN").Settings("""{"choices": {"nitrogen": "after-volatilisation"}}""")
        .Parameters(
            ",,synthetic-nitrogen,synthetic-nitrogen-volatilised,10,%,,EPA SIT", ",,managed-soils,organic-nitrogen-volatilised,20,%,,EPA SIT", ",,synthetic-nitrogen,soil-direct-factor,0.01,1,,EPA SIT",
            ",,managed-soils,soil-direct-factor,0.01,1,,EPA SIT", ",,managed-soils,deposition-factor,0.01,1,,EPA SIT", ",,managed-soils,leaching-factor,0.0075,1,,EPA SIT",
            $",,managed-soils,nitrogen-leached,{leached},%,,EPA SIT").Build();

    [Test]
    public void Fertiliser_on_the_site_is_that_of_the_county()
    {
        // On the site: what stays, and what volatilises and comes down again.
        var result = Fertiliser("0");
        Assert.That(result.Kilograms("V.3", "n2o") / 1000, Is.EqualTo(OnSite).Within(1e-10).Percent, result.Said);
    }

    [Test]
    public void Fertiliser_that_runs_off_is_that_of_the_county()
    {
        var result = Fertiliser("30");
        Assert.That(result.Kilograms("V.3", "n2o") / 1000, Is.EqualTo(OnSite + Runoff).Within(1e-10).Percent, result.Said);
    }

    // All nitrogen that the herds excrete × 30 % × 0.0075 × 44/28: nothing volatilises first (VolPercent is nought).
    [Test]
    public void Nitrogen_of_herds_that_runs_off_is_that_of_the_county()
    {
        (string Herd, int Heads, string Nitrogen)[] herds =
        [
            ("beef-cows", 1769, "67.74446474930876"), ("calves", 13247, "20.154554222987656"), ("feedlot-cattle", 13046, "59.3951133974799"), ("dairy-cattle", 5143, "156.134425873101"),
            ("goats", 362, "10.512"), ("sheep", 972, "8.623125"), ("swine", 4808, "16.709593541666667"), ("broilers", 2709, "0.31536"), ("laying-hens", 7046, "0.51903"), ("pullets", 888, "0.51903"),
        ];
        var result = TestProject.Under(TestProject.Heading + ",method", [.. herds.Select(h => $"c,2022,V.1,{h.Herd},{h.Heads},head,herd-soils-indirect")]).In("US", "US-MN")
            .Package("sit", "activities", "parameters")
            .And("factors/sit/activities.csv", "id,name,group", "beef-cows,Beef cows,livestock", "calves,Calves,livestock", "feedlot-cattle,Feedlot cattle,livestock")
            .And("factors/sit/parameters.csv", "id,set,activity,parameter,component,value,unit,source", [.. herds.SelectMany(h => new[]
            {
                $"nex-{h.Herd},,{h.Herd},nitrogen-excretion,,{h.Nitrogen},kg/head,EPA SIT", $"mms-{h.Herd},mms-{h.Herd},{h.Herd},manure-system-shares,managed,1,1,EPA SIT",
            })])
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source",
                ",livestock,manure-nitrogen-lost,managed,0,%,EPA SIT", ",managed-soils,organic-nitrogen-volatilised,,0,%,EPA SIT", ",managed-soils,leaching-factor,,0.0075,1,EPA SIT",
                ",managed-soils,nitrogen-leached,,30,%,EPA SIT").Build();
        Assert.That(result.Kilograms("V.3", "n2o") / 1000, Is.EqualTo(7.291330133141972).Within(1e-10).Percent, result.Said);
    }
}
