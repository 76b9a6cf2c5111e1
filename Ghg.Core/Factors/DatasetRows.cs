using Ghg.Core.Gpc;

namespace Ghg.Core.Factors;

/// <summary>The rows of a dataset with the indexes that look-ups need.</summary>
internal sealed class DatasetRows
{
    public DatasetRows(IReadOnlyList<SourcedNumber> numbers, IReadOnlyList<GwpSet> gwpSets, IReadOnlyList<(Activity Activity, string Aliases)> activities)
    {
        (Numbers, GwpSets, Activities) = (numbers, gwpSets, activities);
        foreach (var number in numbers)
        {
            Add(ByKey, (number.Subject, number.Quantity), number);
            Add(ByName, number.Id, number);
            if (number.Set.Length > 0 && number.Set != number.Id)
            {
                Add(ByName, number.Set, number);
            }
        }
    }

    public IReadOnlyList<SourcedNumber> Numbers { get; }

    public IReadOnlyList<GwpSet> GwpSets { get; }

    public IReadOnlyList<(Activity Activity, string Aliases)> Activities { get; }

    public Dictionary<(string Subject, string Quantity), List<SourcedNumber>> ByKey { get; } = [];

    public Dictionary<string, List<SourcedNumber>> ByName { get; } = new(StringComparer.Ordinal);

    private static void Add<TKey>(Dictionary<TKey, List<SourcedNumber>> index, TKey key, SourcedNumber number)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(number);
    }
}
