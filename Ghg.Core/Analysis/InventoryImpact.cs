using Ghg.Core.Activities;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis;

/// <summary>What another version of a dataset does to the inventory of a city and year.</summary>
/// <param name="City">The city.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The level it is compiled to, whose total is compared.</param>
/// <param name="Before">The total in kilograms of CO2e with the first version; null if nothing was reported.</param>
/// <param name="After">The total with the second version.</param>
public sealed record InventoryImpact(City City, int Year, ReportingLevel Level, double? Before, double? After)
{
    /// <summary>The change in kilograms of CO2e; null if one of the totals is none.</summary>
    public double? Change => After - Before;

    /// <summary>The change as a share of the first total; null if there is none.</summary>
    public double? Relative => Before is null or 0 ? null : Change / Math.Abs(Before.Value);
}
