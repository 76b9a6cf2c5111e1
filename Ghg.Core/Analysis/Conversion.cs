using Ghg.Core.Activities;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis;

/// <summary>
/// A rate between currencies that a city states: the indicator <c>currency-conversion</c> with a unit such as <c>USD/元</c> and a basis such as PPP or market.
/// </summary>
internal sealed record Conversion(string From, string To, double Value, string Basis)
{
    public const string Indicator = "currency-conversion";

    /// <summary>The rate, or null if none is stated or its unit is no currency per currency.</summary>
    public static Conversion? Of(Indicator? indicator) =>
        indicator is not null && HalfWidth.Of(indicator.UnitText).Split('/') is [var to, var from] && Money.TryParse(to, out var target) && Money.TryParse(from, out var source)
            ? new(source.Currency, target.Currency, indicator.Value * target.Multiple / source.Multiple, indicator.Basis.Trim())
            : null;
}
