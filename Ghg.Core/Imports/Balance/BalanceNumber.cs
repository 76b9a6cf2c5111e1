using System.Globalization;
using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Imports.Balance;

/// <summary>Numbers of statistical tables, kept as the decimals that are printed, so that what is placed and what is left out add up exactly.</summary>
internal static class BalanceNumber
{
    // A spreadsheet stores 20092.2 as 20092.200000000001; beyond these digits the nearest short number is meant.
    private const int DigitsOfSpreadsheets = 15;

    // No amount of a statistical table is larger; sums and conversions of smaller ones cannot overflow.
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>Reads a number; a dash is zero, as Chinese yearbooks have it. Null, with a finding, if it is none.</summary>
    public static decimal? Read(string text, Place place, DiagnosticBag diagnostics)
    {
        if (text.Trim() is "-" or "—" or "–" or "－")
        {
            return 0;
        }

        var problem = ExactAmount.TryParse(Encoding.UTF8.GetBytes(text), out _);
        var shortest = text.Count(char.IsAsciiDigit) > DigitsOfSpreadsheets && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : text;
        if (problem is AmountProblem.None or AmountProblem.TooFine && decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Largest)
        {
            return value;
        }

        diagnostics.Add(NumberFindings.Of(problem is AmountProblem.None or AmountProblem.TooFine ? AmountProblem.OutOfRange : problem, text, place));
        return null;
    }

    /// <summary>Whether a text is meant as a number.</summary>
    public static bool IsMeant(string text) => text.Any(c => char.IsAsciiDigit(c) || c is >= '０' and <= '９');

    /// <summary>The digits of a number, without zeros at the end.</summary>
    public static string Text(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Half a unit in the last place that a number is printed to.</summary>
    public static decimal HalfUnit(IEnumerable<decimal> values)
    {
        var places = values.Select(v => (decimal.GetBits(v)[3] >> 16) & 0xFF).DefaultIfEmpty(0).Max();
        return new decimal(5, 0, 0, false, (byte)Math.Min(places + 1, 28));
    }
}
