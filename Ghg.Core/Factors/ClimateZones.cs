namespace Ghg.Core.Factors;

/// <summary>The climate zones that factors are for. IPCC 2019 Refinement, volume 4, chapter 3, figure 3A.5.2.</summary>
internal static class ClimateZones
{
    /// <summary>Their ids.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "polar-dry", "polar-moist", "boreal-dry", "boreal-moist", "cool-temperate-dry", "cool-temperate-moist", "warm-temperate-dry", "warm-temperate-moist",
        "tropical-dry", "tropical-moist", "tropical-wet", "tropical-montane",
    ];
}
