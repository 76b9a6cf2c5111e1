namespace Ghg.Core.Analysis.Differences;

/// <summary>One source of two inventories, and why it differs.</summary>
/// <param name="Key">The source.</param>
/// <param name="First">Its kilograms of CO2e in the first inventory, or null if it has no number there.</param>
/// <param name="Second">Its kilograms of CO2e in the second inventory, or null if it has no number there.</param>
/// <param name="Effects">Kilograms of CO2e by cause, in the order of <see cref="DifferenceCause"/>; they add up to the second less the first, where a source without a number adds nothing.</param>
public sealed record SourceDifference(SourceKey Key, double? First, double? Second, IReadOnlyList<double> Effects)
{
    /// <summary>The second less the first, in kilograms of CO2e; a source that one of them does not count adds nothing to it there.</summary>
    public double Change => (Second ?? 0) - (First ?? 0);
}
