namespace Ghg.Core.Gpc;

/// <summary>Global warming potentials over 100 years under one name. Lines hold kilograms of each gas; a set is applied in totals only.</summary>
/// <param name="Name">Its name, such as <c>AR5</c>.</param>
/// <param name="Values">kg CO2e per kg, by the id of the gas.</param>
/// <param name="Source">Where the values are from.</param>
public sealed record GwpSet(string Name, IReadOnlyDictionary<string, double> Values, string Source)
{
    /// <summary>The weight of a gas in kg CO2e per kg. Biogenic CO2 weighs 0: it is a memo. CO2e weighs 1.</summary>
    /// <param name="gas">The id of the gas.</param>
    /// <returns>Null if the set has no value, which is an error and never a zero.</returns>
    public double? Of(string gas) => gas switch
    {
        Gases.Co2 or Gases.Co2e => 1,
        Gases.Co2Biogenic => 0,
        _ => Values.TryGetValue(gas, out var value) ? value : null,
    };
}
