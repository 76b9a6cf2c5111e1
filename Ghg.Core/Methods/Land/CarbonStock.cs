using Ghg.Core.Numerics;

namespace Ghg.Core.Methods.Land;

/// <summary>Carbon that leaves land is emitted as CO2, carbon that land takes up is a removal, a negative mass. IPCC 2006, volume 4, chapter 2, section 2.2.1 (−44/12).</summary>
internal static class CarbonStock
{
    /// <summary>CO2 of carbon that was lost.</summary>
    public static T Lost<T>(T carbon)
        where T : INumeric<T> => carbon * T.Ratio(44, 12);

    /// <summary>CO2 of carbon that was gained: negative.</summary>
    public static T Gained<T>(T carbon)
        where T : INumeric<T> => T.Ratio(-1, 1) * Lost(carbon);
}
