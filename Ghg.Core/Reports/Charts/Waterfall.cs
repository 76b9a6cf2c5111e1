namespace Ghg.Core.Reports.Charts;

/// <summary>From one total to another by what each driver added or took away.</summary>
internal static class Waterfall
{
    private const double Width = 720, RowHeight = 30, Top = 30, Below = 24, MostOfLabels = 0.36, LeastBar = 2.5;

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

        IReadOnlyList<(string Name, double From, double To, string Number, string Class)> rows =
        [
            (first.Name, 0, first.Value, Figures.Show(first.Value), ChartColours.Total),
            .. steps.Select((s, i) => (s.Name, levels[i], levels[i + 1], (s.Value > 0 ? "+" : "") + Figures.Show(s.Value), s.Value > 0 ? ChartColours.Rise : ChartColours.Fall)),
            (last, 0, levels[^1], Figures.Show(levels[^1]), ChartColours.Total),
        ];
        var height = Top + (rows.Count * RowHeight) + Below;
        var left = Math.Min(Width * MostOfLabels, (rows.Max(r => ChartText.Width(r.Name)) * ChartText.Bold) + 12);
        var svg = new Svg(Width, height, title, description);
        var scale = new Axis(levels, left, Width - rows.Max(r => ChartText.Width(r.Number)) - 14, unit);
        svg.Text(0, 14, scale.Unit, classes: "muted");
        foreach (var tick in scale.Ticks)
        {
            svg.Line(scale.At(tick), Top - 8, scale.At(tick), height - Below, tick == 0 ? "zero" : "grid");
            svg.Text(scale.At(tick), height - 8, scale.Label(tick), "middle", "muted");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (y, row) = (Top + (i * RowHeight), rows[i]);
            var (x1, x2) = (scale.At(Math.Min(row.From, row.To)), scale.At(Math.Max(row.From, row.To)));
            svg.Text(left - 8, y + 16, ChartText.Fit(row.Name, left - 10), "end", row.Class == ChartColours.Total ? "strong" : "");
            svg.Bar(x1, y + 3, Math.Max(LeastBar, x2 - x1), RowHeight - 10, $"area {row.Class}", $"{row.Name}: {row.Number} {unit.Name}");
            svg.Label(x2 + 5, y + 16, row.Number, "start", "muted");
        }

        return svg.End();
    }
}
