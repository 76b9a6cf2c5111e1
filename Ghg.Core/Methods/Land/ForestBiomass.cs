using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>Numbers on forests that several equations share: below-ground biomass by a ratio, carbon by a fraction. They depend on the forest's zone, continent, age and kind.</summary>
internal static class ForestBiomass
{
    /// <summary>The ecological zones of IPCC 2006, volume 4, Table 4.1.</summary>
    public static readonly string[] Zones =
    [
        "tropical-rain-forest", "tropical-moist-deciduous-forest", "tropical-dry-forest", "tropical-shrubland", "tropical-mountain-systems",
        "subtropical-humid-forest", "subtropical-dry-forest", "subtropical-steppe", "subtropical-mountain-systems",
        "temperate-oceanic-forest", "temperate-continental-forest", "temperate-mountain-systems",
        "boreal-coniferous-forest", "boreal-tundra-woodland", "boreal-mountain-systems",
    ];

    /// <summary>Parts of the world as Tables 4.7 and 4.9 have them.</summary>
    public static readonly string[] Continents = ["africa", "north-america", "south-america", "asia-continental", "asia-insular", "europe", "new-zealand"];

    /// <summary>Kinds of forest that Tables 2.2, 4.4 and 4.5 tell apart.</summary>
    public static readonly string[] Kinds = ["broadleaf", "oak", "eucalyptus", "pines", "larch", "firs-and-spruces", "other-conifers"];

    /// <summary>Columns that only say which number of a table is meant.</summary>
    public static IReadOnlyList<InputInfo> Columns { get; } =
    [
        new("", LandMethodTexts.ForestZone, "forest_zone", "", "", LandMethodTexts.WordOf.With(string.Join(", ", Zones))),
        new("", LandMethodTexts.Continent, "continent", "", "", LandMethodTexts.WordOf.With(string.Join(", ", Continents))),
        new("", LandMethodTexts.StandAge, "stand_age", "", "", LandMethodTexts.YearsForTables),
        new("", LandMethodTexts.ForestType, "forest_type", "", "", LandMethodTexts.WordOf.With(string.Join(", ", Kinds))),
    ];

    /// <summary>Whether the words of those columns are known ones; a finding if not.</summary>
    public static bool KnowsColumns(MethodCase methodCase) =>
        methodCase.OptionalWord("forest_zone", Zones) is not null && methodCase.OptionalWord("continent", Continents) is not null && methodCase.OptionalWord("forest_type", Kinds) is not null;

    /// <summary>Above-ground dry matter to the carbon of all biomass: × (1 + R) × CF.</summary>
    public static T Carbon<T>(T aboveGround, T rootShoot, T fraction)
        where T : INumeric<T> => aboveGround * (T.One + rootShoot) * fraction;

    /// <summary>The carbon of all biomass; false, with a finding, if a number is missing.</summary>
    public static bool TryCarbon<T>(Calculation<T> calculation, MethodCase methodCase, T aboveGround, out T carbon)
        where T : INumeric<T>
    {
        carbon = aboveGround;
        if (methodCase.Needed("root-shoot-ratio", Dimension.None, subject: LandInputs.Forest) is not { } ratio || Fraction(methodCase) is not { } fraction)
        {
            return false;
        }

        carbon = Carbon(aboveGround, calculation.Of(ratio), calculation.Of(fraction));
        return true;
    }

    /// <summary>The carbon fraction of wood.</summary>
    public static MethodInput? Fraction(MethodCase methodCase) => methodCase.Needed("carbon-fraction", Dimension.None, subject: LandInputs.Forest);

    /// <summary>A number on forests in dry matter per area.</summary>
    public static MethodInput? PerArea(MethodCase methodCase, string parameter, string column = "") => methodCase.Needed(parameter, LandInputs.PerArea, column: column, subject: LandInputs.Forest);
}
