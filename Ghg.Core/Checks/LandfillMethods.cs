using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Waste;

namespace Ghg.Core.Checks;

/// <summary>Methane commitment and first-order decay are not spliced: a landfill whose past is in the one and whose present is in the other counts twice.</summary>
internal sealed class LandfillMethods : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Waste);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var lines = inventory.Lines;
        if (lines.Find(l => l.Method == MethaneCommitment.Id) is { } commitment && lines.Find(l => l.Method == FirstOrderDecay.Id) is { } decay)
        {
            yield return new Diagnostic(Rules.LandfillMethodsMixed, commitment.Record.PlaceOf("method"), commitment.Reference.Id, decay.Reference.Id);
        }
    }
}
