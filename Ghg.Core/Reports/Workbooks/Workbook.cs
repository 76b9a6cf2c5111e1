namespace Ghg.Core.Reports.Workbooks;

/// <summary>A workbook for spreadsheet programs: its sheets, in the order of their tabs.</summary>
/// <param name="Sheets">The sheets; there must be one at least, and their names must differ.</param>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets);
