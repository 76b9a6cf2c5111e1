namespace Ghg.Core.Reports.Charts;

/// <summary>What flows from things on the left to things on the right: from sectors to gases. Flows below zero cannot be drawn so, and are named below.</summary>
internal static class Flow
{
    private const double Width = 720, Height = 380, Node = 16, Gap = 10, Top = 8;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="left">Names and colours on the left.</param>
    /// <param name="right">Names and colours on the right.</param>
    /// <param name="flows">From which on the left, to which on the right, how much.</param>
    /// <returns>Inline SVG; empty if nothing flows.</returns>
    public static string Draw(
        string title, string description, ChartUnit unit, IReadOnlyList<(string Name, string Class)> left, IReadOnlyList<(string Name, string Class)> right, IReadOnlyList<(int From, int To, double Value)> flows)
    {
        var drawn = flows.Where(f => f.Value > 0).OrderBy(f => f.From).ThenBy(f => f.To).ToList();
        if (drawn.Count == 0)
        {
            return "";
        }

        var total = drawn.Sum(f => f.Value);
        var (sources, sinks) = (drawn.Select(f => f.From).Distinct().Order().ToList(), drawn.Select(f => f.To).Distinct().Order().ToList());
        var pixels = (Height - (2 * Top) - (Gap * (Math.Max(sources.Count, sinks.Count) - 1))) / total;
        var labelsLeft = Math.Min(Width * 0.3, sources.Max(s => ChartText.Width(left[s].Name)) + 12);
        var labelsRight = Math.Min(Width * 0.3, sinks.Max(s => ChartText.Width($"{right[s].Name} {Share(drawn.Where(f => f.To == s).Sum(f => f.Value))}")) + 12);
        var svg = new Svg(Width, Height, title, description);
        var (startsAt, endsAt) = (Stack(sources, f => f.From), Stack(sinks, f => f.To));
        var (out_, in_) = (new Dictionary<int, double>(startsAt), new Dictionary<int, double>(endsAt));
        foreach (var (from, to, value) in drawn)
        {
            svg.Band(labelsLeft + Node, out_[from], Width - labelsRight - Node, in_[to], Math.Max(0.5, value * pixels), $"flow {left[from].Class}", $"{left[from].Name} → {right[to].Name}: {Figures.Show(value)} {unit.Name}");
            out_[from] += value * pixels;
            in_[to] += value * pixels;
        }

        foreach (var source in sources)
        {
            svg.Bar(labelsLeft, startsAt[source], Node, out_[source] - startsAt[source], $"area {left[source].Class}", left[source].Name);
            svg.Text(labelsLeft - 6, ((startsAt[source] + out_[source]) / 2) + 4, ChartText.Fit(left[source].Name, labelsLeft - 8), "end");
        }

        foreach (var sink in sinks)
        {
            var sum = drawn.Where(f => f.To == sink).Sum(f => f.Value);
            svg.Bar(Width - labelsRight - Node, endsAt[sink], Node, in_[sink] - endsAt[sink], $"area {right[sink].Class}", $"{right[sink].Name}: {Figures.Show(sum)} {unit.Name}");
            svg.Text(Width - labelsRight + 6, ((endsAt[sink] + in_[sink]) / 2) + 4, ChartText.Fit($"{right[sink].Name} {Share(sum)}", labelsRight - 8));
        }

        return svg.End();

        string Share(double value) => $"{Figures.Percent(value / total)} %";

        Dictionary<int, double> Stack(List<int> nodes, Func<(int From, int To, double Value), int> which)
        {
            var (places, y) = (new Dictionary<int, double>(), Top);
            foreach (var node in nodes)
            {
                places[node] = y;
                y += (drawn.Where(f => which(f) == node).Sum(f => f.Value) * pixels) + Gap;
            }

            return places;
        }
    }
}
