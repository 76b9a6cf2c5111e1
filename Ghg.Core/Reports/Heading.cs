namespace Ghg.Core.Reports;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the document, 2 for a part of it.</param>
/// <param name="Text">The heading.</param>
public sealed record Heading(int Level, string Text) : IBlock;
