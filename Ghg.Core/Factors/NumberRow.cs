using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>A row of factors or parameters that is read when it is first asked for; null if it turns out to be wrong.</summary>
internal sealed class NumberRow
{
    private readonly Row? _row;
    private Func<Row, SourcedNumber?>? _read;
    private SourcedNumber? _number;

    /// <summary>A row of a file.</summary>
    public NumberRow(Row row, Func<Row, SourcedNumber?> read) => (_row, _read) = (row, read);

    /// <summary>A number that is known already.</summary>
    public NumberRow(SourcedNumber number) => _number = number;

    /// <summary>The row in its file; null for a number that is known already.</summary>
    public Row? Row => _row;

    /// <summary>Id of the row, as written.</summary>
    public string Id => _row?["id"] ?? _number!.Id;

    /// <summary>The set of the row, as written.</summary>
    public string Set => _row?["set"] ?? _number!.Set;

    /// <summary>The number.</summary>
    public SourcedNumber? Number
    {
        get
        {
            if (_read is { } read)
            {
                (_number, _read) = (read(_row!), null);
            }

            return _number;
        }
    }
}
