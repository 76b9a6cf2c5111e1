using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>One side of a category, its activity data or its factor, as an uncertainty table has it: in multiples of itself.</summary>
/// <param name="Percent">The larger side of the 95 % interval in percent, which is what the IPCC's table takes.</param>
/// <param name="Distribution">What is drawn.</param>
internal sealed record LineSide(double Percent, Distribution Distribution)
{
    // Half of the interval up to which less than 2.5 % of a normal distribution lies below zero; and how far below itself a number reaches zero.
    private const double ToZero = 100;

    private const double LowTail = 0.025;

    private static readonly string[] Sides = ["activity", "factor"];
    private static readonly string[] Shapes = ["normal", "lognormal", "triangular", "uniform"];

    /// <summary>The columns that say how wide a side is.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Sides.SelectMany(s => ((string[])["uncertainty", "lower", "upper", "minimum", "maximum"]).Select(c => $"{s}_{c}"))];

    /// <summary>Reads a side.</summary>
    /// <param name="row">The row.</param>
    /// <param name="side">The beginning of its columns.</param>
    /// <param name="stated">Its half-width where the row has one for both sides, else null.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The side, or null with findings.</returns>
    public static LineSide? Read(Row row, string side, double? stated, DiagnosticBag diagnostics)
    {
        var percent = stated ?? HalfWidth(row, $"{side}_uncertainty", diagnostics);
        var (limits, ends) = (RangeOf(row, $"{side}_lower", $"{side}_upper", diagnostics), RangeOf(row, $"{side}_minimum", $"{side}_maximum", diagnostics));
        var shape = row[$"{side}_distribution"].ToLowerInvariant();
        if (shape.Length > 0 && !Shapes.Contains(shape))
        {
            diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf($"{side}_distribution"), $"{side}_distribution", shape, string.Join(", ", Shapes)).WithNearest(shape, Shapes));
            return null;
        }

        if ((percent is null && row.Or($"{side}_uncertainty") is not null) || !limits.IsRight || !ends.IsRight || IsTwice(row, side, diagnostics) || !Fits(row, side, shape, percent ?? 0, limits.Lower, ends.Column, diagnostics))
        {
            return null;
        }

        if (ends.Column is not null)
        {
            var whole = OfEnds(shape, 1 + (ends.Lower / ToZero), 1 + (ends.Upper / ToZero));
            return new LineSide(Math.Max(Math.Abs(whole.Quantile(LowTail) - 1), Math.Abs(whole.Quantile(1 - LowTail) - 1)) * ToZero, whole);
        }

        return limits.Column is null ? new LineSide(percent ?? 0, OfPercent(shape, percent ?? 0))
            : new LineSide(Math.Max(-limits.Lower, limits.Upper), OfLimits(shape, 1 + (limits.Lower / ToZero), 1 + (limits.Upper / ToZero)));
    }

    /// <summary>A half-width in percent; null if the cell is blank, or wrong, which is then said.</summary>
    public static double? HalfWidth(Row row, string column, DiagnosticBag diagnostics)
    {
        var percent = row.Number(column, diagnostics);
        if (percent is not (< 0 or > HalfWidths.Most))
        {
            return percent;
        }

        diagnostics.Add(Rules.HalfWidthOutOfRange, row.PlaceOf(column), column, row[column]);
        return null;
    }

    // One end alone is that of a range that reaches as far to the other side.
    private static (string? Column, double Lower, double Upper, bool IsRight) RangeOf(Row row, string lowerColumn, string upperColumn, DiagnosticBag diagnostics)
    {
        var (lower, upper) = (row.Number(lowerColumn, diagnostics), row.Number(upperColumn, diagnostics));
        var column = row.Or(lowerColumn) is not null ? lowerColumn : row.Or(upperColumn) is not null ? upperColumn : null;
        var (isLow, isHigh) = (lower is not (> 0 or < -ToZero), upper is not < 0);
        if (!isLow)
        {
            diagnostics.Add(Rules.LimitOnWrongSide, row.PlaceOf(lowerColumn), lowerColumn, row[lowerColumn], UncertaintyTexts.BelowValue);
        }

        if (!isHigh)
        {
            diagnostics.Add(Rules.LimitOnWrongSide, row.PlaceOf(upperColumn), upperColumn, row[upperColumn], UncertaintyTexts.AboveValue);
        }

        var isRead = (lower is not null || row.Or(lowerColumn) is null) && (upper is not null || row.Or(upperColumn) is null);
        return (column, lower ?? -upper ?? 0, upper ?? -lower ?? 0, isRead && isLow && isHigh);
    }

    // A half-width, limits and ends each say the whole of it.
    private static bool IsTwice(Row row, string side, DiagnosticBag diagnostics)
    {
        var stated = ((string[][])[["uncertainty"], ["lower", "upper"], ["minimum", "maximum"]]).Select(way => way.Select(c => $"{side}_{c}").FirstOrDefault(c => row.Or(c) is not null)).OfType<string>().ToList();
        if (stated.Count < 2)
        {
            return false;
        }

        diagnostics.Add(Rules.RangeTwice, row.PlaceOf(stated[1]), stated[1], stated[0]);
        return true;
    }

    private static bool Fits(Row row, string side, string shape, double percent, double lower, string? end, DiagnosticBag diagnostics)
    {
        var column = shape switch
        {
            "normal" when percent > ToZero => row.Or("uncertainty") is null ? $"{side}_uncertainty" : "uncertainty",
            "lognormal" when lower == -ToZero => $"{side}_lower",
            "normal" or "lognormal" => end,
            _ => null,
        };
        if (column is not null)
        {
            diagnostics.Add(Rules.DistributionDoesNotFit, row.PlaceOf(column), shape, row[column]);
        }

        return column is null;
    }

    private static Distribution OfPercent(string shape, double percent) => shape switch
    {
        _ when percent == 0 => Distribution.Exact(1),
        "normal" => Distribution.Normal(1, percent / ToZero / DistributionRules.DeviationsAt95),
        "lognormal" => DistributionRules.LognormalOfMean(1, percent / ToZero / DistributionRules.DeviationsAt95),
        "triangular" or "uniform" => OfLimits(shape, 1 - (percent / ToZero), 1 + (percent / ToZero)),
        _ => DistributionRules.OfHalfWidth(1, percent),
    };

    private static Distribution OfLimits(string shape, double lower, double upper) => shape switch
    {
        "normal" => Distribution.Normal(1, (upper - lower) / 2 / DistributionRules.DeviationsAt95),
        "lognormal" => DistributionRules.LognormalOfLimits(1, lower, upper),
        "triangular" => DistributionRules.TriangularOfLimits(1, lower, upper, least: 0),
        "uniform" => DistributionRules.OfLimits(lower, upper),
        _ => DistributionRules.OfRange(1, lower, upper),
    };

    private static Distribution OfEnds(string shape, double minimum, double maximum) => shape == "uniform" ? Distribution.Uniform(minimum, maximum) : Distribution.Triangular(minimum, 1, maximum);
}
