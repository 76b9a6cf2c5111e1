using System.Globalization;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>
/// The steps of worked calculations: each with its formula and value; where there is one for each year, the formula of the last year and a table of the years.
/// </summary>
internal sealed class StepDocument(Language language)
{
    /// <summary>Years shown of a table; earlier ones are counted.</summary>
    private const int MostYears = 12;

    /// <summary>The blocks, none if no calculation has a step.</summary>
    public IEnumerable<IBlock> Of(IEnumerable<Derivation> calculations)
    {
        var steps = calculations.SelectMany(c => c.Steps).DistinctBy(s => s.Step).ToList();
        var series = steps.Where(s => s.Step.Year is not null).GroupBy(s => (s.Step.Symbol, s.Step.Of)).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Step.Year).ToList());
        var single = steps.Where(s => s.Step.Year is null || series[(s.Step.Symbol, s.Step.Of)][^1].Step == s.Step).ToList();
        if (single.Count > 0)
        {
            yield return new Verbatim([$"{ReportTexts.Where.In(language)}:", .. single.SelectMany(s => Work(s.Step, s.Meaning))]);
        }

        foreach (var of in series.Where(s => s.Value.Count > 1).GroupBy(s => s.Key.Of))
        {
            if (of.Key.Length > 0)
            {
                yield return new Paragraph(ReportTexts.StepsOf.With(of.Key).In(language));
            }

            yield return Table([.. of.Select(s => (s.Key.Symbol, (IReadOnlyList<(Step, Derivation)>)s.Value)).OrderByDescending(s => s.Symbol, StringComparer.Ordinal)]);
        }
    }

    private static IEnumerable<string> Work(Step step, Derivation meaning)
    {
        var indent = new string(' ', step.ToString().Length);
        yield return $"  {step} = {meaning.Write(i => i.Symbol)}";
        yield return $"  {indent} = {meaning.Write(Written)}";
        yield return $"  {indent} = {Figures.Precise(meaning.Value)}";
    }

    private static string Written(IInput input) =>
        input is MethodInput { Unit: var unit } known ? $"{Figures.Grouped(known.Text)} {(unit.Id == "1" ? "" : unit.Id)}".TrimEnd() : Figures.Precise(input.Value);

    private Grid Table(IReadOnlyList<(string Symbol, IReadOnlyList<(Step Step, Derivation Meaning)> Steps)> columns)
    {
        var years = columns.SelectMany(c => c.Steps.Select(s => s.Step.Year!.Value)).Distinct().Order().ToList();
        var values = columns.Select(c => c.Steps.ToDictionary(s => s.Step.Year!.Value, s => s.Meaning.Value)).ToList();
        var rows = years.Skip(Math.Max(0, years.Count - MostYears)).Select(y => (IReadOnlyList<string>)
            [y.ToString(CultureInfo.InvariantCulture), .. values.Select(v => v.TryGetValue(y, out var value) ? Figures.Precise(value) : "")]).ToList();
        if (years.Count > MostYears)
        {
            rows.Insert(0, [ReportTexts.MoreYears.With(years.Count - MostYears).In(language), .. columns.Select(_ => "")]);
        }

        return new Grid([new("year", ReportTexts.Year.In(language)), .. columns.Select(c => new GridColumn(c.Symbol, c.Symbol, true))], rows);
    }
}
