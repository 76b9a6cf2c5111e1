using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Methods.Industry;

/// <summary>Emission factors per amount of a product or raw material. An activity without any is an error and no zero.</summary>
internal static class ProcessFactors
{
    /// <summary>The factors of all gases that the activity has one of; none, with a finding, if it has none or one cannot be multiplied by the amount.</summary>
    public static IReadOnlyList<(string Gas, MethodInput Factor)> All(MethodCase methodCase)
    {
        var found = Gases.All.Where(g => g.Id != Gases.Co2e).Select(g => (g.Id, Factor: methodCase.Factor(g.Id))).Where(f => f.Factor is not null).Select(f => (f.Id, f.Factor!)).ToList();
        if (found.Count == 0 && methodCase.Factor(Gases.Co2e) is { } published)
        {
            found.Add((Gases.Co2e, published));
        }

        if (found.Count == 0)
        {
            Missing(methodCase, Gases.Co2);
        }

        return found.All(f => Fits(methodCase, f.Item2)) && !methodCase.Failed ? found : [];
    }

    /// <summary>The factor of a gas that the line is nothing without, or null with a finding.</summary>
    public static MethodInput? Needed(MethodCase methodCase, string gas)
    {
        if (methodCase.Factor(gas) is { } factor)
        {
            return Fits(methodCase, factor) ? factor : null;
        }

        Missing(methodCase, gas);
        return null;
    }

    private static bool Fits(MethodCase methodCase, MethodInput factor)
    {
        var wanted = FactorDimensions.PerAmountOf(factor.Unit.Dimension);
        if (wanted == methodCase.Amount.Unit.Dimension)
        {
            return true;
        }

        methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, wanted?.Name ?? factor.Unit.Dimension.Name);
        return false;
    }

    private static void Missing(MethodCase methodCase, string gas)
    {
        if (!methodCase.Failed)
        {
            methodCase.Fail(Rules.NoFactor, "activity", methodCase.Subject, methodCase.Reference.Id, methodCase.City.Id, methodCase.Record.Key.Year, methodCase.PassedOver(gas));
        }
    }
}
