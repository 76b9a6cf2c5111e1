using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>The gases that lines may hold.</summary>
public static class Gases
{
    /// <summary>Carbon dioxide that counts in totals.</summary>
    public const string Co2 = "co2";

    /// <summary>Carbon dioxide of biomass: a memo.</summary>
    public const string Co2Biogenic = "co2-biogenic";

    /// <summary>Methane from combustion, waste, wastewater and agriculture.</summary>
    public const string Ch4 = "ch4";

    /// <summary>Fugitive and process methane of fossil origin, whose carbon is in no CO2 factor.</summary>
    public const string Ch4Fossil = "ch4-fossil";

    /// <summary>Nitrous oxide.</summary>
    public const string N2o = "n2o";

    /// <summary>Not a gas: an amount that someone reports only as CO2 equivalent.</summary>
    public const string Co2e = "co2e";

    private static readonly Lazy<Dictionary<string, Gas>> ByName = new(Load);

    /// <summary>All gases, CO2 first.</summary>
    public static IReadOnlyList<Gas> All => [.. ByName.Value.Values.Distinct()];

    /// <summary>Reads a gas by id, formula or alias, whatever the case.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="gas">The gas.</param>
    /// <returns>False if it is unknown.</returns>
    public static bool TryParse(string text, out Gas gas) => ByName.Value.TryGetValue(text, out gas!);

    /// <summary>The gas of a known id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The gas.</returns>
    /// <exception cref="KeyNotFoundException">There is no such gas.</exception>
    public static Gas Get(string id) => ByName.Value[id];

    internal static IEnumerable<string> Names => ByName.Value.Keys;

    private static Dictionary<string, Gas> Load()
    {
        var names = new Dictionary<string, Gas>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedTable.Read("emission-factors/gwp/gases.csv"))
        {
            var gas = new Gas(row["id"], row["formula"], new Text(row["name"], row["name_zh"]), FamilyOf(row["family"]));
            foreach (var name in (string[])[gas.Id, gas.Formula, gas.Name.English, gas.Name.Chinese, .. row["aliases"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
            {
                names.TryAdd(name, gas);
            }
        }

        names[Co2e] = new Gas(Co2e, "CO2e", GasTexts.Co2e, GasFamily.Unspecified);
        return names;
    }

    private static GasFamily FamilyOf(string family) => family switch
    {
        "co2" => GasFamily.Co2,
        "co2-biogenic" => GasFamily.BiogenicCo2,
        "ch4" => GasFamily.Ch4,
        "n2o" => GasFamily.N2o,
        "hfc" => GasFamily.Hfc,
        "pfc" => GasFamily.Pfc,
        "sf6" => GasFamily.Sf6,
        "nf3" => GasFamily.Nf3,
        _ => GasFamily.Unspecified,
    };
}
