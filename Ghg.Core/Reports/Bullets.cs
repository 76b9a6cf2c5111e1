namespace Ghg.Core.Reports;

/// <summary>A list.</summary>
/// <param name="Items">One sentence each.</param>
public sealed record Bullets(IReadOnlyList<string> Items) : IBlock;
