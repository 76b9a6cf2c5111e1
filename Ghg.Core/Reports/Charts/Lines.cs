namespace Ghg.Core.Reports.Charts;

/// <summary>Lines over years: emissions with their interval, target paths, plans. A year without a value is a gap.</summary>
public static class Lines
{
    private const double Width = 720, Height = 340;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="categories">The years, ascending and without gaps.</param>
    /// <param name="series">The lines.</param>
    /// <param name="marks">Points to mark with words: the line, the category, the words.</param>
    /// <returns>Inline SVG.</returns>
    public static string Draw(
        string title, string description, string unit, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, IReadOnlyList<(int Series, int Category, string Words)> marks)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(marks);
        var values = series.SelectMany(s => s.Values.Concat(s.Lower).Concat(s.Upper)).OfType<double>();
        var frame = new Frame(Width, Height, title, description, unit, categories, new Legend(series.Select(s => (s.Name, s.Class, s.IsDashed)), Width), values);
        foreach (var line in series)
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
                    frame.Svg.Dot(frame.Middle(i), frame.Scale.At(value), 3, $"area {line.Class}", $"{categories[i]}, {line.Name}: {Figures.Show(value)} {unit}{Interval(line, i)}");
                }
            }
        }

        foreach (var (line, category, words) in marks)
        {
            if (series[line].Values[category] is { } value)
            {
                var (x, y) = (frame.Middle(category), frame.Scale.At(value));
                frame.Svg.Dot(x, y, 7, "mark", words);
                var room = ChartText.Width(words) / 2;
                frame.Svg.Text(Math.Clamp(x, room, Width - room), y - 12, words, "middle", "strong");
            }
        }

        return frame.Svg.End();
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
