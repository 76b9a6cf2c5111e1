using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Methods.Transport;

namespace Ghg.Core.Checks;

/// <summary>
/// Fuel sold and kilometres driven are two views of the same journeys, as are electricity metered for charging and the kilometres of electric vehicles. A
/// cell that holds both may count them twice.
/// </summary>
internal sealed class FuelAndDistance : ICheck
{
    private static readonly string[] ByDistance = [DistanceFactor.Id, DistanceFuel.Id, DistanceElectricity.Id];
    private static readonly string[] BySale = [FuelCombustion.Id, FuelCarbonContent.Id, TransportFuel.Id, GridSuppliedEnergy.Id];

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Transportation);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from cell in inventory.Filled
        where cell.Reference.Sector == Sector.Transportation
        let driven = cell.Lines.FirstOrDefault(l => ByDistance.Contains(l.Method))
        let sold = cell.Lines.FirstOrDefault(l => BySale.Contains(l.Method))
        where driven is not null && sold is not null
        select new Diagnostic(Rules.FuelAndDistance, sold.Record.PlaceOf("activity"), cell.Reference.Id, driven.Record.Key.Activity, sold.Record.Key.Activity, Flow.Where(driven));
}
