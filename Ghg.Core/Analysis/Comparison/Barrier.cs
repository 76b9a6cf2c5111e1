using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Something that cities did differently, so that numbers which rest on it do not compare.</summary>
/// <param name="Id">A stable name: <c>year</c>, <c>boundary</c>, <c>landfill</c>, or a choice of <c>ghg.json</c> such as <c>road_method</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sectors">The sectors that rest on it; empty for all.</param>
/// <param name="ByCity">What each city did; a city that does not say is not there.</param>
public sealed record Barrier(string Id, Text Name, IReadOnlyList<Sector> Sectors, IReadOnlyDictionary<string, string> ByCity)
{
    /// <summary>Whether it parts two cities: both say what they did, and it is not the same.</summary>
    /// <param name="city">A city's id.</param>
    /// <param name="other">Another's.</param>
    /// <returns>False where one of them does not say.</returns>
    public bool Parts(string city, string other) => ByCity.TryGetValue(city, out var one) && ByCity.TryGetValue(other, out var two) && one != two;

    /// <summary>Whether anything in some sectors rests on it.</summary>
    /// <param name="sectors">The sectors.</param>
    /// <returns>True if it does.</returns>
    public bool Touches(IReadOnlyCollection<Sector> sectors) => Sectors.Count == 0 || Sectors.Any(sectors.Contains);
}
