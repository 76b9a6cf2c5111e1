namespace Ghg.Core.Analysis.Decomposition;

/// <summary>What a driver did.</summary>
/// <param name="Driver">The driver.</param>
/// <param name="Additive">Its part of the change, in the unit of the emissions. The parts, and what is carried along, add up to the change.</param>
/// <param name="Multiplicative">Its part of the ratio of the two ends; null where there is no ratio. The parts multiply to the ratio.</param>
public sealed record DriverEffect(Driver Driver, double Additive, double? Multiplicative);
