namespace Ghg.Core.Reports;

/// <summary>A drawing. A terminal and Markdown show its words alone.</summary>
/// <param name="Svg">The drawing as inline SVG.</param>
/// <param name="Caption">What it shows, in a sentence.</param>
public sealed record Figure(string Svg, string Caption) : IBlock;
