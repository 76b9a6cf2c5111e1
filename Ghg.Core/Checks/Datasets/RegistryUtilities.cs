using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The state and the grid of a utility are places of the registry, and a state that lies in one grid has it as its parent.</summary>
internal sealed class RegistryUtilities : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var places = dataset.RowsOf("places", RegistryColumns.Places).DistinctBy(p => p["id"]).ToDictionary(p => p["id"], StringComparer.Ordinal);
        var utilities = dataset.RowsOf("utilities", RegistryColumns.Utilities).ToList();
        foreach (var row in utilities)
        {
            foreach (var column in ((string[])["state", "grid"]).Where(c => !places.ContainsKey(row[c])))
            {
                yield return new(row["utility"], new Diagnostic(Rules.UnknownPlace, row.PlaceOf(column), row[column], column).WithNearest(row[column], places.Keys));
            }
        }

        foreach (var state in utilities.GroupBy(u => u["state"]).Where(s => places.ContainsKey(s.Key) && s.Select(u => u["grid"]).Distinct().Count() == 1))
        {
            var (place, grid) = (places[state.Key], state.First()["grid"]);
            if (!Registry.Split(place["parents"]).Contains(grid))
            {
                yield return new(state.Key, new Diagnostic(Rules.UnknownPlace, place.PlaceOf("parents"), place["parents"], "parents").WithNearest(grid, [grid]));
            }
        }
    }
}
