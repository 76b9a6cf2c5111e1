using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>The grades of an inventory's data, activity data and factors apart: GPC v1.1, chapter 5, table 5.3.</summary>
public static class DataQuality
{
    private static readonly string[] Grades = ["H", "M", "L", ""];

    /// <summary>How much of a total rests on data of each grade.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="level">Which total.</param>
    /// <returns>High, medium, low and none; nothing if no line counts.</returns>
    public static IReadOnlyList<GradeShare> Of(Inventory inventory, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var lines = inventory.Filled.Where(c => c.Reference.CountsIn(level)).SelectMany(c => c.Lines).Where(l => l.Notation is null).Select(l => (l.Record.Key, Size: Math.Abs(l.Masses.Co2e(inventory.Gwp) ?? 0))).ToList();
        var whole = SumOf(lines.Select(l => l.Size));
        return whole == 0 ? [] :
        [
            .. Grades.Select(g => new GradeShare(
                g, SumOf(lines.Where(l => l.Key.DataQuality == g).Select(l => l.Size)) / whole, SumOf(lines.Where(l => l.Key.FactorQuality == g).Select(l => l.Size)) / whole)),
        ];
    }

    private static double SumOf(IEnumerable<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
