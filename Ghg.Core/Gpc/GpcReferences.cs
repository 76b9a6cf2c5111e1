using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>The sub-sectors and the 54 references of the GPC v1.1, in reporting order.</summary>
public static class GpcReferences
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI"];

    private static readonly Dictionary<string, GpcReference> ById;
    private static readonly Dictionary<string, SubSector> SubSectorById;

    static GpcReferences()
    {
        SubSectors = [.. Declare()];
        SubSectorById = SubSectors.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var all = new List<GpcReference>();
        foreach (var subSector in SubSectors)
        {
            foreach (var (suffix, scope, code, part) in PartsOf(subSector))
            {
                all.Add(new GpcReference(subSector.Id + suffix, subSector, scope, code, part, all.Count));
            }
        }

        All = all;
        ById = all.ToDictionary(r => r.Id, StringComparer.Ordinal);

        // Some files number IV, V and VI in three parts (C40's territorial headers: IV.1.1).
        foreach (var reference in all.Where(r => r.Sector >= Sector.Ippu))
        {
            ById[reference.Id + ".1"] = reference;
        }
    }

    /// <summary>All references, sorted by sector, sub-sector and scope.</summary>
    public static IReadOnlyList<GpcReference> All { get; }

    /// <summary>All sub-sectors in the same order.</summary>
    public static IReadOnlyList<SubSector> SubSectors { get; }

    /// <summary>The name of a sector.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>Its name as published.</returns>
    public static Text NameOf(Sector sector) => GpcTexts.Sectors[(int)sector - 1];

    /// <summary>The Roman numeral of a sector.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>I to VI.</returns>
    public static string NumeralOf(Sector sector) => Roman[(int)sector - 1];

    /// <summary>Reads a reference number, also in lower case and with the aliases IV.1.1, V.2.1 and so on.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="reference">The reference.</param>
    /// <returns>False if there is no such reference.</returns>
    public static bool TryParse(string text, out GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ById.TryGetValue(Plain(text), out reference!);
    }

    /// <summary>Reads the number of a sub-sector, such as III.1.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="subSector">The sub-sector.</param>
    /// <returns>False if there is no such sub-sector.</returns>
    public static bool TryParseSubSector(string text, out SubSector subSector)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SubSectorById.TryGetValue(Plain(text), out subSector!);
    }

    private static string Plain(string text) => text.Trim().TrimEnd('.').ToUpperInvariant();

    private static IEnumerable<SubSector> Declare()
    {
        for (var s = 0; s < Roman.Length; s++)
        {
            for (var n = 0; n < GpcTexts.SubSectors[s].Length; n++)
            {
                yield return new SubSector($"{Roman[s]}.{n + 1}", (Sector)(s + 1), n + 1, GpcTexts.SubSectors[s][n]);
            }
        }
    }

    private static IEnumerable<(string Suffix, int Scope, LevelCode Code, Text Part)> PartsOf(SubSector subSector) => subSector switch
    {
        { Sector: Sector.StationaryEnergy, Number: >= 7 } => [(".1", 1, LevelCode.Basic, GpcTexts.Fugitive)],
        { Sector: Sector.StationaryEnergy, Number: 4 } =>
        [
            (".1", 1, LevelCode.Basic, GpcTexts.OwnUse), (".2", 2, LevelCode.Basic, GpcTexts.GridEnergy),
            (".3", 3, LevelCode.BasicPlus, GpcTexts.Losses), (".4", 1, LevelCode.Territorial, GpcTexts.SuppliedToGrid),
        ],
        { Sector: Sector.StationaryEnergy } =>
        [
            (".1", 1, LevelCode.Basic, GpcTexts.Combustion), (".2", 2, LevelCode.Basic, GpcTexts.GridEnergy), (".3", 3, LevelCode.BasicPlus, GpcTexts.Losses),
        ],
        { Sector: Sector.Transportation } =>
        [
            (".1", 1, LevelCode.Basic, GpcTexts.Combustion), (".2", 2, LevelCode.Basic, GpcTexts.GridEnergy), (".3", 3, LevelCode.BasicPlus, GpcTexts.Transboundary),
        ],
        { Sector: Sector.Waste } =>
        [
            (".1", 1, LevelCode.Basic, GpcTexts.TreatedInside), (".2", 3, LevelCode.Basic, GpcTexts.TreatedOutside), (".3", 1, LevelCode.Territorial, GpcTexts.Imported),
        ],
        { Sector: Sector.OtherScope3 } => [("", 3, LevelCode.Other, GpcTexts.OtherScope3)],
        _ => [("", 1, LevelCode.BasicPlus, GpcTexts.InBoundary)],
    };
}
