using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>Where in an activities file everything stands, found once from its header.</summary>
internal sealed class ActivityFile
{
    /// <summary>A file.</summary>
    /// <param name="number">Its place in the project's list.</param>
    /// <param name="header">Its header.</param>
    /// <param name="keySlots">How many slots, from the first, make the key.</param>
    /// <param name="layouts">The layouts so far.</param>
    public ActivityFile(int number, Header header, int keySlots, KeyLayouts layouts)
    {
        (Number, Header) = (number, header);
        var columns = Enumerable.Range(0, keySlots).Where(header.Has).Select(s => (Slot: s, Column: header.ColumnOfSlot[s])).OrderBy(c => c.Column).ToList();
        Layout = layouts.Of([.. columns.Select(c => c.Slot)]);
        Key = RunsOf(columns.Select(c => c.Column));
        (Amount, Notation, Source) = (ColumnOf("amount"), ColumnOf("notation_key"), ColumnOf("source"));
    }

    public int Number { get; }

    public Header Header { get; }

    public KeyLayout Layout { get; }

    /// <summary>The columns that make the key.</summary>
    public ColumnRun[] Key { get; }

    /// <summary>The column of the amount, or -1.</summary>
    public int Amount { get; }

    /// <summary>The column of the notation key, or -1.</summary>
    public int Notation { get; }

    /// <summary>The column of the source, or -1.</summary>
    public int Source { get; }

    private int ColumnOf(string id) => Header.ColumnOfSlot[Header.Set[id]];

    private static ColumnRun[] RunsOf(IEnumerable<int> columns)
    {
        var runs = new List<ColumnRun>();
        foreach (var column in columns)
        {
            if (runs.Count > 0 && runs[^1].Last == column - 1)
            {
                runs[^1] = runs[^1] with { Last = column };
            }
            else
            {
                runs.Add(new ColumnRun(column, column));
            }
        }

        return [.. runs];
    }
}
