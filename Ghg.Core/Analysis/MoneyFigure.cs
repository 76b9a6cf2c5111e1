using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis;

/// <summary>A sum of money as somebody stated it: GDP or value added of a city in a year.</summary>
internal sealed record MoneyFigure(string City, int Year, string Name, double Value, string Unit, PriceBasis Prices, Place? Place)
{
    public static MoneyFigure? Of(Indicator? indicator) =>
        indicator is null ? null : new(indicator.City, indicator.Year, indicator.Id, indicator.Value, indicator.UnitText, PriceBasis.Of(indicator.Basis, indicator.PriceYear), indicator.Place);

    /// <summary>The currency; the unit as written where it is none that is known, so that equal units still compare.</summary>
    public string Currency => Money.TryParse(Unit, out var money) ? money.Currency : Unit;

    /// <summary>The value in single units of the currency.</summary>
    public double InCurrency => Money.TryParse(Unit, out var money) ? Value * money.Multiple : Value;
}
