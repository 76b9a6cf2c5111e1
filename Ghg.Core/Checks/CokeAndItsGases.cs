using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>
/// Coke in the furnace and its gas in the power plant are the same carbon. An inventory that holds both says by the choice <c>coke</c> how it counts
/// the carbon once.
/// </summary>
internal sealed class CokeAndItsGases : ICheck
{
    private static readonly string[] Coke = ["coke-oven-coke", "lignite-coke", "coking-coal"];
    private static readonly string[] Gases = ["coke-oven-gas", "blast-furnace-gas", "oxygen-steel-furnace-gas", "gas-works-gas"];

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        if (project.Settings.Choices.ContainsKey("coke"))
        {
            yield break;
        }

        var coke = inventory.Lines.Find(l => l.Notation is null && Coke.Contains(l.Record.Key.Activity));
        var gas = coke is null ? null : inventory.Lines.Find(l => l.Notation is null && Gases.Contains(l.Record.Key.Activity));
        if (coke is not null && gas is not null)
        {
            yield return new Diagnostic(Rules.CokeTwice, gas.Record.PlaceOf("activity"), coke.Record.Key.Activity, coke.Reference.Id, gas.Record.Key.Activity, gas.Reference.Id, Flow.Where(coke));
        }
    }
}
