using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>Where all carbon is counted at the coke, an inventory that burns its gas holds the coke too, as a fuel or in an industrial process.</summary>
internal sealed class CokeGasWithoutCoke : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.HasMemos;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        if (inventory.Filled.SelectMany(c => c.Memos).FirstOrDefault(l => l.Memo == EnergyMethodTexts.CountedAtCoke) is { } gas
            && !inventory.Filled.Any(c => c.Lines.Any(l => l.Notation is null && (c.Reference.Id == "IV.1" || l.Record.Key.Activity is "coke-oven-coke" or "coking-coal"))))
        {
            yield return new Diagnostic(Rules.CokeGasWithoutCoke, gas.Record.PlaceOf("activity"), gas.Record.Key.Activity);
        }
    }
}
