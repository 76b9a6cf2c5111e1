using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Audits;

/// <summary>An inventory, anybody's: its lines, and the sums that it states.</summary>
/// <param name="Lines">The lines that count in totals.</param>
/// <param name="Totals">Cells and totals; none for an inventory whose sums are not stated.</param>
public sealed record AuditInput(IReadOnlyList<AuditLine> Lines, IReadOnlyList<AuditTotal> Totals)
{
    /// <summary>What is known of where the cities lie, by the name of the city.</summary>
    public IReadOnlyDictionary<string, City> Cities { get; init; } = new Dictionary<string, City>();

    /// <summary>The editions of datasets that were chosen, by dataset.</summary>
    public IReadOnlyDictionary<string, string> Editions { get; init; } = new Dictionary<string, string>();

    /// <summary>The names of activities.</summary>
    internal Registry Registry { get; init; } = Registry.Shipped;

    /// <summary>The lines of one city and year that stand under some references, those without emissions left out.</summary>
    internal IEnumerable<AuditLine> Under(string city, int year, Func<GpcReference, bool> which) => Lines.Where(l => l.City == city && l.Year == year && which(l.Reference));
}
