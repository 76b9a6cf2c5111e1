namespace Ghg.Core.Reports.Charts;

/// <summary>The same small chart for each of many cities, all on one scale: what differs is seen at a glance. The highest year of each is marked, where there are several.</summary>
internal static class SmallMultiples
{
    private const double Width = 720, Cell = 168, High = 96, Between = 16, Header = 22, Foot = 20, Top = 24, WidestBar = 56;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="categories">The years, ascending and without gaps.</param>
    /// <param name="series">A row of bars for each small chart, under its name.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(string title, string description, ChartUnit unit, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        var columns = (int)((Width + Between) / (Cell + Between));
        var rows = (series.Count + columns - 1) / columns;
        var svg = new Svg(Width, Top + (rows * (Header + High + Foot)), title, description);
        var all = new Axis(series.SelectMany(s => s.Values).OfType<double>(), 0, 1, unit);
        svg.Text(0, 12, $"{all.Unit}: {all.Label(all.Ticks[0])} … {all.Label(all.Ticks[^1])}", classes: "muted");
        for (var n = 0; n < series.Count; n++)
        {
            Small(svg, series[n], categories, unit, all, n % columns * (Cell + Between), Top + (n / columns * (Header + High + Foot)));
        }

        return svg.End();
    }

    private static void Small(Svg svg, ChartSeries one, IReadOnlyList<string> years, ChartUnit unit, Axis all, double left, double top)
    {
        var scale = new Axis(all.Ticks, top + Header + High, top + Header, unit);
        svg.Text(left, top + 15, ChartText.Fit(one.Name, Cell / ChartText.Bold), classes: "strong");
        svg.Line(left, scale.At(all.Ticks[^1]), left + Cell, scale.At(all.Ticks[^1]), "grid");
        svg.Line(left, scale.At(0), left + Cell, scale.At(0), "zero");
        var step = Cell / Math.Max(1, years.Count);
        var values = one.Values.ToList();
        var highest = values.Count(v => v is not null) > 1 ? values.FindIndex(v => v is not null && v == values.Max()) : -1;
        var thickness = Math.Min(WidestBar, step * 0.8);
        for (var i = 0; i < years.Count; i++)
        {
            if (one.Values[i] is { } value)
            {
                var (y1, y2) = (scale.At(0), scale.At(value));
                svg.Bar(left + (i * step) + ((step - thickness) / 2), Math.Min(y1, y2), thickness, Math.Abs(y2 - y1), $"area {(i == highest ? ChartColours.Rise : one.Class)}", $"{one.Name}, {years[i]}: {Figures.Show(value)} {unit.Name}");
            }
        }

        if (years.Count > 0)
        {
            svg.Text(left, top + Header + High + 14, years[0], classes: "muted");
            svg.Text(left + Cell, top + Header + High + 14, years.Count > 1 ? years[^1] : "", "end", "muted");
        }
    }
}
