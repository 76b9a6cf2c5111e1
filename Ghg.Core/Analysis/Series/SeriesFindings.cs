using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>What a reader of any analysis of a series must be told: years that are missing or incomplete, breaks, and years that look computed from one another.</summary>
public static class SeriesFindings
{
    private const int Most = 6;

    /// <summary>Says what is the matter with a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="diagnostics">Takes the findings, all of them warnings.</param>
    public static void Report(EmissionSeries series, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var finding in Of(series))
        {
            diagnostics.Add(finding);
        }
    }

    /// <summary>The findings on a series, the most general first. Their sentences are what a report of an analysis repeats.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The findings.</returns>
    public static IReadOnlyList<Diagnostic> Of(EmissionSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var findings = new List<Diagnostic>();
        if (series.MissingYears is { Count: > 0 } missing)
        {
            findings.Add(Finding(Rules.SeriesGap, series.Points.First(p => p.Year > missing[0]), series.Name, series.Measure.Name, SeriesTexts.YearsOf(missing)));
        }

        foreach (var years in series.Points.Where(p => p.Incomplete.Count > 0).GroupBy(p => string.Join(", ", p.Incomplete)))
        {
            findings.Add(Finding(Rules.SeriesIncomplete, years.First(), series.Name, series.Measure.Name, SeriesTexts.YearsOf([.. years.Select(p => p.Year)]), Shortened(years.First().Incomplete)));
        }

        // One change of method under five references is one thing to know and not five.
        foreach (var same in SeriesBreaks.Of(series).GroupBy(b => (b.Kind, b.Before, b.Year, b.Old, b.New)))
        {
            var subjects = same.Select(b => b.Subject).Where(s => s.Length > 0).ToList();
            var of = subjects.Count == 0 ? new Text("", "") : SeriesTexts.OfSubjects.With(Shortened(subjects));
            findings.Add(Finding(Rules.SeriesBreak, series.At(same.Key.Year)!, series.Name, series.Measure.Name, NameOf(same.Key.Kind), of, same.Key.Year, same.Key.Old, same.Key.New));
        }

        if (SeriesBreaks.BackCast(series) is { Count: > 0 } computed)
        {
            findings.Add(Finding(Rules.SeriesBackCast, series.At(computed[0])!, series.Name, series.Measure.Name, SeriesTexts.YearsOf(computed)));
        }

        return findings;

        Diagnostic Finding(Rule rule, SeriesPoint point, params object[] arguments) => new(rule, point.Place, arguments) { City = series.City, Year = point.Year };
    }

    /// <summary>The name of what changed.</summary>
    internal static Text NameOf(BasisKind kind) => kind switch
    {
        BasisKind.Level => SeriesTexts.Level,
        BasisKind.Gwp => SeriesTexts.Gwp,
        BasisKind.Boundary => SeriesTexts.Boundary,
        BasisKind.Coverage => SeriesTexts.Coverage,
        BasisKind.Method => SeriesTexts.Method,
        BasisKind.FactorFamily => SeriesTexts.FactorFamily,
        _ => SeriesTexts.ReferenceConditions,
    };

    private static string Shortened(IReadOnlyList<string> names) => string.Join(", ", names.Take(Most)) + (names.Count > Most ? $", … ({names.Count})" : "");
}
