using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>IE names references that hold a number: not nothing, not another IE, not itself. A target of another level changes a total, and is said.</summary>
internal sealed class IncludedElsewhereTargets : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.HasKeys;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        foreach (var line in inventory.Lines.Where(l => l.Notation == NotationKey.IncludedElsewhere))
        {
            foreach (var target in line.IncludedIn)
            {
                if (FindingOf(line, target, inventory) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Diagnostic? FindingOf(Line line, GpcReference target, Inventory inventory)
    {
        var place = line.Record.PlaceOf("included_in");
        if (!inventory[target].HasNumber)
        {
            var chained = inventory[target].Keys.Contains(NotationKey.IncludedElsewhere) || target == line.Reference;
            return new Diagnostic(chained ? Rules.IeChain : Rules.IeToNowhere, place, line.Reference.Id, target.Id);
        }

        var levels = ReportingLevels.All.Where(l => l.Level != ReportingLevel.BasicPlusS3 && line.Reference.CountsIn(l.Level) != target.CountsIn(l.Level)).ToList();
        return levels.Count == 0 || target == line.Reference
            ? null
            : new Diagnostic(Rules.IeAcrossLevels, place, line.Reference.Id, target.Id, UnitTexts.List([.. levels.Select(l => l.Name)]));
    }
}
