using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Cities added up: each city's territorial total by sector, and the sum of what was reported.</summary>
public static class CitySumReport
{
    private static readonly string[] Columns = ["measure", "city", "year", "value", "unit", "status", "why"];

    /// <summary>The report of a sum.</summary>
    /// <param name="addition">The cities and their sums.</param>
    /// <returns>The report.</returns>
    public static AnalysisReport Of(CityAddition addition)
    {
        ArgumentNullException.ThrowIfNull(addition);
        return new AnalysisReport(language => new Document([.. Blocks(addition, language)]), new MachineTable(Columns, [.. Rows(addition)]));
    }

    private static IEnumerable<IBlock> Blocks(CityAddition addition, Language language)
    {
        var (comparison, sums) = (addition.Comparison, addition.Sums);
        var year = comparison.Cities[0].Year;
        yield return new Heading(1, CitySumTexts.Title.In(language));
        yield return new Paragraph((sums[0].Tonnes is { } total
            ? CitySumTexts.Lead.With(comparison.Cities.Count, Figures.Show(total), year, comparison.Gwp.Name) : CitySumTexts.LeadNone.With(year)).In(language));
        yield return new Grid(
            [
                new("city", ReportTexts.City.In(language)), new("total", ReportTexts.Co2eTonnes.In(language), true), .. sums.Skip(1).Select(s => new GridColumn(s.Id, s.Id, true)),
            ],
            [
                .. comparison.Cities.Select(c => (IReadOnlyList<string>)[c.Inventory.City.Name.In(language), .. sums.Select(s => Shown(comparison.Row(s.Id)!.Values.First(v => v.City == c.City)))]),
                [CitySumTexts.Sum.In(language), .. sums.Select(s => s.Tonnes is { } tonnes ? Figures.Show(tonnes) + (s.Partial.Count > 0 ? "*" : "") : "–")],
            ]);
        yield return new Heading(2, ReportTexts.WhatToKnow.In(language));
        yield return new Bullets([.. Notes(addition).Select(t => t.In(language))]);
    }

    private static IEnumerable<Text> Notes(CityAddition addition)
    {
        var comparison = addition.Comparison;
        var marked = comparison.Row("total")!.Values.Where(v => v.Lacking.Count > 0).ToList();
        if (marked.Count > 0)
        {
            // What all lack is said once, and why: a level that a city compiles to asks for less than its territory.
            var common = marked.Select(v => v.Lacking).Aggregate((a, b) => [.. a.Intersect(b)]);
            var levels = comparison.Cities.Where(c => marked.Exists(v => v.City == c.City)).Select(c => c.Declaration?.Level).Distinct().ToList();
            var unasked = levels is [{ } level] ? [.. common.Where(r => !r.CountsIn(level))] : (IReadOnlyList<GpcReference>)[];
            if (common.Count > 0)
            {
                yield return (marked.Count == comparison.Cities.Count ? CitySumTexts.AllLack : CitySumTexts.MarkedLack).With(Ids(common));
            }

            if (unasked.Count > 0)
            {
                yield return CitySumTexts.NotAsked.With(levels[0]!.Value.Name(), unasked.Count == common.Count ? CitySumTexts.These : Ids(unasked));
            }

            var besides = marked.Select(v => (v.City, Ids: Ids([.. v.Lacking.Except(common)]))).Where(v => v.Ids.English.Length > 0).GroupBy(v => v.Ids)
                .Select(g => ComparisonTexts.MarkedCity.With(UnitTexts.List([.. g.Select(v => ComparisonReport.NameOf(comparison, v.City))]), g.Key)).ToList();
            if (besides.Count > 0)
            {
                yield return (common.Count > 0 ? CitySumTexts.Besides : CitySumTexts.Marked).With(new Text(string.Join("; ", besides.Select(m => m.English)), string.Join("；", besides.Select(m => m.Chinese))));
            }
        }

        yield return CitySumTexts.Disjoint;
        yield return CitySumTexts.OnlyTerritorial;
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(CityAddition addition)
    {
        var (comparison, sums) = (addition.Comparison, addition.Sums);
        foreach (var sum in sums)
        {
            foreach (var (value, city) in comparison.Row(sum.Id)!.Values.Zip(comparison.Cities))
            {
                yield return [sum.Id, value.City, city.Year, value.Value, "t CO2e", ComparisonRows.Id(value.Status), value.Why?.English];
            }

            var status = sum.Tonnes is null ? ValueStatus.NotKnown : sum.Partial.Count > 0 ? ValueStatus.Partial : ValueStatus.Whole;
            yield return [sum.Id, "", comparison.Cities[0].Year, sum.Tonnes, "t CO2e", ComparisonRows.Id(status), sum.Partial.Count > 0 ? string.Join(", ", sum.Partial) : null];
        }
    }

    private static Text Ids(IReadOnlyList<GpcReference> references) => UnitTexts.List(references.Select(r => r.Id));

    private static string Shown(CityValue value) => value.Value is { } number ? Figures.Show(number) + (value.Status == ValueStatus.Partial ? "*" : "") : "–";
}
