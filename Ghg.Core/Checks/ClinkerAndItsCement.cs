using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Industry;

namespace Ghg.Core.Checks;

/// <summary>Cement emits by its clinker: a city that reports its clinker does not report the cement made of it as well (IPCC 2006, volume 3, section 2.2.1.1).</summary>
internal sealed class ClinkerAndItsCement : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Ippu);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var lines = inventory.Lines;
        var clinker = lines.Find(l => l.Method == ClinkerProduction.Id);
        var cement = lines.Find(l => l.Method == CementProduction.Id);
        if (clinker is not null && cement is not null)
        {
            yield return new Diagnostic(Rules.CementTwice, cement.Record.PlaceOf("activity"), cement.Record.Key.Activity, clinker.Record.Key.Activity, Flow.Where(clinker));
        }
    }
}
