using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>One cell down to its inputs: for each line the worked calculation of each gas, the numbers with their sources, and the rows it came from.</summary>
public sealed class ExplanationDocument(InventoryBuilder builder, Project project, Language language, string activity = "")
{
    /// <summary>Rows shown for a line; further ones are counted.</summary>
    public const int MostRows = 5;

    /// <summary>Letters as wide as these stand on one line of the table of inputs; a table of wider ones breaks them.</summary>
    private const int LongestSymbol = 16;

    private UncertaintyAnalysis? _analysis;

    /// <summary>The explanation of a cell.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="reference">The cell's reference.</param>
    /// <returns>The document.</returns>
    public Document Of(Inventory inventory, GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(reference);
        var cell = inventory[reference];
        var blocks = new List<IBlock> { new Heading(1, $"{reference.Id} {reference.Name.In(language)} — {inventory.City.Name.In(language)} {inventory.Year}") };
        if (cell.Status == CellStatus.Missing && cell.Memos.Count == 0)
        {
            blocks.Add(new Paragraph(ReportTexts.NoLine.With(reference.Id, inventory.City.Name, inventory.Year).In(language)));
            return new Document(blocks);
        }

        blocks.Add(new Paragraph(ReportTexts.CellAddsUp.With(Figures.Tonnes(inventory.Co2e(reference)), cell.Lines.Count).In(language)));
        if (activity.Length > 0)
        {
            blocks.Add(new Paragraph(ReportTexts.LinesOfActivity.With(activity, cell.Lines.Count(IsWanted)).In(language)));
        }

        foreach (var line in cell.Lines.Where(IsWanted))
        {
            blocks.AddRange(line.Notation is null ? Calculated(line, inventory) : Keyed(line));
        }

        foreach (var memo in cell.Memos.Where(IsWanted))
        {
            blocks.AddRange(Calculated(memo, inventory));
        }

        return new Document(blocks);
    }

    private bool IsWanted(Line line) => activity.Length == 0 || line.Record.Key.Activity == activity;

    private IEnumerable<IBlock> Keyed(Line line)
    {
        var key = line.Notation!.Value;
        var included = line.IncludedIn.Count == 0 ? "" : " " + ReportTexts.IncludedIn.With(string.Join(", ", line.IncludedIn.Select(r => r.Id))).In(language) + ".";
        yield return new Heading(2, $"{NameOf(line)}{key.Code()} ({key.Name().In(language)})");
        yield return new Paragraph($"{line.Explanation.In(language)}.{included} {Rows(line)}");
    }

    private IEnumerable<IBlock> Calculated(Line line, Inventory inventory)
    {
        yield return new Heading(2, $"{NameOf(line)}{AmountOf(line)} → {ReportTexts.TonnesCo2e.With(Figures.Tonnes(line.Masses.Co2e(inventory.Gwp))).In(language)}{MemoOf(line)}");
        if (MethodRegistry.Find(line.Method) is { } method)
        {
            yield return new Paragraph($"{ReportTexts.Method.In(language)}: {method.Info.Name.In(language)} ({method.Info.Id}), {EquationTexts.In(method.Info.Equation, language)}; {method.Info.CitationOf(line.Record.Key.Activity)}");
        }

        var derivations = builder.Derive(line, inventory.Year);
        var all = derivations.SelectMany(d => d.Mass.Inputs).OfType<MethodInput>().ToList();
        var words = new InputWords(line, project.Catalogue.Registry, language, all);
        yield return new Verbatim([.. derivations.SelectMany(d => Work(d, words)), .. Missing(line), .. Weighing(line, inventory)]);
        foreach (var block in new StepDocument(words, language).Of(derivations.Select(d => d.Mass)))
        {
            yield return block;
        }

        // Each year of a series has its amount, in the rows below, and finds the same numbers as the other years.
        var inputs = all.Where(i => line.Series.Count == 0 || !i.IsAmount).DistinctBy(i => (words.Symbol(i), i.Text, i.Unit, i.Number)).ToList();
        var sources = inputs.Select(i => i.Number?.Source ?? "").Where(s => s.Length > 0).Distinct().ToList();
        var sure = _analysis?.Inventories[0] == inventory ? _analysis : _analysis = UncertaintyAnalysis.Of(builder, project, [inventory]);
        var contributions = sure.Contributions(inventory, line);
        if (inputs.Count > 0)
        {
            yield return Inputs(inputs, sources, words, contributions, i => sure.Book.Find(line, i));
        }

        if (sure.OfLine(inventory, line) is { Percent: { } percent } estimate)
        {
            var shown = inputs.Select(i => sure.Book.Find(line, i)?.Variable.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
            Text[] said =
            [
                UncertaintyTexts.LineIs.With(percent.ToString("0.0", CultureInfo.InvariantCulture), Figures.Tonnes(estimate.Lower), Figures.Tonnes(estimate.Upper)),
                .. ContributionSentences.Of(line, contributions, shown, sure.CorrelatedShare(inventory, line), sure.Book.IsAlikeInAllYears(line)),
            ];
            yield return new Paragraph(string.Join(language == Language.Chinese ? "" : " ", said.Select(t => t.In(language))));
        }

        yield return new Bullets([.. sources.Select((s, i) => $"[{i + 1}] {s}")]);
        var remarks = line.Fallbacks.Select(f => ReportTexts.FallbackLine.With(f)).Concat(line.Notes.Select(n => ReportTexts.NoteLine.With(n))).ToList();
        if (remarks.Count > 0)
        {
            yield return new Bullets([.. remarks.Select(r => r.In(language))]);
        }

        yield return RowGrid(line);
    }

    private string AmountOf(Line line) => line.Series.Count < 2
        ? $"{UnitWords.Write(line.Record.Amount.Text, line.Record.Key.Unit!, language)}{(line.Series.Count == 0 ? "" : $" ({line.Record.Key.Year})")}"
        : ReportTexts.AmountsOfYears.With(line.Series.Count, line.Series[0].Record.Key.Year, line.Series[^1].Record.Key.Year).In(language);

    private string MemoOf(Line line) => line.Memo is { } memo ? $" ({ReportTexts.NotInTotals.With(memo).In(language)})" : "";

    private IEnumerable<string> Work((string Gas, Derivation Mass) gas, InputWords words)
    {
        var name = Gases.Get(gas.Gas).Letters + (gas.Gas == Gases.Co2Biogenic ? "*" : "");
        var indent = new string(' ', name.Length);
        if (gas.Mass.Inputs.Count == 0)
        {
            yield return $"{name} = {Figures.Precise(gas.Mass.Value)} kg: {ReportTexts.NothingLeft.In(language)}";
            yield break;
        }

        yield return $"{name} = {gas.Mass.Write(words.Symbol)}";
        yield return $"{indent} = {gas.Mass.Write(words.Value)}";
        yield return $"{indent} = {Figures.Precise(gas.Mass.Value)} kg";
    }

    private IEnumerable<string> Missing(Line line) =>
        line.NotEstimatedGases.Select(g => $"{Gases.Get(g).Letters} = {(line.Masses.Of(g) is null ? ReportTexts.NoFactor : ReportTexts.NoFactorInPart).In(language)}");

    private IEnumerable<string> Weighing(Line line, Inventory inventory)
    {
        // What is not estimated has no sum, and no zero.
        if (!line.Masses.All.Any())
        {
            yield break;
        }

        yield return "";
        yield return ReportTexts.SumLine.With(inventory.Gwp.Name).In(language) + ":";
        foreach (var (gas, kilograms) in line.Masses.All)
        {
            var known = Gases.Get(gas);
            yield return known.CountsInTotals
                ? $"  {known.Letters}: {Figures.Precise(kilograms / 1000)} t × {Figures.Precise(inventory.Gwp.Of(gas) ?? 0)} = {Figures.Precise(kilograms * (inventory.Gwp.Of(gas) ?? 0) / 1000)} t"
                : $"  {known.Letters}*: {Figures.Precise(kilograms / 1000)} t ({ReportTexts.Memo.In(language)})";
        }

        yield return $"  = {Figures.Precise((line.Masses.Co2e(inventory.Gwp) ?? 0) / 1000)} t CO2e";
    }

    private Grid Inputs(IEnumerable<MethodInput> inputs, List<string> sources, InputWords words, IReadOnlyList<Contribution> contributions, Func<MethodInput, (UncertainInput Own, UncertainInput Variable)?> find)
    {
        // What is shown beside the totals has no part in their uncertainty.
        var byId = contributions.ToDictionary(c => c.Input.Id, StringComparer.Ordinal);
        var rows = inputs.Select(i => (IReadOnlyList<string>)
            [words.Symbol(i), words.Meaning(i), words.Written(i), .. byId.Count == 0 ? [] : Sureness(i, find(i), byId), OriginOf(i, sources, words)]).ToList();
        return new(
            [
                new("symbol", ReportTexts.Symbol.In(language), IsWhole: rows.All(r => DisplayWidth.Of(r[0]) <= LongestSymbol)), new("meaning", ReportTexts.Meaning.In(language)), new("value", ReportTexts.Value.In(language), true),
                .. byId.Count == 0 ? [] : (GridColumn[])[new("uncertainty", "± %", true), new("contribution", UncertaintyTexts.Contributes.In(language), true)], new("source", ReportTexts.WhereFromAsQuoted.In(language)),
            ],
            rows);
    }

    // Percent of nothing is nothing: a zero has the limits that its publisher prints.
    private static string[] Sureness(MethodInput input, (UncertainInput Own, UncertainInput Variable)? known, Dictionary<string, Contribution> byId) =>
        known is not { } number || !byId.TryGetValue(number.Variable.Id, out var contribution) ? ["", ""]
            : [input is { Value: 0, Number: { Lower: { } lower, Upper: { } upper } } ? $"{Figures.Show(lower)}..{Figures.Show(upper)}" : UncertaintyGrids.RangeOf(number.Own), Figures.Percent(contribution.Share)];

    private string OriginOf(MethodInput input, List<string> sources, InputWords words)
    {
        if (input.Number is not { } number)
        {
            return (!input.IsAmount ? ReportTexts.TheRowItself
                : words.IsOwn(input) ? ReportTexts.TheRows
                : ReportTexts.AnotherRow.With($"{input.Row!.First.File}:{input.Row.First.Line}")).In(language);
        }

        var more = ((string[])[number.Locator, number.Basis, number.Note]).Where(p => p.Length > 0);
        return string.Join("; ", more.Prepend($"{number.Name} [{sources.IndexOf(number.Source) + 1}]"));
    }

    private Grid RowGrid(Line line)
    {
        var records = line.Series.Count > 0 ? [.. line.Series.Select(s => s.Record)] : new List<ActivityRecord> { line.Record };
        var rows = records.SelectMany(r => RowFinder.RowsOf(project, r, MostRows)).Take(MostRows)
            .Select(r => (IReadOnlyList<string>)[$"{r.Place.Position.File}:{r.Place.Position.Line}", $"{Figures.Grouped(r.Amount)} {r.Unit}", string.Join("; ", ((string[])[r.Source, r.Notes]).Where(t => t.Length > 0))])
            .ToList();
        if (records.Sum(r => r.Rows) is var all && all > rows.Count)
        {
            rows.Add([ReportTexts.MoreRows.With(all - rows.Count).In(language), "", ""]);
        }

        return new Grid([new("row", ReportTexts.Row.In(language)), new("amount", ReportTexts.Amount.In(language), true), new("source", ReportTexts.AmountSource.In(language))], rows);
    }

    private string NameOf(Line line)
    {
        var activity = project.Catalogue.Registry.Activity(line.Record.Key.Activity)?.Name.In(language)
            ?? (Gases.TryParse(line.Record.Key.Activity, out var gas) ? gas.Name.In(language) : "");
        var technology = line.Record.Key.Technology.Length > 0 ? $" ({TechnologyTexts.Of(line.Record.Key.Technology).In(language)})" : "";
        return activity.Length == 0 ? "" : $"{activity}{technology}: ";
    }

    private string Rows(Line line)
    {
        var (first, last) = (line.Record.First, line.Record.Last);
        return (line.Record.Rows == 1
            ? ReportTexts.FromRow.With($"{first.File}:{first.Line}")
            : ReportTexts.FromRows.With(line.Record.Rows, $"{first.File}:{first.Line}", $"{last.File}:{last.Line}")).In(language);
    }
}
