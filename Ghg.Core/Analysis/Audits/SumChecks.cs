using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Audits;

/// <summary>Sums that are stated against their parts: cells against lines, totals against cells or, without cells, against lines.</summary>
internal static class SumChecks
{
    private const double Rounding = 1e-5;

    // A sum that is printed in whole tonnes may differ by half a tonne for itself and for each of its parts.
    private const double HalfATonne = 500;
    private const double Tonne = 1000;

    /// <summary>What is wrong with the sums.</summary>
    public static IEnumerable<Diagnostic> Of(AuditInput input)
    {
        foreach (var year in input.Totals.GroupBy(t => (t.City, t.Year)))
        {
            var cells = year.Where(t => t.Cell is not null).ToList();
            var lines = input.Lines.Where(l => (l.City, l.Year) == year.Key && l.Co2e is not null).ToList();
            foreach (var cell in lines.Count == 0 ? [] : cells)
            {
                var parts = lines.Where(l => l.Reference == cell.Cell).Select(l => l.Co2e!.Value).ToList();
                if (!Agree(cell.Co2e, parts))
                {
                    yield return Finding(Rules.CellNotSum, cell, Sum(parts));
                }
            }

            var by = cells.Count > 0 ? cells.ToDictionary(c => c.Cell!, c => c.Co2e) : lines.GroupBy(l => l.Reference).ToDictionary(g => g.Key, g => Sum([.. g.Select(l => l.Co2e!.Value)]));
            foreach (var total in by.Count == 0 ? [] : year.Where(t => t.Cell is null))
            {
                var parts = by.Where(b => total.Counts(b.Key)).OrderBy(b => b.Key.Order).Select(b => b.Value).ToList();
                if (!Agree(total.Co2e, parts))
                {
                    yield return Finding(Rules.TotalNotSum, total, Sum(parts), WhyOf(total, Sum(parts), by));
                }
            }
        }
    }

    private static Text WhyOf(AuditTotal total, double sum, Dictionary<GpcReference, double> by)
    {
        var gap = total.Co2e - sum;
        foreach (var group in by.Keys.OrderBy(r => r.Order).GroupBy(r => r.Id).Select(g => g.ToList()).Concat(GroupsOf(by.Keys)))
        {
            var part = Sum([.. group.Select(r => by[r])]);
            var counted = group.TrueForAll(r => total.Counts(r));
            if (part != 0 && (counted || group.TrueForAll(r => !total.Counts(r))) && Math.Abs(gap - (counted ? -part : part)) <= Rounding * Math.Abs(total.Co2e))
            {
                return AuditTexts.CouldBe.With((counted ? AuditTexts.NotCounted : AuditTexts.Counted).With(UnitTexts.List(group.Select(r => r.Id))));
            }
        }

        foreach (var (level, id, _) in ReportingLevels.All)
        {
            if (Math.Abs(Sum([.. by.Where(b => b.Key.CountsIn(level)).Select(b => b.Value)]) - total.Co2e) <= Rounding * Math.Abs(total.Co2e))
            {
                return AuditTexts.CouldBe.With(AuditTexts.IsOtherLevel.With(id));
            }
        }

        return AuditTexts.NoReason;
    }

    // What people take for BASIC is scope 1 and 2; what they forget is a scope of a sector.
    private static IEnumerable<List<GpcReference>> GroupsOf(IEnumerable<GpcReference> references)
    {
        var all = references.OrderBy(r => r.Order).ToList();
        return all.GroupBy(r => (r.Sector, r.Scope)).Select(g => g.ToList()).Concat(all.GroupBy(r => (r.Sector, Last: r.Id.Split('.')[^1])).Select(g => g.ToList()))
            .Append([.. all.Where(r => r.Id == "I.4.4" || (r.Sector == Sector.Waste && r.Id.EndsWith(".3", StringComparison.Ordinal)))]).Where(g => g.Count > 1);
    }

    private static Diagnostic Finding(Rule rule, AuditTotal total, double sum, Text why = default) =>
        new(rule, total.Place, total.Name, AuditWords.Tonnes(total.Co2e), AuditWords.Tonnes(sum), AuditWords.Tonnes(total.Co2e - sum), why) { City = total.City, Year = total.Year };

    private static bool Agree(double stated, List<double> parts)
    {
        var sum = Sum(parts);
        var isWhole = Math.Abs((stated / Tonne) - Math.Round(stated / Tonne)) <= Rounding * Rounding * Math.Abs(stated);
        return Math.Abs(stated - sum) <= Math.Max(Rounding * Math.Max(Math.Abs(stated), Math.Abs(sum)), isWhole ? HalfATonne * (parts.Count + 1) : 0);
    }

    private static double Sum(IReadOnlyList<double> parts)
    {
        var sum = new CompensatedSum();
        foreach (var part in parts)
        {
            sum.Add(part);
        }

        return sum.Value;
    }
}
