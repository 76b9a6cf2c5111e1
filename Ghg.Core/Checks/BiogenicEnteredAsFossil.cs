using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;

namespace Ghg.Core.Checks;

/// <summary>CO2 that is entered directly beside a fuel of biomass, and is what that fuel emits: it is biogenic, and counts in no total.</summary>
internal sealed class BiogenicEnteredAsFossil : ICheck
{
    // What somebody calculated and rounded.
    private const double Same = 1e-3;

    public bool Concerns(Inventory inventory) => inventory.Lines.Exists(l => l.Method == DirectEntry.Id);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from cell in inventory.Filled
        from direct in cell.Lines
        where direct.Method == DirectEntry.Id && direct.Notation is null && direct.Masses.Of(Gases.Co2) is > 0
        let fuel = cell.Lines.FirstOrDefault(l => l.Method != DirectEntry.Id && l.Masses.Of(Gases.Co2Biogenic) is > 0 and var mass && Math.Abs((direct.Masses.Of(Gases.Co2)!.Value / mass) - 1) <= Same)
        where fuel is not null
        select new Diagnostic(Rules.BiogenicAsFossil, direct.Record.PlaceOf("activity"), cell.Reference.Id, fuel.Record.Key.Activity, Flow.Where(fuel));
}
