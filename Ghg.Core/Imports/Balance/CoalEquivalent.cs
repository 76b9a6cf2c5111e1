using Ghg.Core.Units;

namespace Ghg.Core.Imports.Balance;

/// <summary>Standard coal of Chinese yearbooks as energy.</summary>
internal static class CoalEquivalent
{
    /// <summary>
    /// GJ per tonne of standard coal that the coefficients of yearbooks imply: 7000 kcal/kg × 4.1816 kJ/kcal. Calorific values over coefficients give it: raw coal 20908 kJ/kg ÷
    /// 0.7143, gasoline 43070 ÷ 1.4714, diesel 42652 ÷ 1.4571, natural gas 38931 ÷ 1.3300. GB/T 2589 has 29.3076, which is the unit tce and 0.12 % more.
    /// </summary>
    public const decimal GigajoulesPerTonne = 29.2712m;

    private const decimal GigajoulesPerTerajoule = 1000;

    // From a kilogram to a hundred million tonnes: what statistics write.
    private const double Least = 1e-3, Most = 1e8;

    /// <summary>An amount of standard coal as terajoules; null if the unit is not one that statistics use.</summary>
    public static decimal? Terajoules(decimal amount, Unit unit)
    {
        var tonnes = unit.ToBase / UnitCatalogue.Get("tce").ToBase;
        return tonnes is >= Least and <= Most ? amount * (decimal)tonnes * GigajoulesPerTonne / GigajoulesPerTerajoule : null;
    }
}
