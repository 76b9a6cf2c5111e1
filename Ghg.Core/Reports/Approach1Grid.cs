using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>The IPCC's table with its columns A to M, as it is submitted.</summary>
internal static class Approach1Grid
{
    /// <summary>The table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="divisor">What the emissions are divided by to be shown: 1000 for kilograms as tonnes.</param>
    /// <param name="forMachines">All digits and machine names.</param>
    /// <param name="named">The name of a category.</param>
    /// <param name="language">The language.</param>
    /// <param name="hasBase">Whether there is a base year, without which there is no trend.</param>
    public static Grid Of(Approach1Table table, double divisor, bool forMachines, Func<string, string> named, Language language, bool hasBase)
    {
        var rows = table.Rows.Select(r => (IReadOnlyList<string>)
        [
            named(r.Line.Category), forMachines || !Gases.TryParse(r.Line.Gas, out var gas) ? r.Line.Gas : gas.Letters, Amount(hasBase ? r.Line.Base : null), Amount(r.Line.Year), Number(r.Line.ActivityPercent, 1), Number(r.Line.FactorPercent, 1),
            Number(r.Combined, 1), Number(r.Variance, 2), Trend(r.TypeA, 3), Trend(r.TypeB, 3), Trend(r.TrendByFactor, 2), Trend(r.TrendByActivity, 2), Trend(r.TrendVariance, 2),
            .. forMachines ? [r.Line.ActivityCorrelated ? "yes" : "no", r.Line.FactorCorrelated ? "yes" : "no", Exact(r.Corrected)] : (string[])[],
        ]).ToList();
        rows.Add(
        [
            forMachines ? "total" : ReportTexts.Total.In(language), "", Amount(hasBase ? table.BaseTotal : null), Amount(table.YearTotal), "", "", Number(table.Percent, 2), Number(table.Percent * table.Percent, 2), "", "", "",
            Trend(table.TrendPoints, 2), Trend(table.TrendPoints * table.TrendPoints, 2), .. forMachines ? ["", "", ""] : (string[])[],
        ]);
        return new Grid(
            [
                new("category", forMachines ? "" : $"A {UncertaintyTexts.Category.In(language)}"), new("gas", "B"), new("base", "C", true), new("year", "D", true), new("activity_percent", "E", true), new("factor_percent", "F", true),
                new("combined_percent", "G", true), new("variance", "H", true), new("type_a", "I", true), new("type_b", "J", true), new("trend_by_factor", "K", true), new("trend_by_activity", "L", true), new("trend_variance", "M", true),
                .. forMachines ? [new("activity_correlated", ""), new("factor_correlated", ""), new("combined_corrected_percent", "")] : (GridColumn[])[],
            ],
            rows,
            1);

        string Amount(double? value) => forMachines ? Exact(value / divisor) : value is { } known ? Figures.Show(known / divisor) : "–";
        string Trend(double? value, int decimals) => hasBase ? Number(value, decimals) : forMachines ? "" : "–";
        string Number(double? value, int decimals) => forMachines ? Exact(value) : value is { } known ? known.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : "–";
    }

    /// <summary>The table for people in two parts, so that it fits a screen: A to H, the level; then A and B again and I to M, the trend, if there is one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="hasBase">Whether there is a base year.</param>
    public static IEnumerable<Grid> Parts(Grid table, bool hasBase)
    {
        const int Named = 2;
        const int OfLevel = 8;
        var places = Enumerable.Range(0, table.Columns.Count).ToList();
        yield return Part(table, [.. places.Take(OfLevel)]);
        if (hasBase)
        {
            yield return Part(table, [.. places.Take(Named), .. places.Skip(OfLevel)]);
        }
    }

    private static Grid Part(Grid table, IReadOnlyList<int> places) =>
        table with { Columns = [.. places.Select(p => table.Columns[p])], Rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. places.Select(p => r[p])])] };

    private static string Exact(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
