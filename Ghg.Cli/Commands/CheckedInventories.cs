using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Checks;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>Inventories one by one, each with what the checks find in it, until someone says stop.</summary>
internal static class CheckedInventories
{
    public static IEnumerable<Inventory> Of(InventoryBuilder builder, Project project, Selection selection, CancellationToken cancellation) =>
        Checked(builder.Build(selection), builder, project, cancellation);

    /// <summary>The inventories of one city.</summary>
    public static IEnumerable<Inventory> Of(InventoryBuilder builder, Project project, string city, Selection selection, CancellationToken cancellation) =>
        Checked(builder.Build(city, selection), builder, project, cancellation);

    /// <summary>All that a selection takes, at once; what is wrong with them is said. Where nothing is, there is at least one.</summary>
    public static (IReadOnlyList<Inventory> Inventories, InventoryBuilder Builder, int Code) All(
        Session session, Project project, Selection selection, bool strict, string diagnostics, Action<IReadOnlyList<Inventory>, InventoryBuilder>? more = null, bool brief = false)
    {
        var builder = new InventoryBuilder(project);
        var inventories = Of(builder, project, selection, session.Host.Cancellation).ToList();
        more?.Invoke(inventories, builder);
        var code = Findings.Report(session, project, builder.Diagnostics, selection, strict, diagnostics, session.Host.Error, brief);
        return code == App.Fine && inventories.Count == 0 ? throw new UserException(CommandTexts.NothingSelected) : (inventories, builder, code);
    }

    /// <summary>Runs the checks over inventories that were chosen out of those that were built.</summary>
    public static void Check(IEnumerable<CityYear> chosen, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (var one in chosen)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckRegistry.Run(one.Inventory, one.Project, diagnostics);
        }
    }

    private static IEnumerable<Inventory> Checked(IEnumerable<Inventory> inventories, InventoryBuilder builder, Project project, CancellationToken cancellation)
    {
        foreach (var inventory in inventories)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckRegistry.Run(inventory, project, builder.Diagnostics);
            yield return inventory;
        }
    }
}
