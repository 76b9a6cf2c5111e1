using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>
/// Findings for people who asked something else than what is wrong: errors and what is found seldom in full; what is found again and again once, with how
/// often, of whom, and where to see the rest.
/// </summary>
public static class DiagnosticDigest
{
    /// <summary>So many findings of one rule are still told one by one.</summary>
    private const int Few = 2;

    private const int MostCities = 6;

    /// <summary>The findings, those of one rule together where there are many.</summary>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="language">The language.</param>
    /// <returns>A text for each, with LF between its lines and none at its end.</returns>
    public static IEnumerable<string> Of(IReadOnlyList<Diagnostic> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = findings.Where(f => f.Severity != Severity.Error).CountBy(f => f.Rule.Code).Where(c => c.Value > Few).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (!counts.Contains(finding.Rule.Code))
            {
                yield return DiagnosticText.Full(finding, language);
            }
            else if (told.Add(finding.Rule.Code))
            {
                yield return Together([.. findings.Where(f => f.Rule.Code == finding.Rule.Code)], language);
            }
        }
    }

    private static string Together(IReadOnlyList<Diagnostic> same, Language language)
    {
        var first = same[0];
        var text = new StringBuilder(DigestTexts.Times.With(DiagnosticText.NameOf(first.Severity), first.Rule.Code, same.Count, WhoOf(same)).In(language));
        DiagnosticText.Note(text, " ", DigestTexts.First.In(language), DiagnosticText.PlaceOf(first) + first.Found.In(language));
        DiagnosticText.Note(text, " ", ReportTexts.Help.In(language), first.Suggestion.In(language));
        DiagnosticText.Note(text, " ", ReportTexts.See.In(language), DigestTexts.Each.With(first.Rule.Code).In(language));
        return text.ToString();
    }

    // The cities with their years, as far as they fit: "jinlu 2018–2023, lanwan 2018–2023".
    private static Text WhoOf(IReadOnlyList<Diagnostic> same)
    {
        var cities = same.Where(f => f.City is not null).GroupBy(f => f.City!).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Years: g.Select(f => f.Year).OfType<int>().Distinct().Order().ToList())).ToList();
        var named = cities.Take(MostCities).Select(c => Printable.Of(c.Years.Count == 0 ? c.Key : $"{c.Key} {SeriesTexts.YearsOf(c.Years)}")).ToList();
        var listed = new Text(string.Join(", ", named), string.Join("、", named));
        return cities.Count == 0 ? Text.Same("")
            : cities.Count <= MostCities ? DigestTexts.Who.With(listed)
            : DigestTexts.WhoAndMore.With(listed, cities.Count - MostCities);
    }
}
