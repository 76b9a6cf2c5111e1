using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;

namespace Ghg.Core.Checks;

/// <summary>
/// Losses are taken of what was delivered (l ÷ (1 − l)). An amount under x.3 that is far below what x.2 uses of the same carrier is what was lost, and is
/// multiplied by the rate again.
/// </summary>
internal sealed class LostAmountTyped : ICheck
{
    // No network loses half.
    private const double MostLost = 0.5;

    public bool Concerns(Inventory inventory) => inventory.Lines.Exists(l => l.Method == NetworkLosses.Id);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        foreach (var cell in inventory.Filled.Where(c => c.Reference.Scope == 3 && c.Lines.Any(l => l.Method == NetworkLosses.Id)))
        {
            if (GpcReferences.All.FirstOrDefault(r => r.SubSector == cell.Reference.SubSector && r.Scope == 2) is not { } used)
            {
                continue;
            }

            foreach (var carrier in cell.Lines.Where(l => l.Method == NetworkLosses.Id && !l.IsDerived && l.Notation is null).GroupBy(l => l.Record.Key.Activity))
            {
                var (lost, delivered) = (Sum(carrier), Sum(inventory[used].Lines.Where(l => l.Notation is null && l.Record.Key.Activity == carrier.Key)));
                if (lost > 0 && lost < delivered * MostLost)
                {
                    yield return new Diagnostic(Rules.LostAmount, carrier.First().Record.PlaceOf("amount"), carrier.Key, cell.Reference.Id, (lost / delivered).ToString("P1", CultureInfo.InvariantCulture), used.Id);
                }
            }
        }
    }

    private static double Sum(IEnumerable<Line> lines) => lines.Sum(l => l.Record.Amount.Value * (l.Record.Key.Unit?.ToBase ?? 0));
}
