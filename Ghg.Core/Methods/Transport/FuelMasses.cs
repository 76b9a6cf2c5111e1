using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// The gases of fuel that vehicles burn. A blend of a fossil fuel and a biofuel is its parts: fossil CO2 of the one, biogenic CO2 of the other, and CH4
/// and N2O of both (IPCC 2006, volume 2, chapter 3, section 3.2.1.2).
/// </summary>
internal static class FuelMasses
{
    /// <summary>The registry's group of blends.</summary>
    public const string BlendGroup = "fuel-blend";

    /// <summary>The parameter that says what a blend is made of, by volume.</summary>
    public const string Blend = "fuel-blend";

    private const string Density = "density";

    /// <summary>The parts of a blend, or the fuel itself; none, with a finding, if they are not known.</summary>
    public static IReadOnlyList<Fuel<T>> PartsOf<T>(Calculation<T> calculation, Fuel<T> fuel)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.ActivityOf(fuel.Subject ?? methodCase.Record.Key.Activity)?.Group != BlendGroup)
        {
            return [fuel];
        }

        if (fuel.Dimension != Dimension.Volume && fuel.Dimension != Dimension.Mass)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", fuel.Unit, fuel.Dimension.Name, Dimension.Volume.Name);
            return [];
        }

        var shares = methodCase.NeededVector(Blend, fuel.Subject).Select(s => (Fuel: methodCase.ActivityOf(s.Component)?.Id ?? s.Component, Share: calculation.Of(s.Share))).ToList();
        if (fuel.Dimension == Dimension.Volume)
        {
            return [.. shares.Select(s => fuel with { Subject = s.Fuel, Amount = fuel.Amount * s.Share })];
        }

        return ByMass(calculation, fuel, shares);
    }

    /// <summary>Emits the carbon dioxide of the parts. False, with a finding, if there is no factor.</summary>
    public static bool EmitCarbon<T>(Calculation<T> calculation, IEnumerable<Fuel<T>> parts, Action<string, T> emit)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        foreach (var part in parts)
        {
            foreach (var (gas, factor) in CarbonDioxide.Factors(methodCase, FuelAmount.BasisOf(methodCase, part.Dimension), part.Subject, TechnologyOf(methodCase, part.Subject)))
            {
                if (FuelAmount.TryFor(calculation, part, factor, required: true, out var amount))
                {
                    emit(gas, FuelCombustion.Emissions(amount, calculation.Of(factor)));
                }
            }
        }

        return !methodCase.Failed;
    }

    /// <summary>Emits another gas of the parts. A part without a factor is said to be left out; a gas without any is not estimated.</summary>
    public static void EmitOther<T>(Calculation<T> calculation, string gas, IReadOnlyList<Fuel<T>> parts, Action<string, T> emit)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var missing = new List<Text>();
        foreach (var part in parts)
        {
            var factor = CarbonDioxide.Factor(methodCase, gas, FuelAmount.BasisOf(methodCase, part.Dimension), part.Subject, TechnologyOf(methodCase, part.Subject));
            if (factor is not null && FuelAmount.TryFor(calculation, part, factor, required: false, out var amount))
            {
                emit(gas, FuelCombustion.Emissions(amount, calculation.Of(factor)));
            }
            else
            {
                missing.Add(part.Subject is { } subject ? methodCase.ActivityOf(subject)?.NameAndId ?? Text.Same(subject) : methodCase.Subject);
            }
        }

        if (missing.Count == parts.Count)
        {
            methodCase.NotEstimated(gas);
        }
        else if (missing.Count > 0)
        {
            methodCase.Note(TransportMethodTexts.PartWithoutFactor.With(Gases.Get(gas).Formula, UnitTexts.List(missing)));
        }
    }

    // Shares by volume become shares by mass by the densities of the parts.
    private static List<Fuel<T>> ByMass<T>(Calculation<T> calculation, Fuel<T> fuel, List<(string Fuel, T Share)> shares)
        where T : INumeric<T>
    {
        var densities = shares.Select(s => calculation.Case.Needed(Density, Dimension.Mass / Dimension.Volume, subject: s.Fuel)).OfType<MethodInput>().ToList();
        if (densities.Count < shares.Count || shares.Count == 0)
        {
            return [];
        }

        var masses = shares.Zip(densities, (s, d) => s.Share * calculation.Of(d)).ToList();
        var whole = masses.Skip(1).Aggregate(masses[0], (sum, mass) => sum + mass);
        return [.. shares.Zip(masses, (s, mass) => fuel with { Subject = s.Fuel, Amount = fuel.Amount * mass / whole })];
    }

    // A technology of vehicles, such as an emission standard, is one of the fuel only where the fuel has factors for it.
    private static string? TechnologyOf(MethodCase methodCase, string? subject) =>
        subject is null || (methodCase.Factor(Gases.Co2, null, subject) ?? methodCase.Factor(Gases.Co2Biogenic, null, subject)) is not null ? null : "";
}
