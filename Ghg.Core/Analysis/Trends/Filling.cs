using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>What a technique made of the gaps of a series: new points, each marked by the technique, or the reason why it refuses.</summary>
/// <param name="Points">The points to add; none if it refuses or there was nothing to fill.</param>
/// <param name="Refusal">Why it refuses, or null.</param>
/// <param name="Note">What a reader must know of the filled years, or null.</param>
public sealed record Filling(IReadOnlyList<SeriesPoint> Points, Text? Refusal = null, Text? Note = null)
{
    internal static Filling Refused(Text why) => new([], why);

    /// <summary>The series with the points in their years.</summary>
    /// <param name="series">The series that was filled.</param>
    /// <returns>A longer series.</returns>
    public EmissionSeries In(EmissionSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series with { Points = [.. series.Points.Concat(Points).OrderBy(p => p.Year)] };
    }
}
