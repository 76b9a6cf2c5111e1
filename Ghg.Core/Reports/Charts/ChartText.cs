using System.Text;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Charts;

/// <summary>How wide text will be, near enough to place it: the fonts of the reader are not known here.</summary>
internal static class ChartText
{
    /// <summary>The height of a letter in pixels.</summary>
    public const double Size = 12;

    /// <summary>The height of a line in pixels.</summary>
    public const double LineHeight = 18;

    // A cell of a terminal is half a Chinese character wide, and a Chinese character as wide as it is high; Latin letters are a little wider than half.
    private const double CellWidth = Size * 0.55;

    /// <summary>How much wider bold letters are.</summary>
    public const double Bold = 1.2;

    /// <summary>The width of a text in pixels.</summary>
    public static double Width(string text) => DisplayWidth.Of(text) * CellWidth;

    /// <summary>A text that fits a width: cut, with an ellipsis, if it must be.</summary>
    public static string Fit(string text, double width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var (fitted, room) = (new StringBuilder(), width - CellWidth);
        foreach (var rune in text.EnumerateRunes())
        {
            room -= DisplayWidth.Of(rune) * CellWidth;
            if (room < 0)
            {
                break;
            }

            fitted.Append(rune.ToString());
        }

        return fitted.ToString().TrimEnd() + "…";
    }
}
