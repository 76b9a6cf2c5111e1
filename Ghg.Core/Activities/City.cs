using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Activities;

/// <summary>A city: a row of <c>cities.csv</c>, or just an id where a project has no such file.</summary>
/// <param name="Id">Its id, which other files name.</param>
/// <param name="Name">Its name in both languages; the id where none is given.</param>
/// <param name="Places">The places that its factors may be for.</param>
/// <param name="Facts">What factors may ask of it, such as <c>climate</c>.</param>
public sealed record City(string Id, Text Name, PlaceChain Places, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The country's id, or empty if not stated.</summary>
    public string Country => Places.Country;

    /// <summary>Cells of its row that only forms ask for, by column: <c>geonames_id</c>, <c>coordinates</c>; blank ones are left out.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = NoDetails;

    private static readonly Dictionary<string, string> NoDetails = [];
}
