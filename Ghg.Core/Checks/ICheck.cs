using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>One thing that can be wrong with an inventory as a whole. One file each.</summary>
public interface ICheck
{
    /// <summary>The sector without whose lines there is nothing to find, or null: most inventories of a large run fill few sectors.</summary>
    Sector? Needs => null;

    /// <summary>Looks at one inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">Its project.</param>
    /// <returns>What is wrong.</returns>
    IEnumerable<Diagnostic> Check(Inventory inventory, Project project);
}
