namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>A category whose importance is asked for.</summary>
/// <param name="Category">What it is.</param>
/// <param name="Gas">Its gas.</param>
/// <param name="Base">Emissions or removals of the base year in CO2e; null if no trend is asked for.</param>
/// <param name="Year">Those of the year.</param>
/// <param name="Percent">Half of the 95 % interval of the year's in percent, for approach 2; null if it is not known.</param>
public sealed record CategoryChange(string Category, string Gas, double? Base, double Year, double? Percent);
