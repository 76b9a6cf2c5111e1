using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Trends;

/// <summary>The ledgers of cities that have changes to their base years.</summary>
public static class RecalculationLedgers
{
    /// <summary>Makes them, one for each city: of the first of its totals.</summary>
    /// <param name="events">The changes by city and date.</param>
    /// <param name="wholes">The totals whose base years the changes are of. Changes of other cities are left for those who ask for them.</param>
    /// <param name="all">All series, those of sectors among them: <c>BASIC II</c>.</param>
    /// <param name="published">Series as published before; empty if they are not known.</param>
    /// <param name="baseYear">The base year; null for the first of each series.</param>
    /// <param name="threshold">The share of the base year that is significant.</param>
    /// <param name="diagnostics">Takes that a base year has no value, so that its changes cannot be measured.</param>
    /// <returns>The ledgers.</returns>
    public static IReadOnlyList<RecalculationLedger> Of(
        IReadOnlyList<Recalculation> events, IReadOnlyList<EmissionSeries> wholes, IReadOnlyList<EmissionSeries> all, IReadOnlyList<EmissionSeries> published, int? baseYear, double threshold,
        DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(wholes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var ledgers = new List<RecalculationLedger>();
        foreach (var whole in wholes.DistinctBy(w => w.City))
        {
            var own = events.Where(e => e.City == whole.City).ToList();
            var (year, measure) = (baseYear ?? whole.FirstYear, whole.Measure.Id);
            if (own.Count == 0)
            {
                continue;
            }

            if (ValueOf(all, measure) is > 0 and var total)
            {
                ledgers.Add(RecalculationLedger.Of(
                    whole.City, year, total, s => ValueOf(all, PartOf(s)), own, threshold, ValueOf(published, measure), s => ValueOf(published, PartOf(s))));
            }
            else
            {
                diagnostics.Add(new Diagnostic(Rules.LedgerWithoutBase, own[0].Place, whole.Name, year) { City = whole.City });
            }

            double? ValueOf(IReadOnlyList<EmissionSeries> those, string id) => those.FirstOrDefault(p => p.City == whole.City && p.Measure.Id == id)?.At(year)?.Value;
            string PartOf(Sector sector) => $"{measure} {GpcReferences.NumeralOf(sector)}";
        }

        return ledgers;
    }
}
