using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>What a technique made of the gaps of a series: new points, each marked by the technique, or the reason why it refuses.</summary>
/// <param name="Points">The points to add; none if it refuses or there was nothing to fill.</param>
/// <param name="Refusal">Why it refuses, or null.</param>
/// <param name="Note">What a reader must know of the filled years, or null.</param>
public sealed record Filling(IReadOnlyList<SeriesPoint> Points, Text? Refusal = null, Text? Note = null)
{
    internal static Filling Refused(Text why) => new([], why);

    /// <summary>The finding that a technique was refused.</summary>
    /// <param name="series">The series that was to be filled.</param>
    /// <param name="technique">The technique.</param>
    /// <returns>Null if it was not refused.</returns>
    public Diagnostic? FindingOn(EmissionSeries series, string technique)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Refusal is { } why ? new Diagnostic(Rules.FillRefused, series.Points[0].Place, series.Name, series.Measure.Name, NameOf(technique), why) { City = series.City } : null;
    }

    /// <summary>The name of a technique.</summary>
    /// <param name="technique">Its machine name.</param>
    /// <returns>The name; the machine name itself for what a table says.</returns>
    public static Text NameOf(string technique) => TrendTexts.Techniques.Where(t => t.English == technique).Select(t => (Text?)t).FirstOrDefault() ?? Text.Same(technique);

    /// <summary>The series with the points in their years.</summary>
    /// <param name="series">The series that was filled.</param>
    /// <returns>A longer series.</returns>
    public EmissionSeries In(EmissionSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series with { Points = [.. series.Points.Concat(Points).OrderBy(p => p.Year)] };
    }
}
