namespace Ghg.Core.Analysis.Series;

/// <summary>A change between two neighbouring years of a series in what the values rest on.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Subject">Of what; empty for the value as a whole.</param>
/// <param name="Before">The year before.</param>
/// <param name="Year">The year from which the new holds.</param>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
public sealed record SeriesBreak(BasisKind Kind, string Subject, int Before, int Year, string Old, string New);
