using Ghg.Core.Units;

namespace Ghg.Core.Activities;

/// <summary>A figure about a city in a year: a row of <c>indicators.csv</c>. A missing year is missing and never interpolated.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Year">The year.</param>
/// <param name="Id">population, gdp, area, hdd, cdd or another.</param>
/// <param name="Value">The value in its unit.</param>
/// <param name="UnitText">The unit as written; money is no unit of the catalogue.</param>
/// <param name="Unit">The unit, or null for money and degree days.</param>
/// <param name="Basis">resident or registered, mid-year or year-end, nominal or real; empty if not stated.</param>
/// <param name="PriceYear">The year whose prices a GDP is in, or null.</param>
/// <param name="Source">Where it is from.</param>
public sealed record Indicator(string City, int Year, string Id, double Value, string UnitText, Unit? Unit, string Basis, int? PriceYear, string Source)
{
    /// <summary>The id of population.</summary>
    public const string Population = "population";

    /// <summary>The id of gross domestic product.</summary>
    public const string Gdp = "gdp";
}
