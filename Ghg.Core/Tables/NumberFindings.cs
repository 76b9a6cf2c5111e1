using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;

namespace Ghg.Core.Tables;

/// <summary>What to say of a cell that is not a number.</summary>
internal static class NumberFindings
{
    /// <summary>The finding for a problem that <see cref="ExactAmount"/> reported.</summary>
    public static Diagnostic Of(AmountProblem problem, string cell, Place place) => new(
        problem switch
        {
            AmountProblem.ThousandsSeparator => Rules.ThousandsSeparator,
            AmountProblem.DecimalComma => Rules.DecimalComma,
            AmountProblem.FullWidth => Rules.FullWidthDigits,
            AmountProblem.NotFinite => Rules.NotFinite,
            AmountProblem.OutOfRange => Rules.NumberOutOfRange,
            AmountProblem.TooFine => Rules.NumberTooFine,
            _ => Rules.NotANumber,
        },
        place,
        cell);
}
