using System.Globalization;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// Domestic wastewater of twenty municipalities of Brazil, with the parameters of the publication: 50 g BOD and 92 g protein a day, I = 1.25 whether collected or not,
/// shares U × T of urban high 0, 20, 5, urban low 11.8, 23.6, 23.6 and rural 7, 2, 7 % (none, sewer, latrine), and 0.057, 0.0756 and 0.15 kg CH4 per kg BOD.
/// </summary>
public sealed class BrazilWastewaterTests
{
    private const string Subject = ",domestic-wastewater";

    private static readonly string[] Parameters =
    [
        $"{Subject},bod-per-person,,50,g/(person*day),SNIS", $"{Subject},protein-per-person,,92,g/(person*day),SNIS", $"{Subject},non-consumed-protein-factor,,1.4,1,SNIS",
        $"{Subject},income-groups,urban-high,25,%,SNIS", $"{Subject},income-groups,urban-low,59,%,SNIS", $"{Subject},income-groups,rural,16,%,SNIS",
        $"{Subject},wastewater-pathways-urban-high,none,0,%,SNIS", $"{Subject},wastewater-pathways-urban-high,sewer,80,%,SNIS", $"{Subject},wastewater-pathways-urban-high,latrine,20,%,SNIS",
        $"{Subject},wastewater-pathways-urban-low,none,20,%,SNIS", $"{Subject},wastewater-pathways-urban-low,sewer,40,%,SNIS", $"{Subject},wastewater-pathways-urban-low,latrine,40,%,SNIS",
        $"{Subject},wastewater-pathways-rural,none,43.75,%,SNIS", $"{Subject},wastewater-pathways-rural,sewer,12.5,%,SNIS", $"{Subject},wastewater-pathways-rural,latrine,43.75,%,SNIS",

        // MCF = kg CH4 per kg BOD ÷ 0.6
        $"{Subject},wastewater-mcf,none,0.095,1,SNIS", $"{Subject},wastewater-mcf,sewer,0.126,1,SNIS", $"{Subject},wastewater-mcf,latrine,0.25,1,SNIS",
        $"{Subject},industrial-bod-factor,none,1.25,1,SNIS", $"{Subject},industrial-bod-factor,sewer,1.25,1,SNIS", $"{Subject},industrial-bod-factor,latrine,1.25,1,SNIS",
    ];

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Resources.Rows("brazil-snis-wastewater.csv");

    private static readonly Lazy<TestResult> Result = new(() => TestProject.Of([.. Rows.Select((r, i) => $"m{i},2022,III.4.1,domestic-wastewater,{r["population"]},person")])
        .And("parameters.csv", "city,subject,parameter,component,value,unit,source", Parameters).Build());

    private static IEnumerable<TestCaseData> Municipalities() => Rows.Select((r, i) => new TestCaseData(i, Number(r["ch4"]), Number(r["n2o"])).SetArgDisplayNames(r["municipality"]));

    [TestCaseSource(nameof(Municipalities))]
    public void The_published_methane_and_nitrous_oxide_are_reproduced(int index, double methane, double nitrousOxide)
    {
        var masses = Result.Value.Inventories.Single(i => i.City.Id == $"m{index}")[TestResult.Reference("III.4.1")].Masses;
        Assert.That(masses.Of("ch4"), Is.EqualTo(methane).Within(1e-7).Percent, Result.Value.Said);
        Assert.That(masses.Of("n2o"), Is.EqualTo(nitrousOxide).Within(1e-7).Percent);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
