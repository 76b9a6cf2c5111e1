using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>The bytes of a JSON file. Places are mostly asked for in the order of the file, so that the last one is where the next search begins.</summary>
internal sealed class JsonSource(string path, byte[] bytes)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _column = 1;

    /// <summary>The bytes as UTF-8.</summary>
    public byte[] Bytes => bytes;

    /// <summary>Line, column and excerpt of some code points.</summary>
    public Place PlaceOf(int start, int length)
    {
        start = Math.Min(start, bytes.Length);
        if (start < _at)
        {
            (_at, _line, _lineStart, _column) = (0, 1, 0, 1);
        }

        var between = bytes.AsSpan(_at, start - _at);
        var last = between.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            (_line, _lineStart, _column) = (_line + between.Count((byte)'\n'), _at + last + 1, 1);
            between = between[(last + 1)..];
        }

        _column += Csv.CodePoints(between);
        _at = start;
        var rest = bytes.AsSpan(_lineStart);
        var end = rest.IndexOf((byte)'\n');
        var line = (end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r');
        return Excerpt.Cut(new Position(path, _line, _column, length), line, Math.Min(start - _lineStart, line.Length));
    }
}
