using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// An uncertainty table of someone else by all approaches: the IPCC's table, exact first order, Monte Carlo. Emissions are activity data times a factor;
/// a factor that several categories name is one variable, and whether base year and year are wrong together is as flagged.
/// </summary>
public sealed class LineModel
{
    private LineModel(IReadOnlyList<UncertainLine> lines)
    {
        Table = Approach1Table.Of([.. lines.Select(l => l.Line)]);
        HasBase = lines.Count > 0 && lines.All(l => l.HasBase);
        (Total, Trend) = (FirstOrder(TotalOf<Sensitivity>(lines, l => l.Line.Year, "year")), HasBase && Table.BaseTotal != 0 ? FirstOrder(TrendOf<Sensitivity>(lines)) with { IsSigned = true } : null);
        Lines = lines;
    }

    /// <summary>The categories.</summary>
    public IReadOnlyList<UncertainLine> Lines { get; }

    /// <summary>The IPCC's table.</summary>
    public Approach1Table Table { get; }

    /// <summary>Whether every category states a base year.</summary>
    public bool HasBase { get; }

    /// <summary>The year's total by exact first order.</summary>
    public Estimate Total { get; }

    /// <summary>The change from the base year in percent by exact first order; null without a base year.</summary>
    public Estimate? Trend { get; }

    /// <summary>The model of some categories.</summary>
    /// <param name="lines">The categories.</param>
    /// <returns>The model.</returns>
    public static LineModel Of(IReadOnlyList<UncertainLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new LineModel(lines);
    }

    /// <summary>Draws the total and the trend.</summary>
    /// <param name="options">How to draw.</param>
    /// <returns>The draws; no trend without a base year.</returns>
    public (DrawnResult Total, DrawnResult? Trend) Draw(DrawOptions options)
    {
        var total = TotalOf<Sampled>(Lines, l => l.Line.Year, "year");
        var drawn = MonteCarlo.Run(HasBase && Table.BaseTotal != 0 ? [total, TrendOf<Sampled>(Lines)] : [total], options);
        return (drawn[0], drawn.Count > 1 ? drawn[1] : null);
    }

    private static T TrendOf<T>(IReadOnlyList<UncertainLine> lines)
        where T : INumeric<T>
    {
        var (before, after) = (TotalOf<T>(lines, l => l.Line.Base, "base"), TotalOf<T>(lines, l => l.Line.Year, "year"));
        return (after - before) / before * T.Ratio(100, 1);
    }

    private static T TotalOf<T>(IReadOnlyList<UncertainLine> lines, Func<UncertainLine, double> amount, string year)
        where T : INumeric<T> =>
        lines.Select((l, i) => T.Of(new UncertainNumber($"amount {i} {year}", Distribution.Exact(amount(l))))
            * T.Of(Number($"activity {i}", l.Activity, l.Line.ActivityCorrelated, year)) * T.Of(Number($"factor {(l.FactorName.Length > 0 ? l.FactorName : $"of line {i}")}", l.Factor, l.Line.FactorCorrelated, year)))
            .Aggregate((a, b) => a + b);

    // The two years of what is not correlated are two variables.
    private static UncertainNumber Number(string name, Distribution distribution, bool correlated, string year) => new(correlated ? name : $"{name} {year}", distribution) { Value = 1 };

    private static Estimate FirstOrder(Sensitivity result)
    {
        var variance = new CompensatedSum();
        foreach (var input in result.Gradient().Where(g => g.Input is UncertainNumber).GroupBy(g => ((UncertainNumber)g.Input).Symbol))
        {
            var derivative = new CompensatedSum();
            foreach (var use in input)
            {
                derivative.Add(use.Derivative);
            }

            var effect = derivative.Value * ((UncertainNumber)input.First().Input).Distribution.StandardDeviation;
            variance.Add(effect * effect);
        }

        return new Estimate(result.Value, Math.Sqrt(variance.Value));
    }
}
