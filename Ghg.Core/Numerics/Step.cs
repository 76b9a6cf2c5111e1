namespace Ghg.Core.Numerics;

/// <summary>
/// A number on the way through a calculation that has letters of its own in the equation, such as what decayed of a waste in a year. A worked calculation
/// shows its letters where it is used, and how it was made once, apart; steps of several years are a table.
/// </summary>
/// <param name="Symbol">Its letters, such as DDOCma.</param>
/// <param name="Of">What it is of, where a formula has one for each of several things, such as food-waste; else empty.</param>
/// <param name="Year">Its year, where a formula has one for each year; else null.</param>
/// <param name="Unit">The unit that its value in base units is in, such as kg; empty for a pure number.</param>
public readonly record struct Step(string Symbol, string Of = "", int? Year = null, string Unit = "")
{
    /// <summary>Between the parts of <see cref="Of"/>, such as a material and the reference its waste is of.</summary>
    internal const string Separator = ", ";

    /// <summary>The letters with what distinguishes them, such as <c>DDOCma(food-waste, 2021)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Of.Length, Year) switch
    {
        (0, null) => Symbol,
        (0, { } year) => $"{Symbol}({year})",
        (_, null) => $"{Symbol}({Of})",
        (_, { } year) => $"{Symbol}({Of}, {year})",
    };
}
