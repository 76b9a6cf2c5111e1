namespace Ghg.Core.Analysis.Comparison;

/// <summary>The cities nearest to one.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Year">The year whose indicators the distances are of.</param>
/// <param name="Traits">Its own traits, GDP per person being 1.</param>
/// <param name="Peers">The nearest cities, the nearest first.</param>
/// <param name="Candidates">How many cities had a distance.</param>
public sealed record PeerGroup(string City, int Year, PeerDistance Traits, IReadOnlyList<Peer> Peers, int Candidates)
{
    /// <summary>The city and its peers, in the order in which they are shown.</summary>
    public IReadOnlyList<string> Cities => [City, .. Peers.Select(p => p.City)];
}
