using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>
/// An amount of fuel as its emission factor counts it: a mass or volume becomes energy by a calorific value of the factor's basis, a volume becomes a
/// mass by a density. Calorific values and densities are sourced parameters and never unit conversions.
/// </summary>
internal static class FuelAmount
{
    private const string Density = "density";
    private static readonly Dimension PerMass = Dimension.Energy / Dimension.Mass;

    /// <summary>The basis that an amount of energy is on: as stated, or net for a unit of coal equivalent; null if it is no energy or says nothing.</summary>
    public static string? BasisOf(MethodCase methodCase)
    {
        var key = methodCase.Record.Key;
        if (key.Unit!.Dimension != Dimension.Energy)
        {
            return null;
        }

        return key.Basis.Length > 0 ? key.Basis : CoalEquivalentUnits.Contains(key.Unit) ? Basis.Net : null;
    }

    /// <summary>
    /// The amount in what the factor is per. False if it cannot be had: with a finding where the line cannot do without it, else without one, for the
    /// gas to be not estimated.
    /// </summary>
    public static bool TryFor<T>(Calculation<T> calculation, MethodInput factor, bool required, out T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (required || methodCase.Tries(() => TryConvert(new Calculation<T>(methodCase), factor, out _)))
        {
            return TryConvert(calculation, factor, out amount);
        }

        amount = calculation.Of(methodCase.Amount);
        return false;
    }

    private static bool TryConvert<T>(Calculation<T> calculation, MethodInput factor, out T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var wanted = FactorDimensions.PerAmountOf(factor.Unit.Dimension)!.Value;
        var have = methodCase.Amount.Unit.Dimension;
        amount = calculation.Of(methodCase.Amount);
        if (wanted == Dimension.Energy)
        {
            return TryEnergy(calculation, factor, ref amount);
        }

        if (have == wanted)
        {
            return true;
        }

        if (IsVolume(have) && wanted == Dimension.Mass && methodCase.Needed(Density, Dimension.Mass / have) is { } density)
        {
            amount *= calculation.Of(density);
        }
        else if (have == Dimension.Mass && IsVolume(wanted) && methodCase.Needed(Density, Dimension.Mass / wanted) is { } perVolume)
        {
            amount /= calculation.Of(perVolume);
        }
        else if (!methodCase.Failed)
        {
            Refuse(methodCase, have, wanted, factor);
        }

        return !methodCase.Failed;
    }

    private static bool TryEnergy<T>(Calculation<T> calculation, MethodInput factor, ref T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var have = methodCase.Amount.Unit.Dimension;
        if (have == Dimension.Energy)
        {
            return TryBasis(calculation, factor, ref amount);
        }

        var basis = factor.Number?.Basis ?? "";
        if (basis is not (Basis.Net or Basis.Gross))
        {
            methodCase.Fail(Rules.FactorWithoutBasis, "activity", factor.Number?.Name ?? "");
            return false;
        }

        var parameter = basis == Basis.Gross ? "gross-calorific-value" : "net-calorific-value";
        if (have == Dimension.Mass)
        {
            return TryTimes(calculation, methodCase.Needed(parameter, PerMass), ref amount);
        }

        if (IsVolume(have) && methodCase.Parameter(parameter, Dimension.Energy / have) is null && methodCase.Parameter(Density, Dimension.Mass / have) is { } density)
        {
            amount *= calculation.Of(density);
            return TryTimes(calculation, methodCase.Needed(parameter, PerMass), ref amount);
        }

        if (!IsVolume(have))
        {
            Refuse(methodCase, have, Dimension.Energy, factor);
            return false;
        }

        return TryGas(calculation, parameter, ref amount);
    }

    // A volume of gas means nothing without its temperature: a calorific value at another one is refused and never converted in silence.
    private static bool TryGas<T>(Calculation<T> calculation, string parameter, ref T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var have = methodCase.Amount.Unit.Dimension;
        if (methodCase.Parameter(parameter, Dimension.Energy / have) is { } value)
        {
            return TryTimes(calculation, value, ref amount);
        }

        var others = methodCase.OfOtherDimension(parameter).Where(n => (Dimension.Energy / n.Unit.Dimension).IsGasVolume).ToList();
        if (others.Count > 0 && !methodCase.Failed)
        {
            methodCase.Fail(Rules.GasConditions, "unit", methodCase.Amount.Unit.Id, others[0].Unit.Id, others[0].Name);
        }
        else
        {
            methodCase.Needed(parameter, Dimension.Energy / have);
        }

        return false;
    }

    private static bool TryBasis<T>(Calculation<T> calculation, MethodInput factor, ref T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var (stated, published) = (BasisOf(methodCase), factor.Number?.Basis ?? "");
        if (published is not (Basis.Net or Basis.Gross))
        {
            methodCase.Fail(Rules.FactorWithoutBasis, "activity", factor.Number?.Name ?? "");
            return false;
        }

        if (stated is null)
        {
            if (!methodCase.PublisherIsLocal(factor))
            {
                methodCase.Fail(Rules.BasisNotStated, "unit", methodCase.Amount.Unit.Id, published, factor.Number!.Name);
                return false;
            }

            methodCase.Note(Texts.MethodTexts.BasisAssumed.With(published, factor.Number!.Dataset));
            return true;
        }

        if (stated == published)
        {
            return true;
        }

        if (stated is not (Basis.Net or Basis.Gross) || methodCase.Parameter("ncv-gcv-ratio", Dimension.None) is not { } ratio)
        {
            methodCase.Fail(Rules.BasisMismatch, "basis", stated, published, factor.Number!.Name);
            return false;
        }

        amount = stated == Basis.Gross ? amount * calculation.Of(ratio) : amount / calculation.Of(ratio);
        return true;
    }

    private static bool TryTimes<T>(Calculation<T> calculation, MethodInput? input, ref T amount)
        where T : INumeric<T>
    {
        if (input is null)
        {
            return false;
        }

        amount *= calculation.Of(input);
        return true;
    }

    private static bool IsVolume(Dimension dimension) => dimension == Dimension.Volume || dimension.IsGasVolume;

    private static void Refuse(MethodCase methodCase, Dimension have, Dimension wanted, MethodInput factor)
    {
        if (have.IsGasVolume || (wanted.IsGasVolume && have == Dimension.Volume))
        {
            methodCase.Fail(Rules.GasConditions, "unit", methodCase.Amount.Unit.Id, factor.Unit.Id, factor.Number?.Name ?? "");
        }
        else
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, have.Name, wanted.Name);
        }
    }
}
