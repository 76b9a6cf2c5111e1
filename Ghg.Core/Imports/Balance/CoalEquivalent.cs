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

    /// <summary>An amount of standard coal as terajoules.</summary>
    public static decimal Terajoules(decimal amount, Unit unit) => amount * Tonnes(unit) * GigajoulesPerTonne / GigajoulesPerTerajoule;

    // Units of standard coal are powers of ten of each other.
    private static decimal Tonnes(Unit unit)
    {
        UnitCatalogue.TryParse("tce", out var tonne);
        return (decimal)(unit.ToBase / tonne!.ToBase);
    }
}
