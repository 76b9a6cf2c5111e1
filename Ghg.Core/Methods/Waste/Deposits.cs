using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// What was put into a landfill, year by year. Years before the first that is known are proportional to the population on request. IPCC 2006, volume 5,
/// chapter 3, section 3.2.2, page 3.12.
/// </summary>
internal static class Deposits
{
    public const string BackcastFrom = "backcast_from";

    /// <summary>All deposits of the site up to the year, by component. Incomplete, with a finding, if something is missing.</summary>
    public static IReadOnlyList<Deposit<T>> Of<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var rows = calculation.Case.Series.Where(r => r.Record.Key.Activity != FirstOrderDecay.Recovered).ToList();
        var first = rows.GroupBy(r => (r.Reference, r.Record.Key.Activity)).ToDictionary(g => g.Key, g => g.Min(r => r.Year));
        var found = new List<Deposit<T>>();
        foreach (var row in rows)
        {
            if (!Masses.IsMass(row))
            {
                return found;
            }

            found.AddRange(In(calculation, row, row.Year, calculation.Of(row.Amount)));
            if (row.Word(BackcastFrom) is { Length: > 0 } from)
            {
                found.AddRange(Before(calculation, row, from, first[(row.Reference, row.Record.Key.Activity)]));
            }
        }

        Explain(calculation.Case, rows, found);
        return found;
    }

    private static IEnumerable<Deposit<T>> In<T>(Calculation<T> calculation, MethodCase row, int year, T amount)
        where T : INumeric<T> => DegradableCarbon.Of(calculation, row, amount).Select(c => new Deposit<T>(row.Reference, c.Component, year, c.Carbon));

    // W(t) = W(first) × P(t)/P(first)
    private static List<Deposit<T>> Before<T>(Calculation<T> calculation, MethodCase row, string from, int first)
        where T : INumeric<T>
    {
        var found = new List<Deposit<T>>();
        if (row.Year != first || !int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) || start >= row.Year)
        {
            row.Fail(Rules.InvalidInput, BackcastFrom, BackcastFrom, from, SolidWasteTexts.BackcastYear.With(first));
            return found;
        }

        for (var year = start; year < row.Year && !row.Failed; year++)
        {
            if (Population.Of(calculation, row, year, out var then) && Population.Of(calculation, row, row.Year, out var now))
            {
                found.AddRange(In(calculation, row, year, calculation.Of(row.Amount) * then / now));
            }
        }

        return found;
    }

    private static void Explain<T>(MethodCase site, List<MethodCase> rows, List<Deposit<T>> found)
        where T : INumeric<T>
    {
        if (rows.Count > 0)
        {
            var since = found.Select(d => d.Year).DefaultIfEmpty(rows.Min(r => r.Year)).Min();
            site.Note(SolidWasteTexts.HistoryBegins.With(since));
        }

        foreach (var row in rows.Where(r => r.Word(BackcastFrom).Length > 0))
        {
            site.Note(SolidWasteTexts.Backcast.With(row.Subject, row.Word(BackcastFrom), row.Year));
        }

        foreach (var note in rows.SelectMany(r => r.Notes))
        {
            site.Note(note);
        }
    }
}
