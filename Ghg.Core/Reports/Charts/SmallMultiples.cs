namespace Ghg.Core.Reports.Charts;

/// <summary>The same small chart for each of many cities, all on one scale: what differs is seen at a glance.</summary>
public static class SmallMultiples
{
    private const double Width = 720, Cell = 174, High = 104, Between = 8, Header = 20;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="categories">The years, ascending and without gaps.</param>
    /// <param name="series">A line for each small chart, under its name.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(string title, string description, string unit, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(series);
        var columns = (int)((Width + Between) / (Cell + Between));
        var rows = (series.Count + columns - 1) / columns;
        var height = ChartText.LineHeight + (rows * (Header + High + Between)) + ChartText.LineHeight;
        var svg = new Svg(Width, Math.Max(height, 40), title, description);
        var highest = new Axis(series.SelectMany(s => s.Values).OfType<double>(), 0, 1, 2);
        svg.Text(0, 12, $"{highest.Unit}{unit}, 0 – {highest.Label(highest.Ticks[^1])}", classes: "muted");
        for (var n = 0; n < series.Count; n++)
        {
            var (left, top) = (n % columns * (Cell + Between), ChartText.LineHeight + (n / columns * (Header + High + Between)));
            Small(svg, series[n], categories, unit, left, top);
        }

        if (categories.Count > 0)
        {
            svg.Text(0, height - 4, categories.Count == 1 ? categories[0] : $"{categories[0]} – {categories[^1]}", classes: "muted");
        }

        return svg.End();

        void Small(Svg into, ChartSeries one, IReadOnlyList<string> years, string of, double left, double top)
        {
            var scale = new Axis(highest.Ticks, top + Header + High, top + Header, 2);
            into.Text(left, top + 13, ChartText.Fit(one.Name, Cell), classes: "strong");
            into.Line(left, scale.At(0), left + Cell, scale.At(0), "zero");
            var step = Cell / Math.Max(1, years.Count);
            for (var i = 0; i < years.Count; i++)
            {
                if (one.Values[i] is { } value)
                {
                    var (y1, y2) = (scale.At(0), scale.At(value));
                    into.Bar(left + (i * step) + (step * 0.1), Math.Min(y1, y2), step * 0.8, Math.Abs(y2 - y1), $"area {one.Class}", $"{one.Name}, {years[i]}: {Figures.Show(value)} {of}");
                }
            }
        }
    }
}
