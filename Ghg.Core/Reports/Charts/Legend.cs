namespace Ghg.Core.Reports.Charts;

/// <summary>The names of what a chart shows beside their colours, in lines above it.</summary>
internal sealed class Legend
{
    private const double Swatch = 12, Gap = 18, Between = 6;

    private readonly List<(string Name, string Class, bool Dashed, double X, int Line)> _entries = [];

    public Legend(IEnumerable<(string Name, string Class, bool Dashed)> entries, double width)
    {
        var (x, line) = (0.0, 0);
        foreach (var (name, colour, dashed) in entries)
        {
            var fitted = ChartText.Fit(name, width - Swatch - Between);
            var needed = Swatch + Between + ChartText.Width(fitted) + Gap;
            if (x > 0 && x + needed - Gap > width)
            {
                (x, line) = (0, line + 1);
            }

            _entries.Add((fitted, colour, dashed, x, line));
            x += needed;
        }
    }

    /// <summary>How high it is, with a gap below it.</summary>
    public double Height => _entries.Count == 0 ? 0 : ((_entries[^1].Line + 1) * ChartText.LineHeight) + 8;

    public void Draw(Svg svg, double left, double top)
    {
        foreach (var (name, colour, dashed, x, line) in _entries)
        {
            var y = top + (line * ChartText.LineHeight);
            if (dashed)
            {
                svg.Line(left + x, y + 8, left + x + Swatch, y + 8, $"line dashed {colour}");
            }
            else
            {
                svg.Bar(left + x, y + 2, Swatch, Swatch, $"area {colour}", name);
            }

            svg.Text(left + x + Swatch + Between, y + 12, name);
        }
    }
}
