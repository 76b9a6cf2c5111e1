using System.Text;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Strings of cells, since the keys of a project share nearly all of theirs. A text that falls on the place of another takes it, so that the size is
/// bounded; entries never change, so that threads may ask at once.
/// </summary>
internal sealed class TextCache
{
    private const int Size = 1 << 12;

    private readonly Entry?[] _entries = new Entry?[Size];

    /// <summary>The string of a cell.</summary>
    public string Of(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            return "";
        }

        ref var place = ref _entries[(int)(Hash.Of(cell) >> 40) & (Size - 1)];
        if (place is { } entry && cell.SequenceEqual(entry.Bytes))
        {
            return entry.Text;
        }

        var text = Encoding.UTF8.GetString(cell);
        place = new Entry(cell.ToArray(), text);
        return text;
    }

    private sealed record Entry(byte[] Bytes, string Text);
}
