namespace Ghg.Core.Reports.Workbooks;

/// <summary>A drop-down of cells.</summary>
/// <param name="Range">The cells, such as <c>C2:C2000</c>.</param>
/// <param name="Source">The range that holds the choices, such as <c>'Lists'!$A$2:$A$60</c>.</param>
/// <param name="IsStrict">Whether nothing else may be written; else the program asks whether it is meant.</param>
/// <param name="Message">What the program says of another value: 255 characters at most.</param>
public sealed record SheetChoice(string Range, string Source, bool IsStrict, string Message);
