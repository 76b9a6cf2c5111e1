namespace Ghg.Core.Analysis.Series;

/// <summary>Finds what in a series would make a step, or a smooth line, that no emission made.</summary>
public static class SeriesBreaks
{
    // Two ratios this near to each other are no coincidence: the years were computed from one another.
    private const double SameRatio = 1e-9;

    /// <summary>The breaks, by year, kind and subject. A fact that one of two neighbouring years does not state is no break.</summary>
    /// <param name="series">The series.</param>
    /// <returns>None if all years rest on the same.</returns>
    public static IReadOnlyList<SeriesBreak> Of(EmissionSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var breaks = new List<SeriesBreak>();
        var last = new Dictionary<(BasisKind, string), (int Year, string Value)>();
        foreach (var point in series.Points)
        {
            foreach (var fact in point.Basis.OrderBy(f => f.Kind).ThenBy(f => f.Subject, StringComparer.Ordinal))
            {
                if (last.TryGetValue((fact.Kind, fact.Subject), out var before) && before.Value != fact.Value)
                {
                    breaks.Add(new SeriesBreak(fact.Kind, fact.Subject, before.Year, point.Year, before.Value, fact.Value));
                }

                last[(fact.Kind, fact.Subject)] = (point.Year, fact.Value);
            }
        }

        return breaks;
    }

    /// <summary>
    /// Years that look back-cast: each of three or more consecutive years that follow from one another by the same ratio to nine digits. A flat line of
    /// equal values is one too.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <returns>The years, ascending; none for an honest series.</returns>
    public static IReadOnlyList<int> BackCast(EmissionSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = series.Points;
        var years = new SortedSet<int>();
        for (var i = 2; i < points.Count; i++)
        {
            var (a, b, c) = (points[i - 2], points[i - 1], points[i]);
            if (c.Year - b.Year == b.Year - a.Year && a.Value != 0 && b.Value != 0 && Math.Abs((c.Value / b.Value) - (b.Value / a.Value)) <= SameRatio * Math.Abs(b.Value / a.Value))
            {
                years.UnionWith([a.Year, b.Year, c.Year]);
            }
        }

        return [.. years];
    }
}
