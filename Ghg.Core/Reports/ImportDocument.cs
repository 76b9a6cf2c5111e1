using System.Globalization;
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
    /// <param name="everyCell">Whether each cell of a table has a row of its own; else those that become nothing share one by their reason.</param>
    /// <returns>The document.</returns>
    public static Document Of(ImportPlan plan, string name, bool written, Language language, bool everyCell = true)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var grid = new Grid(
            [
                new("place", ImportTexts.Place.In(language)), new("holds", ImportTexts.Holds.In(language)), new("becomes", ImportTexts.Becomes.In(language)),
                new("why", ImportTexts.Why.In(language)),
            ],
            [.. everyCell ? plan.Steps.Select(s => Row(s, language)) : Grouped(plan.Steps, language)]);
        return new Document(
        [
            new Heading(1, ImportTexts.Plan.With(name).In(language)),
            grid,
            .. Totals(plan, language, everyCell),
            new Paragraph(ImportTexts.Files.With(plan.Files.Count == 0 ? "–" : string.Join(", ", plan.Files.Select(f => f.Path))).In(language)),
            .. written ? [] : new IBlock[] { new Paragraph(ImportTexts.PlanOnly.In(language)) },
        ]);
    }

    private static IReadOnlyList<string> Row(ImportStep step, Language language) => [step.Place, step.Holds.In(language), step.Becomes, step.Why.In(language) ?? ""];

    // A table of hundreds of cells is read by its reasons: what is placed comes cell by cell, what is not together.
    private static IEnumerable<IReadOnlyList<string>> Grouped(IReadOnlyList<ImportStep> steps, Language language)
    {
        var together = steps.Where(s => s.Amount is not null && s.Becomes.Length == 0).GroupBy(s => s.Why).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.ToList());
        return
        [
            .. steps.Where(s => s.Becomes.Length > 0 || !together.ContainsKey(s.Why)).Select(s => Row(s, language)),
            .. together.Values.Select(g => (IReadOnlyList<string>)[ImportTexts.CellCount.With(g.Count).In(language), string.Join(", ", g.Select(s => s.Place)), "", g[0].Why.In(language)]),
        ];
    }

    // What was read is what is placed, left out and repeated, to the last digit.
    private static IEnumerable<IBlock> Totals(ImportPlan plan, Language language, bool everyCell)
    {
        var subjects = plan.Steps.Select(s => s.Amount).OfType<ImportAmount>().GroupBy(a => (a.Subject, a.Unit)).ToList();
        if (subjects.Count == 0)
        {
            return [];
        }

        return
        [
            new Heading(2, ImportTexts.Totals.In(language)),
            new Grid(
                [
                    new("subject", ImportTexts.Subject.In(language)), new("unit", ImportTexts.Unit.In(language)), new("cells", ImportTexts.Numbers.In(language), IsNumber: true),
                    new("read", ImportTexts.Read.In(language), IsNumber: true), new("placed", ImportTexts.Placed.In(language), IsNumber: true),
                    new("left_out", ImportTexts.LeftOut.In(language), IsNumber: true), new("repeated", ImportTexts.Repeated.In(language), IsNumber: true),
                ],
                [
                    .. subjects.Select(g => (IReadOnlyList<string>)
                    [
                        g.Key.Subject.In(language), g.Key.Unit, g.Count().ToString(CultureInfo.InvariantCulture), Number(g.Sum(a => a.Read)), Number(g.Sum(a => a.Placed)),
                        Number(g.Sum(a => a.LeftOut)), Number(g.Sum(a => a.Repeated)),
                    ]),
                ]),
            new Paragraph(ImportTexts.TotalsAddUp.In(language)),
            .. everyCell ? [] : new IBlock[] { new Paragraph(ImportTexts.EveryCell.In(language)) },
        ];
    }

    private static string Number(decimal number) => number.ToString("#,##0.############################", CultureInfo.InvariantCulture).Replace('-', '−');
}
