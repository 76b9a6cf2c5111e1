using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>A measure: what it is called, in which plans it is, what it does and what it costs.</summary>
public sealed record Measure
{
    /// <summary>The plan whose measures are in force anyway: part of every plan, and of what plans are compared with.</summary>
    public const string BaselinePlan = "baseline";

    /// <summary>The city's id, or empty for every city that has what it acts on.</summary>
    public required string City { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in both languages; the id where none is given.</summary>
    public required Text Name { get; init; }

    /// <summary>The plans it is in, in ordinal order.</summary>
    public required IReadOnlyList<string> Plans { get; init; }

    /// <summary>What it does, in the order of the file.</summary>
    public required IReadOnlyList<MeasureAction> Actions { get; init; }

    /// <summary>What it costs, or null if nobody said.</summary>
    public MeasureCost? Cost { get; init; }

    /// <summary>Where its numbers are from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it begins in the file.</summary>
    public Place? Place { get; init; }
}
