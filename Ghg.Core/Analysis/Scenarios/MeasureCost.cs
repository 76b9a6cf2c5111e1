namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a measure costs more than the baseline does, when it is in full effect; in proportion to its adoption before.</summary>
/// <param name="Capital">What is spent once in a lifetime.</param>
/// <param name="Operation">What is spent each year, less the energy saved; negative where it earns.</param>
/// <param name="Lifetime">Years over which the capital serves; null where there is none.</param>
/// <param name="Currency">The money, in the city's words.</param>
/// <param name="Adoption">How the spending rises.</param>
public sealed record MeasureCost(double Capital, double Operation, double? Lifetime, string Currency, Adoption Adoption);
