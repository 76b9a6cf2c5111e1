namespace Ghg.Core.Numerics;

/// <summary>The whole grammar of amounts, for texts that the short path of <see cref="ExactAmount"/> leaves.</summary>
internal static class AmountParser
{
    /// <summary>No text is long enough to bring an exponent of this size back into range.</summary>
    private const long HugeExponent = 1_000_000_000_000;

    /// <summary>Reads an amount or says why it is none. Time is linear in the length of the text, whatever the exponent.</summary>
    public static AmountProblem Parse(ReadOnlySpan<byte> utf8, out ExactAmount amount)
    {
        amount = default;
        if (utf8.IsEmpty)
        {
            return AmountProblem.Empty;
        }

        return TrySplit(utf8, out var parts)
            ? Assemble(utf8[parts.Mantissa], parts, out amount)
            : AmountDiagnosis.Of(utf8);
    }

    /// <summary>Whether the text follows the grammar; it may still be out of range.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> utf8) => TrySplit(utf8, out _);

    private static AmountProblem Assemble(ReadOnlySpan<byte> mantissa, Parts parts, out ExactAmount amount)
    {
        amount = default;
        var head = Int128.Zero;
        var tail = 0L;
        var power = parts.IntegerDigits - 1 + parts.Exponent;
        foreach (var symbol in mantissa)
        {
            if (symbol == '.')
            {
                continue;
            }

            var digit = symbol - '0';
            if (digit != 0)
            {
                switch (power)
                {
                    case >= 20: return AmountProblem.OutOfRange;
                    case >= -18: head += digit * PowersOfTen.Int128((int)power + 18); break;
                    case >= -36: tail += digit * (long)PowersOfTen.UInt64((int)power + 36); break;
                    default: return AmountProblem.TooFine;
                }
            }

            power--;
        }

        amount = parts.Negative ? new ExactAmount(-head, -tail) : new ExactAmount(head, tail);
        return AmountProblem.None;
    }

    private static bool TrySplit(ReadOnlySpan<byte> utf8, out Parts parts)
    {
        parts = default;
        var at = 0;
        var negative = Sign(utf8, ref at);
        var start = at;
        var integerDigits = Digits(utf8, ref at);
        if (integerDigits == 0)
        {
            return false;
        }

        if (at < utf8.Length && utf8[at] == '.')
        {
            at++;
            if (Digits(utf8, ref at) == 0)
            {
                return false;
            }
        }

        var mantissa = start..at;
        if (!TryExponent(utf8, ref at, out var exponent))
        {
            return false;
        }

        parts = new Parts(negative, mantissa, integerDigits, exponent);
        return at == utf8.Length;
    }

    private static bool TryExponent(ReadOnlySpan<byte> utf8, ref int at, out long exponent)
    {
        exponent = 0;
        if (at == utf8.Length || utf8[at] is not ((byte)'e' or (byte)'E'))
        {
            return true;
        }

        at++;
        var negative = Sign(utf8, ref at);
        var start = at;
        for (; at < utf8.Length && char.IsAsciiDigit((char)utf8[at]); at++)
        {
            exponent = Math.Min((exponent * 10) + (utf8[at] - '0'), HugeExponent);
        }

        exponent = negative ? -exponent : exponent;
        return at > start;
    }

    private static bool Sign(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (at == utf8.Length || utf8[at] is not ((byte)'-' or (byte)'+'))
        {
            return false;
        }

        return utf8[at++] == '-';
    }

    private static int Digits(ReadOnlySpan<byte> utf8, ref int at)
    {
        var start = at;
        while (at < utf8.Length && char.IsAsciiDigit((char)utf8[at]))
        {
            at++;
        }

        return at - start;
    }

    private readonly record struct Parts(bool Negative, Range Mantissa, long IntegerDigits, long Exponent);
}
