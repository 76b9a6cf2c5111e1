using Ghg.Core.Factors;

namespace Ghg.Core.Analysis.Audits;

/// <summary>An inventory, anybody's: its lines, and the sums that it states.</summary>
/// <param name="Lines">The lines that count in totals.</param>
/// <param name="Totals">Cells and totals; none for an inventory whose sums are not stated.</param>
public sealed record AuditInput(IReadOnlyList<AuditLine> Lines, IReadOnlyList<AuditTotal> Totals)
{
    /// <summary>What is known of where the cities lie, by the name of the city.</summary>
    public IReadOnlyDictionary<string, PlaceChain> Places { get; init; } = new Dictionary<string, PlaceChain>();

    /// <summary>The editions of datasets that were chosen, by dataset.</summary>
    public IReadOnlyDictionary<string, string> Editions { get; init; } = new Dictionary<string, string>();

    /// <summary>The country of a city, or empty if it is not known.</summary>
    internal string CountryOf(string city) => Places.GetValueOrDefault(city)?.Country ?? "";
}
