using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What a decomposition is of.</summary>
/// <param name="City">The city.</param>
/// <param name="From">The first year; of a difference between cities the year.</param>
/// <param name="To">The last year; of a difference the same.</param>
/// <param name="Measure">The total, such as <c>BASIC</c>; empty for what a table holds.</param>
public sealed record DecompositionSubject(Text City, int From, int To, string Measure)
{
    /// <summary>The id of the city.</summary>
    public required string Id { get; init; }

    /// <summary>The city that it is compared with, or null for a change over time.</summary>
    public Text? Other { get; init; }

    /// <summary>The id of the other city; empty for a change over time.</summary>
    public string OtherId { get; init; } = "";

    /// <summary>The names of the group that cities are compared in.</summary>
    public IReadOnlyList<Text> Group { get; init; } = [];

    /// <summary>References of the total that are left out, since not all inventories hold them alike.</summary>
    public IReadOnlyList<GpcReference> LeftOut { get; init; } = [];
}
