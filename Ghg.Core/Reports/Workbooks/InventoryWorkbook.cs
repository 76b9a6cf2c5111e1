using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Workbooks;

/// <summary>
/// Inventories as a workbook for offices: totals, cells, lines, the factors used, and what was found. Totals are formulas over the cells, with their value,
/// so that whoever opens it can follow them. It keeps rows and never the inventories.
/// </summary>
public sealed class InventoryWorkbook
{
    private readonly Language _language;
    private readonly Func<GpcReference, bool> _which;
    private readonly bool _isWhole;
    private readonly List<IReadOnlyList<SheetCell>> _cells = [];
    private readonly List<IReadOnlyList<SheetCell>> _lines = [];
    private readonly List<(string City, int Year, ReportingLevel Level, string Gwp, double?[] Sectors, double? Total)> _summary = [];
    private readonly SortedDictionary<string, SourcedNumber> _factors = new(StringComparer.Ordinal);

    /// <summary>A workbook to fill.</summary>
    /// <param name="language">The language of its tabs and headings.</param>
    /// <param name="which">Chooses the references of cells and lines; null for all.</param>
    public InventoryWorkbook(Language language, Func<GpcReference, bool>? which = null) => (_language, _which, _isWhole) = (language, which ?? (_ => true), which is null);

    /// <summary>Adds an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    public void Add(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        foreach (var level in ReportingLevels.All.Select(l => l.Level))
        {
            _summary.Add((
                inventory.City.Id, inventory.Year, level, inventory.Gwp.Name,
                [.. Enum.GetValues<Sector>().Select(s => inventory.Total(level, s) / 1000)], inventory.Total(level) / 1000));
        }

        _cells.AddRange(InventoryRows.Cells(inventory, _which).Select(r => (IReadOnlyList<SheetCell>)[.. r.Select(Of)]));
        _lines.AddRange(InventoryRows.Lines(inventory, _which).Select(r => (IReadOnlyList<SheetCell>)[.. r.Select((value, i) => IsNumber[i] ? Entered(value) : Of(value))]));
        foreach (var number in inventory.Cells.Where(c => _which(c.Reference)).SelectMany(c => c.Lines).SelectMany(l => l.Inputs).Select(i => i.Number).OfType<SourcedNumber>())
        {
            _factors.TryAdd(number.Name, number);
        }
    }

    /// <summary>The workbook.</summary>
    /// <param name="findings">What was found in the project and its inventories.</param>
    /// <returns>The workbook.</returns>
    public Workbook Build(IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new Workbook(
        [
            Summary(),
            Table(SheetTexts.Cells, InventoryRows.CellColumns, _cells),
            Table(SheetTexts.Lines, InventoryRows.LineColumns, _lines),
            Table(SheetTexts.Factors, FactorColumns, [.. _factors.Values.Select(Factor)]),
            Table(SheetTexts.Findings, FindingColumns, [.. findings.Select(Finding)]),
        ]);
    }

    private static readonly bool[] IsNumber = [.. InventoryRows.LineColumns.Select(c => c is "amount" or "uncertainty")];

    private static readonly string[] FactorColumns =
        ["dataset", "version", "id", "activity", "quantity", "component", "value", "unit", "lower", "upper", "region", "year_from", "year_to", "technology", "basis", "source", "locator", "note"];

    private static readonly string[] FindingColumns = ["code", "severity", "file", "line", "column", "city", "year", "found", "expected", "suggestion"];

    private static readonly string[] SummaryColumns = ["city", "year", "level", "gwp", "I", "II", "III", "IV", "V", "VI", "t_co2e"];

    private Sheet Summary() => new(SheetTexts.Summary.In(_language), [Headings(SummaryColumns), .. _summary.Select((r, i) => SummaryRow(r, i + 2))])
    {
        FrozenRows = 1,
        Filter = Range(SummaryColumns.Length, _summary.Count),
        Widths = [20, 8, 14, 14, .. Enumerable.Repeat(18, SummaryColumns.Length - 4)],
    };

    private IReadOnlyList<SheetCell> SummaryRow((string City, int Year, ReportingLevel Level, string Gwp, double?[] Sectors, double? Total) row, int number)
    {
        var place = number.ToString(CultureInfo.InvariantCulture);
        var firstSector = Array.IndexOf(SummaryColumns, "I");
        var ends = $"{Sheet.Letters(firstSector)}{place}:{Sheet.Letters(firstSector + row.Sectors.Length - 1)}{place}";
        return
        [
            SheetCell.Of(row.City), SheetCell.Of(row.Year, SheetStyle.General), SheetCell.Of(row.Level.Id()), SheetCell.Of(row.Gwp),
            .. row.Sectors.Select((value, i) => value is null ? default : SheetCell.Of(value) with { Formula = FormulaOf(row.Level, GpcReferences.NumeralOf((Sector)(i + 1)), place) }),
            row.Total is null ? default : SheetCell.Of(row.Total, SheetStyle.Total) with { Formula = _isWhole ? $"SUM({ends})" : null },
        ];
    }

    // A sector of a level is the cells whose code is one of the level's; the territorial total is all of scope 1.
    private string? FormulaOf(ReportingLevel level, string sector, string row)
    {
        if (!_isWhole)
        {
            return null;
        }

        var conditions = level switch
        {
            ReportingLevel.Territorial => [("scope", "1")],
            ReportingLevel.Basic => [("level", "\"BASIC\"")],
            ReportingLevel.BasicPlus => [("level", "\"BASIC\""), ("level", "\"BASIC+\"")],
            _ => ((string, string)[])[("level", "\"BASIC\""), ("level", "\"BASIC+\""), ("level", "\"BASIC+S3\"")],
        };
        return string.Join("+", conditions.Select(c =>
            $"SUMIFS({Column("t_co2e")},{Column("city")},$A{row},{Column("year")},$B{row},{Column("sector")},\"{sector}\",{Column(c.Item1)},{c.Item2})"));
    }

    private string Column(string name)
    {
        var letters = Sheet.Letters(InventoryRows.CellColumns.ToList().IndexOf(name));
        return string.Create(CultureInfo.InvariantCulture, $"'{SheetTexts.Cells.In(_language)}'!${letters}$2:${letters}${_cells.Count + 1}");
    }

    private Sheet Table(Text name, IReadOnlyList<string> columns, List<IReadOnlyList<SheetCell>> rows) => new(name.In(_language), [Headings(columns), .. rows])
    {
        FrozenRows = 1,
        Filter = Range(columns.Count, rows.Count),
        Widths = [.. columns.Select(c => c is "found" or "expected" or "suggestion" or "source" or "note" or "notes" or "explanation" or "factors" or "sources" ? 50 : 16)],
    };

    private static string Range(int columns, int rows) => string.Create(CultureInfo.InvariantCulture, $"A1:{Sheet.Letters(columns - 1)}{rows + 1}");

    private IReadOnlyList<SheetCell> Headings(IReadOnlyList<string> columns) => [.. columns.Select(c => SheetCell.Of(SheetTexts.Of(c).In(_language), SheetStyle.Heading))];

    private static SheetCell Of(object? value) => value switch
    {
        null => default,
        double number => SheetCell.Of(number),
        int number => SheetCell.Of(number, SheetStyle.General),
        _ => SheetCell.Of(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    // Amounts and uncertainties are kept as their digits; a spreadsheet wants the number.
    private static SheetCell Entered(object? value) =>
        value is string text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? SheetCell.Of(number, SheetStyle.General) : Of(value);

    private static IReadOnlyList<SheetCell> Factor(SourcedNumber n) =>
    [
        SheetCell.Of(n.Dataset), SheetCell.Of(n.Version), SheetCell.Of(n.Id), SheetCell.Of(n.Subject), SheetCell.Of(n.Quantity), SheetCell.Of(n.Component), Published(n.Value), SheetCell.Of(n.Unit.Id),
        Published(n.Lower), Published(n.Upper), SheetCell.Of(n.Region), Published(n.YearFrom), Published(n.YearTo), SheetCell.Of(n.Technology), SheetCell.Of(n.Basis),
        SheetCell.Of(n.Source, SheetStyle.Wrapped), SheetCell.Of(n.Locator, SheetStyle.Wrapped), SheetCell.Of(n.Note, SheetStyle.Wrapped),
    ];

    private IReadOnlyList<SheetCell> Finding(Diagnostic d) =>
    [
        SheetCell.Of(d.Rule.Code), SheetCell.Of(DiagnosticText.NameOf(d.Severity).In(_language)), SheetCell.Of(d.Place?.Position.File), Published(d.Place is { Position.Line: > 0 and var line } ? line : null),
        Published(d.Place is { Position.Column: > 0 and var column } ? column : null), SheetCell.Of(d.City), Published(d.Year),
        SheetCell.Of(d.Found.In(_language), SheetStyle.Wrapped), SheetCell.Of(d.Expected.In(_language), SheetStyle.Wrapped), SheetCell.Of(d.Suggestion.In(_language), SheetStyle.Wrapped),
    ];

    private static SheetCell Published(double? number) => SheetCell.Of(number, SheetStyle.General);
}
