using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis;

/// <summary>The unit of emissions in a table of an analysis.</summary>
internal static class EmissionUnit
{
    /// <summary>The mass that the column <c>unit</c> names, or null with a finding. People write t CO2e and 万吨CO2 where the catalogue knows t and 万吨.</summary>
    public static Unit? Of(Row row, DiagnosticBag diagnostics)
    {
        if (row.Required("unit", diagnostics) is not { } written)
        {
            return null;
        }

        var plain = HalfWidth.Of(written).Replace("CO₂", "CO2", StringComparison.Ordinal);
        var at = plain.IndexOf("CO2", StringComparison.OrdinalIgnoreCase);
        var symbol = at > 0 && plain[at..].ToUpperInvariant() is "CO2" or "CO2E" or "CO2EQ" or "CO2-EQ" ? plain[..at].TrimEnd(' ', '-') : plain;
        if (row.Unit("unit", symbol, diagnostics) is not { } unit)
        {
            return null;
        }

        if (unit.Dimension != Dimension.Mass)
        {
            diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf("unit"), written, unit.Dimension.Name, Dimension.Mass.Name);
            return null;
        }

        return unit;
    }
}
