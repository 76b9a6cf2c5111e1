using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>A city of a <see cref="SeriesComparison"/>.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Point">The year's value in kilograms.</param>
/// <param name="Standing">Where the value stands among those of all cities; null if there is no other.</param>
/// <param name="PerPerson">Kilograms per person, or null if nobody states the population.</param>
/// <param name="StandingPerPerson">Where that stands among the cities whose population is known; null if there is no other.</param>
public sealed record ComparedCity(string City, Text Name, SeriesPoint Point, Standing? Standing, double? PerPerson, Standing? StandingPerPerson);
