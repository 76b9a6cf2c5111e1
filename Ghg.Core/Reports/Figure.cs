namespace Ghg.Core.Reports;

/// <summary>A drawing. A terminal and Markdown show its words and numbers alone.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Svg">The drawing as inline SVG; empty if there is nothing to draw.</param>
/// <param name="Caption">What it shows, in a sentence.</param>
public sealed record Figure(string Title, string Svg, string Caption) : IBlock
{
    /// <summary>The numbers that are drawn, for those who do not see the drawing; null where a table beside it has them.</summary>
    public Grid? Numbers { get; init; }
}
