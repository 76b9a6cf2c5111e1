using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>What streaming the activities gave: the sums by key as bytes. They become records city by city, so that memory grows with keys and not with objects.</summary>
internal sealed class ActivitySums(KeyTable keys, ColumnSet columns, int keySlots, IReadOnlyList<string> files, SourceTable sources, long rows)
{
    /// <summary>Rows read.</summary>
    public long Rows => rows;

    /// <summary>Distinct keys.</summary>
    public int Count => keys.Count;

    /// <summary>The numbers of the keys of each city as written, cities in ordinal order.</summary>
    public IReadOnlyList<(string City, IReadOnlyList<int> Keys)> ByCity()
    {
        var byCity = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var spans = byCity.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> scratch = stackalloc char[256];
        for (var number = 0; number < keys.Count; number++)
        {
            var cell = RawRecord.FirstOf(keys.KeyOf(number));
            var text = cell.Length <= scratch.Length ? scratch[..Encoding.UTF8.GetChars(cell, scratch)] : Encoding.UTF8.GetString(cell).AsSpan();
            if (!spans.TryGetValue(text, out var list))
            {
                byCity[text.ToString()] = list = [];
            }

            list.Add(number);
        }

        return [.. byCity.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, (IReadOnlyList<int>)c.Value))];
    }

    /// <summary>The cells of a key by column, and what its rows add up to.</summary>
    public RawRecord this[int number]
    {
        get
        {
            ref var entry = ref keys[number];
            return new RawRecord(
                columns, RawRecord.CellsOf(keys.KeyOf(number), keySlots), entry.Amount, entry.Rows, new Position(files[entry.First.File], entry.First.Line), new Position(files[entry.Last.File], entry.Last.Line),
                sources.NamesOf(entry.Sources),
                entry.Negative is { } negative ? new Position(files[negative.File], negative.Line) : null, entry.IsFaulty);
        }
    }
}
