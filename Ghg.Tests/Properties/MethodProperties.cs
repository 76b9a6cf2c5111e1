using Ghg.Core.Methods;
using NUnit.Framework;

namespace Ghg.Tests.Properties;

/// <summary>What holds of the example of every method: twice the activity gives twice the emissions, and the order of rows does not matter.</summary>
public sealed class MethodProperties
{
    // Amounts that a row states beside its own, and that go with it: sludge and methane taken out; the area of crops, whose residues have an intercept by
    // area (IPCC 2006, volume 4, table 11.2); what a plant gives.
    private static readonly string[] SecondAmounts = ["organics_removed", "nitrogen_removed", "methane_recovered", "harvested_area", "burnt_area"];

    private static IEnumerable<MethodInfo> All() => MethodRegistry.All.Select(m => m.Info);

    [TestCaseSource(nameof(All))]
    public void Twice_the_activity_is_twice_the_emissions(MethodInfo info)
    {
        var (once, twice) = (MassesOf(info, info.Example), MassesOf(info, Doubled(info.Example)));
        Assert.That(once, Is.Not.Empty);
        Assert.That(twice.Select(m => m.Key), Is.EqualTo(once.Select(m => m.Key)));
        foreach (var (one, two) in once.Zip(twice))
        {
            Assert.That(two.Value, Is.EqualTo(2 * one.Value).Within(1e-9).Percent, one.Key);
        }
    }

    [TestCaseSource(nameof(All))]
    public void The_order_of_rows_does_not_matter(MethodInfo info)
    {
        var lines = info.Example.TrimEnd('\n').Split('\n');
        var shuffled = string.Join('\n', [lines[0], .. lines.Skip(1).Reverse()]) + "\n";
        Assert.That(MassesOf(info, shuffled), Is.EqualTo(MassesOf(info, info.Example)));
    }

    private static List<KeyValuePair<string, double>> MassesOf(MethodInfo info, string activities)
    {
        var result = info.ExampleFiles.Aggregate(TestProject.With("activities/a.csv", activities).And("cities.csv", MethodInfo.ExampleCities), (p, f) => p.And(f.Path, f.Text)).Build();
        return [.. from inventory in result.Inventories from cell in inventory.Cells from mass in cell.Masses.All select KeyValuePair.Create($"{inventory.Year} {cell.Reference.Id} {mass.Gas}", mass.Kilograms)];
    }

    private static string Doubled(string activities)
    {
        var lines = activities.TrimEnd('\n').Split('\n');
        var heading = lines[0].Split(',');
        int[] amounts = [.. Enumerable.Range(0, heading.Length).Where(i => heading[i] == "amount" || SecondAmounts.Contains(heading[i]))];
        return string.Join('\n', [lines[0], .. lines.Skip(1).Select(l => Double(l, amounts))]) + "\n";
    }

    private static string Double(string line, IReadOnlyList<int> amounts)
    {
        var cells = line.Split(',');
        foreach (var at in amounts.Where(a => cells[a].Length > 0))
        {
            // 1200, or 1200 t in a column of its own.
            var number = cells[at].Split(' ');
            number[0] = (2 * decimal.Parse(number[0], System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            cells[at] = string.Join(' ', number);
        }

        return string.Join(',', cells);
    }
}
