using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Charts;

/// <summary>The unit of a chart's values, and the larger ones that its scale may be labelled in, so that labels are short: kt and Mt, or 万吨 and 亿吨.</summary>
/// <param name="Name">The unit of the values.</param>
/// <param name="Larger">Larger units with what they are in the unit, the largest first.</param>
internal sealed record ChartUnit(string Name, IReadOnlyList<(double Size, string Name)> Larger)
{
    /// <summary>Tonnes of CO2e.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The unit.</returns>
    public static ChartUnit Tonnes(Language language) => new(ChartTexts.Tonnes.In(language), language == Language.Chinese ? [(1e8, ChartTexts.HundredMillions), (1e4, ChartTexts.TenThousands)] : [(1e9, "Gt CO2e"), (1e6, "Mt CO2e"), (1e3, "kt CO2e")]);

    /// <summary>Tonnes of CO2e per person, which has no larger unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The unit.</returns>
    public static ChartUnit PerPerson(Language language) => new(ChartTexts.PerPerson.In(language), []);

    /// <summary>The largest unit that a size is more than one of.</summary>
    internal (double Size, string Name) For(double size) => Larger.FirstOrDefault(l => size >= l.Size) is { Size: > 0 } larger ? larger : (1, Name);
}
