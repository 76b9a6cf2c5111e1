using System.Text;
using System.Text.Unicode;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>Turns the bytes of one file, piece by piece, into UTF-8. A file has one encoding: the first bytes beyond ASCII decide it.</summary>
internal sealed class Decoder(string path, TextEncoding encoding, DiagnosticBag diagnostics)
{
    private static readonly Encoding Gb18030 = Strict("gb18030");
    private readonly bool _recognises = encoding == TextEncoding.Recognise;
    private TextEncoding _encoding = encoding;
    private bool _failed;
    private int _likely;
    private int _unlikely;

    /// <summary>The piece as UTF-8, or null (and one finding for the file) when it is in no encoding that we read.</summary>
    /// <param name="piece">Whole lines of the file.</param>
    /// <param name="line">The line that the piece starts on.</param>
    public ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> piece, int line)
    {
        if (line == 1 && Stranger(piece.Span) is { } stranger)
        {
            return Fail(stranger, Place.File(path));
        }

        if (line == 1 && piece.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            piece = piece[3..];
            _encoding = TextEncoding.Utf8;
        }

        if (piece.Span.Contains((byte)0))
        {
            return Fail(FileTexts.Binary, new Place(new Position(path, line + BlockReader.LineBreaks(piece.Span[..piece.Span.IndexOf((byte)0)]))));
        }

        if (Ascii.IsValid(piece.Span))
        {
            return piece;
        }

        if (_encoding != TextEncoding.Gb18030 && Utf8.IsValid(piece.Span))
        {
            _encoding = TextEncoding.Utf8;
            return piece;
        }

        return _encoding == TextEncoding.Utf8 ? Fail(_recognises ? FileTexts.NoLongerUtf8 : FileTexts.NotUtf8, piece.Span, line, Utf8.IsValid) : FromGb18030(piece.Span, line);
    }

    private ReadOnlyMemory<byte>? FromGb18030(ReadOnlySpan<byte> piece, int line)
    {
        string text;
        try
        {
            text = Gb18030.GetString(piece);
        }
        catch (DecoderFallbackException)
        {
            return _recognises ? FailToRecognise(piece, line) : Fail(FileTexts.NotGb18030, piece, line, IsGb18030);
        }

        if (_recognises)
        {
            if (!IsPlainlyChinese(text) || !IsUsual(piece))
            {
                return FailToRecognise(piece, line);
            }

            if (Fail(FileTexts.PartlyUtf8, piece, line, l => !IsChineseUtf8(l)) is null && _failed)
            {
                return null;
            }

            if (_encoding == TextEncoding.Recognise)
            {
                diagnostics.Add(Rules.ReadAsGb18030, Place.File(path));
            }
        }

        _encoding = TextEncoding.Gb18030;
        return Encoding.UTF8.GetBytes(text);
    }

    // Where some lines are good UTF-8, the others are the odd ones.
    private ReadOnlyMemory<byte>? FailToRecognise(ReadOnlySpan<byte> piece, int line)
    {
        var partly = false;
        foreach (var range in piece.Split((byte)'\n'))
        {
            partly |= !Ascii.IsValid(piece[range]) && Utf8.IsValid(piece[range]);
        }

        _ = !partly ? Fail(FileTexts.Neither, piece, line, Ascii.IsValid)
            : _encoding == TextEncoding.Gb18030 ? Fail(FileTexts.PartlyUtf8, piece, line, l => Ascii.IsValid(l) || !Utf8.IsValid(l))
            : Fail(FileTexts.NoLongerUtf8, piece, line, Utf8.IsValid);

        // Says nothing if a line was found; that something is said is what matters.
        return Fail(FileTexts.Neither, Place.File(path));
    }

    private static Text? Stranger(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? FileTexts.Utf16
        : start.StartsWith("PK\u0003\u0004"u8) ? FileTexts.Workbook
        : null;

    private ReadOnlyMemory<byte>? Fail(Text reason, Place place)
    {
        if (!_failed)
        {
            diagnostics.Add(Rules.UnknownEncoding, place, reason);
            _failed = true;
        }

        return null;
    }

    // Points at the first line of a piece that is not as it should be, if there is one.
    private ReadOnlyMemory<byte>? Fail(Text reason, ReadOnlySpan<byte> piece, int line, LineTest isRight)
    {
        foreach (var range in piece.Split((byte)'\n'))
        {
            var bytes = piece[range].TrimEnd((byte)'\r');
            if (!isRight(bytes))
            {
                return Fail(reason, Excerpt.Of(new Position(path, line), bytes));
            }

            line++;
        }

        return null;
    }

    private delegate bool LineTest(ReadOnlySpan<byte> line);

    private static bool IsGb18030(ReadOnlySpan<byte> line)
    {
        try
        {
            Gb18030.GetCharCount(line);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsChineseUtf8(ReadOnlySpan<byte> line) => !Ascii.IsValid(line) && Utf8.IsValid(line) && IsPlainlyChinese(Encoding.UTF8.GetString(line));

    // Text of western code pages can be read as GB18030 too: an accented letter swallows the plain letter after it. In Chinese text such pairs are rare.
    private bool IsUsual(ReadOnlySpan<byte> piece)
    {
        for (var i = 0; i + 1 < piece.Length; i++)
        {
            if (piece[i] >= 0x80)
            {
                var second = piece[++i];
                if (second is >= (byte)'0' and <= (byte)'9')
                {
                    i += 2;
                }
                else
                {
                    _ = second < 0x80 ? _unlikely++ : _likely++;
                }
            }
        }

        return _likely > _unlikely;
    }

    private static bool IsPlainlyChinese(string text) => text.EnumerateRunes().All(r => r.IsAscii || IsChineseOrFullWidth(r));

    // Blocks of Chinese text and its punctuation; Latin, Greek or Cyrillic letters beyond ASCII would be a sign of another code page.
    private static bool IsChineseOrFullWidth(Rune rune) => rune.Value is
        >= 0x3000 and <= 0x303F or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFFEF
        or >= 0x20000 and <= 0x3134F or >= 0x2010 and <= 0x2026 or 0xB7 or 0xB0 or 0xB1 or 0xD7 or >= 0x2100 and <= 0x214F or >= 0x2460 and <= 0x24FF or >= 0x3200 and <= 0x33FF;

    private static Encoding Strict(string name)
    {
        var encoding = (Encoding)CodePagesEncodingProvider.Instance.GetEncoding(name)!.Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        return encoding;
    }
}
