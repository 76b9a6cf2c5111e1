namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>A category as it enters the IPCC's table: columns A to F, and whether its numbers are the same in both years.</summary>
/// <param name="Category">Column A.</param>
/// <param name="Gas">Column B.</param>
/// <param name="Base">Column C: the base year's emissions or removals in CO2e, any one unit.</param>
/// <param name="Year">Column D: those of the year.</param>
/// <param name="ActivityPercent">Column E: half of the 95 % interval of the activity data in percent.</param>
/// <param name="FactorPercent">Column F: that of the factor.</param>
public sealed record Approach1Line(string Category, string Gas, double Base, double Year, double ActivityPercent, double FactorPercent)
{
    /// <summary>Whether the activity data of both years are wrong together. Usually not.</summary>
    public bool ActivityCorrelated { get; init; }

    /// <summary>Whether the factors of both years are wrong together. Usually they are: it is one factor.</summary>
    public bool FactorCorrelated { get; init; } = true;
}
