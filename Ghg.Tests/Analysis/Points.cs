using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Tests.Analysis;

/// <summary>Series for tests: values by year, in the unit that the source prints.</summary>
internal static class Points
{
    /// <summary>A series of consecutive years.</summary>
    public static EmissionSeries From(int first, params double[] values) => Of([.. values.Select((v, i) => (first + i, v))]);

    /// <summary>A series of any years.</summary>
    public static EmissionSeries Of(params (int Year, double Value)[] points) => Of(null, points);

    /// <summary>A series whose values have an interval of ± a share.</summary>
    public static EmissionSeries Of(double? uncertainty, params (int Year, double Value)[] points) => new(
        "c", Text.Same("c"), new SeriesMeasure("BASIC", Text.Same("BASIC"), "AR5"),
        [.. points.Select(p => new SeriesPoint(p.Year, p.Value) { Lower = p.Value * (1 - uncertainty), Upper = p.Value * (1 + uncertainty) })]);
}
