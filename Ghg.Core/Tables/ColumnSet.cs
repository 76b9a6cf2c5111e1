using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>The columns that one kind of file may have. A column's slot is its place in this list, whatever its place in the file.</summary>
internal sealed class ColumnSet
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public ColumnSet(params IReadOnlyList<Column> columns)
    {
        Columns = columns;
        for (var slot = 0; slot < columns.Count; slot++)
        {
            foreach (var name in (ReadOnlySpan<string>)[columns[slot].Id, columns[slot].Heading.English, columns[slot].Heading.Chinese])
            {
                _slots[Plain(name)] = slot;
            }
        }
    }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The slot of a heading, by machine name or by the heading in either language, whatever its case and spacing; -1 if unknown.</summary>
    public int SlotOf(string heading) => _slots.TryGetValue(heading, out var slot) ? slot : _slots.GetValueOrDefault(Plain(heading), -1);

    /// <summary>The slot of a column that is known to be in the set.</summary>
    public int this[string id] => _slots[id];

    /// <summary>The known name nearest to an unknown heading, or null.</summary>
    public string? Nearest(string heading) => Texts.Nearest.Of(Plain(heading), _slots.Keys);

    private static string Plain(string heading) =>
        HalfWidth.Of(heading).Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
