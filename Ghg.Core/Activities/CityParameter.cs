using Ghg.Core.Factors;

namespace Ghg.Core.Activities;

/// <summary>What a city says is true of it: a row of <c>parameters.csv</c>.</summary>
/// <param name="City">The city's id, or empty for all cities of the project.</param>
/// <param name="Site">The site's id, or empty for the whole city.</param>
/// <param name="Number">The number, as a dataset's row would be.</param>
public sealed record CityParameter(string City, string Site, SourcedNumber Number)
{
    /// <summary>Whether it holds for a city, site and year.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="site">The site's id, or empty.</param>
    /// <param name="year">The year.</param>
    /// <returns>True if it does.</returns>
    public bool HoldsFor(string city, string site, int year) =>
        (City.Length == 0 || City == city) && (Site.Length == 0 || Site == site) && !(year < Number.YearFrom) && !(year > Number.YearTo);

    /// <summary>How narrow it is: a site's before a city's before the project's, and a dated one before an undated one.</summary>
    public int Narrowness => (Site.Length > 0 ? 4 : 0) + (City.Length > 0 ? 2 : 0) + (Number.YearFrom is null && Number.YearTo is null ? 0 : 1);
}
