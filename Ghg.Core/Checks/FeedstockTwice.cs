using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>
/// The factors of steel, ferroalloys, carbides, ammonia, methanol and ethylene hold the carbon of the coke, coal or gas that goes into them (IPCC 2006, volume 3, chapter 1,
/// section 1.3): that fuel is not burnt under I as well.
/// </summary>
internal sealed class FeedstockTwice : ICheck
{
    private static readonly string[] Cokes = ["coke-oven-coke", "petroleum-coke", "anthracite"];

    private static readonly (string Product, string[] Fuels)[] Feedstocks =
    [
        ("bof-steel", ["coke-oven-coke"]), ("ohf-steel", ["coke-oven-coke"]), ("crude-steel", ["coke-oven-coke"]), ("merchant-pig-iron", ["coke-oven-coke"]), ("sinter", ["coke-oven-coke"]),
        ("ferro", Cokes), ("silico", Cokes), ("high-carbon-ferro", Cokes), ("low-carbon-ferro", Cokes), ("calcium-carbide", Cokes), ("silicon-carbide", ["petroleum-coke"]),
        ("primary-aluminium", ["petroleum-coke"]), ("ammonia", ["natural-gas", "coke-oven-coke", "anthracite"]), ("direct-reduced-iron", ["natural-gas"]), ("methanol", ["natural-gas", "anthracite"]),
        ("steam-cracked-ethylene", ["naphtha", "ethane"]),
    ];

    private static readonly string[] Said = ["feedstock", "reductant", "原料", "还原剂", "用作材料"];

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Ippu);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var made = inventory.Filled.Where(c => c.Reference.Id == "IV.1").SelectMany(c => c.Lines).Where(l => l.Notation is null && l.Method.Length > 0).ToList();
        return made.Count == 0 ? [] :
            from burnt in inventory.Filled.Where(c => c.Reference.Sector == Sector.StationaryEnergy && c.Reference.Scope == 1).SelectMany(c => c.Lines)
            where burnt.Notation is null
            let product = made.Find(m => !Flow.IsElsewhere(m, burnt) && (TakesIn(m, burnt.Record.Key.Activity) || IsSaidToBe(burnt)))
            where product is not null
            select new Diagnostic(Rules.FeedstockTwice, burnt.Record.PlaceOf("activity"), burnt.Record.Key.Activity, burnt.Reference.Id, product.Record.Key.Activity, Flow.Where(product));
    }

    private static bool TakesIn(Line product, string fuel) =>
        Feedstocks.Any(f => product.Record.Key.Activity.StartsWith(f.Product, StringComparison.Ordinal) && f.Fuels.Contains(fuel));

    private static bool IsSaidToBe(Line burnt) => burnt.Record.Sources.Any(s => Said.Any(w => s.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
