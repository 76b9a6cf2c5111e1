using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A set that an activities file may name holds each quantity of one activity: two would be taken for each other.</summary>
internal sealed class SetsOfOneActivity : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var rows in dataset.Rows.Where(r => r.Number.Set.Length > 0).GroupBy(r => (r.Number.Set, r.Number.Quantity, r.Number.Component)))
        {
            var first = rows.First().Number.Subject;
            foreach (var row in rows.Where(r => r.Number.Subject != first))
            {
                yield return row.Finds(Rules.SetOfTwoActivities, "activity", rows.Key.Set, first, row.Number.Subject);
            }
        }

        var ids = dataset.Rows.ToLookup(r => r.Number.Id, StringComparer.Ordinal);
        foreach (var row in dataset.Rows.DistinctBy(r => r.Number.Set).Where(r => r.Number.Set.Length > 0))
        {
            if (ids[row.Number.Set].FirstOrDefault(r => r.Number.Set != row.Number.Set) is { } other)
            {
                yield return row.Finds(Rules.SetOfTwoActivities, "set", row.Number.Set, row.Number.Id, other.Number.Id);
            }
        }
    }
}
