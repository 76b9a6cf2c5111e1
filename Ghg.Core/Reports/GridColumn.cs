namespace Ghg.Core.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Id">Its machine name, which CSV and JSON use whatever the language.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand to the right.</param>
/// <param name="IsWhole">Whether its cells are ids that people copy, which a screen does not break.</param>
public sealed record GridColumn(string Id, string Heading, bool IsNumber = false, bool IsWhole = false);
