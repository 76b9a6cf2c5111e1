namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>What one input does to a result.</summary>
/// <param name="Input">The input.</param>
/// <param name="Effect">How far the result moves with one standard deviation of the input, in the result's unit.</param>
/// <param name="Share">Its part of the result's variance, 0 to 1.</param>
public sealed record Contribution(UncertainInput Input, double Effect, double Share);
