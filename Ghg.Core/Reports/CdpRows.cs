using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports;

/// <summary>
/// Inventories as the emissions matrix of the CDP cities questionnaire: for each of its rows the references it adds up, t CO2e, and which of them hold no
/// number. The rows are those that platforms fill from a GPC inventory; their sums are not the GPC's totals: waste from elsewhere stands in scope 1, and
/// industrial processes and land are left out of the scopes' totals.
/// </summary>
public static class CdpRows
{
    private static readonly (string Row, string[] Patterns, string[] Without)[] Rows =
    [
        ("Total scope 1 emissions (excluding generation of grid-supplied energy)", ["I.*.1", "II.*.1", "III.*.1", "III.*.3"], []),
        ("Scope 1 emissions from generation of grid-supplied energy", ["I.4.4"], []),
        ("Total scope 2 emissions", ["I.*.2", "II.*.2"], []),
        ("Total scope 3 emissions", ["I.*.3", "II.*.3", "III.*.2"], ["II.5.3"]),
        ("Stationary energy: scope 1", ["I.*.1", "I.4.4"], []),
        ("Stationary energy: scope 2", ["I.*.2"], []),
        ("Stationary energy: scope 3", ["I.*.3"], []),
        ("Transportation: scope 1", ["II.*.1"], []),
        ("Transportation: scope 2", ["II.*.2"], []),
        ("Transportation: scope 3", ["II.*.3"], ["II.5.3"]),
        ("Waste generated and treated within the city: scope 1", ["III.*.1"], []),
        ("Waste generated within and treated outside the city: scope 3", ["III.*.2"], []),
        ("Waste generated outside and treated within the city: scope 1", ["III.*.3"], []),
        ("Industrial processes and product use: scope 1", ["IV.*"], []),
        ("Agriculture, forestry and other land use: scope 1", ["V.*"], []),
        ("TOTAL BASIC", ["I.*.1", "I.*.2", "II.*.1", "II.*.2", "III.*.1", "III.*.2"], []),
    ];

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["city", "year", "row", "gpc_refs", "t_co2e", "gwp", "notation_keys", "without_number"];

    /// <summary>The rows of an inventory. A row of which no reference holds a number is blank, and no zero.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Of(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        foreach (var (row, patterns, without) in Rows)
        {
            var parts = patterns.Select(p => Factors.ReferencePattern.Parse(p)!).ToList();
            var cells = inventory.Cells.Where(c => parts.Exists(p => p.Narrowness(c.Reference) >= 0) && !without.Contains(c.Reference.Id)).ToList();
            var wanted = cells.Select(c => c.Reference).ToHashSet();
            yield return
            [
                inventory.City.Id, inventory.Year, row, string.Join(';', cells.Select(c => c.Reference.Id)), inventory.Sum(wanted.Contains) / 1000, inventory.Gwp.Name,
                string.Join(';', cells.SelectMany(c => c.Keys).Distinct().Order().Select(k => k.Code())),
                string.Join(';', cells.Where(c => !c.HasNumber).Select(c => c.Reference.Id)),
            ];
        }
    }
}
