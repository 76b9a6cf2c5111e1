using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The parents of a place are places: a province whose grid is misspelt would ask the nation's factor.</summary>
internal sealed class RegistryParents : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var places = dataset.RowsOf("places", RegistryColumns.Places).ToList();
        var known = places.Select(p => p["id"]).ToHashSet(StringComparer.Ordinal);
        foreach (var (place, parent) in places.SelectMany(p => Registry.Split(p["parents"]).Select(parent => (p, parent))).Where(p => !known.Contains(p.parent) || p.parent == p.p["id"]))
        {
            yield return new(place["id"], new Diagnostic(Rules.UnknownPlace, place.PlaceOf("parents"), parent, "parents").WithNearest(parent, known));
        }
    }
}
