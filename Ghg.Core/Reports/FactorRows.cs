using System.Globalization;
using Ghg.Core.Factors;

namespace Ghg.Core.Reports;

/// <summary>Numbers of the factor library for machines: a column for each thing that is said of a number.</summary>
public static class FactorRows
{
    private static readonly string[] Columns =
    [
        "dataset", "version", "id", "set", "edition", "activity", "quantity", "component", "value", "unit", "lower", "upper", "applies_to", "region", "year_from", "year_to", "technology", "when",
        "basis", "scope2_method", "published_gwp", "confidence", "source", "locator", "note",
    ];

    /// <summary>A table of numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <returns>A row for each.</returns>
    public static Grid Of(IEnumerable<SourcedNumber> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new Grid([.. Columns.Select(c => new GridColumn(c, c))], [.. numbers.Select(Cells)]);
    }

    /// <summary>A table of candidates, with what was said of each: chosen, or why it was passed over.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <returns>A row for each.</returns>
    public static Grid Of(IEnumerable<(SourcedNumber Number, bool IsChosen, string Said)> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return new Grid(
            [new GridColumn("chosen", "chosen"), new GridColumn("why", "why"), .. Columns.Select(c => new GridColumn(c, c))],
            [.. candidates.Select(c => (IReadOnlyList<string>)[c.IsChosen ? "yes" : "no", c.Said, .. Cells(c.Number)])]);
    }

    private static IReadOnlyList<string> Cells(SourcedNumber n) =>
    [
        n.Dataset, n.Version, n.Id, n.Set, n.Edition, n.Subject, n.Quantity, n.Component, n.ValueText, n.Unit.Id, Number(n.Lower), Number(n.Upper), n.AppliesTo.Text, n.Region, Year(n.YearFrom),
        Year(n.YearTo), n.Technology, n.When.Text, n.Basis, n.Scope2Method, n.PublishedGwp, n.Confidence, n.Source, n.Locator, n.Note,
    ];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
