namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>How much of a result rests on what was stated, published or assumed.</summary>
/// <param name="Source">Who says how sure the numbers are.</param>
/// <param name="Inputs">How many numbers.</param>
/// <param name="OfResult">The part of the result, by size, whose most uncertain number is one of them.</param>
/// <param name="OfVariance">The part of the variance that comes from them.</param>
public sealed record SourceShare(UncertaintySource Source, int Inputs, double OfResult, double OfVariance);
