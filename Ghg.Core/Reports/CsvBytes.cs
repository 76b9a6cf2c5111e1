using System.Buffers;
using System.Globalization;
using System.Text;
using Ghg.Core.Tables;

namespace Ghg.Core.Reports;

/// <summary>Cells of CSV for programs, straight to bytes, exactly as <see cref="CsvText"/> writes them. For tables of a million rows, most of whose cells are blank or plain.</summary>
internal sealed class CsvBytes
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.;+-_");

    private byte[] _bytes = new byte[1 << 14];
    private int _length;

    /// <summary>Cells as CSV, with commas between them and nothing behind them.</summary>
    public static byte[] Encoded(params IReadOnlyList<object?> cells)
    {
        using var buffer = new MemoryStream();
        CsvText.Write(buffer, [], [[.. cells, 0]]);
        return buffer.ToArray()[..^",0\n".Length];
    }

    /// <summary>Writes cells that are encoded already.</summary>
    public void Raw(ReadOnlySpan<byte> cells) => cells.CopyTo(Take(cells.Length));

    /// <summary>Ends a cell that is not the last of its row.</summary>
    public void Comma() => Take(1)[0] = (byte)',';

    /// <summary>Ends a row.</summary>
    public void End() => Take(1)[0] = (byte)'\n';

    /// <summary>Writes a cell of text.</summary>
    public void Text(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            Raw(Encoded(text));
        }
        else
        {
            Encoding.ASCII.GetBytes(text, Take(text.Length));
        }
    }

    /// <summary>Writes a number in its shortest form that reads back the same; nothing for none.</summary>
    public void Number(double? number)
    {
        const int Longest = 32;
        if (number is { } value)
        {
            var place = Take(Longest);
            value.TryFormat(place, out var written, provider: CultureInfo.InvariantCulture);
            _length += written - Longest;
        }
    }

    /// <summary>Gives the rows so far to a stream and begins anew.</summary>
    public void Give(Stream output)
    {
        output.Write(_bytes, 0, _length);
        _length = 0;
    }

    private Span<byte> Take(int count)
    {
        if (_length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
