using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>The factors of energy from a network. A publisher that gives CO2 alone leaves CH4 and N2O not estimated, and not zero.</summary>
internal static class GridFactors
{
    /// <summary>The factors by gas as numbers: of the project's own plants for heat, where it chose so, else of the datasets; none, with a finding, if there is none.</summary>
    public static IReadOnlyList<(string Gas, T Factor)> Of<T>(Calculation<T> calculation, string? carrier = null)
        where T : INumeric<T> =>
        carrier is null && OwnPlantsHeat.Applies(calculation.Case) ? OwnPlantsHeat.Factors(calculation) : [.. Of(calculation.Case, carrier).Select(f => (f.Gas, calculation.Of(f.Factor)))];

    /// <summary>The factors by gas of the row's activity, or of the carrier that it takes; none, with a finding, if there is none of CO2.</summary>
    public static IReadOnlyList<(string Gas, MethodInput Factor)> Of(MethodCase methodCase, string? carrier = null)
    {
        // The technology of a vehicle is none of the electricity that it takes.
        var technology = carrier is null ? null : "";
        var factors = CarbonDioxide.Factors(methodCase, null, carrier, technology).ToList();
        if (factors.Count == 0)
        {
            return [];
        }

        foreach (var gas in factors.Any(f => f.Gas == Gases.Co2e) ? [] : (string[])[Gases.Ch4, Gases.N2o])
        {
            if (methodCase.Factor(gas, subject: carrier, technology: technology) is { } factor)
            {
                factors.Add((gas, factor));
            }
            else
            {
                methodCase.NotEstimated(gas);
            }
        }

        foreach (var (_, factor) in factors.Where(f => FactorDimensions.PerAmountOf(f.Factor.Unit.Dimension) != Dimension.Energy))
        {
            methodCase.Fail(Rules.DimensionMismatch, "factor", factor.Unit.Id, factor.Unit.Dimension.Name, (Dimension.Mass / Dimension.Energy).Name);
        }

        return methodCase.Failed ? [] : factors;
    }
}
