using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>An input of a model of one's own, with what is known of it: <c>Sampled.Of</c> it, calculate, and give the results to <see cref="MonteCarlo"/>.</summary>
/// <param name="Symbol">Its letters. They name its random numbers too, so that two inputs of one name are one and drawn alike.</param>
/// <param name="Distribution">What is known of it.</param>
public sealed record UncertainNumber(string Symbol, Distribution Distribution) : IInput
{
    /// <summary>The value that results are worked out with: the mean, unless another is stated.</summary>
    public double Value { get; init; } = Distribution.Mean;
}
