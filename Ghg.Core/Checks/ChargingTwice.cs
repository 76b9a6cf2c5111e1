using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>Electricity that vehicles charge is II.x.2. Where a building's meter holds it too, it comes off I.x.2 (GPC v1.1, chapter 7).</summary>
internal sealed class ChargingTwice : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Transportation);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from charged in LinesOf(inventory, Sector.Transportation)
        from metered in LinesOf(inventory, Sector.StationaryEnergy)
        where Flow.IsOfOneSite(charged, metered) || Flow.IsSameAmount(charged, metered)
        select new Diagnostic(Rules.ChargingTwice, metered.Record.PlaceOf("amount"), charged.Reference.Id, metered.Reference.Id, Flow.Where(charged));

    private static IEnumerable<Line> LinesOf(Inventory inventory, Sector sector) =>
        inventory.Filled.Where(c => c.Reference.Sector == sector && c.Reference.Scope == 2).SelectMany(c => c.Lines)
            .Where(l => l.Notation is null && l.Record.Key.Activity == Activity.Electricity);
}
