using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>Names of the reporting levels.</summary>
public static class ReportingLevels
{
    /// <summary>The levels with their names, narrowest first.</summary>
    public static IReadOnlyList<(ReportingLevel Level, string Id, Text Name)> All { get; } =
    [
        (ReportingLevel.Basic, "BASIC", GpcTexts.Basic),
        (ReportingLevel.BasicPlus, "BASIC+", GpcTexts.BasicPlus),
        (ReportingLevel.BasicPlusS3, "BASIC+S3", GpcTexts.BasicPlusS3),
        (ReportingLevel.Territorial, "Territorial", GpcTexts.Territorial),
    ];

    /// <summary>The machine name of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Such as <c>BASIC+</c>.</returns>
    public static string Id(this ReportingLevel level) => All[(int)level].Id;

    /// <summary>The name of a level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Its name.</returns>
    public static Text Name(this ReportingLevel level) => All[(int)level].Name;

    /// <summary>Reads the level that an inventory is compiled to: BASIC or BASIC+ in any case, also 'BASIC PLUS'.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="level">The level.</param>
    /// <returns>False if it is none.</returns>
    public static bool TryParse(string text, out ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("PLUS", "+", StringComparison.OrdinalIgnoreCase);
        foreach (var (candidate, id, name) in All)
        {
            if (plain.Equals(id, StringComparison.OrdinalIgnoreCase) || plain == name.Chinese)
            {
                level = candidate;
                return true;
            }
        }

        level = default;
        return false;
    }
}
