using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Series;

/// <summary>Readings of cells that hold a unit of emissions.</summary>
internal static class MassCells
{
    private static readonly string[] Endings = ["CO2", "CO2E", "CO2EQ", "CO2-EQ"];

    /// <summary>The unit of mass of a cell, or null with a finding. People write t CO2e where the catalogue knows t.</summary>
    public static Unit? Mass(this Row row, string column, DiagnosticBag diagnostics)
    {
        if (row.Required(column, diagnostics) is not { } written || row.Unit(column, WithoutGas(written), diagnostics) is not { } unit)
        {
            return null;
        }

        if (unit.Dimension != Dimension.Mass)
        {
            diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf(column), written, unit.Dimension.Name, Dimension.Mass.Name);
            return null;
        }

        return unit;
    }

    /// <summary>A unit without the gas that people write behind it.</summary>
    public static string WithoutGas(string written)
    {
        var plain = HalfWidth.Of(written).Replace("CO₂", "CO2", StringComparison.Ordinal);
        var at = plain.IndexOf("CO2", StringComparison.OrdinalIgnoreCase);
        return at > 0 && Endings.Contains(plain[at..].ToUpperInvariant()) ? plain[..at].TrimEnd(' ', '-') : plain;
    }
}
