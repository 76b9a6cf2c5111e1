using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Industry;

namespace Ghg.Core.Checks;

/// <summary>The factors of steel by the tonne hold the blast furnace, flux and electrodes (IPCC 2006, volume 3, equations 4.4 and 4.5, Table 4.1).</summary>
internal sealed class SteelAndItsIron : ICheck
{
    private static readonly string[] Steel = ["bof-steel", "ohf-steel", "crude-steel"];
    private static readonly string[] Inside = ["merchant-pig-iron", "limestone-flux", "dolomite-flux", "graphite-electrode"];

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Ippu);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var made = inventory.Lines.Where(l => l.Method == ProcessProduction.Id).ToList();
        var steel = made.Find(l => Steel.Contains(l.Record.Key.Activity));
        var part = made.Find(l => Inside.Contains(l.Record.Key.Activity));
        if (steel is not null && part is not null)
        {
            yield return new Diagnostic(Rules.SteelTwice, part.Record.PlaceOf("activity"), part.Record.Key.Activity, steel.Record.Key.Activity, Flow.Where(steel));
        }
    }
}
