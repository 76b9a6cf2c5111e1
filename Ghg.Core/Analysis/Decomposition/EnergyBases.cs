using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>The bases that the energy of each fuel is on. A gross calorific value is a tenth more than a net one of gas: mixed, the difference shows as intensity.</summary>
internal sealed class EnergyBases(IReadOnlyList<CityYear> inventories, IReadOnlyList<GpcReference> kept)
{
    /// <summary>How many cities a sentence names of each basis.</summary>
    private const int Most = 3;

    public void Report(DiagnosticBag diagnostics)
    {
        var found = inventories.SelectMany(i => kept.Where(EnergySectors.UsesEnergy).SelectMany(r => i.Inventory[r].Lines).Select(l => (CityYear: i, Fuel: l.Record.Key.Activity, LineEnergy.Of(l)?.Basis, Line: l)))
            .Where(l => l.Basis is { Length: > 0 });
        foreach (var fuel in found.GroupBy(l => l.Fuel).Where(g => g.Select(l => l.Basis).Distinct().Count() > 1).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var last = fuel.Last();
            diagnostics.Add(new Diagnostic(
                Rules.EnergyBasesDiffer, last.Line.Record.PlaceOf("amount"), fuel.Key,
                string.Join(", ", fuel.GroupBy(l => l.Basis).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(l => $"{l.CityYear.City} {l.CityYear.Year}").Distinct().Order(StringComparer.Ordinal).Take(Most))})")))
            {
                City = last.CityYear.City,
                Year = last.CityYear.Year,
            });
        }
    }
}
