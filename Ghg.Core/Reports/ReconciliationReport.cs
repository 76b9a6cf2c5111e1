using System.Globalization;
using Ghg.Core.Analysis.Views;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>From one total to another: the reasons with their sums, the largest lines; every gas of every line for programs.</summary>
public static class ReconciliationReport
{
    private const int Shown = 12;

    private static readonly string[] CauseIds = ["left-out", "added", "gwp"];

    /// <summary>The report.</summary>
    /// <param name="reconciliations">A reconciliation for each inventory.</param>
    /// <param name="registry">Names of activities.</param>
    /// <returns>A document and a table.</returns>
    public static AnalysisReport Of(IReadOnlyList<Reconciliation> reconciliations, Registry registry)
    {
        ArgumentNullException.ThrowIfNull(reconciliations);
        ArgumentNullException.ThrowIfNull(registry);
        return new AnalysisReport(language => new Document([.. reconciliations.SelectMany(r => Blocks(r, registry, language))]), Table(reconciliations));
    }

    private static IEnumerable<IBlock> Blocks(Reconciliation r, Registry registry, Language language)
    {
        var (from, to, inventory) = (r.From.View.Name, r.To.View.Name, r.From.Inventory);
        yield return new Heading(1, ViewTexts.Reconciled.With(from, to, inventory.City.Name, inventory.Year.ToString(CultureInfo.InvariantCulture)).In(language));
        yield return new Paragraph(string.Join(language == Language.Chinese ? "" : " ", Sentences(r).Select(s => s.In(language))));
        yield return new Grid(
            [new("step", ViewTexts.Step.In(language)), new("gpc_refs", ViewTexts.References.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true)],
            [
                [$"{from.In(language)} ({r.From.Gwp.Name})", "", Figures.Tonnes(r.From.Total)],
                .. r.ByReason().Select(g => (IReadOnlyList<string>)[Signed(g.Cause, g.Reason).In(language), References(g.Steps), Figures.Tonnes(g.Change)]),
                [$"{to.In(language)} ({r.To.Gwp.Name})", "", Figures.Tonnes(r.To.Total)],
            ], TotalRows: 1);
        var lines = ByLine(r, registry);
        if (lines.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, ViewTexts.LargestSteps.In(language));
        yield return new Grid(
            [
                new("gpc_ref", ReportTexts.Reference.In(language)), new("source", ReportTexts.Source.In(language)), new("reason", ViewTexts.Reason.In(language)),
                new("t_co2e", ReportTexts.Co2eTonnes.In(language), true),
            ],
            [.. lines.Take(Shown).Select(l => (IReadOnlyList<string>)[l.Reference, l.Name.In(language), l.Reason.In(language), Figures.Tonnes(l.Change)])]);
        if (lines.Count > Shown)
        {
            yield return new Paragraph(ViewTexts.MoreSteps.With(lines.Count - Shown, Figures.Tonnes(Sum(lines.Skip(Shown).Select(l => l.Change)))).In(language));
        }
    }

    private static IEnumerable<Text> Sentences(Reconciliation r)
    {
        var (from, to) = (r.From.View.Name, r.To.View.Name);
        var arguments = new object[] { from, Figures.Tonnes(r.From.Total), to, Figures.Tonnes(r.To.Total), Figures.Tonnes(Math.Abs(r.Change)) };
        yield return (r.Change > 0 ? ViewTexts.Higher : r.Change < 0 ? ViewTexts.Lower : ViewTexts.Equal).With(arguments);
        if (r.Steps.Count > 0)
        {
            yield return ViewTexts.LeftOut.With([.. Enum.GetValues<ReconciliationCause>().Select(c => (object)Figures.Tonnes(Sum(r.Steps.Where(s => s.Cause == c).Select(s => s.Change))))]);
        }
    }

    private static Text Signed(ReconciliationCause cause, Text reason) => cause switch
    {
        ReconciliationCause.Left => ViewTexts.Minus.With(reason),
        ReconciliationCause.Added => ViewTexts.Plus.With(reason),
        _ => reason,
    };

    private static string References(IReadOnlyList<ReconciliationStep> steps) =>
        string.Join(", ", steps.Select(s => s.Part?.Line.Reference).OfType<GpcReference>().Distinct().OrderBy(r => r.Order).Select(r => r.Id));

    // A reader wants lines, not their gases: those of one line that go the same way are one row.
    private static List<(string Reference, Text Name, Text Reason, double Change)> ByLine(Reconciliation r, Registry registry) =>
    [
        .. r.Steps.GroupBy(s => (s.Part?.Line.Reference.Id, s.Part?.Line.Record.Key.Activity, s.Cause, s.Reason))
            .Select(g => (Reference: g.Key.Id ?? "", Name: g.Key.Activity is { } activity ? NameOf(activity, registry) : g.Key.Reason, Reason: Signed(g.Key.Cause, g.Key.Reason), Change: Sum(g.Select(s => s.Change))))
            .OrderByDescending(l => Math.Abs(l.Change)).ThenBy(l => l.Reference, StringComparer.Ordinal).ThenBy(l => l.Name.English, StringComparer.Ordinal),
    ];

    private static Text NameOf(string activity, Registry registry) =>
        registry.Activity(activity)?.Name ?? (Gases.TryParse(activity, out var gas) ? gas.Name : Text.Same(activity));

    private static double Sum(IEnumerable<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }

    private static MachineTable Table(IReadOnlyList<Reconciliation> reconciliations) => new(
        ["city", "year", "from", "from_gwp", "to", "to_gwp", "step", "reason", "gpc_ref", "activity", "technology", "subtype", "site", "origin", "method", "gas", "gas_t", "t_co2e"],
        [
            .. reconciliations.SelectMany(r => new[] { Total(r, "from", r.From.Total) }.Concat(r.Steps.Select(s => Step(r, s))).Append(Total(r, "to", r.To.Total))),
        ]);

    private static IReadOnlyList<object?> Step(Reconciliation r, ReconciliationStep step)
    {
        var key = step.Part?.Line.Record.Key;
        return
        [
            .. Beginning(r), CauseIds[(int)step.Cause], step.Reason.English, step.Part?.Line.Reference.Id ?? "", key?.Activity ?? "", key?.Technology ?? "", key?.Subtype ?? "", key?.Site ?? "", key?.Origin ?? "",
            step.Part?.Line.Method ?? "", step.Part?.Gas ?? "", step.Part?.Kilograms / 1000, step.Change / 1000,
        ];
    }

    private static IReadOnlyList<object?> Total(Reconciliation r, string which, double? kilograms) => [.. Beginning(r), which, .. Enumerable.Repeat<object?>("", 9), null, kilograms / 1000];

    private static IEnumerable<object?> Beginning(Reconciliation r) =>
        [r.From.Inventory.City.Id, r.From.Inventory.Year, r.From.View.Id, r.From.Gwp.Name, r.To.View.Id, r.To.Gwp.Name];
}
