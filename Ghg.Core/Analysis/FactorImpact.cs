using Ghg.Core.Activities;
using Ghg.Core.Checks;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis;

/// <summary>Compares the inventories of a project that was read twice, with one version of the datasets and with another.</summary>
public static class FactorImpact
{
    /// <summary>The totals of each city and year with both versions.</summary>
    /// <param name="before">The project with the first version.</param>
    /// <param name="after">The project with the second version.</param>
    /// <param name="selection">Which inventories.</param>
    /// <param name="found">Takes what is wrong with the first.</param>
    /// <param name="foundAfter">Takes what is wrong with the second, such as a factor that is not there any more.</param>
    /// <returns>One for each inventory of either, by city and year.</returns>
    public static IReadOnlyList<InventoryImpact> Of(Project before, Project after, Selection selection, DiagnosticBag found, DiagnosticBag foundAfter)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(foundAfter);
        var (first, second) = (TotalsOf(before, selection, found), TotalsOf(after, selection, foundAfter));
        return
        [
            .. first.Keys.Union(second.Keys).OrderBy(k => k.City, StringComparer.Ordinal).ThenBy(k => k.Year).Select(k =>
            {
                var (one, other) = (first.GetValueOrDefault(k), second.GetValueOrDefault(k));
                return new InventoryImpact((one ?? other)!.City, k.Year, (one ?? other)!.Level, one?.Before, other?.Before);
            }),
        ];
    }

    private static Dictionary<(string City, int Year), InventoryImpact> TotalsOf(Project project, Selection selection, DiagnosticBag found)
    {
        var builder = new InventoryBuilder(project);
        var totals = new Dictionary<(string, int), InventoryImpact>();
        foreach (var inventory in builder.Build(selection))
        {
            project.Options.Cancellation.ThrowIfCancellationRequested();
            CheckRegistry.Run(inventory, project, builder.Diagnostics);
            totals[(inventory.City.Id, inventory.Year)] = new(inventory.City, inventory.Year, inventory.Level, inventory.Total(inventory.Level), null);
        }

        found.Add(project.Diagnostics);
        found.Add(builder.Diagnostics);
        return totals;
    }
}
