using System.Text;

namespace Ghg.Core.Activities;

/// <summary>The distinct sources of a key's rows. Rows of one key mostly name one source, so that the last one seen is looked at first.</summary>
internal sealed class SourceSet
{
    /// <summary>Sources kept by name: the first of them in ordinal order, whatever the order of the rows.</summary>
    public const int Most = 1000;

    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private byte[] _last = [];

    /// <summary>The sources in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _names];

    /// <summary>Adds a source; blank ones are no source.</summary>
    public static void Add(ref SourceSet? set, ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty || (set is not null && source.SequenceEqual(set._last)))
        {
            return;
        }

        set ??= new SourceSet();
        set._last = source.ToArray();
        set._names.Add(Encoding.UTF8.GetString(source));
        set.Trim();
    }

    /// <summary>The sources of either.</summary>
    public static SourceSet? Union(SourceSet? left, SourceSet? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        left._names.UnionWith(right._names);
        left.Trim();
        return left;
    }

    private void Trim()
    {
        while (_names.Count > Most)
        {
            _names.Remove(_names.Max!);
        }
    }
}
