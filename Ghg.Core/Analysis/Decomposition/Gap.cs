namespace Ghg.Core.Analysis.Decomposition;

/// <summary>Something that is not known of every city and year that is compared, so that no driver is made of it.</summary>
/// <param name="Kind">What is not known.</param>
/// <param name="Sector">The sector that it concerns, or empty.</param>
/// <param name="Fuel">The fuel that it concerns, or empty.</param>
/// <param name="Lacking">The cities and years that lack it.</param>
public sealed record Gap(GapKind Kind, string Sector, string Fuel, IReadOnlyList<(string City, int Year)> Lacking);
