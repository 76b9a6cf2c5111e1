using System.Globalization;
using System.Text;

namespace Ghg.Core.Reports;

/// <summary>Text from a file as a terminal or a log may show it: what would move the cursor, change colours or turn the direction of writing becomes a blank.</summary>
internal static class Printable
{
    /// <summary>The text with each control character in a blank of its own, so that columns stay.</summary>
    public static string Of(string text) => text.All(c => c is >= ' ' and <= '~') ? text : string.Concat(text.EnumerateRunes().Select(r => IsHarmless(r) ? r : new Rune(' ')));

    /// <summary>A text of several lines, such as an error that repeats what was typed.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => Of(l.TrimEnd('\r'))));

    // The joiners are letters' business (Persian, Indic scripts, emoji); other format characters are not seen and only deceive.
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
