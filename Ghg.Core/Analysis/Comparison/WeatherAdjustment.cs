namespace Ghg.Core.Analysis.Comparison;

/// <summary>
/// What would have been emitted in the weather of a reference: heating and cooling follow degree days, the rest does not. An adjusted number compares, and is
/// never the inventory.
/// </summary>
public static class WeatherAdjustment
{
    /// <summary>A year or place whose degree days are further than this from the reference is not adjusted: the proportion does not hold so far.</summary>
    public const double Furthest = 0.4;

    /// <summary>
    /// E × [(1 − h − c) + h HDDₙ/HDD + c CDDₙ/CDD], with the shares of heating and cooling in the actual year.
    /// </summary>
    /// <remarks>For heating alone this is the correction of Statistics Netherlands (CBS) for gas: 1000 m³, 78 %, 2525 against 3075 degree days give 1170.</remarks>
    /// <param name="emissions">The emissions.</param>
    /// <param name="heating">The share of heating in them.</param>
    /// <param name="heatingDays">Heating degree days of the reference by those of the year; any number if the share is zero.</param>
    /// <param name="cooling">The share of cooling.</param>
    /// <param name="coolingDays">Cooling degree days of the reference by those of the year; any number if the share is zero.</param>
    /// <returns>The adjusted emissions, in the same unit.</returns>
    public static double ByActualShares(double emissions, double heating, double heatingDays, double cooling = 0, double coolingDays = 1) =>
        emissions * (1 - heating - cooling + (heating * heatingDays) + (cooling * coolingDays));

    /// <summary>E / (1 − K (1 − DD/DDₙ)), with K = r a: r the share of heating in a normal year, and a the part of it that follows degree days.</summary>
    /// <remarks>EEA and ODYSSEE, which take a = 0.9.</remarks>
    /// <param name="emissions">The emissions.</param>
    /// <param name="share">K.</param>
    /// <param name="days">Degree days of the year.</param>
    /// <param name="normal">Degree days of the reference.</param>
    /// <returns>The adjusted emissions.</returns>
    public static double ByNormalShare(double emissions, double share, double days, double normal) => emissions / (1 - (share * (1 - (days / normal))));

    /// <summary>Whether degree days are near enough to the reference to be adjusted to it.</summary>
    /// <param name="days">Degree days of the year.</param>
    /// <param name="reference">Degree days of the reference.</param>
    /// <returns>False for none at all, and for those that differ by more than <see cref="Furthest"/>.</returns>
    public static bool IsNear(double days, double reference) => days > 0 && reference > 0 && Math.Abs((days / reference) - 1) <= Furthest;
}
