using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>
/// A herd's row already holds the manure that is applied to soils and what its animals leave on pastures. Rows of the same nitrogen beside it count it
/// twice, unless the manure comes from outside or the herds' rows say that they do not hold it.
/// </summary>
internal sealed class ManureCountedTwice : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Afolu);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var lines = inventory.Lines.Where(l => l.Notation is null).ToList();
        var herds = lines.Where(l => l.Method == "herd-soils-direct").ToList();
        var applying = herds.Find(l => l.Inputs.Any(i => i.Symbol == "Fapp" && i.Value > 0));
        var grazing = herds.Find(l => l.Inputs.Any(i => i.Symbol == "EF3PRP"));
        foreach (var line in lines.Where(l => l.Method == "soil-nitrogen-direct"))
        {
            var key = line.Record.Key;
            var herd = key.Activity == "manure-nitrogen" && key.Origin != "import" ? applying : key.Activity.StartsWith("grazing-nitrogen", StringComparison.Ordinal) ? grazing : null;
            if (herd is not null)
            {
                yield return new Diagnostic(Rules.ManureCountedTwice, line.Record.PlaceOf("activity"), key.Activity, herd.Record.Key.Activity, Flow.Where(herd));
            }
        }
    }
}
