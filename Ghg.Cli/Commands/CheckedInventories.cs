using Ghg.Core.Activities;
using Ghg.Core.Checks;
using Ghg.Core.Inventories;

namespace Ghg.Cli.Commands;

/// <summary>Inventories one by one, each with what the checks find in it, until someone says stop.</summary>
internal static class CheckedInventories
{
    public static IEnumerable<Inventory> Of(InventoryBuilder builder, Project project, Selection selection, CancellationToken cancellation)
    {
        foreach (var inventory in builder.Build(selection))
        {
            cancellation.ThrowIfCancellationRequested();
            CheckRegistry.Run(inventory, project, builder.Diagnostics);
            yield return inventory;
        }
    }
}
