using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>
/// What a city emitted, year by year, seen one way: the input of every analysis over time. It comes from inventories (<see cref="SeriesMaker"/>) or from a
/// table (<see cref="SeriesReader"/>). A year without a value is absent, never zero and never filled in silently.
/// </summary>
/// <param name="City">The city's id.</param>
/// <param name="Name">The city's name.</param>
/// <param name="Measure">What the values measure.</param>
/// <param name="Points">The years that have a value, ascending and without repeats.</param>
public sealed record EmissionSeries(string City, Text Name, SeriesMeasure Measure, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>How the errors of its years go together. Default: not known.</summary>
    public YearCorrelation Correlation { get; init; } = YearCorrelation.Unknown;

    /// <summary>The first year with a value. A series has at least one.</summary>
    public int FirstYear => Points[0].Year;

    /// <summary>The last year with a value.</summary>
    public int LastYear => Points[^1].Year;

    /// <summary>The point of a year, or null: a missing year is missing.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The point, or null.</returns>
    public SeriesPoint? At(int year) => Points.FirstOrDefault(p => p.Year == year);

    /// <summary>The points that were measured or estimated as such: filled ones are shown, and count in no test of a trend.</summary>
    public IReadOnlyList<SeriesPoint> Observed => [.. Points.Where(p => !p.IsFilled)];

    /// <summary>The years between the first and the last that have no value.</summary>
    public IReadOnlyList<int> MissingYears => [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(y => At(y) is null)];

    /// <summary>The part of the series that lies in some years.</summary>
    /// <param name="years">The years; none means all.</param>
    /// <returns>The part, or null if nothing of it is there.</returns>
    public EmissionSeries? In(IReadOnlyCollection<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var kept = years.Count == 0 ? Points : [.. Points.Where(p => years.Contains(p.Year))];
        return kept.Count == 0 ? null : this with { Points = kept };
    }
}
