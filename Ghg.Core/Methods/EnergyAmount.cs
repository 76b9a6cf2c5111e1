using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>An amount of energy from a network. Electricity in tonnes of coal equivalent must say which coal equivalent it is.</summary>
internal static class EnergyAmount
{
    /// <summary>The amount as energy. False, with a finding, if it cannot be had.</summary>
    public static bool TryOf<T>(Calculation<T> calculation, out T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var key = methodCase.Record.Key;
        amount = calculation.Of(methodCase.Amount);
        if (key.Unit!.Dimension != Dimension.Energy)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", key.Unit.Id, key.Unit.Dimension.Name, Dimension.Energy.Name);
            return false;
        }

        if (key.Activity != Activity.Electricity || !CoalEquivalentUnits.Contains(key.Unit) || key.Basis == Basis.HeatContent)
        {
            return true;
        }

        if (key.Basis != Basis.CoalEquivalent)
        {
            methodCase.Fail(Rules.CoalEquivalentNotStated, "unit", key.Unit.Id);
            return false;
        }

        if (methodCase.Needed("electricity-coal-equivalent", Dimension.None) is not { } equivalent)
        {
            return false;
        }

        amount /= calculation.Of(equivalent);
        methodCase.Note(MethodTexts.FromCoalEquivalent.With(equivalent.Text, equivalent.Unit.Id));
        return true;
    }
}
