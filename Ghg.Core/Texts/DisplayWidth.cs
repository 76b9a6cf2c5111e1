using System.Text;

namespace Ghg.Core.Texts;

/// <summary>How many cells of a terminal a text takes: Chinese characters and full-width signs take two (Unicode Standard Annex 11).</summary>
public static class DisplayWidth
{
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The cells of a text.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <returns>Cells.</returns>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>The cells of a character: 0 for a combining mark or a control, 2 for a wide one, else 1.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>0, 1 or 2.</returns>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return Rune.IsControl(rune) ? 0 : 1;
        }

        return Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format ? 0
            : IsWide(rune.Value) ? 2
            : 1;
    }

    private static bool IsWide(int character)
    {
        foreach (var (from, to) in Wide)
        {
            if (character >= from && character <= to)
            {
                return true;
            }
        }

        return false;
    }
}
