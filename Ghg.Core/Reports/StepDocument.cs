using System.Globalization;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>
/// The steps of worked calculations: each with its formula and value; where there is one for each year, the formula of the last year and a table of the years.
/// What is calculated of several things alike is written out for the first of them, and of the others has its numbers, its value and a column of the table.
/// </summary>
internal sealed class StepDocument(InputWords words, Language language)
{
    /// <summary>Years shown of a table; earlier ones are counted.</summary>
    private const int MostYears = 12;

    /// <summary>Things side by side in a table of years.</summary>
    private const int MostColumns = 5;

    /// <summary>The blocks, none if no calculation has a step.</summary>
    public IEnumerable<IBlock> Of(IEnumerable<Derivation> calculations)
    {
        var steps = calculations.SelectMany(c => c.Steps).DistinctBy(s => s.Step).ToList();
        var series = steps.Where(s => s.Step.Year is not null).GroupBy(s => (s.Step.Symbol, s.Step.Of)).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Step.Year).ToList());
        var single = steps.Where(s => s.Step.Year is null || series[(s.Step.Symbol, s.Step.Of)][^1].Step == s.Step).ToList();
        if (single.Count > 0)
        {
            yield return new Verbatim([$"{ReportTexts.Where.In(language)}:", .. Written(single)]);
        }

        foreach (var group in series.Where(s => s.Value.Count > 1).GroupBy(s => (s.Key.Symbol, Whole: Parts(s.Key.Of).Whole)))
        {
            var name = words.Symbol(new Step(group.Key.Symbol, group.Key.Whole));
            yield return new Paragraph(ReportTexts.StepsOf.With(name).In(language));
            foreach (var columns in group.Chunk(MostColumns))
            {
                yield return Table([.. columns.Select(c => (c.Key.Of.Length > 0 ? words.Name(Parts(c.Key.Of).Part) : name, (IReadOnlyList<(Step, Derivation)>)c.Value))]);
            }
        }
    }

    // Of food-waste, III.1.1: a part, which has a column, of a whole, which has a table.
    private static (string Part, string Whole) Parts(string of) => of.IndexOf(Step.Separator, StringComparison.Ordinal) is var at and > 0 ? (of[..at], of[(at + Step.Separator.Length)..]) : (of, "");

    private IReadOnlyList<string> Written(IEnumerable<(Step Step, Derivation Meaning)> steps)
    {
        var alike = steps.GroupBy(s => (s.Step.Symbol, Alike(s.Step, s.Meaning))).ToList();
        return
        [
            .. alike.SelectMany(g => Work(g.First().Step, g.First().Meaning)),
            .. alike.SelectMany(g => g.Skip(1)).Select(s => $"  {ReportTexts.Likewise.In(language)}: {words.Symbol(s.Step)} = {s.Meaning.Write(words.Value)} = {ValueOf(s.Step, s.Meaning)}"),
        ];
    }

    // The formula without what it is of, such as food-waste, or food-waste of III.1.1.
    private string Alike(Step step, Derivation meaning) =>
        step.Of.Split(Step.Separator).Where(of => of.Length > 0).Select(words.Name).Aggregate(meaning.Write(words.Symbol), (formula, of) => formula.Replace(of, "", StringComparison.Ordinal));

    private IEnumerable<string> Work(Step step, Derivation meaning)
    {
        var name = words.Symbol(step);
        var indent = new string(' ', DisplayWidth.Of(name));
        yield return $"  {name} = {meaning.Write(words.Symbol)}";
        yield return $"  {indent} = {meaning.Write(words.Value)}";
        yield return $"  {indent} = {ValueOf(step, meaning)}";
    }

    private static string ValueOf(Step step, Derivation meaning) => $"{Figures.Precise(meaning.Value)} {step.Unit}".TrimEnd();

    private Grid Table(IReadOnlyList<(string Name, IReadOnlyList<(Step Step, Derivation Meaning)> Steps)> columns)
    {
        var years = columns.SelectMany(c => c.Steps.Select(s => s.Step.Year!.Value)).Distinct().Order().ToList();
        var values = columns.Select(c => c.Steps.ToDictionary(s => s.Step.Year!.Value, s => s.Meaning.Value)).ToList();
        var rows = years.Skip(Math.Max(0, years.Count - MostYears)).Select(y => (IReadOnlyList<string>)
            [y.ToString(CultureInfo.InvariantCulture), .. values.Select(v => v.TryGetValue(y, out var value) ? Figures.Precise(value) : "")]).ToList();
        if (years.Count > MostYears)
        {
            rows.Insert(0, [ReportTexts.MoreYears.With(years.Count - MostYears).In(language), .. columns.Select(_ => "")]);
        }

        return new Grid([new("year", ReportTexts.Year.In(language)), .. columns.Select(c => new GridColumn(c.Name, c.Name, true))], rows);
    }
}
