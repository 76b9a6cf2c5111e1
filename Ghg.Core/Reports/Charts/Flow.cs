using Ghg.Core.Analysis.Decomposition;

namespace Ghg.Core.Reports.Charts;

/// <summary>What flows from things on the left to things on the right: from sectors to gases. Flows below zero cannot be drawn so, and are left to words.</summary>
internal static class Flow
{
    private const double Width = 720, Height = 380, Node = 16, Gap = 12, Top = 8, MostOfLabels = 0.38;

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

        var total = Sums.Of(drawn.Select(f => f.Value));
        var nodes = Math.Max(drawn.Select(f => f.From).Distinct().Count(), drawn.Select(f => f.To).Distinct().Count());
        var pixels = (Height - (2 * Top) - (Gap * (nodes - 1))) / total;
        var sources = Side(drawn, f => f.From, left, pixels, _ => "");
        var sinks = Side(drawn, f => f.To, right, pixels, value => $" {Figures.Percent(value / total)} %");
        var (x1, x2) = (RoomFor(sources), Width - RoomFor(sinks) - Node);
        var svg = new Svg(Width, Height, title, description);
        var (leaves, arrives) = (sources.ToDictionary(s => s.Index, s => s.Y), sinks.ToDictionary(s => s.Index, s => s.Y));
        foreach (var (from, to, value) in drawn)
        {
            svg.Band(x1 + Node, leaves[from], x2, arrives[to], Math.Max(0.5, value * pixels), $"flow {left[from].Class}", $"{left[from].Name} → {right[to].Name}: {Figures.Show(value)} {unit.Name}");
            leaves[from] += value * pixels;
            arrives[to] += value * pixels;
        }

        Label(svg, sources, x1, x1 - 6, "end", unit);
        Label(svg, sinks, x2, x2 + Node + 6, "start", unit);
        return svg.End();
    }

    // The things of one side from the top down, as high as what flows through them.
    private static List<(int Index, string Name, string Class, string Label, double Value, double Y, double Height)> Side(
        List<(int From, int To, double Value)> flows, Func<(int From, int To, double Value), int> which, IReadOnlyList<(string Name, string Class)> names, double pixels, Func<double, string> note)
    {
        var (side, y) = (new List<(int, string, string, string, double, double, double)>(), Top);
        foreach (var node in flows.GroupBy(which).OrderBy(g => g.Key))
        {
            var value = Sums.Of(node.Select(f => f.Value));
            var (name, colour) = names[node.Key];
            side.Add((node.Key, name, colour, name + note(value), value, y, value * pixels));
            y += (value * pixels) + Gap;
        }

        return side;
    }

    private static double RoomFor(List<(int Index, string Name, string Class, string Label, double Value, double Y, double Height)> side) =>
        Math.Min(Width * MostOfLabels, side.Max(s => ChartText.Width(s.Label)) + 12);

    private static void Label(Svg svg, List<(int Index, string Name, string Class, string Label, double Value, double Y, double Height)> side, double x, double textAt, string anchor, ChartUnit unit)
    {
        foreach (var node in side)
        {
            svg.Bar(x, node.Y, Node, node.Height, $"area {node.Class}", $"{node.Name}: {Figures.Show(node.Value)} {unit.Name}");
            svg.Text(textAt, node.Y + (node.Height / 2) + 4, ChartText.Fit(node.Label, (Width * MostOfLabels) - 8), anchor);
        }
    }
}
