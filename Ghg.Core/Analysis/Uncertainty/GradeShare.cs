namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>How much of a total rests on data of a grade.</summary>
/// <param name="Grade">H, M or L; empty for data without a grade.</param>
/// <param name="OfActivity">The part of the total, by size, whose activity data have the grade.</param>
/// <param name="OfFactor">The part whose factors have it.</param>
public sealed record GradeShare(string Grade, double OfActivity, double OfFactor);
