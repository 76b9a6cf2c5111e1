namespace Ghg.Core.Reports.Charts;

/// <summary>Values of one thing over the categories of a chart.</summary>
/// <param name="Name">Its name, for the legend.</param>
/// <param name="Class">Its colour, as a class of <see cref="ChartColours"/>.</param>
/// <param name="Values">A value for each category; null where there is none, which is drawn as a gap and never as zero.</param>
internal sealed record ChartSeries(string Name, string Class, IReadOnlyList<double?> Values)
{
    /// <summary>The lower ends of the values' 95 % intervals, or empty.</summary>
    public IReadOnlyList<double?> Lower { get; init; } = [];

    /// <summary>The upper ends of the values' 95 % intervals, or empty.</summary>
    public IReadOnlyList<double?> Upper { get; init; } = [];

    /// <summary>Whether its line is dashed: what is planned or asked for, not what was.</summary>
    public bool IsDashed { get; init; }
}
