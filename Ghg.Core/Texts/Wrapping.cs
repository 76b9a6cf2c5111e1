using System.Text;

namespace Ghg.Core.Texts;

/// <summary>
/// Breaks text into lines of a width in cells: at blanks, after a hyphen or slash in a word that is too long for a line, and between Chinese characters,
/// though never before a closing mark nor after an opening one (the rules of GB/T 15834 for line breaks).
/// </summary>
internal static class Wrapping
{
    private const string NotFirst = "，。、；：？！）》」』”’…—·,.;:?!)]}%℃";
    private const string NotLast = "（《「『“‘([{";

    /// <summary>The lines of a text, none wider than the width.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) && DisplayWidth.Of(text) <= width)
        {
            return [text];
        }

        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            Wrap(paragraph, Math.Max(width, 2), lines);
        }

        return lines;
    }

    /// <summary>The width of the widest piece that does not break, in cells.</summary>
    public static int WidestPiece(string text) => Pieces(text).Select(p => DisplayWidth.Of(p.TrimEnd(' '))).DefaultIfEmpty().Max();

    private static void Wrap(string text, int width, List<string> lines)
    {
        var (line, taken) = (new StringBuilder(), 0);
        foreach (var piece in Pieces(text))
        {
            var bare = DisplayWidth.Of(piece.TrimEnd(' '));
            if (taken > 0 && taken + bare > width)
            {
                Flush();
            }

            if (bare <= width)
            {
                line.Append(piece);
                taken += DisplayWidth.Of(piece);
                continue;
            }

            foreach (var rune in piece.EnumerateRunes())
            {
                if (taken + DisplayWidth.Of(rune) > width)
                {
                    Flush();
                }

                line.Append(rune);
                taken += DisplayWidth.Of(rune);
            }
        }

        Flush();

        void Flush()
        {
            lines.Add(line.ToString().TrimEnd(' '));
            line.Clear();
            taken = 0;
        }
    }

    // A piece is a word with the blanks after it, or one wide character with the marks that cling to it.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (MayBreak(text, i))
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static bool MayBreak(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (char.IsLowSurrogate(after) || after == ' ' || NotFirst.Contains(after, StringComparison.Ordinal) || NotLast.Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        return before == ' ' || IsWide(before) || IsWide(after) || (before is ';' or ',' && char.IsLetter(after))
            || (before is '/' or '-' && char.IsLetter(after) && at > 1 && char.IsLetterOrDigit(text[at - 2]));
    }

    private static bool IsWide(char c) => c >= 0x1100 && DisplayWidth.Of(char.IsSurrogate(c) ? new Rune(0x20000) : new Rune(c)) == 2;
}
