using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// Against an earlier version: every id is still there, since projects name them, and no id has another value under the same version: a correction is a new
/// version, and the old one can still be named.
/// </summary>
internal sealed class StableIds : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        if (dataset.Earlier is not { } earlier)
        {
            yield break;
        }

        var now = dataset.Rows.DistinctBy(r => r.Number.Id).ToDictionary(r => r.Number.Id, StringComparer.Ordinal);
        var place = dataset.Json["version"] ?? dataset.Json;
        var (before, after) = (earlier.Info.Version, dataset.Dataset.Info.Version);
        var later = PackageVersion.NumbersOf(after) is { } a && PackageVersion.NumbersOf(before) is { } b && a.CompareTo(b) > 0;
        foreach (var old in earlier.Numbers)
        {
            if (!now.TryGetValue(old.Id, out var row))
            {
                yield return CheckedDataset.Finds(Rules.IdGone, place, old.Id, before);
            }
            else if (!later && !DatasetChange.IsSame(old, row.Number))
            {
                yield return row.Finds(Rules.ChangedWithoutVersion, "value", old.Id, $"{old.ValueText} {old.Unit.Id}", $"{row.Number.ValueText} {row.Number.Unit.Id}", before, after);
            }
        }
    }
}
