namespace Ghg.Core.Analysis.Decomposition;

/// <summary>What the drivers did in a sector.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="From">Its emissions before.</param>
/// <param name="To">Its emissions after.</param>
/// <param name="Effects">The parts of the change; a driver that is not in the sector's product is not there.</param>
public sealed record SectorEffects(string Sector, double From, double To, IReadOnlyDictionary<Driver, double> Effects);
