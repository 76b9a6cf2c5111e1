namespace Ghg.Core.Reports;

/// <summary>A way to another page of the same report.</summary>
/// <param name="Text">What is there.</param>
/// <param name="Target">The page, relative to this one and escaped as addresses are.</param>
public sealed record Link(string Text, string Target) : IBlock;
