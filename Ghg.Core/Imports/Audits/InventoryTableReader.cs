using Ghg.Core.Analysis.Audits;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Imports.Audits;

/// <summary>Reads an inventory that stands in a table: lines (with a column activity), cells (with gpc_ref), or totals (with level).</summary>
public static class InventoryTableReader
{
    private const double Tonne = 1000;

    private static readonly string[] TellingApart = ["site", "origin", "subtype", "factors", "notes", "data_quality", "factor_quality", "uncertainty", "sources", "derived"];

    /// <summary>Reads a table.</summary>
    /// <param name="file">The table, as CSV.</param>
    /// <param name="diagnostics">Takes what is wrong with it. A row with a mistake is left out.</param>
    /// <returns>What an audit looks at.</returns>
    public static AuditInput Read(InputFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var headings = Table.Headings(file);
        return Has(InventoryTableColumns.Lines, "activity") ? new([.. Rows(InventoryTableColumns.Lines, Line)], [])
            : Has(InventoryTableColumns.Cells, "gpc_ref") ? new([], [.. Rows(InventoryTableColumns.Cells, Cell)])
            : Has(InventoryTableColumns.Totals, "level") ? new([], [.. Rows(InventoryTableColumns.Totals, Total)])
            : Unknown(file, headings, diagnostics);

        bool Has(ColumnSet columns, string column) => headings.Any(h => columns.SlotOf(h) == columns[column]);

        IEnumerable<T> Rows<T>(ColumnSet columns, Func<Row, DiagnosticBag, T?> read)
            where T : class => Table.Read(file, columns, diagnostics).Select(r => RowFindings.Of(r, diagnostics, bag => read(r, bag))).OfType<T>();
    }

    /// <summary>Whether a table is activities: an activity and nothing that is emitted.</summary>
    /// <param name="file">The table, as CSV.</param>
    /// <returns>False for an inventory, and for what cannot be read.</returns>
    public static bool IsActivities(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var headings = Table.Headings(file);
        var columns = InventoryTableColumns.Lines;
        int[] emitted = [.. InventoryTableColumns.Masses.Select(m => columns[m.Column]), .. InventoryTableColumns.Weighed.Select(w => columns[w]), columns["t_co2e"]];
        return headings.Any(h => columns.SlotOf(h) == columns["activity"]) && !headings.Any(h => emitted.Contains(columns.SlotOf(h)));
    }

    private static AuditInput Unknown(InputFile file, IReadOnlyList<string> headings, DiagnosticBag diagnostics)
    {
        diagnostics.Add(Rules.NoInventoryTable, Place.File(file.Path), string.Join(", ", headings));
        return new([], []);
    }

    // A notation key is no number, and a memo counts in no sum.
    private static AuditLine? Line(Row row, DiagnosticBag diagnostics)
    {
        if (row["notation_key"].Length > 0 || row["memo"].Length > 0)
        {
            return null;
        }

        var (city, year, reference) = Beginning(row, diagnostics);
        var unit = row.Or("unit") is null ? null : row.Unit("unit", row["unit"], diagnostics);
        var (masses, weighed, co2e) = Emissions(row, diagnostics);
        var amount = row.Number("amount", diagnostics);
        return city is null || year is null || reference is null || (unit is null && row.Or("unit") is not null) ? null : new AuditLine
        {
            City = city, Year = year.Value, Reference = reference, Activity = Registry.Shipped.Activity(row["activity"])?.Id ?? row["activity"], Technology = row["technology"], Amount = amount, Unit = unit,
            Basis = Basis.Parse(row["basis"]) ?? row["basis"], Method = row["method"], Masses = masses, Weighed = weighed, Co2e = co2e, Gwp = row["gwp"],
            Tag = string.Join('|', TellingApart.Select(c => row[c])),
            Place = row.Place, PlaceOf = row.PlaceOf,
        };
    }

    private static AuditTotal? Cell(Row row, DiagnosticBag diagnostics)
    {
        var (city, year, reference) = Beginning(row, diagnostics);
        return city is null || year is null || reference is null || row.Number("t_co2e", diagnostics) is not { } tonnes ? null
            : new AuditTotal(city, year.Value, reference.Id, r => r == reference, tonnes * Tonne) { Cell = reference, Place = row.PlaceOf("t_co2e") };
    }

    private static AuditTotal? Total(Row row, DiagnosticBag diagnostics)
    {
        var (city, year) = (row.Required("city", diagnostics), row.Required("year", diagnostics) is null ? null : row.Year("year", diagnostics));
        if (!ReportingLevels.TryParse(row["level"], out var level))
        {
            diagnostics.Add(Rules.InvalidWord, row.PlaceOf("level"), "level", row["level"], string.Join(", ", ReportingLevels.All.Select(l => l.Id)));
            return null;
        }

        var sector = row["sector"];
        var whose = Enum.GetValues<Sector>().Where(s => sector.Length == 0 || GpcReferences.NumeralOf(s) == sector).ToHashSet();
        return city is null || year is null || row.Number("t_co2e", diagnostics) is not { } tonnes ? null
            : new AuditTotal(city, year.Value, sector.Length == 0 ? level.Id() : $"{level.Id()} {sector}", r => whose.Contains(r.Sector) && r.CountsIn(level), tonnes * Tonne) { Place = row.PlaceOf("t_co2e") };
    }

    private static (string? City, int? Year, GpcReference? Reference) Beginning(Row row, DiagnosticBag diagnostics)
    {
        var (city, year) = (row.Required("city", diagnostics), row.Required("year", diagnostics) is null ? null : row.Year("year", diagnostics));
        if (GpcReferences.TryParse(row["gpc_ref"], out var reference))
        {
            return (city, year, reference);
        }

        diagnostics.Add(new Diagnostic(Rules.UnknownReference, row.PlaceOf("gpc_ref"), row["gpc_ref"]).WithNearest(row["gpc_ref"], GpcReferences.All.Select(r => r.Id)));
        return (city, year, null);
    }

    private static (GasMasses Masses, double? Weighed, double? Co2e) Emissions(Row row, DiagnosticBag diagnostics)
    {
        var masses = new GasMasses(InventoryTableColumns.Masses.Select(m => (m.Gas, Tonnes: row.Number(m.Column, diagnostics))).Where(m => m.Tonnes is not null).Select(m => (m.Gas, m.Tonnes!.Value * Tonne)));
        var weighed = InventoryTableColumns.Weighed.Select(c => row.Number(c, diagnostics)).Where(n => n is not null).Select(n => n!.Value * Tonne).ToList();
        return (masses, weighed.Count == 0 ? null : Total(weighed), row.Number("t_co2e", diagnostics) * Tonne);
    }

    private static double Total(List<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
