using System.Globalization;

namespace Ghg.Core.Reports;

/// <summary>Numbers as people read them: grouped by thousands, rounded once, half to even. Totals are rounded from unrounded sums.</summary>
internal static class Figures
{
    /// <summary>Tonnes from kilograms: whole from a hundred on, else three significant figures. A dash for no number.</summary>
    public static string Tonnes(double? kilograms) => kilograms is { } value ? Show(value / 1000) : "–";

    /// <summary>A number: whole from a hundred on, else three significant figures.</summary>
    public static string Show(double value)
    {
        var size = Math.Abs(value);
        if (size == 0)
        {
            return "0";
        }

        if (size is < 1e-4 or >= 1e15)
        {
            return value.ToString("0.00E+0", CultureInfo.InvariantCulture);
        }

        var decimals = size >= 100 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(size)), 0, 6);
        return Math.Round(value, decimals, MidpointRounding.ToEven).ToString("#,0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }

    /// <summary>A number with all the digits a reader can check: six significant figures at least, grouped.</summary>
    public static string Precise(double value)
    {
        var size = Math.Abs(value);
        if (size is 0 or >= 1e15 or < 1e-4)
        {
            return size == 0 ? "0" : value.ToString("0.#####E+0", CultureInfo.InvariantCulture);
        }

        var decimals = Math.Clamp(5 - (int)Math.Floor(Math.Log10(size)), 0, 9);
        return Math.Round(value, decimals, MidpointRounding.ToEven).ToString("#,0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }

    /// <summary>A written number with its whole part grouped: 2543436.5 becomes 2,543,436.5. What is no plain number stays as it is.</summary>
    public static string Grouped(string written)
    {
        var start = written.StartsWith('-') ? 1 : 0;
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var end = point < 0 ? written.Length : point;
        if (end - start <= 3 || !written.AsSpan(start, end - start).ToArray().All(char.IsAsciiDigit))
        {
            return written;
        }

        var text = new System.Text.StringBuilder(written);
        for (var at = end - 3; at > start; at -= 3)
        {
            text.Insert(at, ',');
        }

        return text.ToString();
    }

    /// <summary>A share in percent with one decimal; what rounds to nothing has no sign.</summary>
    public static string Percent(double share) => (Math.Round(share * 100, 1, MidpointRounding.ToEven) + 0.0).ToString("0.0", CultureInfo.InvariantCulture);
}
