using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>An id, a name or an alias is of one thing of its kind: of two it would be found as the first.</summary>
internal sealed class RegistryNames : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var (kind, columns) in RegistryColumns.All.Where(k => k.Kind != "gases"))
        {
            var owners = new Dictionary<string, (string Id, string Column)>(StringComparer.OrdinalIgnoreCase);
            foreach (var row in dataset.RowsOf(kind, columns))
            {
                var names = ((string[])["id", "name", "name_zh"]).Select(c => (Column: c, Name: row[c])).Concat(Registry.Split(row["aliases"]).Select(a => (Column: "aliases", Name: a)));
                foreach (var (column, name) in names.Where(n => n.Name.Length > 0))
                {
                    if (!owners.TryAdd(name, (row["id"], column)) && (owners[name].Id != row["id"] || (column == "id" && owners[name].Column == "id")))
                    {
                        yield return new(row["id"], new Diagnostic(Rules.RepeatedId, row.PlaceOf(column), name, kind));
                    }
                }
            }
        }
    }
}
