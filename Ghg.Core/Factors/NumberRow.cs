using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>A row of factors or parameters that is read when it is first asked for; null if it turns out to be wrong.</summary>
internal sealed class NumberRow(Row row, Func<Row, SourcedNumber?> read)
{
    private SourcedNumber? _number;
    private bool _isRead;

    /// <summary>Id of the row, as written.</summary>
    public string Id => row["id"];

    /// <summary>The set of the row, as written.</summary>
    public string Set => row["set"];

    /// <summary>The number.</summary>
    public SourcedNumber? Number
    {
        get
        {
            if (!_isRead)
            {
                (_number, _isRead) = (read(row), true);
            }

            return _number;
        }
    }
}
