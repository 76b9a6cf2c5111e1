using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Statistics;

/// <summary>A linear regression by least squares, by Householder reflections on scaled columns. Checked against the certified values of NIST StRD.</summary>
/// <param name="Coefficients">One for each column, in their order.</param>
/// <param name="StandardErrors">Their standard errors; not numbers when there are no more observations than columns.</param>
/// <param name="ResidualDeviation">The standard deviation of the residuals.</param>
/// <param name="RSquared">The share of the variance about the mean that the fit explains.</param>
public sealed record LeastSquares(IReadOnlyList<double> Coefficients, IReadOnlyList<double> StandardErrors, double ResidualDeviation, double RSquared)
{
    /// <summary>A straight line: intercept and slope.</summary>
    /// <param name="points">At least two points of different x.</param>
    /// <returns>The fit; coefficient 0 is the intercept, 1 the slope.</returns>
    public static LeastSquares Line(IReadOnlyList<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);

        // About the mean of x, so that years, which are large and near to each other, cost no digits.
        var mean = Mean([.. points.Select(p => p.X)]);
        var fit = Fit([.. points.Select(p => (IReadOnlyList<double>)[1, p.X - mean])], [.. points.Select(p => p.Y)]);
        var (level, slope) = (fit.Coefficients[0], fit.Coefficients[1]);
        var error = Math.Sqrt((fit.StandardErrors[0] * fit.StandardErrors[0]) + (mean * mean * fit.StandardErrors[1] * fit.StandardErrors[1]));
        return fit with { Coefficients = [level - (slope * mean), slope], StandardErrors = [error, fit.StandardErrors[1]] };
    }

    /// <summary>A fit of y to any columns; a column of ones gives an intercept.</summary>
    /// <param name="rows">The observations, a value for each column.</param>
    /// <param name="y">What they should give.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentException">There are fewer observations than columns, or a column depends on the others.</exception>
    public static LeastSquares Fit(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(y);
        var (n, k) = (rows.Count, rows.Count == 0 ? 0 : rows[0].Count);
        if (k == 0 || n < k)
        {
            throw new ArgumentException("there are fewer observations than columns", nameof(rows));
        }

        var scale = Enumerable.Range(0, k).Select(j => Math.Sqrt(Sum(rows.Select(r => r[j] * r[j])))).ToArray();
        var a = rows.Select(r => r.Select((v, j) => v / scale[j]).ToArray()).ToArray();
        var b = y.ToArray();
        for (var j = 0; j < k; j++)
        {
            Reflect(a, b, j);
        }

        var x = Solve(a, b[..k], k);
        var residual = Sum(b[k..].Select(v => v * v));
        var deviation = Math.Sqrt(residual / (n - k));
        var mean = Mean(y);
        var errors = Enumerable.Range(0, k).Select(j => deviation * Math.Sqrt(Sum(InverseRow(a, j, k).Select(v => v * v))) / scale[j]);
        return new LeastSquares([.. x.Select((v, j) => v / scale[j])], [.. errors], deviation, 1 - (residual / Sum(y.Select(v => (v - mean) * (v - mean)))));
    }

    private static void Reflect(double[][] a, double[] b, int j)
    {
        var norm = Math.Sqrt(Sum(a.Skip(j).Select(r => r[j] * r[j])));
        var alpha = a[j][j] > 0 ? -norm : norm;
        var v = a.Select((r, i) => i < j ? 0 : i == j ? r[j] - alpha : r[j]).ToArray();
        var square = Sum(v.Select(e => e * e));
        if (norm == 0 || square == 0)
        {
            throw new ArgumentException("a column depends on the others", nameof(a));
        }

        for (var c = j; c < a[0].Length; c++)
        {
            var factor = 2 * Sum(a.Select((r, i) => v[i] * r[c])) / square;
            for (var i = j; i < a.Length; i++)
            {
                a[i][c] -= factor * v[i];
            }
        }

        var of = 2 * Sum(b.Select((e, i) => v[i] * e)) / square;
        for (var i = j; i < b.Length; i++)
        {
            b[i] -= of * v[i];
        }
    }

    private static double[] Solve(double[][] r, double[] b, int k)
    {
        var x = new double[k];
        for (var i = k - 1; i >= 0; i--)
        {
            x[i] = (b[i] - Sum(Enumerable.Range(i + 1, k - i - 1).Select(j => r[i][j] * x[j]))) / r[i][i];
        }

        return x;
    }

    // Row j of the inverse of R, whose squared length is the variance of coefficient j over that of the residuals.
    private static double[] InverseRow(double[][] r, int j, int k)
    {
        var row = new double[k];
        for (var c = j; c < k; c++)
        {
            row[c] = ((c == j ? 1 : 0) - Sum(Enumerable.Range(j, c - j).Select(i => row[i] * r[i][c]))) / r[c][c];
        }

        return row;
    }

    internal static double Mean(IReadOnlyList<double> values) => Sum(values) / values.Count;

    internal static double Sum(IEnumerable<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
