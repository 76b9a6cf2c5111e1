using System.Globalization;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>Compares two versions of a dataset by the ids of their rows. A GWP is a row by its set and gas.</summary>
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
        var old = RowsOf(before).DistinctBy(n => n.Id).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var kept = RowsOf(after).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. RowsOf(after).Select(n => new DatasetChange(old.GetValueOrDefault(n.Id), n)).Where(c => c.Before is null || !DatasetChange.IsSame(c.Before, c.After!)),
            .. RowsOf(before).Where(n => !kept.Contains(n.Id)).Select(n => new DatasetChange(n, null)),
        ];
    }

    /// <summary>Everything that has a value in a dataset.</summary>
    internal static IReadOnlyList<SourcedNumber> RowsOf(Dataset dataset) =>
    [
        .. dataset.Numbers,
        .. from set in dataset.GwpSets
           from value in set.Values
           select new SourcedNumber
           {
               Dataset = dataset.Name, Version = dataset.Info.Version, Id = $"{set.Name}/{value.Key}", Subject = "", Quantity = value.Key, Value = value.Value,
               ValueText = value.Value.ToString("R", CultureInfo.InvariantCulture), Unit = UnitCatalogue.Get("kg/kg"), Source = set.Source,
           },
    ];
}
