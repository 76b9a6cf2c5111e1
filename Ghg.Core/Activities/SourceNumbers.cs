namespace Ghg.Core.Activities;

/// <summary>The distinct sources of a key's rows, by their numbers in a <see cref="SourceTable"/>. Nearly every key has one, which costs no object.</summary>
internal struct SourceNumbers
{
    private int _first;
    private HashSet<int>? _more;

    /// <summary>The numbers, in no order.</summary>
    public readonly IEnumerable<int> All => _first == 0 ? [] : _more is null ? [_first] : _more.Append(_first);

    /// <summary>Adds a source; 0 is none.</summary>
    public void Add(int number)
    {
        if (number == _first || number == 0)
        {
            return;
        }

        if (_first == 0)
        {
            _first = number;
        }
        else
        {
            (_more ??= []).Add(number);
        }
    }
}
