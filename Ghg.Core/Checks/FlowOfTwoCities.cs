using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>
/// Waste that one city sends to another is III.x.2 of the one and III.x.3 of the other. Both are right, and their sum counts it twice: only Territorial adds
/// up over cities (GPC v1.1, chapter 4). They are one flow if both name one site; or if both have the same waste and the very same amount in one year, as a
/// weighbridge has it, where the sites have other names.
/// </summary>
internal sealed class FlowOfTwoCities : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Waste);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        foreach (var cell in inventory.Filled.Where(c => project.Cities.Count > 1 && c.Reference is { Sector: Sector.Waste, Scope: 3 }))
        {
            foreach (var sent in cell.Lines.Where(l => l.Notation is null))
            {
                if ((AtSite(sent, cell, inventory, project) ?? ByAmount(sent, cell, inventory, project)) is var (where, taken))
                {
                    yield return new Diagnostic(Rules.FlowOfTwoCities, sent.Record.PlaceOf("gpc_ref"), cell.Reference.Id, where, $"{taken.First.File}:{taken.First.Line}");
                }
            }
        }
    }

    private static (Text Where, ActivityRecord Taken)? AtSite(Line sent, Cell cell, Inventory inventory, Project project)
    {
        foreach (var site in project.Sites.Where(s => sent.Record.Key.Site.Length > 0 && s.Id == sent.Record.Key.Site && s.City != inventory.City.Id && s.Inside))
        {
            if (project.WasteTakenIn[cell.Reference.SubSector].FirstOrDefault(r => r.Key.City == site.City && r.Key.Site == site.Id && r.Key.Year <= inventory.Year) is { } taken)
            {
                return (DoubleCountRuleTexts.SiteOf.With(site.City, site.Id), taken);
            }
        }

        return null;
    }

    private static (Text Where, ActivityRecord Taken)? ByAmount(Line sent, Cell cell, Inventory inventory, Project project)
    {
        var own = (sent.Series.Count > 0 ? sent.Series.Select(s => s.Record) : [sent.Record]).Where(r => r.Key.Year == inventory.Year && !r.Key.IsTakenIn).ToList();
        var taken = project.WasteTakenIn[cell.Reference.SubSector].FirstOrDefault(r => r.Key.City != inventory.City.Id
            && own.Exists(o => o.Key.Year == r.Key.Year && o.Key.Activity == r.Key.Activity && Flow.IsSameAmount(o, r)));
        return taken is null ? null : (DoubleCountRuleTexts.SameAmountOf.With(taken.Key.City, taken.Amount.Text, taken.Key.Unit!.Id), taken);
    }
}
