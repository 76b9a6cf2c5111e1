namespace Ghg.Core.Analysis.Decomposition;

/// <summary>A fuel, or energy from a network, in a sector.</summary>
/// <param name="Fuel">Its name; empty for what is of no fuel.</param>
/// <param name="Emissions">Its emissions, in the unit of the account.</param>
/// <param name="Energy">Its energy, in one unit for all fuels and years; null if it is not known, which is not zero.</param>
public sealed record FuelAccount(string Fuel, double Emissions, double? Energy);
