namespace Ghg.Core.Inventories;

/// <summary>Which inventories are wanted; empty lists mean all.</summary>
public sealed record Selection
{
    /// <summary>Ids or names of cities.</summary>
    public IReadOnlyList<string> Cities { get; init; } = [];

    /// <summary>Years. A year that is named is an inventory even if none is declared.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Everything.</summary>
    public static readonly Selection All = new();

    /// <summary>Whether a city-year is wanted.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="year">The year.</param>
    /// <returns>True if it is.</returns>
    public bool Takes(string city, int year) => (Cities.Count == 0 || Cities.Contains(city)) && (Years.Count == 0 || Years.Contains(year));
}
