using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Cities side by side in one year of their series: all that a published table of totals allows.</summary>
/// <param name="Measure">What the values measure, one for all.</param>
/// <param name="Year">The year.</param>
/// <param name="Cities">The cities, by id.</param>
public sealed record SeriesComparison(SeriesMeasure Measure, int Year, IReadOnlyList<ComparedCity> Cities)
{
    /// <summary>Whether the people of a city are known.</summary>
    public bool HasPeople => Cities.Any(c => c.PerPerson is not null);
}
