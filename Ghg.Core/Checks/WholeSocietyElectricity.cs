using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>
/// 全社会用电量, electricity of the whole society, holds the plants' own use, the line losses and what industry generates itself. A row whose source says so and
/// that is entered under x.2 beside losses under x.3 counts the losses twice.
/// </summary>
internal sealed class WholeSocietyElectricity : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Lines.Exists(l => l.Reference.Scope == 3 && l.Record.Key.Activity == Activity.Electricity);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var losses = inventory.Filled.Any(c => c.Reference.Scope == 3 && c.Lines.Any(l => l.Record.Key.Activity == Activity.Electricity && l.Notation is null));
        return from line in inventory.Filled.Where(c => c.Reference.Scope == 2).SelectMany(c => c.Lines)
               where losses && line.Record.Key.Activity == Activity.Electricity && line.Record.Sources.Any(s => s.Contains("全社会用电", StringComparison.Ordinal))
               select new Diagnostic(Rules.WholeSocietyElectricity, line.Record.PlaceOf("source"), line.Reference.Id);
    }
}
