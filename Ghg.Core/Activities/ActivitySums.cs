using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>What streaming the activities gave: the sums by key as bytes. They become records city by city, so that memory grows with keys and not with objects.</summary>
internal sealed class ActivitySums(ActivityTables tables, ColumnSet columns, int keySlots, IReadOnlyList<string> files, long rows)
{
    private readonly TextCache _texts = new();

    /// <summary>Rows read.</summary>
    public long Rows => rows;

    /// <summary>The numbers of the keys of each city as written, cities in ordinal order.</summary>
    public IReadOnlyList<(string City, IReadOnlyList<int> Keys)> ByCity()
    {
        var byCity = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var spans = byCity.GetAlternateLookup<ReadOnlySpan<char>>();
        var slot = columns["city"];
        byte[] unquoted = [];
        Span<char> scratch = stackalloc char[256];
        for (var number = 0; number < tables.Keys.Count; number++)
        {
            // A key that another was found to be the same as has no rows left.
            if (tables.Sums[number].Rows == 0)
            {
                continue;
            }

            var key = tables.Keys[number];
            var cell = tables.Layouts.Of(key).CellOf(key, slot, ref unquoted);
            var text = cell.Length <= scratch.Length ? scratch[..Encoding.UTF8.GetChars(cell, scratch)] : Encoding.UTF8.GetString(cell).AsSpan();
            if (!spans.TryGetValue(text, out var list))
            {
                byCity[text.ToString()] = list = [];
            }

            list.Add(number);
        }

        return [.. byCity.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, (IReadOnlyList<int>)c.Value))];
    }

    /// <summary>Keys one after the other, each with its cells by column and what its rows add up to. It is one record, which holds until the next is read into it.</summary>
    public IEnumerable<RawRecord> Records(IReadOnlyList<int> numbers)
    {
        var raw = new RawRecord(columns, keySlots) { First = default, Last = default };
        foreach (var number in numbers)
        {
            var key = tables.Keys[number];
            ref var sum = ref tables.Sums[number];
            tables.Layouts.Of(key).Read(key, raw.Cells, _texts);
            (raw.Amount, raw.Rows, raw.IsFaulty) = (tables.Sums.AmountOf(number), sum.Rows, sum.IsFaulty);
            (raw.First, raw.Last) = (PositionOf(sum.First), PositionOf(sum.Last));
            raw.Negative = tables.Sums.NegativeOf(number) is { } negative ? PositionOf(negative) : null;
            raw.Sources = tables.Sources.NamesOf(tables.Sums.SourcesOf(number));
            yield return raw;
        }
    }

    private Position PositionOf(RowNumber row) => new(files[row.File], row.Line);
}
