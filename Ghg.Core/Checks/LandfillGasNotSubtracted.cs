using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Waste;

namespace Ghg.Core.Checks;

/// <summary>Landfill gas that is burnt for energy was recovered: its methane comes off what the landfill emits (IPCC 2006, volume 5, chapter 3, page 3.15).</summary>
internal sealed class LandfillGasNotSubtracted : ICheck
{
    private const string LandfillGas = "landfill-gas";

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Waste);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var landfills = inventory.Lines.Where(l => l.Method is FirstOrderDecay.Id or MethaneCommitment.Id).ToList();
        return landfills.Count == 0 || landfills.Exists(l => IsRecovered(l, inventory.Year))
            ? []
            : from gas in inventory.Lines
              where gas.Notation is null && gas.Record.Key.Activity == LandfillGas
              select new Diagnostic(Rules.LandfillGasNotSubtracted, gas.Record.PlaceOf("activity"), gas.Reference.Id, landfills[0].Reference.Id, Flow.Where(landfills[0]));
    }

    private static bool IsRecovered(Line landfill, int year) =>
        landfill.Series.Any(r => r.Record.Key.Activity == FirstOrderDecay.Recovered && r.Record.Key.Year == year && r.Record.Amount.Value > 0)
        || landfill.Inputs.Any(i => i.Number?.Quantity == SolidWaste.Recovery && i.Value > 0);
}
