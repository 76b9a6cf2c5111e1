using Ghg.Core.Imports;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>An import plan for people: where each part of the source goes, before anything is written.</summary>
public static class ImportDocument
{
    /// <summary>The plan as a document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="name">The name of the source.</param>
    /// <param name="written">Whether the files are written now, or only shown.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(ImportPlan plan, string name, bool written, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var grid = new Grid(
            [
                new("place", ImportTexts.Place.In(language)), new("holds", ImportTexts.Holds.In(language)), new("becomes", ImportTexts.Becomes.In(language)),
                new("why", ImportTexts.Why.In(language)),
            ],
            [.. plan.Steps.Select(s => (IReadOnlyList<string>)[s.Place, s.Holds, s.Becomes, s.Why.In(language) ?? ""])]);
        return new Document(
        [
            new Heading(1, ImportTexts.Plan.With(name).In(language)),
            grid,
            new Paragraph(ImportTexts.Files.With(plan.Files.Count == 0 ? "–" : string.Join(", ", plan.Files.Select(f => f.Path))).In(language)),
            .. written ? [] : new IBlock[] { new Paragraph(ImportTexts.PlanOnly.In(language)) },
        ]);
    }
}
