using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Methods.Transport;

namespace Ghg.Core.Checks;

/// <summary>The fuel that aircraft load holds that of landing and take-off. Beside cycles, only fuel of cruise is entered.</summary>
internal sealed class CyclesAndFuel : ICheck
{
    private static readonly string[] OfFuel = [FuelCombustion.Id, FuelCarbonContent.Id, TransportFuel.Id];

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Transportation);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from cell in inventory.Filled
        let cycles = cell.Lines.FirstOrDefault(l => l.Method == LandingTakeOff.Id)
        let fuel = cell.Lines.FirstOrDefault(l => OfFuel.Contains(l.Method) && l.Record.Key.Technology != LandingTakeOff.Cruise)
        where cycles is not null && fuel is not null
        select new Diagnostic(Rules.CyclesAndFuel, fuel.Record.PlaceOf("activity"), cell.Reference.Id, cycles.Record.Key.Activity, fuel.Record.Key.Activity, Flow.Where(cycles));
}
