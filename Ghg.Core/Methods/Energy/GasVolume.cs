using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// A volume of gas at the temperature that a fugitive factor is for. Unlike a calorific value, which belongs to one gas under one condition, a throughput
/// factor may be restated by the gas law; that it was is said on the line.
/// </summary>
internal static class GasVolume
{
    public const string Ratio = "gas-volume-ratio";

    private const string Gas = "natural-gas";

    /// <summary>The amount as a volume at another temperature. False, with a finding, if the amount is no volume of gas at a stated temperature.</summary>
    public static bool TryAt<T>(Calculation<T> calculation, Dimension wanted, out T volume)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var have = methodCase.Amount.Unit.Dimension;
        volume = calculation.Of(methodCase.Amount);
        if (have == wanted)
        {
            return true;
        }

        if (have == Dimension.Volume)
        {
            methodCase.Fail(Rules.GasConditions, "unit", methodCase.Amount.Unit.Id, "m3@20C", "");
            return false;
        }

        if (!have.IsGasVolume)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, have.Name, wanted.Name);
            return false;
        }

        if (methodCase.Needed(Ratio, wanted / have, subject: Gas) is not { } ratio)
        {
            return false;
        }

        volume *= calculation.Of(ratio);
        methodCase.Note(EnergyMethodTexts.VolumeRestated.With(ratio.Text, ratio.Unit.Id));
        return true;
    }
}
