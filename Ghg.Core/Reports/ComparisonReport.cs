using System.Globalization;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Cities side by side: what was found, totals and ranks, sectors, what differences are made of, and what parts the cities.</summary>
public static class ComparisonReport
{
    /// <summary>The report of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="order">The cities in the order they were named, the first being the one that a pair is about; others follow by id.</param>
    /// <returns>The report.</returns>
    public static AnalysisReport Of(CityComparison comparison, IReadOnlyList<string> order)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(order);
        var cities = order.Where(o => comparison.Cities.Any(c => c.City == o)).Concat(comparison.Cities.Select(c => c.City)).Distinct().ToList();
        return new AnalysisReport(language => new Document([.. Blocks(comparison, cities, language)]), ComparisonRows.Of(comparison));
    }

    internal static Text NameOf(CityComparison comparison, string city) => comparison.Cities.First(c => c.City == city).Inventory.City.Name;

    private static IEnumerable<IBlock> Blocks(CityComparison comparison, List<string> cities, Language language)
    {
        yield return new Heading(1, ComparisonTexts.Title.In(language));
        yield return new Paragraph(ComparisonSentences.Lead(comparison, cities, language));
        yield return Headline(comparison, cities, language);
        foreach (var block in comparison.Peers is { } peers ? PeerBlocks.Of(comparison, peers, language) : [])
        {
            yield return block;
        }

        yield return new Heading(2, ComparisonTexts.BySector.In(language));
        yield return Sectors(comparison, cities, language);
        if (comparison.Group is { } group)
        {
            if (cities is [var city, var other])
            {
                var (subject, breakdown) = (SubjectOf(comparison, city, other), group.Between(city, other));
                yield return new Heading(2, DriverTexts.Difference.In(language));
                yield return new Paragraph(DecompositionSentences.Lead(subject, breakdown, language));
                yield return DecompositionReport.Drivers(subject, breakdown, false, language);
                yield return DecompositionReport.SectorGrid(subject, breakdown, language);
            }
            else
            {
                yield return new Heading(2, ComparisonTexts.FromGroup.In(language));
                yield return FromGroup(comparison, cities, language);
            }
        }

        yield return new Heading(2, ReportTexts.WhatToKnow.In(language));
        yield return new Bullets([.. ComparisonSentences.Notes(comparison, cities).Select(t => t.In(language))]);
    }

    private static DecompositionSubject SubjectOf(CityComparison comparison, string city, string other)
    {
        var year = comparison.Cities.First(c => c.City == city).Year;
        return new(NameOf(comparison, city), year, year, comparison.Level.Id())
        {
            Id = city,
            Other = NameOf(comparison, other),
            OtherId = other,
            Group = [.. comparison.Cities.Select(c => c.Inventory.City.Name)],
            LeftOut = InventoryAccounts.LeftOut(comparison.Cities, comparison.Level),
        };
    }

    private static Grid Headline(CityComparison comparison, List<string> cities, Language language)
    {
        var gdp = comparison.Row("per-gdp");
        var hasYears = comparison.Cities.Select(c => c.Year).Distinct().Count() > 1;
        var hasQuartiles = comparison.Row("per-person")!.Values.Any(v => v.Standing?.Quartile is not null);
        var columns = new List<GridColumn> { new("city", ReportTexts.City.In(language)) };
        if (hasYears)
        {
            columns.Add(new("year", ReportTexts.Year.In(language), true));
        }

        columns.AddRange(
        [
            new("total", ReportTexts.Co2eTonnes.In(language), true), .. IsSure(comparison) ? [new("uncertainty_percent", "± %", true)] : (GridColumn[])[], new("per_person", ComparisonTexts.PerPersonShort.In(language), true),
            new("rank", ComparisonTexts.Rank.In(language), true),
        ]);
        if (hasQuartiles)
        {
            columns.Add(new("quartile", ComparisonTexts.Quartile.In(language), true));
        }

        if (gdp is not null)
        {
            columns.Add(new("per_gdp", ComparisonTexts.PerGdpShort.With(gdp.Unit.Split(' ', 3)[^1].Replace("CO2e/10^4 ", "", StringComparison.Ordinal)).In(language), true));
        }

        columns.Add(new("per_area", ComparisonTexts.PerAreaShort.In(language), true));
        return new Grid(columns, [.. cities.Select(city =>
        {
            var (total, person) = (ValueOf(comparison.Row("total"), city), ValueOf(comparison.Row("per-person"), city));
            var cells = new List<string> { NameOf(comparison, city).In(language) };
            if (hasYears)
            {
                cells.Add(comparison.Cities.First(c => c.City == city).Year.ToString(CultureInfo.InvariantCulture));
            }

            cells.AddRange(
            [
                Shown(total), .. IsSure(comparison) ? [total?.UncertaintyPercent?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–"] : (string[])[], Small(person), person?.Standing is { } s ? $"{s.Rank}/{s.Of}" : "–",
            ]);
            if (hasQuartiles)
            {
                cells.Add(person?.Standing?.Quartile?.ToString(CultureInfo.InvariantCulture) ?? "–");
            }

            if (gdp is not null)
            {
                cells.Add(Small(ValueOf(gdp, city)));
            }

            cells.Add(Shown(ValueOf(comparison.Row("per-area"), city)));
            return (IReadOnlyList<string>)cells;
        })]);
    }

    private static Grid Sectors(CityComparison comparison, List<string> cities, Language language)
    {
        (string Id, Text Heading)[] columns =
        [
            .. Enum.GetValues<Sector>().Select(GpcReferences.NumeralOf).Select(n => ($"{n}-per-person", Text.Same(n))), ("buildings-per-person", ComparisonTexts.BuildingsShort),
            ("buildings-adjusted-per-person", ComparisonTexts.AdjustedShort), ("road-per-person", ComparisonTexts.RoadShort),
        ];
        var rows = columns.Select(c => (Row: comparison.Row(c.Id), c.Heading)).Where(r => r.Row is not null).ToList();
        return new Grid(
            [new("city", ReportTexts.City.In(language)), .. rows.Select(r => new GridColumn(r.Row!.Id, r.Heading.In(language), true))],
            [.. cities.Select(c => (IReadOnlyList<string>)[NameOf(comparison, c).In(language), .. rows.Select(r => Small(ValueOf(r.Row, c)))])]);
    }

    private static Grid FromGroup(CityComparison comparison, List<string> cities, Language language)
    {
        var drivers = cities.SelectMany(c => comparison.Group![c].Drivers).Select(d => d.Driver).Distinct().Order().ToList();
        return new Grid(
            [
                new("city", ReportTexts.City.In(language)), new("difference", ComparisonTexts.Difference.In(language), true),
                .. drivers.Select(d => new GridColumn(DriverNames.Id(d), DriverNames.Short(d).In(language), true)), new("carried", ComparisonTexts.NotDecomposed.In(language), true),
            ],
            [.. cities.Select(c => (Name: NameOf(comparison, c).In(language), Breakdown: comparison.Group![c])).Select(c => (IReadOnlyList<string>)[
                c.Name, Tonnes(c.Breakdown.Change), .. drivers.Select(d => c.Breakdown.Drivers.FirstOrDefault(e => e.Driver == d) is { } effect ? Tonnes(effect.Additive) : "–"),
                Tonnes(Sums.Of(c.Breakdown.Carried.Select(x => x.To - x.From)))])]);
    }

    /// <summary>Whether it is known of any city how sure it is.</summary>
    internal static bool IsSure(CityComparison comparison) => comparison.Row("total")!.Values.Any(v => v.UncertaintyPercent is not null);

    private static CityValue? ValueOf(ComparisonRow? row, string city) => row?.Values.FirstOrDefault(v => v.City == city);

    private static string Shown(CityValue? value) => Shown(value, Figures.Show);

    // Two decimals in a column of like values; smaller ones keep their digits.
    private static string Small(CityValue? value) => Shown(value, v => Math.Abs(v) is 0 or >= 0.01 ? v.ToString("#,0.00", CultureInfo.InvariantCulture) : Figures.Show(v));

    private static string Shown(CityValue? value, Func<double, string> show) => value?.Value is { } number ? show(number) + (value.Status == ValueStatus.Partial ? "*" : "") : "–";

    private static string Tonnes(double kilograms) => DecompositionReport.Signed(kilograms / 1000, v => (Math.Round(v, 2, MidpointRounding.ToEven) + 0.0).ToString("0.00", CultureInfo.InvariantCulture));
}
