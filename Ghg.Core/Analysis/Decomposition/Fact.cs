using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>A row of a table of drivers. The value is in the base unit; of money and degree days as it was written, like the figure beside it.</summary>
internal sealed record Fact(string City, int Year, string Sector, string Fuel, string Quantity, double Value, double Written, string Unit, PriceBasis Prices, Place Place)
{
    public const string Emissions = "emissions";
    public const string Energy = "energy";
    public const string ValueAdded = "value-added";
    public const string Activity = "activity";
    public const string DegreeDays = "degree-days";
    public const string Population = "population";
    public const string Gdp = "gdp";

    /// <summary>The sum of money that it is.</summary>
    public MoneyFigure Money => new(City, Year, Sector.Length == 0 ? Quantity : $"{Quantity} {Sector}", Written, Unit, Prices, Place);
}
