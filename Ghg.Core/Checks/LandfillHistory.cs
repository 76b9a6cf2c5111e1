using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Waste;

namespace Ghg.Core.Checks;

/// <summary>
/// First-order decay of waste whose past is not known is near zero, which looks like a small number and is a missing one: by half of the stock it is wrong as
/// long as the history is shorter than a decade. A gap in the history is a year without waste.
/// </summary>
internal sealed class LandfillHistory : ICheck
{
    private const int Decade = 10;

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Waste);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        foreach (var line in inventory.Lines.Where(l => l.Method == FirstOrderDecay.Id && l.Series.Count > 0))
        {
            var deposits = line.Series.Where(s => s.Record.Key.Activity != FirstOrderDecay.Recovered && s.Reference == line.Reference).Select(s => s.Record).ToList();
            if (deposits.Count == 0 || deposits.Exists(d => d.Key.Inputs.Contains(Deposits.BackcastFrom, StringComparison.Ordinal)))
            {
                continue;
            }

            var years = deposits.Select(d => d.Key.Year).Distinct().Order().ToList();
            if (inventory.Year - years[0] < Decade)
            {
                yield return new Diagnostic(Rules.LandfillHistoryShort, deposits[0].PlaceOf("year"), line.Reference.Id, years[0], inventory.Year);
            }
        }
    }
}
