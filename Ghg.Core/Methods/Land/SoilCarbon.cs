using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// Organic carbon of mineral soils: SOC = SOCref × FLU × FMG × FI, changing evenly over the transition. IPCC 2006, volume 4, chapter 2, equation 2.25,
/// page 2.30; factors of Tables 5.5 and 6.2; settlements as section 8.3.3.2 has them, page 8.24.
/// </summary>
internal static class SoilCarbon
{
    private const string Organic = "organic";
    private const string LongTerm = "long-term-cultivated";
    private const string Improved = "improved";
    private const string Paved = "paved";
    private const string Turf = "turf";

    private static readonly string[] Soils = ["high-activity-clay", "low-activity-clay", "sandy", "spodic", "volcanic", "wetland", Organic];
    private static readonly string[] Crops = [LongTerm, "paddy-rice", "perennial", "set-aside"];
    private static readonly string[] Tillage = ["full-tillage", "reduced-tillage", "no-till"];
    private static readonly string[] CropInputs = ["low", "medium", "high", "high-with-manure"];
    private static readonly string[] Grass = ["nominal", "moderately-degraded", "high-intensity-grazing", "severely-degraded", Improved];
    private static readonly string[] GrassInputs = ["medium", "high"];
    private static readonly string[] Covers = [Paved, Turf, "wooded"];

    /// <summary>The columns that say how land was and is used.</summary>
    public static IReadOnlyList<InputInfo> Columns { get; } =
    [
        new("SOCref", LandMethodTexts.ReferenceStock, "soil", "soil-reference-stock", "t/ha", LandMethodTexts.ByClimateAndSoil.With(string.Join(", ", Soils))),
        new("FLU", LandMethodTexts.LandUseFactor, "land_use", "land-use-factor", "1", LandMethodTexts.LandUseWords.With(string.Join(", ", Crops), string.Join(", ", Covers))),
        new("FMG", LandMethodTexts.ManagementFactor, "management", "management-factor", "1", LandMethodTexts.ManagementWords.With(string.Join(", ", Tillage), string.Join(", ", Grass))),
        new("FI", LandMethodTexts.InputFactor, "input_level", "input-factor", "1", LandMethodTexts.InputWords.With(string.Join(", ", CropInputs), Improved)),
        new("FLU", LandMethodTexts.LandUseBefore, "land_use_before", "land-use-factor", "1", LandMethodTexts.AsNow),
        new("FMG", LandMethodTexts.ManagementBefore, "management_before", "management-factor", "1", LandMethodTexts.AsNow),
        new("FI", LandMethodTexts.InputBefore, "input_level_before", "input-factor", "1", LandMethodTexts.AsNow),
        new("Fp", LandMethodTexts.PavedFactor, "", "paved-soil-factor", "1", LandMethodTexts.ParametersOrDatasets),
        new("D", LandMethodTexts.TransitionPeriod, "", "transition-period", "1", LandMethodTexts.ParametersOrDatasets),
    ];

    /// <summary>The years in transition of a row's land.</summary>
    public static MethodInput? Transition(MethodCase methodCase) => methodCase.Needed("transition-period", Dimension.None, subject: LandInputs.Soil);

    /// <summary>The word for the crop on cropland, now or before; null with a finding.</summary>
    public static string? Crop(MethodCase methodCase, bool before) => methodCase.NeededWord(Column("land_use", before), Crops);

    /// <summary>Adds what the soil of an area gains a year while it is in transition; false, with a finding, if a number is missing. Organic soils are calculated by another method.</summary>
    public static bool TryAdd<T>(Calculation<T> calculation, MethodCase methodCase, string before, string after, MethodInput transition, LandCarbon<T> carbon)
        where T : INumeric<T>
    {
        if (methodCase.Word("soil") == Organic)
        {
            calculation.Case.Note(LandMethodTexts.OrganicSoil);
            return true;
        }

        if (Factors(methodCase, before, isBefore: true) is not { } old || Factors(methodCase, after, isBefore: false) is not { } now || Reference(methodCase) is not { } reference
            || !methodCase.OfOneEdition("soil", "soil-reference-stock", "land-use-factor", "management-factor", "input-factor"))
        {
            return false;
        }

        // Soil under pavement keeps a share of what the previous use left.
        var stock = calculation.Of(reference);
        var first = Product(calculation, stock, old);
        var last = Product(calculation, IsPaved(methodCase, after) ? first : stock, now);
        carbon.Add("soil", methodCase, calculation.Of(methodCase.Amount) * (last - first) / calculation.Of(transition), calculation.Case.Year - methodCase.Year < transition.Value);
        return true;
    }

    private static MethodInput? Reference(MethodCase methodCase) =>
        methodCase.Parameter("soil-reference-stock", LandInputs.PerArea, subject: LandInputs.Soil) is { } stock ? stock
        : methodCase.NeededWord("soil", Soils) is null ? null : methodCase.Needed("soil-reference-stock", LandInputs.PerArea, subject: LandInputs.Soil);

    private static bool IsPaved(MethodCase methodCase, string category) => category == LandCategories.Settlements && methodCase.Word("land_use") == Paved;

    private static IReadOnlyList<MethodInput>? Factors(MethodCase methodCase, string category, bool isBefore) => category switch
    {
        LandCategories.Cropland => OfCropland(methodCase, isBefore),
        LandCategories.Grassland => OfGrassland(methodCase, isBefore),
        LandCategories.Settlements => OfSettlements(methodCase, isBefore),
        _ => All(Factor(methodCase, "land-use-factor", category, "")),
    };

    // Tillage and input factors go with long-term cultivation alone: Table 5.5.
    private static IReadOnlyList<MethodInput>? OfCropland(MethodCase methodCase, bool before)
    {
        if (Crop(methodCase, before) is not { } crop)
        {
            return null;
        }

        var use = Factor(methodCase, "land-use-factor", LandCategories.Cropland, crop);
        return crop != LongTerm ? All(use)
            : methodCase.NeededWord(Column("management", before), Tillage) is { } tillage && methodCase.NeededWord(Column("input_level", before), CropInputs) is { } input
            ? All(use, Factor(methodCase, "management-factor", LandCategories.Cropland, tillage), Factor(methodCase, "input-factor", LandCategories.Cropland, input))
            : null;
    }

    // Input factors go with improved grassland alone: Table 6.2.
    private static IReadOnlyList<MethodInput>? OfGrassland(MethodCase methodCase, bool before)
    {
        if (methodCase.NeededWord(Column("management", before), Grass) is not { } management)
        {
            return null;
        }

        var (use, managed) = (Factor(methodCase, "land-use-factor", LandCategories.Grassland, ""), Factor(methodCase, "management-factor", LandCategories.Grassland, management));
        return management != Improved ? All(use, managed)
            : methodCase.NeededWord(Column("input_level", before), GrassInputs) is { } input ? All(use, managed, Factor(methodCase, "input-factor", LandCategories.Grassland, input))
            : null;
    }

    private static IReadOnlyList<MethodInput>? OfSettlements(MethodCase methodCase, bool before) =>
        methodCase.NeededWord(Column("land_use", before), before ? Covers[1..] : Covers) switch
        {
            null => null,
            Paved => All(Factor(methodCase, "paved-soil-factor", LandCategories.Settlements, "")),
            Turf => All(Factor(methodCase, "land-use-factor", LandCategories.Grassland, ""), Factor(methodCase, "management-factor", LandCategories.Grassland, Improved)),
            var cover => All(Factor(methodCase, "land-use-factor", LandCategories.Settlements, cover)),
        };

    private static MethodInput? Factor(MethodCase methodCase, string parameter, string category, string level) => methodCase.Needed(parameter, Dimension.None, subject: category, component: level);

    private static IReadOnlyList<MethodInput>? All(params MethodInput?[] factors) => factors.Contains(null) ? null : [.. factors.OfType<MethodInput>()];

    private static T Product<T>(Calculation<T> calculation, T stock, IReadOnlyList<MethodInput> factors)
        where T : INumeric<T> => factors.Aggregate(stock, (product, f) => product * calculation.Of(f));

    private static string Column(string name, bool before) => before ? name + "_before" : name;
}
