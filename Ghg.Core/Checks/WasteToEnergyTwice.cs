using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Waste;

namespace Ghg.Core.Checks;

/// <summary>
/// Waste burnt with energy recovered is reported where the energy goes, I.4.4 or I.x.1, and not under III.3 (GPC v1.1, chapter 8). A city that holds both
/// says by their sites that they are two furnaces.
/// </summary>
internal sealed class WasteToEnergyTwice : ICheck
{
    private static readonly string[] Fuels = ["municipal-wastes-biomass", "municipal-wastes-fossil", "municipal-solid-waste", "industrial-wastes"];

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Waste);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var burnt = inventory.Filled.Where(c => c.Reference.SubSector.Id == "III.3").SelectMany(c => c.Lines).Where(l => l.Notation is null).ToList();
        return from energy in inventory.Filled.Where(c => c.Reference.Sector == Sector.StationaryEnergy && c.Reference.Scope == 1).SelectMany(c => c.Lines)
               where energy.Notation is null && (energy.Method == Incineration.Id || Fuels.Contains(energy.Record.Key.Activity))
               let twice = burnt.Find(b => !ReferenceEquals(b.Record, energy.Record) && !Flow.IsElsewhere(b, energy))
               where twice is not null
               select new Diagnostic(Rules.WasteToEnergyTwice, twice.Record.PlaceOf("activity"), twice.Reference.Id, energy.Reference.Id, Flow.Where(energy));
    }
}
