using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ghg.Core.Numerics;

/// <summary>
/// One amount exactly as its digits were written, a decimal number with |value| below 10²⁰ and at most 36 decimal places.
/// The default is zero; <c>-0</c> is zero. Two amounts are equal if their values are: <c>1.50</c> equals <c>15e-1</c>.
/// </summary>
/// <remarks>
/// Held as a whole number of 10⁻¹⁸ and, for the decimal places 19 to 36, a whole number of 10⁻³⁶ of the same sign. To add amounts up, see <see cref="ExactSum"/>.
/// </remarks>
public readonly record struct ExactAmount
{
    /// <summary>A sign, a point and eighteen digits: what the short path may hold.</summary>
    private const int ShortLength = 20;
    private const int ShortDigits = 18;

    internal ExactAmount(Int128 head, long tail)
    {
        Head = head;
        Tail = tail;
    }

    /// <summary>The amount in units of 10⁻¹⁸, the tail left out.</summary>
    internal Int128 Head { get; }

    /// <summary>What is left, in units of 10⁻³⁶; its magnitude is below 10¹⁸.</summary>
    internal long Tail { get; }

    /// <summary>The nearest <see cref="double"/>, the same that <see cref="double.Parse(string)"/> makes of the text.</summary>
    public double Value => ExactSum.Of(this).Value;

    /// <summary>
    /// Reads an amount: an optional sign, digits, optionally a point and digits, optionally <c>e</c> or <c>E</c>, a sign and digits.
    /// Nothing else is accepted, no blanks either: the caller trims.
    /// </summary>
    /// <param name="utf8">The text as UTF-8; any bytes are allowed and none make it throw.</param>
    /// <param name="amount">The amount, or zero if there is a problem.</param>
    /// <returns><see cref="AmountProblem.None"/>, or why the text is refused.</returns>
    public static AmountProblem TryParse(ReadOnlySpan<byte> utf8, out ExactAmount amount) =>
        TryParseShort(utf8, out amount) ? AmountProblem.None : AmountParser.Parse(utf8, out amount);

    /// <summary>An amount that was calculated: the shortest digits that read back the same double; beyond 36 decimals they are cut.</summary>
    /// <param name="value">The double.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>False if it is too large, or no number.</returns>
    internal static bool TryOf(double value, out ExactAmount amount)
    {
        amount = default;
        if (!double.IsFinite(value))
        {
            return false;
        }

        var problem = TryParse(Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture)), out amount);
        return problem == AmountProblem.None
            || (problem == AmountProblem.TooFine && TryParse(Encoding.ASCII.GetBytes(value.ToString("F36", CultureInfo.InvariantCulture)), out amount) == AmountProblem.None);
    }

    /// <summary>The exact decimal digits without an exponent, such as <c>-1200000.5</c>.</summary>
    /// <returns>The digits, in invariant form.</returns>
    public override string ToString() => ExactSum.Of(this).Text;

    /// <summary>Amounts of up to eighteen digits without exponent: nearly every one in a file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryParseShort(ReadOnlySpan<byte> utf8, out ExactAmount amount)
    {
        amount = default;
        if (utf8.Length is 0 or > ShortLength)
        {
            return false;
        }

        var negative = utf8[0] == '-';
        var start = negative || utf8[0] == '+' ? 1 : 0;
        var point = -1;
        var number = 0UL;
        for (var i = start; i < utf8.Length; i++)
        {
            var digit = unchecked((uint)(utf8[i] - '0'));
            if (digit <= 9)
            {
                number = unchecked((number * 10) + digit); // wraps only where there are more digits than are accepted below
            }
            else if (digit == unchecked((uint)('.' - '0')) && point < 0 && i > start)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        var decimals = point < 0 ? 0 : utf8.Length - point - 1;
        var digits = utf8.Length - start - (point < 0 ? 0 : 1);
        if (digits is 0 or > ShortDigits || point == utf8.Length - 1)
        {
            return false;
        }

        var high = Math.BigMul(number, PowersOfTen.UInt64(18 - decimals), out var low);
        var head = new Int128(high, low);
        amount = new ExactAmount(negative ? -head : head, 0);
        return true;
    }
}
