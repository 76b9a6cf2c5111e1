using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ghg.Core.Numerics;

/// <summary>Recognises what a text that is not an amount was meant to be, so that a message can say how to write it.</summary>
internal static class AmountDiagnosis
{
    /// <summary>Nobody writes a number of this length; longer texts are not looked at.</summary>
    private const int LongestNumber = 400;

    private static readonly SearchValues<char> ExponentSymbols = SearchValues.Create("+-0123456789");

    /// <summary>Names the problem of a text that does not follow the grammar. Reads any bytes without throwing.</summary>
    public static AmountProblem Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestNumber || !Utf8.IsValid(utf8))
        {
            return AmountProblem.NotANumber;
        }

        var written = Encoding.UTF8.GetString(utf8);
        var text = string.Create(written.Length, written, static (halves, source) =>
        {
            for (var i = 0; i < halves.Length; i++)
            {
                halves[i] = Narrow(source[i]);
            }
        });
        if (IsNotFinite(text))
        {
            return AmountProblem.NotFinite;
        }

        return text != written && AmountParser.IsWellFormed(Encoding.UTF8.GetBytes(text))
            ? AmountProblem.FullWidth
            : OfSeparators(WithoutSignAndExponent(text));
    }

    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static bool IsNotFinite(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("+-");
        return text.Equals("nan", StringComparison.OrdinalIgnoreCase)
            || text.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || text.Equals("infinity", StringComparison.OrdinalIgnoreCase)
            || text is "∞";
    }

    private static ReadOnlySpan<char> WithoutSignAndExponent(ReadOnlySpan<char> text)
    {
        text = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        var exponent = text.LastIndexOfAny('e', 'E');
        return exponent > 0 && !text[(exponent + 1)..].ContainsAnyExcept(ExponentSymbols) ? text[..exponent] : text;
    }

    private static AmountProblem OfSeparators(ReadOnlySpan<char> text)
    {
        int commas = 0, blanks = 0, point = -1, lastSeparator = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            if (i == 0 || i == text.Length - 1 || !char.IsAsciiDigit(text[i + 1]))
            {
                return AmountProblem.NotANumber;
            }

            switch (text[i])
            {
                case ',': commas++; lastSeparator = i; break;
                case '.': point = i; break;
                case ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '’' or '_': blanks++; lastSeparator = i; break;
                default: return AmountProblem.NotANumber;
            }
        }

        return (commas, blanks) switch
        {
            (0, 0) => AmountProblem.NotANumber,
            (1, 0) => OfComma(text, lastSeparator, point),
            _ => GroupLength(text, lastSeparator, point) == 3 ? AmountProblem.ThousandsSeparator : AmountProblem.NotANumber,
        };
    }

    /// <summary>1,234 is grouped; 1,5 and 1234,567 and 0,123 and 1.234,5 have a decimal comma.</summary>
    private static AmountProblem OfComma(ReadOnlySpan<char> text, int comma, int point)
    {
        var grouped = (point < 0 || point > comma) && comma <= 3 && text[0] != '0' && GroupLength(text, comma, point) == 3;
        return grouped ? AmountProblem.ThousandsSeparator : AmountProblem.DecimalComma;
    }

    private static int GroupLength(ReadOnlySpan<char> text, int separator, int point) =>
        (point > separator ? point : text.Length) - separator - 1;
}
