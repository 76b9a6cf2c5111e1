using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// The IPCC's table for Approach 1 as it is submitted: IPCC 2006, volume 1, chapter 3, table 3.2 (pages 3.31 and 3.32), with the choice of correlation
/// between years by row. It takes all categories as independent of each other, which shared factors are not; the first-order analysis beside it does not.
/// </summary>
public sealed class Approach1Table
{
    private Approach1Table(IReadOnlyList<Approach1Row> rows, double baseTotal, double yearTotal) => (Rows, BaseTotal, YearTotal) = (rows, baseTotal, yearTotal);

    /// <summary>The rows in the order they came.</summary>
    public IReadOnlyList<Approach1Row> Rows { get; }

    /// <summary>ΣC.</summary>
    public double BaseTotal { get; }

    /// <summary>ΣD.</summary>
    public double YearTotal { get; }

    /// <summary>The uncertainty of the year's total, √ΣH, in percent; null if the total is zero.</summary>
    public double? Percent => YearTotal == 0 ? null : Math.Sqrt(Total(r => r.Variance));

    /// <summary>Half of the 95 % interval of the year's total in its own unit, which exists for a total of zero too.</summary>
    public double HalfWidth => Math.Sqrt(Total(r => r.Combined * r.Line.Year / 100 * (r.Combined * r.Line.Year / 100)));

    /// <summary>The change from the base year in percent; null if the base total is zero.</summary>
    public double? Trend => BaseTotal == 0 ? null : (YearTotal - BaseTotal) / BaseTotal * 100;

    /// <summary>The uncertainty of the trend, √ΣM, in percentage points; null if the base total is zero.</summary>
    public double? TrendPoints => BaseTotal == 0 ? null : Math.Sqrt(Total(r => r.TrendVariance));

    /// <summary>The table of some categories.</summary>
    /// <param name="lines">Columns A to F.</param>
    /// <returns>The table.</returns>
    public static Approach1Table Of(IReadOnlyList<Approach1Line> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (baseTotal, yearTotal) = (SumOf(lines, l => l.Base), SumOf(lines, l => l.Year));
        return new Approach1Table([.. lines.Select(l => RowOf(l, baseTotal, yearTotal))], baseTotal, yearTotal);
    }

    private static Approach1Row RowOf(Approach1Line line, double baseTotal, double yearTotal)
    {
        var (e, f) = (line.ActivityPercent, line.FactorPercent);
        var combined = Math.Sqrt((e * e) + (f * f));
        var variance = combined * line.Year / yearTotal * (combined * line.Year / yearTotal);
        var raised = (0.01 * line.Base) + baseTotal;
        var typeA = Math.Abs(((((0.01 * line.Year) + yearTotal) - raised) / raised * 100) - ((yearTotal - baseTotal) / baseTotal * 100));
        var typeB = Math.Abs(line.Year / baseTotal);
        var byFactor = line.FactorCorrelated ? typeA * f : typeB * f * Math.Sqrt(2);
        var byActivity = line.ActivityCorrelated ? typeA * e : typeB * e * Math.Sqrt(2);
        return new Approach1Row(line, combined, variance, typeA, typeB, byFactor, byActivity, (byFactor * byFactor) + (byActivity * byActivity));
    }

    private double Total(Func<Approach1Row, double> column) => SumOf(Rows, column);

    private static double SumOf<T>(IEnumerable<T> rows, Func<T, double> column)
    {
        var sum = new CompensatedSum();
        foreach (var row in rows)
        {
            sum.Add(column(row));
        }

        return sum.Value;
    }
}
