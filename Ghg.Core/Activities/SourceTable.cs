using System.Text;

namespace Ghg.Core.Activities;

/// <summary>Sources of one thread's rows, each kept once, as bytes until it is named. Number 0 is no source.</summary>
internal sealed class SourceTable
{
    /// <summary>
    /// Distinct sources that are kept by name. A project with more has a source for each row and not for each statistic: then none is named, since those
    /// that came first would depend on the order of the rows.
    /// </summary>
    public const int Most = 100_000;

    /// <summary>What stands in place of the names when there are too many.</summary>
    public const string TooMany = "(more than 100000 sources)";

    private readonly KeyTable _sources = new();

    /// <summary>Whether there are more than are kept.</summary>
    public bool HasTooMany { get; private set; }

    /// <summary>The names of numbers in ordinal order.</summary>
    public IReadOnlyList<string> NamesOf(SourceNumbers numbers) =>
        HasTooMany ? [TooMany] : [.. numbers.All.Select(n => Encoding.UTF8.GetString(_sources.KeyOf(n - 1))).Order(StringComparer.Ordinal)];

    /// <summary>Takes another thread's source in.</summary>
    public int NumberOf(SourceTable other, int number)
    {
        HasTooMany |= other.HasTooMany;
        return NumberOf(other._sources.KeyOf(number - 1));
    }

    /// <summary>The number of a source; 0 for a blank one, and for all once there are too many.</summary>
    public int NumberOf(ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty || HasTooMany)
        {
            return 0;
        }

        var number = _sources.NumberOf(source) + 1;
        HasTooMany = number > Most;
        return HasTooMany ? 0 : number;
    }
}
