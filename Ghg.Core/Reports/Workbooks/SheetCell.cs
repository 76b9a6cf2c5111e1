namespace Ghg.Core.Reports.Workbooks;

/// <summary>One cell of a sheet: a text, a number, or nothing. A text is never a formula, whatever it begins with.</summary>
/// <param name="Text">The text, or null for a number or nothing.</param>
/// <param name="Number">The number, or null for a text or nothing.</param>
/// <param name="Style">How it looks.</param>
public readonly record struct SheetCell(string? Text, double? Number, SheetStyle Style = SheetStyle.Plain)
{
    /// <summary>A formula whose value is <see cref="Number"/> as calculated here; a program that opens the workbook calculates it again.</summary>
    public string? Formula { get; init; }

    /// <summary>A cell of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it looks.</param>
    /// <returns>The cell; nothing for an empty text.</returns>
    public static SheetCell Of(string? text, SheetStyle style = SheetStyle.Plain) => new(string.IsNullOrEmpty(text) ? null : text, null, style);

    /// <summary>A cell of a number.</summary>
    /// <param name="number">The number, or null.</param>
    /// <param name="style">How it looks.</param>
    /// <returns>The cell; nothing for no number.</returns>
    public static SheetCell Of(double? number, SheetStyle style = SheetStyle.Number) => new(null, number, style);
}
