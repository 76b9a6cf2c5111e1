using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>A row of factors or parameters. It is taken apart when it is first asked for: most rows of a dataset never are.</summary>
internal sealed class NumberRow
{
    private readonly NumberFile? _file;
    private readonly ReadOnlyMemory<byte> _raw;
    private readonly int _line;
    private readonly Row? _row;
    private bool _isRead;
    private SourcedNumber? _number;

    /// <summary>A row of a file.</summary>
    public NumberRow(NumberFile file, ReadOnlyMemory<byte> raw, int line) => (_file, _raw, _line) = (file, raw, line);

    /// <summary>A number that is known already, and its row if it is from a file.</summary>
    public NumberRow(SourcedNumber number, Row? row = null) => (_number, _row, _isRead) = (number, row, true);

    /// <summary>The row before it whose subject and quantity look the same.</summary>
    public NumberRow? Before { get; set; }

    /// <summary>The row in its file; null for a number that is from none.</summary>
    public Row? Row => _row ?? _file?.RowOf(_raw, _line);

    /// <summary>Its id and its set, as written.</summary>
    public (string Id, string Set) Names => _number is { } number ? (number.Id, number.Set) : Row is { } row ? (row["id"], row["set"]) : default;

    /// <summary>The number; null if the row turns out to be wrong.</summary>
    public SourcedNumber? Number
    {
        get
        {
            if (!_isRead)
            {
                (_isRead, _number) = (true, _file!.NumberOf(_raw, _line));
            }

            return _number;
        }
    }
}
