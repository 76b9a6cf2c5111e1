using System.Globalization;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Cities side by side by a total each.</summary>
public static class SeriesComparisonReport
{
    private const double PerTonne = 1000;

    private static readonly (string Name, Func<SeriesComparison, ComparedCity, object?> Of)[] Columns =
    [
        ("city", (_, c) => c.City), ("year", (s, _) => s.Year), ("measure", (s, _) => s.Measure.Id), ("gwp", (s, _) => s.Measure.Gwp),
        ("t_co2e", (_, c) => c.Point.Value / PerTonne), ("lower_t_co2e", (_, c) => c.Point.Lower / PerTonne), ("upper_t_co2e", (_, c) => c.Point.Upper / PerTonne),
        ("rank", (_, c) => c.Standing?.Rank), ("of", (_, c) => c.Standing?.Of), ("percentile", (_, c) => c.Standing?.Percentile), ("quartile", (_, c) => c.Standing?.Quartile),
        ("ratio_to_median", (_, c) => c.Standing?.RatioToMedian), ("t_per_person", (_, c) => c.PerPerson / PerTonne), ("rank_per_person", (_, c) => c.StandingPerPerson?.Rank),
        ("quartile_per_person", (_, c) => c.StandingPerPerson?.Quartile),
    ];

    /// <summary>The report of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The report; emissions in tonnes.</returns>
    public static AnalysisReport Of(SeriesComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new AnalysisReport(
            language => new Document([.. Blocks(comparison, language)]),
            new MachineTable([.. Columns.Select(c => c.Name)], [.. comparison.Cities.Select(city => (IReadOnlyList<object?>)[.. Columns.Select(c => c.Of(comparison, city))])]));
    }

    private static IEnumerable<IBlock> Blocks(SeriesComparison comparison, Language language)
    {
        yield return new Heading(1, ComparisonTexts.Title.In(language));
        yield return new Paragraph(Lead(comparison, language));
        yield return Cities(comparison, language);
        yield return new Heading(2, ReportTexts.WhatToKnow.In(language));
        yield return new Bullets([ComparisonTexts.TotalsOnly.In(language), .. comparison.HasPeople ? [] : (string[])[ComparisonTexts.PeopleFromProject.In(language)]]);
    }

    private static string Lead(SeriesComparison comparison, Language language)
    {
        var measure = comparison.Measure.Gwp.Length > 0 ? $"{comparison.Measure.Name.In(language)}, {comparison.Measure.Gwp}" : comparison.Measure.Name.In(language);
        var sentence = ComparisonTexts.WhatOfSeries.With(comparison.Cities.Count, comparison.Year, measure);
        var byValue = comparison.Cities.OrderBy(c => comparison.HasPeople ? c.PerPerson ?? double.NaN : c.Point.Value).Where(c => !comparison.HasPeople || c.PerPerson is not null).ToList();
        if (byValue.Count < 2)
        {
            return sentence.In(language);
        }

        var (least, most) = (byValue[0], byValue[^1]);
        var extremes = comparison.HasPeople
            ? ComparisonTexts.Extremes.With(least.Name, Small(least.PerPerson), most.Name, Small(most.PerPerson), Small(Ranking.MedianOf([.. byValue.Select(c => c.PerPerson!.Value)])))
            : ComparisonTexts.ExtremesOfTotals.With(
                least.Name, Figures.Tonnes(least.Point.Value), most.Name, Figures.Tonnes(most.Point.Value), Figures.Tonnes(Ranking.MedianOf([.. byValue.Select(c => c.Point.Value)])));
        return language == Language.Chinese ? sentence.Chinese + extremes.Chinese : $"{sentence.English} {extremes.English}";
    }

    private static Grid Cities(SeriesComparison comparison, Language language)
    {
        var hasIntervals = comparison.Cities.Any(c => c.Point.RelativeUncertainty is not null);
        var hasQuartiles = comparison.Cities.Any(c => c.Standing?.Quartile is not null);
        var columns = new List<(GridColumn Column, Func<ComparedCity, string> Of)>
        {
            (new("city", ReportTexts.City.In(language)), c => c.Name.In(language)), (new("total", ReportTexts.Co2eTonnes.In(language), true), c => Figures.Tonnes(c.Point.Value)),
        };
        if (hasIntervals)
        {
            columns.Add((new("uncertainty_percent", "± %", true), c => (c.Point.RelativeUncertainty * 100)?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–"));
        }

        columns.Add((new("rank", ComparisonTexts.Rank.In(language), true), c => Rank(c.Standing)));
        if (hasQuartiles)
        {
            columns.Add((new("quartile", ComparisonTexts.Quartile.In(language), true), c => c.Standing?.Quartile?.ToString(CultureInfo.InvariantCulture) ?? "–"));
        }

        columns.Add((new("ratio_to_median", ComparisonTexts.ToMedian.In(language), true), c => c.Standing?.RatioToMedian?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–"));
        if (comparison.HasPeople)
        {
            columns.Add((new("per_person", ComparisonTexts.PerPersonShort.In(language), true), c => Small(c.PerPerson)));
            columns.Add((new("rank_per_person", ComparisonTexts.RankPerPerson.In(language), true), c => Rank(c.StandingPerPerson)));
        }

        return new Grid([.. columns.Select(c => c.Column)], [.. comparison.Cities.Select(city => (IReadOnlyList<string>)[.. columns.Select(c => c.Of(city))])]);
    }

    private static string Rank(Standing? standing) => standing is null ? "–" : $"{standing.Rank}/{standing.Of}";

    private static string Small(double? kilograms) => (kilograms / PerTonne)?.ToString("#,0.00", CultureInfo.InvariantCulture) ?? "–";
}
