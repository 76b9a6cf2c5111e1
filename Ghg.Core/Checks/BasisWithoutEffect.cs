using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Waste;
using Ghg.Core.Units;

namespace Ghg.Core.Checks;

/// <summary>A basis where it means nothing: of a mass or a volume of fuel, of electricity in kWh. It was ignored, and may be the sign of a wrong unit.</summary>
internal sealed class BasisWithoutEffect : ICheck
{
    // Methods of waste, whose amounts are wet or dry.
    private static readonly HashSet<string> OfWaste = new([Incineration.Id, BiologicalTreatment.Id, FirstOrderDecay.Id, MethaneCommitment.Id], StringComparer.Ordinal);

    public bool Concerns(Inventory inventory) => inventory.HasMemos || inventory.Lines.Exists(l => l.Series.Count > 0 || l.Record.Key.Basis.Length > 0);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from line in inventory.Filled.SelectMany(c => c.Lines.Concat(c.Memos))
        from record in line.Series.Count > 0 ? line.Series.Select(s => s.Record).Where(r => r.Key.Year == inventory.Year) : [line.Record]
        let key = record.Key
        where key.Basis.Length > 0 && key.Unit is not null && !HasMeaning(key, line.Method, project.Catalogue.Registry.Activity(key.Activity))
        group key by record into same
        select new Diagnostic(Rules.BasisWithoutEffect, same.Key.PlaceOf("basis"), same.Key.Key.Basis, project.Catalogue.Registry.Activity(same.Key.Key.Activity)?.NameAndId ?? Texts.Text.Same(same.Key.Key.Activity), same.Key.Key.Unit!.Id);

    private static bool HasMeaning(ActivityKey key, string method, Activity? activity) => key.Basis switch
    {
        Basis.Wet or Basis.Dry => OfWaste.Contains(method),
        Basis.Net or Basis.Gross => key.Unit!.Dimension == Dimension.Energy && activity is not null && activity.Group != Activity.Carrier,
        _ => activity?.Id == Activity.Electricity && CoalEquivalentUnits.Contains(key.Unit!),
    };
}
