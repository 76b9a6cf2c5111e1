using Ghg.Core.Analysis.Decomposition;
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

    /// <summary>How emissions went with the economy; null between cities, or where GDP is not known.</summary>
    public Decoupling? Decoupling { get; init; }

    /// <summary>By how much GDP changed, in percent; null likewise.</summary>
    public double? GdpChange { get; init; }

    /// <summary>The same with how emissions went with the economy.</summary>
    /// <param name="breakdown">The change.</param>
    /// <param name="before">GDP of the first year at constant prices, or null.</param>
    /// <param name="after">GDP of the last year, or null.</param>
    /// <returns>The subject.</returns>
    public DecompositionSubject With(Breakdown breakdown, double? before, double? after)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return before is > 0 and var first && after is { } last
            ? this with { Decoupling = Decoupling.Of(breakdown.From, breakdown.To, first, last), GdpChange = (last - first) / first * 100 }
            : this;
    }

    /// <summary>References of the total that are left out, since not all inventories hold them alike.</summary>
    public IReadOnlyList<GpcReference> LeftOut { get; init; } = [];
}
