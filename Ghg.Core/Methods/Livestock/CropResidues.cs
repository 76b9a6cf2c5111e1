using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// FCR = FracRenew × [(Area − Area_burnt × Cf) × AGDM × NAG × (1 − FracRemove) + Area × (AGDM + Crop) × RBG-BIO × NBG], with the residue of an area
/// AGDM = Crop × slope + intercept (IPCC 2006, volume 4, chapter 11, equation 11.7A, page 11.15, and table 11.2), or by a ratio of residue to yield,
/// AGDM = Crop × RAG (equation 11.6). Crop × Area is the harvest of the row, times its dry matter (equation 11.7).
/// </summary>
internal static class CropResidues
{
    public const string Group = "crops";

    private const string Area = "harvested_area";
    private const string Burnt = "burnt_area";

    /// <summary>The inputs of crop residues.</summary>
    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        new("Area", LivestockMethodTexts.HarvestedArea, Area, "harvested-area", "ha", LivestockMethodTexts.ForCrops),
        new("Area_burnt", LivestockMethodTexts.BurntArea, Burnt, "burnt-crop-area", "ha", LivestockMethodTexts.OnlyIfStated),
        new("Cf", LivestockMethodTexts.Combustion, "", "crop-residue-combustion-factor", "1", LivestockMethodTexts.IfBurnt),
        new("DRY", LivestockMethodTexts.DryMatter, "", "crop-dry-matter", "1", LivestockMethodTexts.ForCrops),
        new("slope", LivestockMethodTexts.ResidueSlope, "", "crop-residue-slope", "1", LivestockMethodTexts.ForCrops),
        new("intercept", LivestockMethodTexts.ResidueIntercept, "", "crop-residue-intercept", "t/ha", LivestockMethodTexts.ForCrops),
        new("RAG", LivestockMethodTexts.ResidueRatio, "residue_ratio", "crop-residue-ratio", "1", LivestockMethodTexts.InsteadOfSlope),
        new("NAG", LivestockMethodTexts.AboveGroundNitrogen, "", "crop-above-ground-nitrogen", "1", LivestockMethodTexts.ForCrops),
        new("RBG-BIO", LivestockMethodTexts.BelowGroundRatio, "", "crop-below-ground-ratio", "1", LivestockMethodTexts.ForCrops),
        new("NBG", LivestockMethodTexts.BelowGroundNitrogen, "", "crop-below-ground-nitrogen", "1", LivestockMethodTexts.ForCrops),
        new("FracRemove", LivestockMethodTexts.ResiduesRemoved, "residues_removed", "crop-residues-removed", "%", LivestockMethodTexts.ForCrops),
        new("FracRenew", LivestockMethodTexts.Renewed, "renewed", "crop-renewed", "%", LivestockMethodTexts.ForCrops),
    ];

    /// <summary>The nitrogen of residues. False, with a finding, if it cannot be had.</summary>
    public static bool TryOf<T>(Calculation<T> calculation, out T nitrogen)
        where T : INumeric<T>
    {
        nitrogen = calculation.Of(calculation.Case.Amount);
        if (Of(calculation, "crop-dry-matter") is not { } dry || !TryResidue(calculation, nitrogen * dry.Number, out var residue, out var returned)
            || Of(calculation, "crop-above-ground-nitrogen") is not { } above || Of(calculation, "crop-below-ground-ratio") is not { } ratio
            || Of(calculation, "crop-below-ground-nitrogen") is not { } below || Of(calculation, "crop-residues-removed", "residues_removed") is not { } removed
            || Of(calculation, "crop-renewed", "renewed") is not { } renewed)
        {
            return false;
        }

        var crop = nitrogen * dry.Number;
        nitrogen = renewed.Number * ((returned * above.Number * (T.One - removed.Number)) + ((residue + crop) * ratio.Number * below.Number));
        return true;
    }

    // The above-ground residue of the whole area, and that which is not burnt.
    private static bool TryResidue<T>(Calculation<T> calculation, T crop, out T residue, out T returned)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        residue = returned = crop;
        var area = methodCase.Parameter("harvested-area", Dimension.Area, column: Area);
        var burnt = methodCase.Parameter("burnt-crop-area", Dimension.Area, column: Burnt);
        if (!methodCase.Failed && methodCase.Parameter("crop-residue-ratio", Dimension.None, column: "residue_ratio") is { } ratio)
        {
            residue = crop * calculation.Of(ratio);
        }
        else if (area is null)
        {
            methodCase.Needed("harvested-area", Dimension.Area, column: Area);
            return false;
        }
        else if (Of(calculation, "crop-residue-slope") is { } slope && Subjects.Needed(methodCase, "crop-residue-intercept", Dimension.Mass / Dimension.Area, Soils.Any) is { } intercept)
        {
            residue = (crop * slope.Number) + (calculation.Of(area) * calculation.Of(intercept));
        }

        returned = residue;
        if (methodCase.Failed || burnt is null)
        {
            return !methodCase.Failed;
        }

        if (area is null || burnt.Value > area.Value)
        {
            methodCase.Fail(Rules.InvalidInput, Burnt, Burnt, $"{burnt.Text} {burnt.Unit.Id}", $"0 .. {Area}");
            return false;
        }

        if (Of(calculation, "crop-residue-combustion-factor") is not { } combustion)
        {
            return false;
        }

        returned = residue * (T.One - (calculation.Of(burnt) / calculation.Of(area) * combustion.Number));
        return true;
    }

    private static Known<T>? Of<T>(Calculation<T> calculation, string id, string column = "")
        where T : INumeric<T> => Subjects.Needed(calculation.Case, id, Dimension.None, Soils.Any, column) is { } input ? new Known<T>(calculation.Of(input)) : null;

    private sealed record Known<T>(T Number)
        where T : INumeric<T>;
}
