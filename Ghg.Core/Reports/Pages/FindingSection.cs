using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>What was found in the data, and what analyses could not do.</summary>
internal static class FindingSection
{
    private const int Most = 200;

    public static IEnumerable<IBlock> Of(Project project, IReadOnlyList<Diagnostic> findings, Language language)
    {
        yield return new Heading(2, PageTexts.Findings.In(language));
        if (findings.Count == 0)
        {
            yield return new Paragraph(PageTexts.NoFindings.In(language));
            yield break;
        }

        yield return new Grid(
            [
                new("code", PageTexts.Code.In(language), IsWhole: true), new("severity", PageTexts.Severity.In(language)), new("place", PageTexts.Place.In(language)), new("found", PageTexts.Found.In(language)),
                new("help", PageTexts.HowToMend.In(language)),
            ],
            [.. findings.Take(Most).Select(f => (IReadOnlyList<string>)
            [
                f.Rule.Code, DiagnosticText.NameOf(f.Severity).In(language), PlaceOf(f, project), f.Found.In(language), f.Suggestion.In(language),
            ])]);
        if (findings.Count > Most)
        {
            yield return new Paragraph(PageTexts.MoreFindings.With(findings.Count - Most).In(language));
        }
    }

    // Files are named from the project's folder, so that a page says nothing of the machine that made it.
    private static string PlaceOf(Diagnostic finding, Project project)
    {
        if (finding.Place?.Position is not { } position)
        {
            return string.Join(' ', ((string?[])[finding.City, finding.Year is { } year ? Sections.Year(year) : null]).OfType<string>());
        }

        var file = position.File.StartsWith(project.Root, StringComparison.Ordinal) ? position.File[project.Root.Length..] : position.File;
        return position.Line > 0 ? $"{file}:{position.Line}" : file;
    }
}
