using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>
/// Fuel of power that is sold to the grid is I.4.4, fuel of a captive plant for its own site is I.3.1 (GPC v1.1, chapter 6): the same amount under both is
/// one plant's fuel counted twice. What was split by hand differs.
/// </summary>
internal sealed class PlantFuelTwice : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills("I.4.4") && inventory.Fills("I.3.1");

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from sold in LinesOf(inventory, "I.4.4")
        from burnt in LinesOf(inventory, "I.3.1")
        where !ReferenceEquals(sold.Record, burnt.Record) && sold.Record.Key.Activity == burnt.Record.Key.Activity && Flow.IsSameAmount(sold, burnt)
        select new Diagnostic(Rules.PlantFuelTwice, burnt.Record.PlaceOf("amount"), burnt.Record.Key.Activity, Flow.Where(sold));

    private static IEnumerable<Line> LinesOf(Inventory inventory, string reference) =>
        inventory.Filled.Where(c => c.Reference.Id == reference).SelectMany(c => c.Lines).Where(l => l.Notation is null);
}
