using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Land;

namespace Ghg.Core.Checks;

/// <summary>A forest whose net uptake or stocks are entered has its growth, harvest and disturbance in them already. IPCC 2006, volume 4, chapter 2, section 2.3.1.1: gain-loss or stock-difference.</summary>
internal sealed class ForestTwice : ICheck
{
    private static readonly string[] Forests = ["forest-land", "deciduous-forest", "evergreen-forest", "mixed-forest"];
    private static readonly string[] GainLoss = [ForestGrowth.Id, WoodRemovals.Id, ForestDisturbance.Id];

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Afolu);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var lines = inventory.Lines;
        return from line in lines.Where(l => GainLoss.Contains(l.Method)).Take(1)
               from net in lines
               where net.Method is LandCarbonRate.Id or CarbonStockDifference.Id && Forests.Contains(net.Record.Key.Activity)
               select new Diagnostic(Rules.ForestTwice, net.Record.PlaceOf("activity"), net.Record.Key.Activity, line.Record.Key.Activity, Flow.Where(line));
    }
}
