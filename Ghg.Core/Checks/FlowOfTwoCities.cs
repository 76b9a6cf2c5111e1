using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>
/// Waste that one city sends to a site in another is III.x.2 of the one and III.x.3 of the other. Both are right, and their sum counts it twice: only
/// Territorial adds up over cities (GPC v1.1, chapter 4).
/// </summary>
internal sealed class FlowOfTwoCities : ICheck
{
    public Sector? Needs => Sector.Waste;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from cell in inventory.Filled
        where cell.Reference is { Sector: Sector.Waste, Scope: 3 }
        from sent in cell.Lines
        where sent.Notation is null && sent.Record.Key.Site.Length > 0
        from site in project.Sites
        where site.Id == sent.Record.Key.Site && site.City != inventory.City.Id && site.Inside
        let taken = project.RecordsOf(site.City, new DiagnosticBag()).FirstOrDefault(r => r.Key.Site == site.Id && r.Key.SubSector == cell.Reference.SubSector && IsImport(r.Key) && r.Key.Year <= inventory.Year)
        where taken is not null
        select new Diagnostic(Rules.FlowOfTwoCities, sent.Record.PlaceOf("gpc_ref"), cell.Reference.Id, site.City, site.Id, $"{taken.First.File}:{taken.First.Line}");

    private static bool IsImport(ActivityKey key) => key.Origin == "import" || key.Reference?.Id.EndsWith(".3", StringComparison.Ordinal) == true;
}
