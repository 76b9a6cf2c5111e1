using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>A city's value in a row of a comparison.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Value">The value in the row's unit, or null.</param>
/// <param name="Status">What it is worth.</param>
/// <param name="Why">Why it is partial or not known; null for a whole value.</param>
public sealed record CityValue(string City, double? Value, ValueStatus Status, Text? Why = null)
{
    /// <summary>The references that a value is without, where that is why it is partial or not known.</summary>
    public IReadOnlyList<GpcReference> Lacking { get; init; } = [];

    /// <summary>Half of its 95 % interval in percent of it, to first order; people, GDP, area and degree days are taken as exact. Null where nobody asked, or it is not known.</summary>
    public double? UncertaintyPercent { get; init; }

    /// <summary>Where it stands among the values that it compares with; null if it is not whole or compares with no other.</summary>
    public Standing? Standing { get; init; }
}
