namespace Ghg.Core.Factors;

/// <summary>Compares two versions of a dataset by the ids of their rows.</summary>
public static class DatasetDiff
{
    /// <summary>What changed, in the order of the later version; what was removed comes last.</summary>
    /// <param name="before">The first version.</param>
    /// <param name="after">The second version.</param>
    /// <returns>None for two versions that say the same.</returns>
    public static IReadOnlyList<DatasetChange> Of(Dataset before, Dataset after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Numbers.DistinctBy(n => n.Id).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var kept = after.Numbers.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Numbers.Select(n => new DatasetChange(old.GetValueOrDefault(n.Id), n)).Where(c => c.Before is null || !DatasetChange.IsSame(c.Before, c.After!)),
            .. before.Numbers.Where(n => !kept.Contains(n.Id)).Select(n => new DatasetChange(n, null)),
        ];
    }
}
