using System.Text;

namespace Ghg.Core.Activities;

/// <summary>Sources of one thread's rows, each kept once.</summary>
internal sealed class SourceTable
{
    /// <summary>
    /// Distinct sources that are kept by name. A project with more has a source for each row and not for each statistic: then none is named, since those
    /// that came first would depend on the order of the rows.
    /// </summary>
    public const int Most = 100_000;

    /// <summary>What stands in place of the names when there are too many.</summary>
    public const string TooMany = "(more than 100000 sources)";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [""];
    private byte[] _last = [];
    private int _lastNumber;

    /// <summary>Whether there are more than are kept.</summary>
    public bool HasTooMany { get; private set; }

    /// <summary>The names of numbers in ordinal order.</summary>
    public IReadOnlyList<string> NamesOf(SourceNumbers numbers) =>
        HasTooMany ? [TooMany] : [.. numbers.All.Select(n => _names[n]).Order(StringComparer.Ordinal)];

    /// <summary>Takes another thread's sources in.</summary>
    public int NumberOf(SourceTable other, int number)
    {
        HasTooMany |= other.HasTooMany;
        return NumberOf(other._names[number]);
    }

    /// <summary>The number of a source as bytes; 0 for a blank one.</summary>
    public int NumberOf(ReadOnlySpan<byte> source)
    {
        if (source.SequenceEqual(_last))
        {
            return _lastNumber;
        }

        var number = source.IsEmpty ? 0 : Find(source);
        if (_last.Length != source.Length)
        {
            _last = new byte[source.Length];
        }

        source.CopyTo(_last);
        _lastNumber = number;
        return number;
    }

    /// <summary>The number of a source's name.</summary>
    public int NumberOf(string source)
    {
        if (_numbers.TryGetValue(source, out var number))
        {
            return number;
        }

        if (_names.Count > Most)
        {
            HasTooMany = true;
            return 0;
        }

        _names.Add(source);
        return _numbers[source] = _names.Count - 1;
    }

    private int Find(ReadOnlySpan<byte> source)
    {
        Span<char> text = stackalloc char[512];
        if (source.Length > text.Length)
        {
            return NumberOf(Encoding.UTF8.GetString(source));
        }

        text = text[..Encoding.UTF8.GetChars(source, text)];
        return _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number) ? number : NumberOf(text.ToString());
    }
}
