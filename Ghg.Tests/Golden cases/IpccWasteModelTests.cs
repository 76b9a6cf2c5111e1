using System.Globalization;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// The default example of the IPCC Waste Model (2006 IPCC Guidelines, volume 5): ten million people whose waste goes to five kinds of landfill, 1950 to 2030, with industrial
/// waste and 10 Gg of methane recovered from 2000 on. Rates of decay are the default of wet temperate climates.
/// </summary>
public sealed class IpccWasteModelTests
{
    // Methane correction factors of the workbook's five kinds of site, weighted by its distribution of municipal and of industrial waste:
    // 0.25 × 0.4 + 0.3 × 0.8 + 0.25 × 1 + 0.05 × 0.5 + 0.15 × 0.6 and 0.2 × 0.4 + 0.3 × 0.8 + 0.25 × 1 + 0.05 × 0.5 + 0.2 × 0.6.
    private static readonly string[] Parameters =
    [
        ",municipal-solid-waste,waste-composition,food-waste,24.2,%,workbook", ",municipal-solid-waste,waste-composition,paper-cardboard,27.5,%,workbook",
        ",municipal-solid-waste,waste-composition,wood-waste,11,%,workbook", ",municipal-solid-waste,waste-composition,other-inert-waste,37.3,%,workbook",
        ",municipal-solid-waste,methane-correction-factor,,0.705,1,workbook", ",industrial-wastes,methane-correction-factor,,0.715,1,workbook",
        ",industrial-wastes,degradable-organic-carbon,,15,%,workbook", ",industrial-wastes,decomposable-fraction,,0.5,1,workbook", ",industrial-wastes,decay-rate,,0.09,1/year,workbook",
    ];

    private static readonly string[] PureParameters = [",,solid-waste,methane-correction-factor,0.705,1,,x"];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Published => Resources.Rows("ipcc-waste-model.csv");

    [Test]
    public void The_workbook_is_reproduced_in_each_year()
    {
        var rows = Published.SelectMany(p => (string[])
        [
            $"c,{p["year"]},III.1.1,municipal-solid-waste,2632,Gg", $"c,{p["year"]},III.1.1,industrial-wastes,500,Gg",
            .. p["recovered"] == "0.0" ? (string[])[] : [$"c,{p["year"]},III.1.1,landfill-methane-recovered,{p["recovered"]},Gg"],
        ]);
        var result = TestProject.Of([.. rows]).In("", climate: "cool-temperate-moist").And("inventories.csv", "city,year", [.. Published.Select(p => "c," + p["year"])])
            .And("parameters.csv", "city,subject,parameter,component,value,unit,source", Parameters).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.Multiple(() =>
        {
            foreach (var year in Published)
            {
                var line = result.Inventories.Single(i => i.Year == Number(year["year"]))[Landfill].Lines.Single();
                Assert.That(line.Masses.Of(Gases.Ch4) / 1e6, Is.EqualTo(Number(year["emitted"])).Within(1e-10).Percent, year["year"]);
            }
        });
    }

    // One material at a time, entered as itself.
    [TestCase("food", "food-waste", "636.944")]
    [TestCase("paper", "paper-cardboard", "723.8")]
    [TestCase("wood", "wood-waste", "289.52")]
    public void A_stream_of_the_workbook_is_reproduced(string stream, string activity, string gigagrams)
    {
        var result = TestProject.Of([.. Published.Select(p => $"c,{p["year"]},III.1.1,{activity},{gigagrams},Gg")]).In("", climate: "cool-temperate-moist")
            .And("inventories.csv", "city,year", "c,1960", "c,2000", "c,2030").Parameters(PureParameters).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        foreach (var inventory in result.Inventories)
        {
            var published = Published.Single(p => Number(p["year"]) == inventory.Year);
            Assert.That(inventory[Landfill].Masses.Of(Gases.Ch4) / 1e6, Is.EqualTo(Number(published[stream])).Within(1e-10).Percent);
        }
    }

    private static GpcReference Landfill => TestResult.Reference("III.1.1");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
