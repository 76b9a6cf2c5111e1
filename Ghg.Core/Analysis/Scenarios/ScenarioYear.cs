using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>A year of a plan: kilograms of CO2e by reference, in reporting order.</summary>
public sealed class ScenarioYear
{
    private readonly double?[] _co2e;

    internal ScenarioYear(int year, double?[] co2e) => (Year, _co2e) = (year, co2e);

    internal ScenarioYear(Inventory inventory)
        : this(inventory.Year, [.. GpcReferences.All.Select(inventory.Co2e)])
    {
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Kilograms of CO2e of a reference, or null if nothing was reported there.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Of(GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _co2e[reference.Order];
    }

    /// <summary>A total over what was reported.</summary>
    /// <param name="level">Which one.</param>
    /// <returns>Kilograms of CO2e.</returns>
    public double Total(ReportingLevel level) => Sum(r => r.CountsIn(level));

    /// <summary>A total of one sector.</summary>
    /// <param name="level">Which total.</param>
    /// <param name="sector">The sector.</param>
    /// <returns>Kilograms of CO2e.</returns>
    public double Total(ReportingLevel level, Sector sector) => Sum(r => r.Sector == sector && r.CountsIn(level));

    private double Sum(Func<GpcReference, bool> which)
    {
        var sum = new CompensatedSum();
        foreach (var reference in GpcReferences.All.Where(which))
        {
            sum.Add(_co2e[reference.Order] ?? 0);
        }

        return sum.Value;
    }
}
