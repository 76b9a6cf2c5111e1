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
    public static string? BasisOf(MethodCase methodCase) => BasisOf(methodCase, methodCase.Amount.Unit.Dimension);

    /// <summary>The basis of an amount of a dimension that comes from the row's amount.</summary>
    public static string? BasisOf(MethodCase methodCase, Dimension have)
    {
        var key = methodCase.Record.Key;
        if (have != Dimension.Energy)
        {
            return null;
        }

        return key.Basis.Length > 0 ? key.Basis : CoalEquivalentUnits.Contains(key.Unit!) ? Basis.Net : null;
    }

    /// <summary>
    /// The amount in what the factor is per. False if it cannot be had: with a finding where the line cannot do without it, else without one, for the
    /// gas to be not estimated.
    /// </summary>
    public static bool TryFor<T>(Calculation<T> calculation, MethodInput factor, bool required, out T amount)
        where T : INumeric<T> => TryFor(calculation, Fuel<T>.OfRow(calculation), factor, required, out amount);

    /// <summary>The same of an amount of fuel that is not the row's own: what a distance or a blend holds of it.</summary>
    public static bool TryFor<T>(Calculation<T> calculation, Fuel<T> fuel, MethodInput factor, bool required, out T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (required || methodCase.KnowsToBePossible(factor, fuel.Dimension, fuel.Subject) || IsPossible<T>(methodCase, fuel, factor))
        {
            return TryConvert(calculation, fuel, factor, out amount);
        }

        amount = fuel.Amount;
        return false;
    }

    private static bool IsPossible<T>(MethodCase methodCase, Fuel<T> fuel, MethodInput factor)
        where T : INumeric<T>
    {
        if (!methodCase.Tries(() => TryConvert(new Calculation<T>(methodCase), fuel, factor, out _)))
        {
            return false;
        }

        methodCase.RememberPossible(factor, fuel.Dimension, fuel.Subject);
        return true;
    }

    private static bool TryConvert<T>(Calculation<T> calculation, Fuel<T> fuel, MethodInput factor, out T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var wanted = FactorDimensions.PerAmountOf(factor.Unit.Dimension)!.Value;
        var have = fuel.Dimension;
        amount = fuel.Amount;
        if (wanted == Dimension.Energy)
        {
            return TryEnergy(calculation, fuel, factor, ref amount);
        }

        if (have == wanted)
        {
            return true;
        }

        if (IsVolume(have) && wanted == Dimension.Mass && methodCase.Needed(Density, Dimension.Mass / have, subject: fuel.Subject) is { } density)
        {
            amount *= calculation.Of(density);
        }
        else if (have == Dimension.Mass && IsVolume(wanted) && methodCase.Needed(Density, Dimension.Mass / wanted, subject: fuel.Subject) is { } perVolume)
        {
            amount /= calculation.Of(perVolume);
        }
        else if (!methodCase.Failed)
        {
            Refuse(methodCase, fuel, wanted, factor);
        }

        return !methodCase.Failed;
    }

    private static bool TryEnergy<T>(Calculation<T> calculation, Fuel<T> fuel, MethodInput factor, ref T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var have = fuel.Dimension;
        if (have == Dimension.Energy)
        {
            return TryBasis(calculation, fuel, factor, ref amount);
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
            return TryTimes(calculation, methodCase.Needed(parameter, PerMass, subject: fuel.Subject), ref amount);
        }

        if (IsVolume(have) && methodCase.Parameter(parameter, Dimension.Energy / have, subject: fuel.Subject) is null && methodCase.Parameter(Density, Dimension.Mass / have, subject: fuel.Subject) is { } density)
        {
            amount *= calculation.Of(density);
            return TryTimes(calculation, methodCase.Needed(parameter, PerMass, subject: fuel.Subject), ref amount);
        }

        if (!IsVolume(have))
        {
            Refuse(methodCase, fuel, Dimension.Energy, factor);
            return false;
        }

        return TryGas(calculation, fuel, parameter, ref amount);
    }

    // A volume of gas means nothing without its temperature: a calorific value at another one is refused and never converted in silence.
    private static bool TryGas<T>(Calculation<T> calculation, Fuel<T> fuel, string parameter, ref T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var have = fuel.Dimension;
        if (methodCase.Parameter(parameter, Dimension.Energy / have, subject: fuel.Subject) is { } value)
        {
            return TryTimes(calculation, value, ref amount);
        }

        var others = methodCase.OfOtherDimension(parameter, fuel.Subject).Where(n => (Dimension.Energy / n.Unit.Dimension).IsGasVolume).ToList();
        if (others.Count > 0 && !methodCase.Failed)
        {
            methodCase.Fail(Rules.GasConditions, "unit", fuel.Unit, others[0].Unit.Id, others[0].Name);
        }
        else
        {
            methodCase.Needed(parameter, Dimension.Energy / have, subject: fuel.Subject);
        }

        return false;
    }

    private static bool TryBasis<T>(Calculation<T> calculation, Fuel<T> fuel, MethodInput factor, ref T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var (stated, published) = (BasisOf(methodCase, fuel.Dimension), factor.Number?.Basis ?? "");
        if (published is not (Basis.Net or Basis.Gross))
        {
            methodCase.Fail(Rules.FactorWithoutBasis, "activity", factor.Number?.Name ?? "");
            return false;
        }

        if (stated is null)
        {
            if (!methodCase.PublisherIsLocal(factor))
            {
                methodCase.Fail(Rules.BasisNotStated, "unit", fuel.Unit, published, factor.Number!.Name);
                return false;
            }

            methodCase.Note(Texts.MethodTexts.BasisAssumed.With(published, factor.Number!.Dataset));
            return true;
        }

        if (stated == published)
        {
            return true;
        }

        if (stated is not (Basis.Net or Basis.Gross) || methodCase.Parameter("ncv-gcv-ratio", Dimension.None, subject: fuel.Subject) is not { } ratio)
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

    private static void Refuse<T>(MethodCase methodCase, Fuel<T> fuel, Dimension wanted, MethodInput factor)
        where T : INumeric<T>
    {
        var have = fuel.Dimension;
        if (have.IsGasVolume || (wanted.IsGasVolume && have == Dimension.Volume))
        {
            methodCase.Fail(Rules.GasConditions, "unit", fuel.Unit, factor.Unit.Id, factor.Number?.Name ?? "");
        }
        else
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", fuel.Unit, have.Name, wanted.Name);
        }
    }
}
