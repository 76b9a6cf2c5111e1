namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>A category in the order of importance.</summary>
/// <param name="Category">The category.</param>
/// <param name="Share">Its part of the assessment, 0 to 1.</param>
/// <param name="Cumulative">The parts down to it.</param>
/// <param name="IsKey">Whether it belongs to the fewest that make up 95 % (90 % with uncertainty).</param>
public sealed record KeyCategory(CategoryChange Category, double Share, double Cumulative, bool IsKey);
