namespace Ghg.Core.Numerics;

/// <summary>Why a text is not an amount that <see cref="ExactAmount"/> can hold. Each has its own remedy, so each has its own name.</summary>
public enum AmountProblem
{
    /// <summary>The text is an amount.</summary>
    None,

    /// <summary>There is no text. A blank is not a zero.</summary>
    Empty,

    /// <summary>Not a number in any notation known here.</summary>
    NotANumber,

    /// <summary>Digits are grouped, as in <c>1,234</c> or <c>1 234</c>. Write <c>1234</c>.</summary>
    ThousandsSeparator,

    /// <summary>A comma stands for the decimal point, as in <c>1,5</c>. Write <c>1.5</c>.</summary>
    DecimalComma,

    /// <summary>Full-width digits or signs, as in <c>１２</c>. Write <c>12</c>.</summary>
    FullWidth,

    /// <summary>NaN or infinity, which a spreadsheet writes for a formula that failed.</summary>
    NotFinite,

    /// <summary>The magnitude is 10²⁰ or more.</summary>
    OutOfRange,

    /// <summary>A digit other than zero beyond the 36th decimal place.</summary>
    TooFine,
}
