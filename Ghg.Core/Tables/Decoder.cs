using System.Text;
using System.Text.Unicode;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>Turns the bytes of one file, piece by piece, into UTF-8. A file has one encoding: the first bytes beyond ASCII decide it.</summary>
internal sealed class Decoder(string path, TextEncoding encoding, DiagnosticBag diagnostics)
{
    private static readonly Encoding Gb18030 = Strict("gb18030");
    private readonly bool _recognises = encoding == TextEncoding.Recognise;
    private TextEncoding _encoding = encoding;
    private bool _failed;

    /// <summary>The piece as UTF-8, or null (and one finding for the file) when it is in no encoding that we read.</summary>
    public ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> piece, bool first)
    {
        if (first && (piece.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || piece.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])))
        {
            return Fail("UTF-16");
        }

        if (first && piece.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            piece = piece[3..];
            _encoding = TextEncoding.Utf8;
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

        return _encoding == TextEncoding.Utf8 ? Fail("UTF-8") : FromGb18030(piece.Span);
    }

    private ReadOnlyMemory<byte>? FromGb18030(ReadOnlySpan<byte> piece)
    {
        string text;
        try
        {
            text = Gb18030.GetString(piece);
        }
        catch (DecoderFallbackException)
        {
            return Fail("GB18030");
        }

        if (_recognises)
        {
            if (!text.EnumerateRunes().All(r => r.IsAscii || IsChineseOrFullWidth(r)))
            {
                return Fail("GB18030");
            }

            if (_encoding == TextEncoding.Recognise)
            {
                diagnostics.Add(Rules.ReadAsGb18030, Place.File(path));
            }
        }

        _encoding = TextEncoding.Gb18030;
        return Encoding.UTF8.GetBytes(text);
    }

    private ReadOnlyMemory<byte>? Fail(string tried)
    {
        if (!_failed)
        {
            diagnostics.Add(Rules.UnknownEncoding, Place.File(path), tried);
            _failed = true;
        }

        return null;
    }

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
