namespace Ghg.Core.Analysis.Decomposition;

/// <summary>Emissions that no driver explains, carried along as they are: processes, waste, land, sinks, and fuels of which too little is known.</summary>
/// <param name="Name">Their name.</param>
/// <param name="From">Emissions before.</param>
/// <param name="To">Emissions after.</param>
/// <param name="Multiplicative">Their part of the ratio of the two ends, or null where there is no ratio.</param>
public sealed record CarriedEmissions(string Name, double From, double To, double? Multiplicative);
