using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// What is dissolved in an industry's wastewater: product × wastewater per tonne × concentration, or what is measured of it. IPCC 2006, volume 5,
/// chapter 6, equation 6.6, p. 6.22; equation 6.13 of the 2019 Refinement, p. 6.47.
/// </summary>
internal static class IndustrialLoad
{
    private static readonly Dimension PerProduct = Dimension.Volume / Dimension.Mass;
    private static readonly Dimension Concentration = Dimension.Mass / Dimension.Volume;

    /// <summary>The inputs whose product it is; none, with a finding, if one is missing.</summary>
    public static IReadOnlyList<MethodInput> Of(MethodCase methodCase, string concentration, string column, bool isMeasured)
    {
        var isVolume = !isMeasured && methodCase.Amount.Unit.Dimension == Dimension.Volume;
        if (!isVolume && !Masses.IsMass(methodCase))
        {
            return [];
        }

        if (isMeasured)
        {
            return [methodCase.Amount];
        }

        if (isVolume)
        {
            return methodCase.Needed(concentration, Concentration, column: column) is { } ofWater ? [methodCase.Amount, ofWater] : [];
        }

        return methodCase.Needed("wastewater-per-product", PerProduct, column: "wastewater_per_product") is { } water && methodCase.Needed(concentration, Concentration, column: column) is { } dissolved ? [methodCase.Amount, water, dissolved] : [];
    }
}
