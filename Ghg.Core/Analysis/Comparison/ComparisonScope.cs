using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>What is to be compared.</summary>
public sealed record ComparisonScope
{
    /// <summary>The year; null for the latest that all have.</summary>
    public int? Year { get; init; }

    /// <summary>The total; null for the one that all are compiled to.</summary>
    public ReportingLevel? Level { get; init; }

    /// <summary>
    /// Whether to make alike what can be: the narrowest level, the GWP set of the first, each city's nearest year, and only references that all hold whole.
    /// </summary>
    public bool Aligns { get; init; }

    /// <summary>Heating degree days that buildings are adjusted to; null for the mean of the cities.</summary>
    public double? HeatingDegreeDays { get; init; }

    /// <summary>Cooling degree days that buildings are adjusted to; null for the mean of the cities.</summary>
    public double? CoolingDegreeDays { get; init; }
}
