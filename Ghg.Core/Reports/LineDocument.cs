using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What an uncertainty table of someone else comes to, by all approaches.</summary>
public static class LineDocument
{
    /// <summary>The report.</summary>
    /// <param name="model">The table.</param>
    /// <param name="options">How to draw; null not to.</param>
    /// <param name="language">The language.</param>
    /// <returns>The results and the table.</returns>
    public static Document Of(LineModel model, DrawOptions? options, Language language)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new Document(
        [
            new Heading(1, UncertaintyTexts.LinesTitle.With(model.Lines.Count).In(language)), Results(model, options is null ? null : model.Draw(options), language, forMachines: false),
            new Heading(2, UncertaintyTexts.Table.In(language)), .. Approach1Grid.Parts(Table(model, language, forMachines: false), model.HasBase), new Paragraph(UncertaintyTexts.TableColumns.In(language)),
        ]);
    }

    /// <summary>The IPCC's table for machines.</summary>
    /// <param name="model">The table.</param>
    /// <returns>Columns A to M with the flags.</returns>
    public static Grid TableOf(LineModel model) => Table(model, Language.English, forMachines: true);

    /// <summary>The total and the trend by each approach, for machines.</summary>
    /// <param name="model">The table.</param>
    /// <param name="options">How to draw; null not to.</param>
    /// <returns>A row for each result and approach.</returns>
    public static Grid ResultsOf(LineModel model, DrawOptions? options)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Results(model, options is null ? null : model.Draw(options), Language.English, forMachines: true);
    }

    internal static Grid Table(LineModel model, Language language, bool forMachines) => Approach1Grid.Of(model.Table, 1, forMachines, c => c, language, model.HasBase);

    /// <summary>The total and the trend by each approach.</summary>
    internal static Grid Results(LineModel model, (DrawnResult Total, DrawnResult? Trend)? drawn, Language language, bool forMachines)
    {
        var rows = new List<IReadOnlyList<string>>();
        var total = model.Table.YearTotal;
        Add("total", UncertaintyTexts.Of, "ipcc-table", UncertaintyTexts.ByTable, total, -model.Table.HalfWidth, model.Table.HalfWidth, model.Table.Percent, null, model.Table.HalfWidth / DistributionRules.DeviationsAt95);
        Add("total", UncertaintyTexts.Of, "first-order", UncertaintyTexts.ByFirstOrder, total, model.Total.Lower - total, model.Total.Upper - total, model.Total.Percent, null, model.Total.StandardDeviation);
        if (drawn is { } draws)
        {
            Add("total", UncertaintyTexts.Of, "monte-carlo", UncertaintyTexts.ByDraws, draws.Total.Mean, draws.Total.Lower - draws.Total.Mean, draws.Total.Upper - draws.Total.Mean, null, draws.Total, draws.Total.StandardDeviation);
        }

        if (model.Trend is { } trend)
        {
            var points = model.Table.TrendPoints!.Value;
            Add("trend", UncertaintyTexts.Trend, "ipcc-table", UncertaintyTexts.ByTable, trend.Value, -points, points, null, null, points / DistributionRules.DeviationsAt95);
            Add("trend", UncertaintyTexts.Trend, "first-order", UncertaintyTexts.ByFirstOrder, trend.Value, -trend.HalfWidth, trend.HalfWidth, null, null, trend.StandardDeviation);
            if (drawn?.Trend is { } change)
            {
                Add("trend", UncertaintyTexts.Trend, "monte-carlo", UncertaintyTexts.ByDraws, change.Mean, change.Lower - change.Mean, change.Upper - change.Mean, null, change, change.StandardDeviation);
            }
        }

        return new Grid(
            [
                new("of", UncertaintyTexts.Result.In(language)), new("by", UncertaintyTexts.By.In(language)), new("value", ReportTexts.Value.In(language), true), new("lower", UncertaintyTexts.Lower.In(language), true), new("upper", UncertaintyTexts.Upper.In(language), true),
                new("lower_percent", "− %", true), new("upper_percent", "+ %", true),
                .. forMachines ? [new("deviation", "", true), .. DrawnColumns.Percentiles.Select(p => new GridColumn($"percentile_{DrawnColumns.NameOf(p)}", "", true)), new("unsettled_percent", "", true)] : (GridColumn[])[],
            ],
            rows);

        // A trend is in percent already: its limits lie so many points away.
        void Add(string of, Text ofText, string by, Text byText, double value, double below, double above, double? percent, DrawnResult? draws, double deviation)
        {
            var (low, high) = of == "trend" ? (below, above) : percent is { } even && by == "ipcc-table" ? (-even, even) : (below / Math.Abs(value) * 100, above / Math.Abs(value) * 100);
            rows.Add([forMachines ? of : ofText.In(language), forMachines ? by : byText.In(language), Number(value, 2), Number(value + below, 2), Number(value + above, 2), Number(low, 2), Number(high, 2), .. forMachines ? [Number(deviation, 2), .. DrawnColumns.Percentiles.Select(p => draws is null ? "" : Number(draws.Quantile(p / 100), 2)), draws is null ? "" : Number(draws.Unsettled * 100, 2)] : (string[])[]]);
        }

        string Number(double number, int decimals) => forMachines ? number.ToString("R", CultureInfo.InvariantCulture) : number.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture).Replace('-', '−');
    }
}
