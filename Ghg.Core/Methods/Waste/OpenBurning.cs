using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// The waste that is burnt in the open, from the people whose waste is burnt: MSWB = P × Pfrac × MSWP × Bfrac × 365 days. IPCC 2006, volume 5, chapter 5,
/// equation 5.7, page 5.16.
/// </summary>
internal static class OpenBurning
{
    public const string Technology = "open-burning";

    private const string PopulationShare = "burning-population-share";
    private const string BurntFraction = "burnt-fraction";
    private const string Rate = "waste-generation-rate";

    private static readonly Dimension PerPersonAndTime = Dimension.Mass / Dimension.Person / Dimension.Time;

    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        new("Pfrac", SolidWasteTexts.BurningPopulation, "burning_population", PopulationShare, "%", SolidWasteTexts.IfPersons),
        new("MSWP", SolidWasteTexts.WastePerPerson, "", Rate, "kg/(person*day)", SolidWasteTexts.IfPersons),
        new("Bfrac", SolidWasteTexts.BurntFraction, "", BurntFraction, "%", SolidWasteTexts.IfPersons),
    ];

    /// <summary>The amount burnt: the row's mass, or what its people burn in the open. False, with a finding, if it is neither.</summary>
    public static bool TryAmount<T>(Calculation<T> calculation, out T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        amount = calculation.Of(methodCase.Amount);
        if (methodCase.Amount.Unit.Dimension != Dimension.Person || methodCase.Record.Key.Technology != Technology)
        {
            return Masses.IsMass(methodCase);
        }

        var stream = methodCase.Record.Key.Activity;
        if (methodCase.Needed(PopulationShare, Dimension.None, column: "burning_population") is not { } share || !Share.Holds(methodCase, share, "burning_population")
            || SolidWaste.Needed(methodCase, Rate, stream, dimension: PerPersonAndTime) is not { } rate || SolidWaste.Needed(methodCase, BurntFraction, stream) is not { } fraction)
        {
            return false;
        }

        var burnt = amount * calculation.Of(share) * calculation.Of(rate) * calculation.Of(WasteStock.OneYear) * calculation.Of(fraction);
        amount = T.Named(new Step("MSWB", Unit: "kg"), burnt);
        return true;
    }
}
