using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// The nitrogen in domestic wastewater: people times protein times the nitrogen in it, with what is not eaten and what industry adds. IPCC 2006, volume 5,
/// chapter 6, equation 6.8; equations 6.10 and 6.10a of the 2019 Refinement. Without one of the numbers N2O is not estimated, and said to be so.
/// </summary>
internal static class DomesticNitrogen
{
    /// <summary>The inputs whose product is the nitrogen, without the factor for industry; none, with N2O not estimated, if one is missing.</summary>
    public static IReadOnlyList<MethodInput> Of(MethodCase methodCase, string edition)
    {
        var protein = Protein(methodCase, edition);
        MethodInput?[] others =
        [
            OrNotEstimated(methodCase, "wastewater-days", methodCase.Parameter("wastewater-days", Dimension.Time, subject: WastewaterInputs.Domestic)),
            OrNotEstimated(methodCase, "nitrogen-in-protein", methodCase.Parameter("nitrogen-in-protein", Dimension.None, subject: WastewaterInputs.Domestic)),
            OrNotEstimated(methodCase, "non-consumed-protein-factor", methodCase.Parameter("non-consumed-protein-factor", Dimension.None, edition, subject: WastewaterInputs.Domestic)),
        ];
        return protein.Count == 0 || others.Contains(null) ? [] : [methodCase.Amount, .. protein, .. others.OfType<MethodInput>()];
    }

    /// <summary>A number, or N2O not estimated with a note that it is missing.</summary>
    public static MethodInput? OrNotEstimated(MethodCase methodCase, string parameter, MethodInput? input)
    {
        if (input is null)
        {
            methodCase.NotEstimated(Gases.N2o);
            methodCase.Note(WastewaterTexts.NoNitrousOxideWithout.With(WastewaterInputs.NameOf(parameter), parameter));
        }

        return input;
    }

    // What a city or dataset says is eaten; else the supply of food balance sheets, which the Guidelines take for it and the Refinement reduces to what is eaten.
    private static IReadOnlyList<MethodInput> Protein(MethodCase methodCase, string edition)
    {
        if (methodCase.Parameter("protein-per-person", WastewaterInputs.PerPersonAndDay, subject: WastewaterInputs.Domestic) is { } eaten)
        {
            return [eaten];
        }

        if (methodCase.Parameter("protein-supply", WastewaterInputs.PerPersonAndDay, subject: WastewaterInputs.Domestic) is not { } supply)
        {
            _ = OrNotEstimated(methodCase, "protein-per-person", null);
            return [];
        }

        if (edition == WastewaterInputs.Guidelines)
        {
            methodCase.Note(WastewaterTexts.SupplyTakenForConsumption);
            return [supply];
        }

        return OrNotEstimated(methodCase, "protein-consumed-share", methodCase.Parameter("protein-consumed-share", Dimension.None, subject: WastewaterInputs.Domestic)) is { } share ? [supply, share] : [];
    }
}
