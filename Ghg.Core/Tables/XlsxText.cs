using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ghg.Core.Tables;

/// <summary>Text in the cells of a workbook. What XML cannot hold is written as <c>_x0007_</c> (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring), and so is a text that looks like it.</summary>
internal static partial class XlsxText
{
    /// <summary>The text as it is written.</summary>
    public static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                written.Append(c).Append(text[++i]);
            }
            else if ((c < ' ' && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c == '_' && EscapeHere().IsMatch(text, i)))
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                written.Append(c);
            }
        }

        return written.ToString();
    }

    /// <summary>The text that was meant.</summary>
    public static string Read(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)int.Parse(m.Value.AsSpan(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex(@"\G_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeHere();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
