using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>Every reference of the level that an inventory is compiled to holds a number or a key.</summary>
internal sealed class RequiredReferences : ICheck
{
    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var missing = inventory.Cells.Where(c => c.Status == CellStatus.Missing && c.Reference.CountsIn(inventory.Level) && !IsInError(inventory, c.Reference)).Select(c => c.Reference.Id).ToList();
        return missing.Count == 0
            ? []
            : [new Diagnostic(Rules.RequiredMissing, project.DeclarationOf(inventory.City.Id, inventory.Year)?.Place, inventory.City.Id, inventory.Year, Gpc.ReportingLevels.Id(inventory.Level), missing.Count, UnitTexts.List(missing))];
    }

    // Its rows are there, and what is wrong with them is said: it is not missing.
    private static bool IsInError(Inventory inventory, Gpc.GpcReference reference) => inventory.InError.Contains(reference.Id) || inventory.InError.Contains(reference.SubSector.Id);
}
