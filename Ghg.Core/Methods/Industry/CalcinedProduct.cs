using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 per tonne of clinker or lime: by the CaO content where it is known, EF = CaO × SR, else by a factor. IPCC 2006, volume 3, page 2.12 and equation 2.9,
/// page 2.23.
/// </summary>
internal static class CalcinedProduct
{
    /// <summary>The factor; false, with a finding, if there is none or the amount is no mass.</summary>
    public static bool TryFactor<T>(Calculation<T> calculation, out T factor)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        factor = T.One;
        if (Shares.Optional(methodCase, "cao-content", "cao_content") is { } content)
        {
            if (methodCase.Needed("stoichiometric-ratio", Dimension.None) is { } ratio && Masses.IsMass(methodCase))
            {
                factor = calculation.Of(content) * calculation.Of(ratio);
            }
        }
        else if (!methodCase.Failed && ProcessFactors.Needed(methodCase, Gases.Co2) is { } found)
        {
            factor = calculation.Of(found);
        }

        return !methodCase.Failed;
    }
}
