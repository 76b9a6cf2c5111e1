using Ghg.Core.Analysis.Decomposition;

namespace Ghg.Core.Reports.Charts;

/// <summary>Bars of parts on top of one another, a bar for each category: sectors or gases by year. Negative parts hang below zero.</summary>
internal static class StackedBars
{
    private const double Width = 720, Height = 340;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="categories">The names of the bars.</param>
    /// <param name="series">The parts, the first at the bottom.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(string title, string description, ChartUnit unit, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        var ends = Enumerable.Range(0, categories.Count).SelectMany(i => (double[])[Sums.Of(series.Select(s => Math.Max(0, s.Values[i] ?? 0))), Sums.Of(series.Select(s => Math.Min(0, s.Values[i] ?? 0)))]);
        var frame = new Frame(Width, Height, title, description, unit, categories, new Legend(series.Select(s => (s.Name, s.Class, false)), Width), ends);
        var thickness = Math.Min(56, frame.Step * 0.7);
        for (var i = 0; i < categories.Count; i++)
        {
            var (up, down) = (0.0, 0.0);
            foreach (var part in series)
            {
                if (part.Values[i] is not { } value || value == 0)
                {
                    continue;
                }

                var from = value > 0 ? up : down;
                var (y1, y2) = (frame.Scale.At(from), frame.Scale.At(from + value));
                frame.Svg.Bar(frame.Middle(i) - (thickness / 2), Math.Min(y1, y2), thickness, Math.Abs(y2 - y1), $"area {part.Class}", $"{categories[i]}, {part.Name}: {Figures.Show(value)} {unit.Name}");
                (up, down) = value > 0 ? (up + value, down) : (up, down + value);
            }
        }

        return frame.Svg.End();
    }
}
