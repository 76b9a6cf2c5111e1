namespace Ghg.Core.Reports;

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">The text.</param>
public sealed record Paragraph(string Text) : IBlock;
