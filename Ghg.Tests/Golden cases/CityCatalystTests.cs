using System.Globalization;
using Ghg.Core.Inventories;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// Amount × factor × GWP on the 69 rows of CityCatalyst's validation sheets, with the sheets' own factors. 13 published totals forgot the amount in the terms of
/// CH4 and N2O: they must not come out.
/// </summary>
public sealed class CityCatalystTests
{
    // Names that the registry has otherwise. The sheets count the CO2 of wood, charcoal and biofuel in the total; here it is entered as they have it.
    private static readonly Dictionary<string, string> Fuels = new() { ["biofuel"] = "other-liquid-biofuels" };

    private static readonly Lazy<IReadOnlyDictionary<string, Line>> Lines = new(Calculate);

    private static IEnumerable<TestCaseData> RightRows() => Rows("yes");

    private static IEnumerable<TestCaseData> WrongRows() => Rows("no");

    private static IEnumerable<TestCaseData> Rows(string right) =>
        Resources.Rows("citycatalyst-rows.csv").Where(r => r["right"] == right).Select(r => new TestCaseData(r).SetArgDisplayNames($"{r["file"]} {r["line"]}"));

    [TestCaseSource(nameof(RightRows))]
    public void A_right_row_is_reproduced(IReadOnlyDictionary<string, string> row)
    {
        // The transport sheet prints two decimals; the stationary sheet up to ten digits.
        var published = Number(row["published"]);
        Assert.That(Tonnes(row), row["file"] == "transport" ? Is.EqualTo(published).Within(0.005) : Is.EqualTo(published).Within(1e-6 * published));
        Assert.That(Tonnes(row), Is.EqualTo(Number(row["recomputed"])).Within(1e-7).Percent);
    }

    [TestCaseSource(nameof(WrongRows))]
    public void A_wrong_row_is_not_reproduced_but_put_right(IReadOnlyDictionary<string, string> row)
    {
        Assert.That(Tonnes(row), Is.EqualTo(Number(row["recomputed"])).Within(1e-7).Percent);
        Assert.That(Math.Abs((Tonnes(row) / Number(row["published"])) - 1), Is.GreaterThan(1e-3));
    }

    [Test]
    public void There_are_56_right_rows_and_13_wrong_ones() => Assert.That((Rows("yes").Count(), Rows("no").Count()), Is.EqualTo((56, 13)));

    private static double Tonnes(IReadOnlyDictionary<string, string> row) => Lines.Value[NameOf(row)].Masses.Co2e(Core.Gpc.GwpSets.Shipped.Single(s => s.Name == "AR5"))!.Value / 1000;

    private static Dictionary<string, Line> Calculate()
    {
        var (factors, activities) = (new List<string>(), new List<string>());
        foreach (var row in Resources.Rows("citycatalyst-rows.csv"))
        {
            var fuel = Fuels.GetValueOrDefault(row["fuel"], row["fuel"]);
            foreach (var gas in (string[])["co2", "ch4", "n2o"])
            {
                factors.Add($"{NameOf(row)}-{gas},{NameOf(row)},{fuel},{gas},{row[$"ef_{gas}"]},{row["ef_unit"]},validation sheet");
            }

            activities.Add($"c,2020,{row["gpc_ref"]},{fuel},{row["amount"]},{row["unit"]},sheets/{NameOf(row)}");
        }

        var result = TestProject.Under("city,year,gpc_ref,activity,amount,unit,factor", [.. activities])
            .Factors("sheets", "id,set,activity,gas,value,unit,source", [.. factors]).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        return result.Only.Cells.SelectMany(c => c.Lines).ToDictionary(l => l.Record.Key.Factor.Split('/')[1], StringComparer.Ordinal);
    }

    private static string NameOf(IReadOnlyDictionary<string, string> row) => $"{row["file"]}-{row["line"]}";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
