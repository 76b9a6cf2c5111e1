using Ghg.Core.Reports;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Reports;

/// <summary>The quick writer of cells says what the rows say, byte for byte.</summary>
public sealed class CellRowsTests
{
    private static readonly string[] Rows =
    [
        "a,2020,I.1.1,diesel,1234.5,t", "a,2021,I.1.1,diesel,1e-7,t", "b c,2020,I.3.2,co2,9e19,t", "\"d, e\",2020,IV.1,ch4-fossil,0.1,t", "\"d, e\",2020,IV.2,sf6,3,kg",
        "é,2020,I.1.1,diesel,7,t", "é,2020,III.1.1,co2-biogenic,0,t",
    ];

    [Test]
    public void Bytes_are_those_of_the_rows()
    {
        var result = TestProject.Of(Rows).Build();
        Assert.That(result.Inventories, Has.Count.EqualTo(5), result.Said);
        var rows = new CellRows();
        using var quick = new MemoryStream();
        using var plain = new MemoryStream();
        foreach (var inventory in result.Inventories)
        {
            rows.Write(inventory, _ => true, quick);
            InventoryRows.Write(plain, [], InventoryRows.Cells(inventory, _ => true));
        }

        Assert.That(quick.ToArray(), Is.EqualTo(plain.ToArray()));
    }

    [Test]
    public void Only_the_references_asked_for_are_written()
    {
        var result = TestProject.Of(Rows[0]).Build();
        using var quick = new MemoryStream();
        new CellRows().Write(result.Inventories[0], r => r.Id is "I.1.1" or "V.2", quick);
        Assert.That(System.Text.Encoding.UTF8.GetString(quick.ToArray()).Split('\n'), Has.Length.EqualTo(3));
    }

    [Test]
    public void Threads_change_nothing([Values("cells", "lines", "totals")] string rows)
    {
        using var folder = new TestFolder().With("activities.csv", TestProject.Csv(TestProject.Heading, Rows));
        Assert.That(Run(3), Is.EqualTo(Run(1)).And.Not.Empty);

        string Run(int threads) => TestRun.Of("inventory", folder.At("activities.csv"), "--format", "csv", "--rows", rows, "--threads", $"{threads}").Output;
    }
}
