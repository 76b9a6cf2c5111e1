using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// Reads an uncertainty table as CSV: <c>category, gas, base, year</c> in any one unit of CO2e, then half-widths in percent (<c>activity_uncertainty,
/// factor_uncertainty</c>, or <c>uncertainty</c> where only both together are known), signed limits in percent instead (<c>activity_lower, activity_upper,
/// factor_lower, factor_upper</c>), the shapes, the flags <c>activity_correlated</c> (no) and <c>factor_correlated</c> (yes), and <c>factor</c>, which names a shared one.
/// </summary>
public static class LineFile
{
    private const double MostPercent = 1000;

    // Half of the interval up to which less than 2.5 % of a normal distribution lies below zero.
    private const double MostOfNormal = 100;

    private static readonly string[] Shapes = ["normal", "lognormal", "triangular", "uniform"];

    private static readonly ColumnSet Columns = new(
        new Column("category", Required: true), new Column("gas"), new Column("base"), new Column("emissions", Required: true), new Column("activity_uncertainty"), new Column("factor_uncertainty"), new Column("uncertainty"),
        new Column("activity_lower"), new Column("activity_upper"), new Column("factor_lower"), new Column("factor_upper"), new Column("activity_distribution"), new Column("factor_distribution"),
        new Column("activity_correlated"), new Column("factor_correlated"), new Column("factor"), new Column("notes"));

    /// <summary>The categories of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The categories that are right.</returns>
    public static IReadOnlyList<UncertainLine> Read(InputFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var lines = new List<UncertainLine>();
        var factors = new Dictionary<string, (UncertainLine Line, Row Row)>(StringComparer.Ordinal);
        foreach (var row in Table.Read(file, Columns, diagnostics, TextEncoding.Recognise))
        {
            if (LineOf(row, diagnostics) is { } line)
            {
                lines.Add(line);
                ReportContradiction(line, row, factors, diagnostics);
            }
        }

        return lines;
    }

    private static UncertainLine? LineOf(Row row, DiagnosticBag diagnostics)
    {
        var (category, emissions) = (row.Required("category", diagnostics), row.Required("emissions", diagnostics) is null ? null : row.Number("emissions", diagnostics));
        var before = row.Number("base", diagnostics);
        var (activityFlag, factorFlag) = (Flag(row, "activity_correlated", false, diagnostics), Flag(row, "factor_correlated", true, diagnostics));
        var both = Percent(row, "uncertainty", diagnostics);
        if (both is not null && ((string[])["activity_uncertainty", "factor_uncertainty", "activity_lower", "activity_upper", "factor_lower", "factor_upper"]).FirstOrDefault(c => row.Or(c) is not null) is { } part)
        {
            diagnostics.Add(Rules.UncertaintyTwice, row.PlaceOf(part), part);
            return null;
        }

        // Where only both together are known, the IPCC has them under F if the years are correlated, else under E: notes to table 3.2.
        var isFactor = both is not null && factorFlag == true && activityFlag != true && row.Or("factor_correlated") is not null;
        var activity = Side(row, "activity", isFactor ? 0 : both, diagnostics);
        var factor = Side(row, "factor", isFactor ? both : both is null ? null : 0, diagnostics);
        return category is null || emissions is null || activity is null || factor is null || activityFlag is null || factorFlag is null
            ? null
            : new UncertainLine(
                new Approach1Line(category, row["gas"], before ?? 0, emissions.Value, activity.Value.Percent, factor.Value.Percent) { ActivityCorrelated = activityFlag.Value, FactorCorrelated = factorFlag.Value },
                activity.Value.Distribution, factor.Value.Distribution, row["factor"], before is not null);
    }

    private static (double Percent, Distribution Distribution)? Side(Row row, string side, double? both, DiagnosticBag diagnostics)
    {
        var percent = both ?? Percent(row, $"{side}_uncertainty", diagnostics) ?? 0;
        var (lower, upper) = (row.Number($"{side}_lower", diagnostics), row.Number($"{side}_upper", diagnostics));
        var shape = row[$"{side}_distribution"].ToLowerInvariant();
        if (shape.Length > 0 && !Shapes.Contains(shape))
        {
            diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf($"{side}_distribution"), $"{side}_distribution", shape, string.Join(", ", Shapes)).WithNearest(shape, Shapes));
            return null;
        }

        if (lower > 0 || upper < 0 || lower < -MostOfNormal)
        {
            diagnostics.Add(Rules.RangeReversed, row.PlaceOf(lower > 0 || lower < -MostOfNormal ? $"{side}_lower" : $"{side}_upper"), "0", row[$"{side}_lower"], row[$"{side}_upper"]);
            return null;
        }

        if ((shape == "normal" && percent > MostOfNormal) || (shape == "lognormal" && lower == -MostOfNormal))
        {
            var column = shape == "normal" ? both is null ? $"{side}_uncertainty" : "uncertainty" : $"{side}_lower";
            diagnostics.Add(Rules.DistributionDoesNotFit, row.PlaceOf(column), shape, row[column]);
            return null;
        }

        return lower is null && upper is null ? (percent, OfPercent(shape, percent)) : (Math.Max(-(lower ?? 0), upper ?? 0), OfLimits(shape, 1 + ((lower ?? -upper!.Value) / 100), 1 + ((upper ?? -lower!.Value) / 100)));
    }

    private static Distribution OfPercent(string shape, double percent) => shape switch
    {
        _ when percent == 0 => Distribution.Exact(1),
        "normal" => Distribution.Normal(1, percent / 100 / DistributionRules.DeviationsAt95),
        "lognormal" => DistributionRules.LognormalOfMean(1, percent / 100 / DistributionRules.DeviationsAt95),
        "triangular" or "uniform" => OfLimits(shape, 1 - (percent / 100), 1 + (percent / 100)),
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

    private static double? Percent(Row row, string column, DiagnosticBag diagnostics)
    {
        if (row.Number(column, diagnostics) is not { } percent)
        {
            return null;
        }

        if (percent is < 0 or > MostPercent)
        {
            diagnostics.Add(Rules.InvalidWord, row.PlaceOf(column), column, row[column], "0..1000");
        }

        return Math.Max(0, percent);
    }

    private static bool? Flag(Row row, string column, bool usual, DiagnosticBag diagnostics)
    {
        switch (row[column].ToLowerInvariant())
        {
            case "":
                return usual;
            case "yes" or "y" or "true" or "1":
                return true;
            case "no" or "n" or "false" or "0":
                return false;
            default:
                diagnostics.Add(Rules.InvalidWord, row.PlaceOf(column), column, row[column], "yes, no");
                return null;
        }
    }

    // One factor has one uncertainty, and is either the same in both years or not.
    private static void ReportContradiction(UncertainLine line, Row row, Dictionary<string, (UncertainLine Line, Row Row)> factors, DiagnosticBag diagnostics)
    {
        if (line.FactorName.Length == 0 || factors.TryAdd(line.FactorName, (line, row)))
        {
            return;
        }

        var (first, before) = factors[line.FactorName];
        if (first.Line.FactorCorrelated != line.Line.FactorCorrelated)
        {
            diagnostics.Add(Rules.CorrelationContradicts, row.PlaceOf("factor_correlated"), line.FactorName, before.Place.Position.Line);
        }
        else if (first.Factor != line.Factor)
        {
            diagnostics.Add(Rules.FactorTwoUncertainties, row.PlaceOf("factor"), line.FactorName, before.Place.Position.Line);
        }
    }
}
