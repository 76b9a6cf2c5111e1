namespace Ghg.Core.Reports.Charts;

/// <summary>The frame of a chart with categories side by side, mostly years, and a scale upwards: legend, grid, labels.</summary>
internal sealed class Frame
{
    private const double Top = 6, Right = 12, Below = 26;

    private readonly double _left;
    private readonly double _width;
    private readonly double _bottom;
    private readonly IReadOnlyList<string> _categories;

    public Frame(double width, double height, string title, string description, ChartUnit unit, IReadOnlyList<string> categories, Legend legend, IEnumerable<double> values)
    {
        Svg = new Svg(width, height, title, description);
        legend.Draw(Svg, 0, Top);
        var top = Top + legend.Height + ChartText.LineHeight + 6;
        _bottom = height - Below;
        _categories = categories;
        Scale = new Axis(values, _bottom, top, unit);
        _left = Scale.Ticks.Max(t => ChartText.Width(Scale.Label(t))) + 10;
        _width = width - _left - Right;
        Svg.Text(0, top - 14, Scale.Unit, classes: "muted");
        foreach (var tick in Scale.Ticks)
        {
            Svg.Line(_left, Scale.At(tick), _left + _width, Scale.At(tick), tick == 0 ? "zero" : "grid");
            Svg.Text(_left - 6, Scale.At(tick) + 4, Scale.Label(tick), "end", "muted");
        }

        // As many labels as fit beside one another, the last always among them.
        var widest = categories.Count == 0 ? 1 : categories.Max(ChartText.Width) + 8;
        var every = Math.Max(1, (int)Math.Ceiling(widest * categories.Count / _width));
        for (var i = categories.Count - 1; i >= 0; i -= every)
        {
            Svg.Text(Middle(i), _bottom + 18, ChartText.Fit(categories[i], Math.Max(Step * every, 40)), "middle", "muted");
        }
    }

    public Svg Svg { get; }

    public Axis Scale { get; }

    /// <summary>The room of one category in pixels.</summary>
    public double Step => _width / Math.Max(1, _categories.Count);

    /// <summary>The middle of a category.</summary>
    public double Middle(int category) => _left + ((category + 0.5) * Step);
}
