using System.Numerics;

namespace Ghg.Core.Numerics;

/// <summary>
/// A running total of <see cref="ExactAmount"/>s without any rounding: the order of addition, and how the amounts were dealt out
/// to threads, cannot change it. The default is zero.
/// </summary>
/// <remarks>
/// A mutable struct, so that millions of keys cost no object each: hold it in a field, an array element or a reference to a
/// dictionary's value, never in a read-only place, where additions would be lost on a copy. Not safe for concurrent additions: give each
/// thread its own and merge them with <see cref="TryAdd(in ExactSum)"/>. For doubles see <see cref="CompensatedSum"/>.
/// </remarks>
public struct ExactSum
{
    /// <summary>2⁵³: whole numbers up to it are doubles.</summary>
    private const ulong LargestExact = 1UL << 53;

    private Int128 _head;
    private Int128 _tail;
    private int _wraps;

    /// <summary>The nearest <see cref="double"/> to the exact total (ties to even). For one amount it is what parsing its text gives.</summary>
    public readonly double Value => TryShortValue(out var value) ? value : ExactDecimal.ToDouble(Total());

    /// <summary>The exact total in decimal digits without exponent, trailing zeros trimmed, in invariant form: <c>-1200000.5</c>.</summary>
    public readonly string Text => ExactDecimal.ToText(Total());

    /// <summary>-1, 0 or 1 as the exact total is below, at or above zero.</summary>
    public readonly int Sign => Total().Sign;

    /// <summary>A sum of one amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The sum.</returns>
    public static ExactSum Of(ExactAmount amount) => new() { _head = amount.Head, _tail = amount.Tail };

    /// <summary>Adds one amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>
    /// False, with nothing added, if the total would leave ±7×10²⁹. That takes thousands of millions of the largest amounts there are,
    /// and partial sums within it never fail, so the answer does not depend on the order of any file.
    /// </returns>
    public bool TryAdd(ExactAmount amount) => TryAdd(amount.Head, amount.Tail, 0);

    /// <summary>Adds another sum, such as one that another thread kept.</summary>
    /// <param name="other">The other sum.</param>
    /// <returns>False, with nothing added, if the total would leave ±7×10²⁹.</returns>
    public bool TryAdd(in ExactSum other) => TryAdd(other._head, other._tail, other._wraps);

    /// <inheritdoc cref="Text"/>
    public override readonly string ToString() => Text;

    private bool TryAdd(Int128 head, Int128 tail, int wraps)
    {
        var newHead = WrappingAdd(_head, head, out var headWrap);
        var newTail = WrappingAdd(_tail, tail, out var tailWrap);
        if ((headWrap | tailWrap | wraps) != 0)
        {
            var newWraps = (long)_wraps + wraps + headWrap;
            if (tailWrap != 0 || newWraps is > int.MaxValue or < int.MinValue)
            {
                return false;
            }

            _wraps = (int)newWraps;
        }

        _head = newHead;
        _tail = newTail;
        return true;
    }

    /// <summary>Adds modulo 2¹²⁸ and says whether the true sum is 2¹²⁸ more (1) or less (-1) than the result.</summary>
    private static int WrapOf(Int128 left, Int128 right, Int128 sum) =>
        Int128.IsNegative((left ^ sum) & (right ^ sum)) ? (Int128.IsNegative(left) ? -1 : 1) : 0;

    private static Int128 WrappingAdd(Int128 left, Int128 right, out int wrap)
    {
        var sum = unchecked(left + right);
        wrap = WrapOf(left, right, sum);
        return sum;
    }

    /// <summary>The exact total in units of 10⁻³⁶.</summary>
    private readonly BigInteger Total() =>
        (((((BigInteger)_wraps) << 128) + _head) * PowersOfTen.UInt64(18)) + _tail;

    /// <summary>Up to six decimals and 2⁵³ of them: one division of two exact doubles, which rounds once.</summary>
    private readonly bool TryShortValue(out double value)
    {
        value = 0;
        if (_wraps != 0 || _tail != 0)
        {
            return false;
        }

        var (millionths, rest) = UInt128.DivRem((UInt128)Int128.Abs(Int128.Max(_head, -Int128.MaxValue)), PowersOfTen.UInt64(12));
        if (rest != 0 || millionths > LargestExact)
        {
            return false;
        }

        var magnitude = (double)(ulong)millionths / 1e6;
        value = Int128.IsNegative(_head) ? -magnitude : magnitude;
        return true;
    }
}
