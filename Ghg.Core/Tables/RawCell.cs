namespace Ghg.Core.Tables;

/// <summary>One cell as it stands in a file, with its quotes and blanks.</summary>
internal static class RawCell
{
    /// <summary>
    /// Where the cell that begins at a place ends: at the comma or line break behind it, or at the end of the bytes. -1 if its quotes do not follow
    /// RFC 4180: inside a cell that does not begin with one, never closed, or with text behind the closing one.
    /// </summary>
    public static int End(ReadOnlySpan<byte> bytes, int start)
    {
        if (start == bytes.Length || bytes[start] != (byte)'"')
        {
            var length = bytes[start..].IndexOfAny(",\n\r\""u8);
            return length < 0 ? bytes.Length : bytes[start + length] == (byte)'"' ? -1 : start + length;
        }

        for (var at = start + 1; ; at += 2)
        {
            var quote = bytes[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return -1;
            }

            at += quote;
            if (at + 1 == bytes.Length || bytes[at + 1] != (byte)'"')
            {
                return at + 1 == bytes.Length || bytes[at + 1] is (byte)',' or (byte)'\n' or (byte)'\r' ? at + 1 : -1;
            }
        }
    }

    /// <summary>A cell of a record as it stands in the file; empty if the record has fewer cells.</summary>
    public static ReadOnlySpan<byte> At(ReadOnlySpan<byte> record, int column)
    {
        var start = 0;
        for (var i = 0; start <= record.Length; i++)
        {
            var end = End(record, start);
            if (i == column || end < 0)
            {
                return end < 0 ? default : record[start..end];
            }

            start = end + 1;
        }

        return default;
    }

    /// <summary>What a cell says, without its quotes and the blanks around it. Nearly always these are bytes of the cell; else they are in a scratch array.</summary>
    public static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> raw, ref byte[] scratch) =>
        Trimmed(raw.IsEmpty || raw[0] != (byte)'"' ? raw : Unquoted(raw[1..^1], ref scratch));

    /// <summary>A cell without the blanks around it, which nearly none has.</summary>
    public static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || (cell[0] is not ((byte)' ' or (byte)'\t') && cell[^1] is not ((byte)' ' or (byte)'\t')) ? cell : cell.Trim(" \t"u8);

    /// <summary>Whether a cell stands in a file as it is: without quotes, and without blanks around it.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> raw) => raw.IsEmpty || (raw[0] != (byte)'"' && Trimmed(raw).Length == raw.Length);

    /// <summary>The bytes that <see cref="Write"/> needs.</summary>
    public static int LengthOf(ReadOnlySpan<byte> text) => NeedsQuotes(text) ? text.Length + text.Count((byte)'"') + 2 : text.Length;

    /// <summary>Writes a cell with quotes if it needs them; returns how many bytes it took.</summary>
    public static int Write(Span<byte> raw, ReadOnlySpan<byte> text)
    {
        if (!NeedsQuotes(text))
        {
            text.CopyTo(raw);
            return text.Length;
        }

        var length = 0;
        raw[length++] = (byte)'"';
        foreach (var b in text)
        {
            raw[length++] = b;
            if (b == (byte)'"')
            {
                raw[length++] = b;
            }
        }

        raw[length++] = (byte)'"';
        return length;
    }

    private static bool NeedsQuotes(ReadOnlySpan<byte> text) => text.IndexOfAny(",\"\n\r"u8) >= 0;

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> inside, ref byte[] scratch)
    {
        if (!inside.Contains((byte)'"'))
        {
            return inside;
        }

        if (scratch.Length < inside.Length)
        {
            scratch = new byte[inside.Length * 2];
        }

        var length = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            scratch[length++] = inside[i];
            i += inside[i] == (byte)'"' ? 1 : 0;
        }

        return scratch.AsSpan(0, length);
    }
}
