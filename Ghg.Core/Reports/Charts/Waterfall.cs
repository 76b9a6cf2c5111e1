namespace Ghg.Core.Reports.Charts;

/// <summary>From one total to another by what each driver added or took away.</summary>
internal static class Waterfall
{
    private const double Width = 720, RowHeight = 30, Top = 30;

    /// <summary>Draws the chart, a row for each step, so that long names have room.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="first">The first total and its name.</param>
    /// <param name="steps">What was added or taken away, in order.</param>
    /// <param name="last">The name of the last total, which the steps lead to.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(string title, string description, ChartUnit unit, (string Name, double Value) first, IReadOnlyList<(string Name, double Value)> steps, string last)
    {
        var levels = new List<double> { first.Value };
        foreach (var (_, value) in steps)
        {
            levels.Add(levels[^1] + value);
        }

        var height = Top + ((steps.Count + 2) * RowHeight) + 24;
        var names = (string[])[first.Name, .. steps.Select(s => s.Name), last];
        var left = Math.Min(Width * 0.36, names.Max(ChartText.Width) + 12);
        var svg = new Svg(Width, height, title, description);
        var numbers = steps.Select(s => (s.Value > 0 ? "+" : "") + Figures.Show(s.Value)).Prepend(Figures.Show(first.Value)).Append(Figures.Show(levels[^1])).ToList();
        var scale = new Axis(levels, left, Width - numbers.Max(ChartText.Width) - 14, unit);
        svg.Text(0, 14, scale.Unit, classes: "muted");
        foreach (var tick in scale.Ticks)
        {
            svg.Line(scale.At(tick), Top - 8, scale.At(tick), height - 24, tick == 0 ? "zero" : "grid");
            svg.Text(scale.At(tick), height - 8, scale.Label(tick), "middle", "muted");
        }

        Row(0, 0, first.Value, ChartColours.Total);
        for (var i = 0; i < steps.Count; i++)
        {
            Row(i + 1, levels[i], levels[i + 1], steps[i].Value > 0 ? ChartColours.Rise : ChartColours.Fall);
        }

        Row(steps.Count + 1, 0, levels[^1], ChartColours.Total);
        return svg.End();

        void Row(int row, double from, double to, string colour)
        {
            var y = Top + (row * RowHeight);
            var (x1, x2) = (scale.At(Math.Min(from, to)), scale.At(Math.Max(from, to)));
            svg.Text(left - 8, y + 16, ChartText.Fit(names[row], left - 10), "end", row == 0 || row == names.Length - 1 ? "strong" : "");
            svg.Bar(x1, y + 3, Math.Max(1, x2 - x1), RowHeight - 10, $"area {colour}", $"{names[row]}: {numbers[row]} {unit.Name}");
            svg.Text(x2 + 5, y + 16, numbers[row], classes: "muted");
        }
    }
}
