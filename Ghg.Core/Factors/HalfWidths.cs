namespace Ghg.Core.Factors;

/// <summary>Half-widths of 95 % intervals in percent, and the parameters that hold what is assumed of them.</summary>
internal static class HalfWidths
{
    /// <summary>Wider ones say nothing of a number; a slip of the pen is likelier.</summary>
    public const double Most = 1000;

    /// <summary>What is assumed of amounts, of factors, of parameters.</summary>
    public static IReadOnlyList<string> Quantities { get; } = ["activity-uncertainty", "factor-uncertainty", "parameter-uncertainty"];

    /// <summary>Whether a number is to be a half-width and cannot be one.</summary>
    /// <param name="quantity">What it is of.</param>
    /// <param name="percent">The number as written.</param>
    public static bool AreWrong(string quantity, double percent) => Quantities.Contains(quantity) && (percent is < 0 or > Most);
}
