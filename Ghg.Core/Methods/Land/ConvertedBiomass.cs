using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>The biomass of converted land. IPCC 2006, volume 4, chapter 2, equations 2.15 and 2.16, page 2.20; defaults of Tables 4.7, 5.1, 5.9, 6.4 and 8.4.</summary>
internal static class ConvertedBiomass
{
    private const string Conversion = "conversion";

    /// <summary>Adds A × (B after − B before): in the year of conversion the land is cleared and what grows in the first year counts.</summary>
    public static bool TryAddConversion<T>(Calculation<T> calculation, MethodCase converted, string before, string after, LandCarbon<T> carbon)
        where T : INumeric<T>
    {
        if (!TryBefore(calculation, converted, before, out var old))
        {
            return false;
        }

        // A new forest starts from nothing; its growth is added year by year.
        var area = calculation.Of(converted.Amount);
        if (after == LandCategories.Forest)
        {
            carbon.Add(Conversion, converted, T.Ratio(-1, 1) * area * old, during: true);
            return true;
        }

        if (!TryAfter(calculation, converted, after, out var now))
        {
            return false;
        }

        carbon.Add(Conversion, converted, area * (now - old), during: true);
        return true;
    }

    /// <summary>Adds the year's growth of a new forest.</summary>
    public static bool TryAddGrowth<T>(Calculation<T> calculation, MethodCase converted, LandCarbon<T> carbon)
        where T : INumeric<T>
    {
        if (ForestBiomass.PerArea(converted, "above-ground-growth", "above_ground_growth") is not { } growth
            || !ForestBiomass.TryCarbon(calculation, converted, calculation.Of(converted.Amount) * calculation.Of(growth), out var gain))
        {
            return false;
        }

        carbon.Add("growth", converted, gain, during: true);
        return true;
    }

    private static bool TryBefore<T>(Calculation<T> calculation, MethodCase converted, string category, out T carbon)
        where T : INumeric<T>
    {
        carbon = T.One;
        var level = category == LandCategories.Cropland ? SoilCarbon.Crop(converted, before: true) : "";
        if (level is null)
        {
            return false;
        }

        if (converted.Parameter("biomass-carbon-stock", LandInputs.PerArea, subject: category, component: level) is { } stock)
        {
            carbon = calculation.Of(stock);
            return true;
        }

        if (category == LandCategories.Forest)
        {
            return ForestBiomass.PerArea(converted, "above-ground-biomass", "above_ground_biomass") is { } biomass && ForestBiomass.TryCarbon(calculation, converted, calculation.Of(biomass), out carbon);
        }

        return category == LandCategories.Grassland ? TryGrass(calculation, converted, out carbon) : converted.Needed("biomass-carbon-stock", LandInputs.PerArea, subject: category, component: level) is not null;
    }

    private static bool TryAfter<T>(Calculation<T> calculation, MethodCase converted, string category, out T carbon)
        where T : INumeric<T>
    {
        carbon = T.One;
        if (category == LandCategories.Grassland)
        {
            return TryGrass(calculation, converted, out carbon);
        }

        if ((category == LandCategories.Cropland ? SoilCarbon.Crop(converted, before: false) : "") is not { } level
            || converted.Needed("biomass-carbon-after", LandInputs.PerArea, subject: category, component: level) is not { } stock)
        {
            return false;
        }

        carbon = calculation.Of(stock);
        return true;
    }

    private static bool TryGrass<T>(Calculation<T> calculation, MethodCase converted, out T carbon)
        where T : INumeric<T>
    {
        carbon = T.One;
        if (converted.Needed("biomass-dry-matter", LandInputs.PerArea, subject: LandCategories.Grassland) is not { } biomass
            || converted.Needed("carbon-fraction", Dimension.None, subject: LandCategories.Grassland) is not { } fraction)
        {
            return false;
        }

        carbon = calculation.Of(biomass) * calculation.Of(fraction);
        return true;
    }
}
