using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// Reads an uncertainty table as CSV: <c>category, gas, base, year</c> in any one unit of CO2e, then half-widths in percent (<c>activity_uncertainty,
/// factor_uncertainty</c>, or <c>uncertainty</c> where only both together are known), signed limits in percent instead (<c>activity_lower, activity_upper,
/// factor_lower, factor_upper</c>) or the ends of a triangle or a uniform distribution (<c>activity_minimum, activity_maximum, factor_minimum,
/// factor_maximum</c>), the shapes, the flags <c>activity_correlated</c> (no) and <c>factor_correlated</c> (yes), and <c>factor</c>, which names a shared one.
/// </summary>
public static class LineFile
{
    private static readonly ColumnSet Columns = new(
        new Column("category", Required: true), new Column("gas"), new Column("base"), new Column("emissions", Required: true), new Column("activity_uncertainty"), new Column("factor_uncertainty"), new Column("uncertainty"),
        new Column("activity_lower"), new Column("activity_upper"), new Column("factor_lower"), new Column("factor_upper"), new Column("activity_minimum"), new Column("activity_maximum"),
        new Column("factor_minimum"), new Column("factor_maximum"), new Column("activity_distribution"), new Column("factor_distribution"),
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
        var both = LineSide.HalfWidth(row, "uncertainty", diagnostics);
        if (both is not null && LineSide.Columns.FirstOrDefault(c => row.Or(c) is not null) is { } part)
        {
            diagnostics.Add(Rules.UncertaintyTwice, row.PlaceOf(part), part);
            return null;
        }

        // Where only both together are known, the IPCC has them under F if the years are correlated, else under E: notes to table 3.2.
        var isFactor = both is not null && factorFlag == true && activityFlag != true && row.Or("factor_correlated") is not null;
        var activity = LineSide.Read(row, "activity", isFactor ? 0 : both, diagnostics);
        var factor = LineSide.Read(row, "factor", isFactor ? both : both is null ? null : 0, diagnostics);
        if (category is null || (both is null && row.Or("uncertainty") is not null) || emissions is null || activity is null || factor is null || activityFlag is null || factorFlag is null)
        {
            return null;
        }

        if (activity.Percent == 0 && factor.Percent == 0 && (emissions != 0 || before is not (null or 0)))
        {
            diagnostics.Add(Rules.NoUncertaintyStated, row.PlaceOf(LineSide.Columns.Prepend("uncertainty").FirstOrDefault(c => row.Or(c) is not null) ?? "category"), category);
        }

        return new UncertainLine(
            new Approach1Line(category, row["gas"], before ?? 0, emissions.Value, activity.Percent, factor.Percent) { ActivityCorrelated = activityFlag.Value, FactorCorrelated = factorFlag.Value },
            activity.Distribution, factor.Distribution, row["factor"], before is not null);
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
