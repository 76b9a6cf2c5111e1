namespace Ghg.Core.Units;

/// <summary>The units of coal equivalent: energy of a standard coal of 29.3076 MJ/kg, on a net basis (GB/T 2589). For electricity they are ambiguous.</summary>
public static class CoalEquivalentUnits
{
    /// <summary>Whether a unit is one of them.</summary>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>True if it is.</returns>
    public static bool Contains(Unit? unit) => unit is not null && unit.Dimension == Dimension.Energy && (unit.Id.EndsWith("tce", StringComparison.Ordinal) || unit.Id.EndsWith("gce", StringComparison.Ordinal));
}
