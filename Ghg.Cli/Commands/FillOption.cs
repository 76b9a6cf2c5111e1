using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>Filling the gaps of series as the command line asks for it: technique, or technique:with.</summary>
internal static class FillOption
{
    public const string Techniques = "interpolation, geometric-interpolation, surrogate:INDICATOR, overlap:LEVEL, extrapolation:YEAR";

    /// <summary>What a technique makes of a series.</summary>
    public static (string Technique, Filling Filling) Fill(string asked, EmissionSeries series, SeriesInput input)
    {
        var parts = asked.Split(':', 2);
        return (parts[0], (parts[0], parts.Length > 1 ? parts[1] : "") switch
        {
            (Interpolation.Linear, "") => Interpolation.Of(series),
            (Interpolation.Geometric, "") => Interpolation.Of(series, geometric: true),
            (Surrogate.Technique, { Length: > 0 } indicator) => BySurrogate(indicator, series, input.Project),
            (Overlap.Technique, { Length: > 0 } level) => ByOverlap(level, series, input),
            (Extrapolation.Technique, var year) when int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var until) => Extrapolation.Of(series, until),
            _ => throw new UserException(CommandTexts.NoSuchTechnique.With(asked, Techniques)),
        });
    }

    private static Filling BySurrogate(string indicator, EmissionSeries series, Project? project)
    {
        var values = project?.Indicators.Where(i => i.City == series.City && i.Id == indicator).ToDictionary(i => i.Year, i => i.Value * (i.Unit?.ToBase ?? 1));
        return values is { Count: > 0 } ? Surrogate.Of(series, values) : new Filling([], TrendTexts.NoSurrogate.With(indicator));
    }

    private static Filling ByOverlap(string level, EmissionSeries series, SeriesInput input) =>
        input.Series.FirstOrDefault(s => s.City == series.City && s.Measure.Id.Equals(level, StringComparison.OrdinalIgnoreCase)) is not { } old ? new Filling([], TrendTexts.NoOldSeries.With(level))
            : old == series ? new Filling([]) : Overlap.Of(old, series);
}
