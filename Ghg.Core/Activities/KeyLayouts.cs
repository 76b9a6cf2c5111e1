namespace Ghg.Core.Activities;

/// <summary>The layouts of a project's files. Files with their key columns in the same order share one.</summary>
internal sealed class KeyLayouts
{
    // Replaced and never changed, since threads look at it while the next file is opened.
    private volatile KeyLayout[] _all = [];

    public int Count => _all.Length;

    /// <summary>The layout that a key was made by.</summary>
    public KeyLayout Of(ReadOnlySpan<byte> key) => _all[KeyLayout.NumberIn(key)];

    /// <summary>The layout of slots in an order.</summary>
    public KeyLayout Of(int[] slots)
    {
        if (Array.Find(_all, l => l.Slots.SequenceEqual(slots)) is { } known)
        {
            return known;
        }

        _all = [.. _all, new KeyLayout(_all.Length, slots)];
        return _all[^1];
    }
}
