namespace Ghg.Core.Activities;

/// <summary>A landfill, plant or network of a city: a row of <c>sites.csv</c>.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Id">Its id within the city.</param>
/// <param name="Inside">Whether it lies inside the boundary; with a row's origin this decides between x.1, x.2 and x.3.</param>
/// <param name="Kind">landfill, plant, network or another.</param>
/// <param name="Facts">What factors may ask of it, such as <c>climate</c> and <c>management</c>.</param>
public sealed record Site(string City, string Id, bool Inside, string Kind, IReadOnlyDictionary<string, string> Facts);
