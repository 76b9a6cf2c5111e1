using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>What a calculation asks of the factor library.</summary>
public sealed record FactorQuery
{
    /// <summary>The id of the activity.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of the gas, or of the parameter.</summary>
    public required string Quantity { get; init; }

    /// <summary>The component of a vector, empty for a number that is none, or null for all of a vector's.</summary>
    public string? Component { get; init; } = "";

    /// <summary>The reference that the line is reported under.</summary>
    public required GpcReference Reference { get; init; }

    /// <summary>The places that the number may be for.</summary>
    public required PlaceChain Places { get; init; }

    /// <summary>The year of the activity.</summary>
    public required int Year { get; init; }

    /// <summary>The technology; empty is the default one.</summary>
    public string Technology { get; init; } = "";

    /// <summary>The basis that the number must have, or null where any will do.</summary>
    public string? Basis { get; init; }

    /// <summary>The dimension that the number must have, or null where any will do.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>location, residual, market or supplier.</summary>
    public string Scope2Method { get; init; } = "location";

    /// <summary>What a row's <c>factor</c> column says, or null to choose.</summary>
    public FactorOverride? Override { get; init; }

    /// <summary>What is known of row, site and city, for conditions.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = NoFacts;

    /// <summary>No facts.</summary>
    internal static readonly IReadOnlyDictionary<string, string> NoFacts = new Dictionary<string, string>();
}
