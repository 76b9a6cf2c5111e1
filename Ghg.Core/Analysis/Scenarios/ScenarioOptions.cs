using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What is asked of scenarios.</summary>
public sealed record ScenarioOptions
{
    /// <summary>The discount rate of costs and tonnes, unless another is given: 5 %.</summary>
    public const double UsualDiscount = 0.05;

    /// <summary>Ids of the cities; empty for those that a driver or a measure is about.</summary>
    public IReadOnlyList<string> Cities { get; init; } = [];

    /// <summary>The plans; empty for all.</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>The last year, or null for the last one that a driver or measure names.</summary>
    public int? To { get; init; }

    /// <summary>The total that peaks and wedges are of, or null for the one the city's inventory is compiled to.</summary>
    public ReportingLevel? Level { get; init; }

    /// <summary>The discount rate as a share.</summary>
    public double Discount { get; init; } = UsualDiscount;
}
