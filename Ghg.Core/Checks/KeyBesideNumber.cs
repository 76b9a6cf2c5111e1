using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>A reference that does not occur as a whole (NO without an activity) holds no number.</summary>
internal sealed class KeyBesideNumber : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.HasKeys;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from cell in inventory.Filled
        where cell.HasNumber
        from line in cell.Lines
        where line.Notation == NotationKey.NotOccurring && line.Record.Key.Activity.Length == 0
        select new Diagnostic(Rules.NotOccurringWithNumber, line.Record.PlaceOf("notation_key"), cell.Reference.Id);
}
