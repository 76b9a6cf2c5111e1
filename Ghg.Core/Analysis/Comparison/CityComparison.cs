using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Cities side by side.</summary>
/// <param name="Cities">The inventories, by city.</param>
/// <param name="Level">The total that is compared.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="References">The references that count: those of the level, or of them what all hold.</param>
/// <param name="Rows">The measures.</param>
/// <param name="Barriers">What cities did differently.</param>
public sealed record CityComparison(
    IReadOnlyList<CityYear> Cities, ReportingLevel Level, GwpSet Gwp, IReadOnlyList<GpcReference> References, IReadOnlyList<ComparisonRow> Rows, IReadOnlyList<Barrier> Barriers)
{
    /// <summary>What the differences per person are made of; null if the population of a city is not known, or there is one city.</summary>
    public GroupBreakdown? Group { get; init; }

    /// <summary>Heating degree days that buildings are adjusted to; null if none are.</summary>
    public double? HeatingDegreeDays { get; init; }

    /// <summary>Cooling degree days that buildings are adjusted to; null if none are.</summary>
    public double? CoolingDegreeDays { get; init; }

    /// <summary>Of a city and its peers, who was chosen and why; null if somebody named the cities.</summary>
    public PeerGroup? Peers { get; init; }

    /// <summary>A row by its id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The row, or null.</returns>
    public ComparisonRow? Row(string id) => Rows.FirstOrDefault(r => r.Id == id);
}
