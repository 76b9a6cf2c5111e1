using System.Globalization;
using System.Text;
using NUnit.Framework;

namespace Ghg.Tests.Inventories;

/// <summary>Enough rows for many blocks and several threads.</summary>
public sealed class ManyRowsTests
{
    private const int Count = 120_000;

    private static readonly Lazy<string> Rows = new(() =>
    {
        var text = new StringBuilder("city,year,gpc_ref,activity,amount,unit,source,notes\n");
        for (var i = 0; i < Count; i++)
        {
            // 7 cities, 3 years, amounts of 0.001 to 120 t; a quoted note now and then with a comma and a line break inside.
            text.Append(CultureInfo.InvariantCulture, $"c{i % 7},{2020 + (i % 3)},IV.1,co2,{i / 1000.0},t,meter {i % 5},{(i % 11 == 0 ? "\"a, b\nc\"" : "")}\n");
        }

        return text.ToString();
    });

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public void Nothing_is_lost_between_blocks_and_threads(int threads)
    {
        var result = TestProject.With("activities/a.csv", Rows.Value).Options(o => o with { Threads = threads }).Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Project.Rows, Is.EqualTo(Count));
        Assert.That(result.Inventories, Has.Count.EqualTo(21));
        Assert.Multiple(() =>
        {
            foreach (var inventory in result.Inventories)
            {
                var line = inventory[TestResult.Reference("IV.1")].Lines.Single();

                // The sum of the thousandths, as whole numbers.
                var thousandths = Enumerable.Range(0, Count).Where(i => $"c{i % 7}" == inventory.City.Id && 2020 + (i % 3) == inventory.Year).Aggregate(0L, (sum, i) => sum + i);
                Assert.That(line.Record.Amount.Text, Is.EqualTo((thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture)));
                Assert.That(line.Record.Sources, Has.Count.EqualTo(5));
            }
        });
    }

    [Test]
    public void The_first_and_last_row_of_a_line_do_not_depend_on_threads()
    {
        Assert.That(Positions(2), Is.EqualTo(Positions(1)));

        static string Positions(int threads) => string.Join(' ', TestProject.With("activities/a.csv", Rows.Value).Options(o => o with { Threads = threads }).Build()
            .Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Lines).Select(l => $"{l.Record.First.Line}-{l.Record.Last.Line}"));
    }

    [Test]
    public void Sources_are_the_same_in_any_order_of_the_rows()
    {
        var rows = Enumerable.Range(0, 3000).Select(i => $"c,2020,IV.1,co2,1,t,source {i:D4}").ToList();
        var forward = Sources(rows);
        Assert.That(forward, Has.Count.EqualTo(3000));
        Assert.That(Sources(rows.AsEnumerable().Reverse()), Is.EqualTo(forward));

        static IReadOnlyList<string> Sources(IEnumerable<string> rows) => TestProject.Under(TestProject.Heading + ",source", [.. rows]).Build().Line("IV.1").Record.Sources;
    }
}
