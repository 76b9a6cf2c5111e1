using System.Globalization;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>City inventories that C40 published by GPC reference with their totals, entered as direct CO2e. The rows and their source are in c40-city-years.csv.</summary>
public sealed class PublishedTotalsTests
{
    // Total, sector (0 for all), by the name of its column. C40 shows energy supplied to the grid inside Territorial Stationary too.
    private static readonly (string Column, ReportingLevel Level, int Sector)[] Totals =
    [
        ("BASIC", ReportingLevel.Basic, 0), ("BASIC Stationary", ReportingLevel.Basic, 1), ("BASIC Transport", ReportingLevel.Basic, 2), ("BASIC Waste", ReportingLevel.Basic, 3),
        ("BASIC+", ReportingLevel.BasicPlus, 0), ("BASIC+ Stationary", ReportingLevel.BasicPlus, 1), ("BASIC+ Transport", ReportingLevel.BasicPlus, 2),
        ("BASIC+ Waste", ReportingLevel.BasicPlus, 3), ("BASIC+ IPPU", ReportingLevel.BasicPlus, 4), ("BASIC+ AFOLU", ReportingLevel.BasicPlus, 5),
        ("BASIC+S3", ReportingLevel.BasicPlusS3, 0),
        ("Territorial", ReportingLevel.Territorial, 0), ("Territorial Stationary", ReportingLevel.Territorial, 1), ("Territorial Transport", ReportingLevel.Territorial, 2),
        ("Territorial IPPU", ReportingLevel.Territorial, 4), ("Territorial AFOLU", ReportingLevel.Territorial, 5),
    ];

    private static IEnumerable<TestCaseData> CityYears() =>
        Resources.Rows("c40-city-years.csv").Select(r => new TestCaseData(r).SetArgDisplayNames(r["city_year"]));

    [TestCaseSource(nameof(CityYears))]
    public void The_cells_of_a_published_inventory_add_up_to_its_published_totals(IReadOnlyDictionary<string, string> row)
    {
        var inventory = InventoryOf(GpcReferences.All.Select(r => (r.Id, row[r.Id])));
        Assert.Multiple(() =>
        {
            Check(inventory, row, exceptS3: false);
            var names = row.Keys.Where(k => k.StartsWith("BASIC", StringComparison.Ordinal) && k.Contains('.', StringComparison.Ordinal) && k != "BASIC+S3 VI.1").ToList();
            Assert.That(names, Has.Count.EqualTo(17 + 22), "17 sub-sectors have BASIC references, 22 BASIC+ ones");
            foreach (var name in names)
            {
                var parts = name.Split(' ');
                Assert.That(GpcReferences.TryParseSubSector(parts[1], out var subSector), name);
                Expect(inventory.Total(parts[0] == "BASIC" ? ReportingLevel.Basic : ReportingLevel.BasicPlus, subSector), row[name], name);
            }
        });
    }

    [Test]
    public void Every_inventory_of_the_whole_file_adds_up_to_its_published_totals()
    {
        var folder = Environment.GetEnvironmentVariable("GHG_GOLDEN") is { Length: > 0 } golden ? Path.Combine(golden, "c40-gpc-city-inventories") : null;
        if (folder is null || !Directory.Exists(folder))
        {
            Assert.Ignore("The whole file may not be passed on; name a folder that has it in GHG_GOLDEN.");
        }

        var cells = Read("inventory_by_gpc_ref.csv").ToLookup(r => r["city_year"]);
        var totals = Read("expected_totals.csv");
        Assert.That(totals, Has.Count.EqualTo(59));
        Assert.Multiple(() =>
        {
            foreach (var row in totals)
            {
                var inventory = InventoryOf(cells[row["city_year"]].Select(r => (r["gpc_ref"], r["tCO2e"].Length > 0 ? r["tCO2e"] : r["notation_key"])));

                // BASIC+S3 of Accra 2015 is shifted by a row in the source.
                Check(inventory, row, exceptS3: row["city_year"] == "Accra_2015");
            }
        });

        IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name) => Resources.RowsOf(File.ReadAllText(Path.Combine(folder!, name)));
    }

    private static void Check(Inventory inventory, IReadOnlyDictionary<string, string> row, bool exceptS3)
    {
        foreach (var (column, level, sector) in Totals.Where(t => !(exceptS3 && t.Level == ReportingLevel.BasicPlusS3)))
        {
            Expect(sector == 0 ? inventory.Total(level) : inventory.Total(level, (Sector)sector), row[column], $"{row["city_year"]} {column}");
        }

        Expect(inventory.Sum(r => r.Sector == Sector.Waste && r.Id.EndsWith(".1", StringComparison.Ordinal)), row["Territorial Waste In"], "Territorial Waste In");
        Expect(inventory.Sum(r => r.Sector == Sector.Waste && r.Id.EndsWith(".3", StringComparison.Ordinal)), row["Territorial Waste Out"], "Territorial Waste Out");
    }

    // A millionth: the file has some totals with fewer digits than their terms. A blank total is one of which nothing was reported; C40 prints some such as 0.
    private static void Expect(double? kilograms, string published, string what)
    {
        var expected = published.Length == 0 ? 0 : double.Parse(published, CultureInfo.InvariantCulture);
        Assert.That((kilograms ?? 0) / 1000, Is.EqualTo(expected).Within(Math.Max(1e-6 * Math.Abs(expected), 1e-9)), what);
    }

    private static Inventory InventoryOf(IEnumerable<(string Reference, string Value)> cells)
    {
        var (amounts, keys) = (new List<string>(), new List<string>());
        foreach (var (reference, value) in cells.Where(c => c.Value.Length > 0))
        {
            if (char.IsAsciiLetter(value[0]))
            {
                // C40 does not publish what an IE is included in; I.1.1 stands for it.
                keys.Add($"c,2020,{reference},,{value},as published,{(value.Contains("IE", StringComparison.Ordinal) ? "I.1.1" : "")}");
            }
            else
            {
                amounts.Add($"c,2020,{reference},co2e,{value},t");
            }
        }

        var result = TestProject.Of([.. amounts]).And("activities/keys.csv", TestProject.KeyHeading, [.. keys]).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        return result.Only;
    }
}
