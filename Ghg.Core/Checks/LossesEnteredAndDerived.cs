using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>Losses are either entered under x.3 or derived from x.2 by the setting derive_losses, never both for one carrier.</summary>
internal sealed class LossesEnteredAndDerived : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.HasDerived;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        foreach (var cell in inventory.Filled.Where(c => c.Reference.Scope == 3 && c.Lines.Any(l => l.IsDerived)))
        {
            var derived = cell.Lines.Where(l => l.IsDerived).Select(l => l.Record.Key.Activity).ToHashSet(StringComparer.Ordinal);
            foreach (var line in cell.Lines.Where(l => !l.IsDerived && l.Notation is null && derived.Contains(l.Record.Key.Activity)))
            {
                yield return new Diagnostic(Rules.LossesTwice, line.Record.PlaceOf("gpc_ref"), cell.Reference.Id,
                    project.Catalogue.Registry.Activity(line.Record.Key.Activity)?.NameAndId ?? Text.Same(line.Record.Key.Activity));
            }
        }
    }
}
