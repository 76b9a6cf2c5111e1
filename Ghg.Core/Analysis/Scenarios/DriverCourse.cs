namespace Ghg.Core.Analysis.Scenarios;

/// <summary>How a driver goes over the years: growth rates or values of some years, on straight lines between them.</summary>
/// <param name="Knots">The stated years, ascending, each with a growth over the year before (as a share), or with a value in base units.</param>
/// <param name="IsGrowth">Whether they are growth rates.</param>
public sealed record DriverCourse(IReadOnlyList<(int Year, double Value)> Knots, bool IsGrowth)
{
    /// <summary>The last year that is stated.</summary>
    public int LastYear => Knots[^1].Year;

    /// <summary>
    /// What has become of 1 between two years by growth: Π (1 + g(s)) over the years after the first. A rate holds from the first stated year back and from
    /// the last one on.
    /// </summary>
    /// <param name="from">The year in which it is 1.</param>
    /// <param name="to">The year asked for.</param>
    /// <returns>The index.</returns>
    public double Index(int from, int to)
    {
        var index = 1.0;
        for (var year = from + 1; year <= to; year++)
        {
            index *= 1 + Between(Knots, year);
        }

        return index;
    }

    /// <summary>The value in a year, on a line from what it was in the base year; after the last stated year it stays.</summary>
    /// <param name="from">The base year.</param>
    /// <param name="value">The value in the base year.</param>
    /// <param name="year">The year asked for.</param>
    /// <returns>The value in base units.</returns>
    public double Value(int from, double value, int year) => Between([(from, value), .. Knots.Where(k => k.Year > from)], year);

    private static double Between(IReadOnlyList<(int Year, double Value)> knots, int year)
    {
        for (var i = 0; i < knots.Count; i++)
        {
            if (year <= knots[i].Year)
            {
                return i == 0 ? knots[0].Value : knots[i - 1].Value + ((knots[i].Value - knots[i - 1].Value) * (year - knots[i - 1].Year) / (knots[i].Year - knots[i - 1].Year));
            }
        }

        return knots[^1].Value;
    }
}
