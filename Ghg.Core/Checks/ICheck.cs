using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>One thing that can be wrong with an inventory as a whole. One file each.</summary>
public interface ICheck
{
    /// <summary>Whether there can be anything to find. Asked first, since most inventories of a large run fill few references.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <returns>False if there is surely nothing.</returns>
    bool Concerns(Inventory inventory) => true;

    /// <summary>Looks at one inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">Its project.</param>
    /// <returns>What is wrong.</returns>
    IEnumerable<Diagnostic> Check(Inventory inventory, Project project);
}
