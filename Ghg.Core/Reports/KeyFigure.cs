namespace Ghg.Core.Reports;

/// <summary>A number that a reader takes home.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number with its unit, or a word.</param>
/// <param name="Note">What it is measured by, or empty.</param>
public sealed record KeyFigure(string Name, string Value, string Note);
