using System.Globalization;

namespace Alliance;

/// <summary>Amounts as an office would write them.</summary>
internal static class Rounding
{
    /// <summary>Four significant digits, without zeros at the end.</summary>
    public static string Text(decimal value)
    {
        var scale = 1m;
        while (Math.Abs(value) * scale >= 10000m)
        {
            scale /= 10;
        }

        while (value != 0 && Math.Abs(value) * scale < 1000m)
        {
            scale *= 10;
        }

        return (decimal.Round(value * scale, 0, MidpointRounding.ToEven) / scale).ToString("0.############", CultureInfo.InvariantCulture);
    }
}
