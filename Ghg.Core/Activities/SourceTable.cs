using System.Text;

namespace Ghg.Core.Activities;

/// <summary>Sources of one thread's rows, each kept once.</summary>
internal sealed class SourceTable
{
    /// <summary>Distinct sources kept by name; further ones are not told apart, so that memory stays bounded.</summary>
    public const int Most = 100_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [""];
    private byte[] _last = [];
    private int _lastNumber;

    /// <summary>The name of a number.</summary>
    public string this[int number] => _names[number];

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
        if (!_numbers.TryGetValue(source, out var number) && _names.Count < Most)
        {
            number = _names.Count;
            _names.Add(source);
            _numbers[source] = number;
        }

        return number;
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
