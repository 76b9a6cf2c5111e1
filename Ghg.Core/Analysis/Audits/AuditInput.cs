using Ghg.Core.Factors;
using Ghg.Core.Inventories;

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

    /// <summary>Several tables as one inventory.</summary>
    /// <param name="parts">The tables.</param>
    /// <returns>All that they hold, in their order.</returns>
    public static AuditInput Joined(IReadOnlyList<AuditInput> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new AuditInput([.. parts.SelectMany(p => p.Lines)], [.. parts.SelectMany(p => p.Totals)])
        {
            Places = parts.SelectMany(p => p.Places).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
        };
    }

    /// <summary>The same, of cities that lie in a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The inventory.</returns>
    public AuditInput In(PlaceChain place) => this with { Places = Lines.Select(l => l.City).Distinct().ToDictionary(c => c, _ => place, StringComparer.Ordinal) };

    /// <summary>What a selection takes of it.</summary>
    /// <param name="selection">Which cities and years.</param>
    /// <returns>The inventory.</returns>
    public AuditInput Taking(Selection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return this with { Lines = [.. Lines.Where(l => selection.Takes(l.City, l.Year))], Totals = [.. Totals.Where(t => selection.Takes(t.City, t.Year))] };
    }

    /// <summary>The country of a city, or empty if it is not known.</summary>
    internal string CountryOf(string city) => Places.GetValueOrDefault(city)?.Country ?? "";
}
