namespace Ghg.Core.Reports.Charts;

/// <summary>What measures save of a baseline, year by year: bands on top of a plan's line, which add up to the baseline's.</summary>
internal static class Wedges
{
    private const double Width = 720, Height = 360;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="categories">The years.</param>
    /// <param name="baseline">The baseline, drawn dashed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="saved">What each measure saves, the first next to the plan's line.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(
        string title, string description, ChartUnit unit, IReadOnlyList<string> categories, ChartSeries baseline, ChartSeries plan, IReadOnlyList<ChartSeries> saved)
    {
        var legend = new Legend([(baseline.Name, baseline.Class, true), (plan.Name, plan.Class, false), .. saved.Reverse().Select(s => (s.Name, s.Class, false))], Width);
        var frame = new Frame(Width, Height + legend.Height, title, description, unit, categories, legend, baseline.Values.Concat(plan.Values).OfType<double>());
        var floor = plan.Values.Select(v => v ?? 0).ToList();
        foreach (var wedge in saved)
        {
            var ceiling = floor.Select((f, i) => f + (wedge.Values[i] ?? 0)).ToList();
            frame.Svg.Path([.. Points(frame, floor), .. Points(frame, ceiling).Reverse()], $"area wedge {wedge.Class}", closed: true, says: wedge.Name);
            floor = ceiling;
        }

        frame.Svg.Path(Points(frame, [.. baseline.Values.Select(v => v ?? 0)]), $"line dashed {baseline.Class}");
        frame.Svg.Path(Points(frame, [.. plan.Values.Select(v => v ?? 0)]), $"line {plan.Class}");
        return frame.Svg.End();
    }

    private static IEnumerable<(double X, double Y)> Points(Frame frame, IReadOnlyList<double> values) => values.Select((v, i) => (frame.Middle(i), frame.Scale.At(v)));
}
