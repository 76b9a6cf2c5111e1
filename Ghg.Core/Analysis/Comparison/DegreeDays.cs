using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Degree days of a city in a year, with the temperature that they are counted from: those of another base are another quantity.</summary>
/// <param name="Value">Degree days in kelvin (or degrees Celsius) times days.</param>
/// <param name="BaseTemperature">The base in degrees Celsius; null if it is not stated.</param>
internal sealed record DegreeDays(double Value, double? BaseTemperature)
{
    public const string Heating = "hdd";
    public const string Cooling = "cdd";

    private const double KelvinPerFahrenheit = 5.0 / 9;
    private const double FreezingInFahrenheit = 32;

    /// <summary>
    /// Of an indicator whose basis names the base temperature: <c>18</c>, <c>18C</c>, <c>65F</c>. A unit with F or ℉ counts in Fahrenheit; without one the base decides.
    /// </summary>
    public static DegreeDays? Of(Indicator? indicator)
    {
        if (indicator is null)
        {
            return null;
        }

        var text = Plain(indicator.Basis);
        var digits = new string([.. text.SkipWhile(c => !char.IsAsciiDigit(c) && c != '-').TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '-')]);
        var isBaseInFahrenheit = IsFahrenheit(text);
        var unit = Plain(indicator.UnitText);
        var isInFahrenheit = IsFahrenheit(unit) || (!IsCelsius(unit) && isBaseInFahrenheit);
        double? degrees = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? isBaseInFahrenheit ? (value - FreezingInFahrenheit) * KelvinPerFahrenheit : value : null;
        return new(indicator.Value * (isInFahrenheit ? KelvinPerFahrenheit : 1), degrees);
    }

    /// <summary>Whether two bases are one.</summary>
    public bool SameBase(DegreeDays other)
    {
        const double Within = 1e-6;
        return BaseTemperature is { } mine && other.BaseTemperature is { } theirs && Math.Abs(mine - theirs) < Within;
    }

    private static string Plain(string text) => HalfWidth.Of(text).ToUpperInvariant();

    private static bool IsFahrenheit(string text) => text.Contains('F') || text.Contains('℉');

    private static bool IsCelsius(string text) => text.Contains('C') || text.Contains('K') || text.Contains('℃');
}
