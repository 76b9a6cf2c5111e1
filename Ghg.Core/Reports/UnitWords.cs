using System.Globalization;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Reports;

/// <summary>
/// A number with its unit as a reader can reckon with it: 3.5 万t is 35,000 t, 8.77e-05 is 0.0000877, and in Chinese people, animals, journeys and spans of
/// time have their names.
/// </summary>
internal static class UnitWords
{
    // A unit whose name is a word: vehicle-km, person, day. Symbols such as kWh, tce and scf are written alike in both languages.
    private const int ShortestWord = 3;

    /// <summary>A written number and its unit.</summary>
    public static string Write(string written, Unit unit, Language language)
    {
        var (number, id) = Plain(written, unit);
        return NameOf(id, language) switch
        {
            "1" => number,
            ['1', '/', ..] per => $"{number}{per[1..]}",
            var name => $"{number} {name}",
        };
    }

    /// <summary>The parts of a unit that are units themselves, such as kg and TJ of kg/TJ.</summary>
    public static IEnumerable<Unit> PartsOf(Unit unit) => Split(WithoutNumeral(unit.Id).Unit).Where(IsUnit).Select(p => UnitCatalogue.TryParse(p, out var part) ? part : null).OfType<Unit>();

    /// <summary>The unit with one of its parts put in place of another, or null if that is none.</summary>
    public static Unit? Replace(Unit unit, string part, string by) =>
        UnitCatalogue.TryParse(string.Concat(Split(WithoutNumeral(unit.Id).Unit).Select(p => p == part ? by : p)), out var replaced) ? replaced : null;

    private static (string Number, string Id) Plain(string written, Unit unit)
    {
        var (numeral, id) = WithoutNumeral(unit.Id);
        var isPlain = numeral == 1 && !written.Contains('e', StringComparison.OrdinalIgnoreCase);
        return (isPlain || !decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value * (decimal)numeral is var plain && (plain != 0 && Math.Abs(plain) < 1e-9m)
            ? (Signed(Figures.Grouped(written)), unit.Id)
            : (Signed(Figures.Grouped((value * (decimal)numeral).ToString("0.#############################", CultureInfo.InvariantCulture))), id));
    }

    private static string Signed(string number) => number.StartsWith('-') ? "−" + number[1..] : number;

    private static (double Numeral, string Unit) WithoutNumeral(string id) =>
        UnitCatalogue.Numerals.Where(n => id.StartsWith(n.Id, StringComparison.Ordinal)).MaxBy(n => n.Id.Length) is { } numeral && UnitCatalogue.TryParse(id[numeral.Id.Length..], out _)
            ? (numeral.ToBase, id[numeral.Id.Length..])
            : (1, id);

    private static string NameOf(string id, Language language) => language == Language.English ? id : string.Concat(Split(id).Select(InChinese));

    private static string InChinese(string part) => part == "item" ? UnitTexts.OneOfThem.Chinese
        : part.Length >= ShortestWord && part.All(c => char.IsAsciiLetterLower(c) || c == '-') && UnitCatalogue.TryParse(part, out var unit) && !IsAbbreviated(part, unit.Dimension) ? unit.Name.Chinese
        : part == "LTO" ? UnitCatalogue.Get(part).Name.Chinese
        : part;

    private static bool IsAbbreviated(string part, Dimension dimension) => !part.Contains('-') && (dimension == Dimension.Energy || dimension == Dimension.Mass || dimension == Dimension.Volume || dimension.IsGasVolume);

    private static bool IsUnit(string part) => part.Length > 0 && part is not ("/" or "*" or "(" or ")" or "1" or "%" or "‰");

    // kg, /, (, head, *, day, ) of kg/(head*day).
    private static IEnumerable<string> Split(string id)
    {
        var start = 0;
        for (var at = 0; at < id.Length; at++)
        {
            if (id[at] is '/' or '*' or '(' or ')')
            {
                yield return id[start..at];
                yield return id[at..(at + 1)];
                start = at + 1;
            }
        }

        yield return id[start..];
    }
}
