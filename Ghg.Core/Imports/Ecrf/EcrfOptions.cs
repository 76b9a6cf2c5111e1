namespace Ghg.Core.Imports.Ecrf;

/// <summary>What the form leaves open.</summary>
/// <param name="City">The city's id, or null to make one from its name.</param>
/// <param name="Gwp">The GWP set that the form's CO2 equivalents were summed under, or null to take the one it names.</param>
public sealed record EcrfOptions(string? City = null, string? Gwp = null);
