namespace Ghg.Core.Methods.Land;

/// <summary>The land-use categories of IPCC 2006, volume 4, chapter 3, as the registry names them.</summary>
internal static class LandCategories
{
    public const string Forest = LandInputs.Forest;
    public const string Cropland = "cropland";
    public const string Grassland = "grassland";
    public const string Settlements = "settlements";
}
