namespace Ghg.Core.Activities;

/// <summary>Sources of rows, each kept once for all threads, as bytes until it is named. Number 0 is no source.</summary>
internal sealed class SourceTable
{
    /// <summary>
    /// Distinct sources that are kept by name. A project with more has a source for each row and not for each statistic: then none is named, since those
    /// that came first would depend on the order of the rows.
    /// </summary>
    public const int Most = 100_000;

    /// <summary>What stands in place of the names when there are too many.</summary>
    public const string TooMany = "(more than 100000 sources)";

    private readonly KeyStore _sources = new();
    private readonly TextCache _texts = new();
    private volatile bool _hasTooMany;

    /// <summary>The names of numbers in ordinal order.</summary>
    public IReadOnlyList<string> NamesOf(IReadOnlyList<int> numbers) =>
        _hasTooMany ? [TooMany]
        : numbers.Count == 1 ? [TextOf(numbers[0])]
        : [.. numbers.Select(TextOf).Order(StringComparer.Ordinal)];

    /// <summary>The number of a source; 0 for a blank one, and for all once there are too many.</summary>
    public int NumberOf(ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty || _hasTooMany)
        {
            return 0;
        }

        var number = _sources.NumberOf(source) + 1;
        if (number > Most)
        {
            _hasTooMany = true;
            return 0;
        }

        return number;
    }

    private string TextOf(int number) => _texts.Of(_sources[number - 1]);
}
