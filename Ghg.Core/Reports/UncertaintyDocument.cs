using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>How sure the inventories of some cities are, to be read: what was found first, then where it comes from and where the next hour of work pays.</summary>
public static class UncertaintyDocument
{
    private const int MostInputs = 10;

    /// <summary>The report.</summary>
    /// <param name="request">What it is made of.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(UncertaintyRequest request, Language language)
    {
        ArgumentNullException.ThrowIfNull(request);
        var grids = new UncertaintyGrids(request, language, forMachines: false);
        var blocks = request.Cities.SelectMany(c => OfCity(request, c, grids, language)).ToList();
        foreach (var pair in request.Pairs.GroupBy(p => (p.First.City, p.Second.City)))
        {
            blocks.AddRange(Differences(request, [.. pair], language));
        }

        return new Document(blocks);
    }

    /// <summary>The IPCC's table of each city.</summary>
    /// <param name="request">What it is made of.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Table(UncertaintyRequest request, Language language)
    {
        ArgumentNullException.ThrowIfNull(request);
        var grids = new UncertaintyGrids(request, language, forMachines: false);
        return new Document(
        [
            .. request.Cities.SelectMany(c => (IBlock[])
            [
                new Heading(1, UncertaintyTexts.TableOf.With(c[^1].City.Name, request.BaseOf(c)?.Year ?? c[^1].Year, c[^1].Year).In(language)), .. grids.Approach1Parts(c), new Paragraph(UncertaintyTexts.TableColumns.In(language)),
            ]),
        ]);
    }

    private static IEnumerable<IBlock> OfCity(UncertaintyRequest request, IReadOnlyList<Inventory> city, UncertaintyGrids grids, Language language)
    {
        var (last, level) = (city[^1], city[^1].Level);
        yield return new Heading(1, UncertaintyTexts.Title.With(last.City.Name, level.Name()).In(language));
        if (request.Analysis.Total(last, level) is not { } total)
        {
            yield return new Paragraph(ReportTexts.Nothing.In(language));
            yield break;
        }

        yield return new Paragraph(string.Join(language == Language.Chinese ? "" : " ", Findings(request, city, total).Select(t => t.In(language))));
        yield return new Heading(2, ReportTexts.Totals.In(language));
        yield return Without(grids.Totals(city), "city");
        yield return new Heading(2, UncertaintyTexts.RestsOn.With(last.Year).In(language));
        yield return grids.RestsOn(last);
        yield return new Heading(2, UncertaintyTexts.WherePays.With(last.Year).In(language));
        yield return grids.Inputs(last, MostInputs);
        foreach (var block in KeyCategoriesOf(request, city, grids, language))
        {
            yield return block;
        }

        yield return new Heading(2, UncertaintyTexts.Quality.With(last.Year).In(language));
        yield return grids.Quality(last);
        yield return new Heading(2, UncertaintyTexts.CompletenessOf.With(last.Year).In(language));
        yield return grids.Completeness(last);
        yield return new Heading(2, ReportTexts.WhatToKnow.In(language));
        yield return new Bullets([.. Notes(request).Concat(last.Caveats.Select(c => c.Text)).Select(t => t.In(language))]);
    }

    internal static IEnumerable<IBlock> KeyCategoriesOf(UncertaintyRequest request, IReadOnlyList<Inventory> city, UncertaintyGrids grids, Language language)
    {
        var (last, changes) = (city[^1], request.CategoriesOf(city).Changes);
        yield return new Heading(2, UncertaintyTexts.KeyByLevel.With(last.Year, request.Approach).In(language));
        yield return grids.Categories(city, byTrend: false);
        if (KeyCategories.ByLevel(changes, request.Approach).Count(c => c.IsKey) - UncertaintyGrids.MostCategories is > 0 and var more)
        {
            yield return new Paragraph(UncertaintyTexts.MoreKey.With(more).In(language));
        }

        if (request.BaseOf(city) is not { } from)
        {
            yield break;
        }

        yield return new Heading(2, UncertaintyTexts.KeyByTrend.With(from.Year, last.Year, request.Approach).In(language));
        yield return grids.Categories(city, byTrend: true);
        if (KeyCategories.ByTrend(changes, request.Approach).Count(c => c.IsKey) - UncertaintyGrids.MostCategories is > 0 and var others)
        {
            yield return new Paragraph(UncertaintyTexts.MoreKey.With(others).In(language));
        }
    }

    internal static IEnumerable<Text> Findings(UncertaintyRequest request, IReadOnlyList<Inventory> city, Estimate total)
    {
        var (last, level) = (city[^1], city[^1].Level);
        yield return UncertaintyTexts.TotalIs.With(level.Name(), last.Year, Figures.Tonnes(total.Value), Percent(total.Percent), Figures.Tonnes(total.Lower), Figures.Tonnes(total.Upper));
        if (request.Simulation?.Total(last, level) is { } drawn)
        {
            yield return UncertaintyTexts.DrawnIs.With(
                request.Simulation.Options.Draws, Signed(drawn.LowerPercent), Signed(drawn.UpperPercent), Percent(drawn.Unsettled * 100), drawn.HasSettled ? UncertaintyTexts.Enough : UncertaintyTexts.NotEnough);
        }

        if (request.BaseOf(city) is { } from && request.Analysis.Trend(from, last, level) is { } trend)
        {
            yield return UncertaintyTexts.TrendIs.With(
                from.Year, Signed(trend.Value), Points(trend.HalfWidth), Points(Approach1Table.Of(request.CategoriesOf(city).Lines).TrendPoints ?? 0),
                Math.Abs(trend.Value) > trend.HalfWidth ? UncertaintyTexts.Distinguishable : UncertaintyTexts.NotDistinguishable);
        }

        if (last.Population is > 0 and var people)
        {
            yield return UncertaintyTexts.PerPersonIs.With(
                (total.Value / people / 1000).ToString("0.00", CultureInfo.InvariantCulture), (total.HalfWidth / people / 1000).ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<IBlock> Differences(UncertaintyRequest request, IReadOnlyList<(Inventory First, Inventory Second)> pairs, Language language)
    {
        var said = new List<string>();
        foreach (var (first, second) in pairs)
        {
            if (request.Analysis.Difference(first, second, first.Level) is { } difference)
            {
                said.Add(UncertaintyTexts.DifferenceIs.With(
                    first.Year, first.Level.Name(), first.City.Name, second.City.Name, Figures.Tonnes(difference.Value), Figures.Tonnes(difference.HalfWidth),
                    Math.Abs(difference.Value) > difference.HalfWidth ? UncertaintyTexts.Distinguishable : UncertaintyTexts.NotDistinguishable).In(language));
            }

            if (request.Analysis.DifferencePerPerson(first, second, first.Level) is { } perPerson)
            {
                said.Add(UncertaintyTexts.DifferencePerPersonIs.With(
                    first.Year, (perPerson.Value / 1000).ToString("0.00", CultureInfo.InvariantCulture), (perPerson.HalfWidth / 1000).ToString("0.00", CultureInfo.InvariantCulture)).In(language));
            }
        }

        if (said.Count > 0)
        {
            yield return new Heading(1, UncertaintyTexts.Differences.With(pairs[0].First.City.Name, pairs[0].Second.City.Name).In(language));
            yield return new Bullets(said);
        }
    }

    internal static IEnumerable<Text> Notes(UncertaintyRequest request)
    {
        yield return UncertaintyTexts.HowFirstOrder;
        if (request.Simulation is { } simulation)
        {
            yield return UncertaintyTexts.HowDrawn.With(simulation.Options.Draws, simulation.Options.Seed);
        }

        yield return UncertaintyTexts.NotInIt;
    }

    private static Grid Without(Grid grid, string column)
    {
        var at = grid.Columns.TakeWhile(c => c.Id != column).Count();
        return grid with { Columns = [.. grid.Columns.Where((_, i) => i != at)], Rows = [.. grid.Rows.Select(r => (IReadOnlyList<string>)[.. r.Where((_, i) => i != at)])] };
    }

    private static string Percent(double? percent) => percent is { } value ? value.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private static string Points(double points) => points.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Signed(double value) => (value < 0 ? "−" : "+") + Math.Abs(value).ToString("0.0", CultureInfo.InvariantCulture);
}
