namespace Ghg.Core.Analysis.Comparison;

/// <summary>A city near another.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Distance">How unlike the two are; zero for a city just like it.</param>
/// <param name="Traits">What the distance is of; GDP per person is that of the other city = 1.</param>
public sealed record Peer(string City, double Distance, PeerDistance Traits);
