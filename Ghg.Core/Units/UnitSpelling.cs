using System.Text;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>
/// Brings the many ways to type a unit to one: full-width and compatibility characters to plain ones, all signs of multiplication to <c>*</c>,
/// blanks within a name to hyphens. A small table instead of Unicode normalisation, so that the result is the same on every platform.
/// </summary>
internal static class UnitSpelling
{
    private const string Operators = "*/()^@";

    private static readonly (string From, string To)[] Replacements =
    [
        // GB 3100 and the SI Brochure put a point between watt and hour; the unit has an id of its own.
        ("W·h", "Wh"), ("W⋅h", "Wh"),
        ("m²", "m2"), ("m³", "m3"), ("ft²", "ft2"), ("ft³", "ft3"), ("mi²", "mi2"),
        ("㎡", "m2"), ("㎥", "m3"), ("㎢", "km2"), ("㏊", "ha"),
        ("㎎", "mg"), ("㎏", "kg"), ("㎖", "mL"), ("㎘", "kL"), ("ℓ", "L"),
        ("㎞", "km"), ("㎾", "kW"), ("㎿", "MW"), ("℃", "°C"), ("℉", "°F"),
        ("·", "*"), ("⋅", "*"), ("×", "*"), ("∙", "*"), ("∕", "/"), ("÷", "/"),
    ];

    /// <summary>The plain spelling of a unit. Superscripts that are powers stay.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(Narrow(c));
        }

        if (!Ascii.IsValid(text))
        {
            foreach (var (from, to) in Replacements)
            {
                plain.Replace(from, to);
            }
        }

        return JoinWords(plain.ToString());
    }

    private static char Narrow(char c) => c switch
    {
        '_' => ' ',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => HalfWidth.Of(c),
    };

    /// <summary>Drops blanks at the ends and beside operators, and makes a hyphen of those between words.</summary>
    private static string JoinWords(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (joined.Length > 0 && !Operators.Contains(joined[^1], StringComparison.Ordinal) && !Operators.Contains(word[0], StringComparison.Ordinal))
            {
                joined.Append('-');
            }

            joined.Append(word);
        }

        return joined.ToString();
    }
}
