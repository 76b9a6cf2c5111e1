using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>A file of factors or parameters: what its rows are read by.</summary>
/// <param name="path">Its path.</param>
/// <param name="header">Its header.</param>
/// <param name="read">Gives the number of a row, or null with findings.</param>
internal sealed class NumberFile(string path, Header header, Func<Row, SourcedNumber?> read)
{
    private Row? _last;

    /// <summary>The row that stands on a line.</summary>
    public Row RowOf(ReadOnlyMemory<byte> raw, int line) => _last = new Row(header, path, line, raw, _last);

    /// <summary>The number that stands on a line.</summary>
    public SourcedNumber? NumberOf(ReadOnlyMemory<byte> raw, int line) => read(RowOf(raw, line));
}
