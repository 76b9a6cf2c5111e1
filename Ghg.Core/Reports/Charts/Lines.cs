namespace Ghg.Core.Reports.Charts;

/// <summary>Lines over years: emissions with their interval, target paths, plans. A year without a value is a gap.</summary>
internal static class Lines
{
    private const double Width = 720, Height = 340;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="categories">The years, ascending and without gaps.</param>
    /// <param name="series">The lines, the most important last: it is drawn on top.</param>
    /// <param name="marks">Points to mark with words: the line, the category, the words.</param>
    /// <param name="gap">A distance to show: the category, from which value to which, the words; null for none.</param>
    /// <param name="deadline">A year to mark from top to bottom: the category, the words; null for none.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(
        string title, string description, ChartUnit unit, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series,
        IReadOnlyList<(int Series, int Category, string Words)> marks, (int Category, double From, double To, string Words)? gap = null,
        (int Category, string Words)? deadline = null)
    {
        var values = series.SelectMany(s => s.Values.Concat(s.Lower).Concat(s.Upper)).OfType<double>();
        var legend = new Legend(series.Select(s => (s.Name, s.Class, s.IsDashed)), Width);
        var frame = new Frame(Width, Height + legend.Height, title, description, unit, categories, legend, values);
        if (deadline is { } until)
        {
            var (x, top) = (frame.Middle(until.Category), frame.Scale.At(frame.Scale.Ticks[^1]));
            frame.Svg.Line(x, frame.Scale.At(frame.Scale.Ticks[0]), x, top, $"line dashed {ChartColours.Gap}");
            var isAtEdge = x + 8 + (ChartText.Width(until.Words) * ChartText.Bold) > Width;
            frame.Svg.Label(isAtEdge ? x - 8 : x + 8, top + 12, until.Words, isAtEdge ? "end" : "start");
        }

        foreach (var line in series)
        {
            Line(frame, line, categories, unit);
        }

        if (gap is { } distance)
        {
            var (x, y1, y2) = (frame.Middle(distance.Category), frame.Scale.At(distance.From), frame.Scale.At(distance.To));
            frame.Svg.Line(x, y1, x, y2, $"line {ChartColours.Gap}");
            var isAtEdge = x + 8 + (ChartText.Width(distance.Words) * ChartText.Bold) > Width;
            frame.Svg.Label(isAtEdge ? x - 8 : x + 8, ((y1 + y2) / 2) + 4, distance.Words, isAtEdge ? "end" : "start");
        }

        foreach (var (line, category, words) in marks)
        {
            if (series[line].Values[category] is { } value)
            {
                var (x, y) = (frame.Middle(category), frame.Scale.At(value));
                frame.Svg.Dot(x, y, 7, "mark", words);
                var room = ChartText.Width(words) * ChartText.Bold / 2;
                frame.Svg.Label(Math.Clamp(x, room, Width - room), y - 12, words, "middle");
            }
        }

        return frame.Svg.End();
    }

    private static void Line(Frame frame, ChartSeries line, IReadOnlyList<string> categories, ChartUnit unit)
    {
        foreach (var run in Runs(line))
        {
            var band = run.Where(i => line.Lower.ElementAtOrDefault(i) is not null && line.Upper.ElementAtOrDefault(i) is not null).ToList();
            if (band.Count > 1)
            {
                frame.Svg.Path(
                    band.Select(i => (frame.Middle(i), frame.Scale.At(line.Upper[i]!.Value))).Concat(Enumerable.Reverse(band).Select(i => (frame.Middle(i), frame.Scale.At(line.Lower[i]!.Value)))),
                    $"band {line.Class}", closed: true);
            }

            frame.Svg.Path(run.Select(i => (frame.Middle(i), frame.Scale.At(line.Values[i]!.Value))), $"line {(line.IsDashed ? "dashed " : "")}{line.Class}");
        }

        for (var i = 0; i < categories.Count; i++)
        {
            if (line.Values[i] is { } value)
            {
                // One year alone has no band; its interval is a line.
                if (line.Lower.ElementAtOrDefault(i) is { } lower && line.Upper.ElementAtOrDefault(i) is { } upper && line.Values.OfType<double>().Count() == 1)
                {
                    frame.Svg.Line(frame.Middle(i), frame.Scale.At(lower), frame.Middle(i), frame.Scale.At(upper), $"whisker {line.Class}");
                }

                frame.Svg.Dot(frame.Middle(i), frame.Scale.At(value), line.IsDashed ? 2 : 3, $"area {line.Class}", $"{categories[i]}, {line.Name}: {Figures.Show(value)} {unit.Name}{Interval(line, i)}");
            }
        }
    }

    private static string Interval(ChartSeries line, int i) => line.Lower.ElementAtOrDefault(i) is { } lower && line.Upper.ElementAtOrDefault(i) is { } upper ? $" ({Figures.Show(lower)} – {Figures.Show(upper)})" : "";

    // Stretches of years that follow one another with values.
    private static IEnumerable<List<int>> Runs(ChartSeries line)
    {
        var run = new List<int>();
        for (var i = 0; i < line.Values.Count; i++)
        {
            if (line.Values[i] is not null)
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
