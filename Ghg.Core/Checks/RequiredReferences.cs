using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>Every reference of the level that an inventory is compiled to holds a number or a key.</summary>
internal sealed class RequiredReferences : ICheck
{
    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var missing = new ReferenceSet();
        for (var i = 0; i < inventory.Cells.Count; i++)
        {
            if (inventory.Cells[i] is { Status: CellStatus.Missing, Reference: var reference } && reference.CountsIn(inventory.Level) && !IsInError(inventory, reference))
            {
                missing = missing.With(reference);
            }
        }

        return missing.Count == 0
            ? []
            : [new Diagnostic(Rules.RequiredMissing, project.DeclarationOf(inventory.City.Id, inventory.Year)?.Place, inventory.City.Id, inventory.Year, ReportingLevels.Id(inventory.Level), missing.Count, missing)];
    }

    // Its rows are there, and what is wrong with them is said: it is not missing.
    private static bool IsInError(Inventory inventory, GpcReference reference) => inventory.InError.Contains(reference.Id) || inventory.InError.Contains(reference.SubSector.Id);
}
