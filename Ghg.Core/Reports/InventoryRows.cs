using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Inventories as CSV for programs: cells, lines or totals. Masses are tonnes of gas; what is said is in English whatever the language.</summary>
public static class InventoryRows
{
    internal static readonly (string Column, Func<GasMasses, GwpSet, double?> Of)[] GasColumns =
    [
        ("co2_t", (m, _) => m.Of(GasFamily.Co2) / 1000), ("co2_biogenic_t", (m, _) => m.Of(GasFamily.BiogenicCo2) / 1000),
        ("ch4_t", (m, _) => m.Of(Gases.Ch4) / 1000), ("ch4_fossil_t", (m, _) => m.Of(Gases.Ch4Fossil) / 1000), ("n2o_t", (m, _) => m.Of(GasFamily.N2o) / 1000),
        ("hfc_t_co2e", (m, g) => m.Co2e(g, f => f == GasFamily.Hfc) / 1000), ("pfc_t_co2e", (m, g) => m.Co2e(g, f => f == GasFamily.Pfc) / 1000),
        ("sf6_t", (m, _) => m.Of(GasFamily.Sf6) / 1000), ("nf3_t", (m, _) => m.Of(GasFamily.Nf3) / 1000),
        ("gases_unknown_t_co2e", (m, _) => m.Of(GasFamily.Unspecified) / 1000), ("t_co2e", (m, g) => m.Co2e(g) / 1000),
    ];

    private static readonly Sector[][] SectorsOf =
        [.. ReportingLevels.All.Select(l => Enum.GetValues<Sector>().Where(s => GpcReferences.All.Any(r => r.Sector == s && r.CountsIn(l.Level))).ToArray())];

    /// <summary>The columns of cells.</summary>
    public static IReadOnlyList<string> CellColumns { get; } =
        ["city", "year", "gpc_ref", "sector", "scope", "level", "status", "notation_keys", .. GasColumns.Select(c => c.Column), "gwp", "gases_not_estimated"];

    /// <summary>The columns of lines.</summary>
    public static IReadOnlyList<string> LineColumns { get; } =
    [
        "city", "year", "gpc_ref", "activity", "technology", "amount", "unit", "basis", "method", "notation_key", "explanation", "included_in",
        .. GasColumns.Select(c => c.Column), "gwp", "gases_not_estimated", "factors", "fallbacks", "notes", "site", "origin", "subtype", "ets",
        "data_quality", "factor_quality", "uncertainty", "sources", "derived", "memo",
    ];

    /// <summary>The columns of totals.</summary>
    public static IReadOnlyList<string> TotalColumns { get; } = ["city", "year", "level", "sector", "t_co2e", "gwp", "complete", "required", "missing", "not_estimated", "partial"];

    /// <summary>A row for each of the 54 references, also those of which nothing was said.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="which">Chooses references.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Cells(Inventory inventory, Func<GpcReference, bool> which)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return inventory.Cells.Where(c => which(c.Reference)).Select(c => Cell(c, inventory));
    }

    /// <summary>A row for each line, and for each memo beside them, which counts in no total.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="which">Chooses references.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Lines(Inventory inventory, Func<GpcReference, bool> which)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return inventory.Cells.Where(c => which(c.Reference)).SelectMany(c => c.Lines.Concat(c.Memos)).Select(l => Line(l, inventory));
    }

    /// <summary>A row for each total and sector; the sector of a whole total is blank.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Totals(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        foreach (var (level, id, _) in ReportingLevels.All)
        {
            var c = inventory.CompletenessOf(level);
            foreach (var sector in SectorsOf[(int)level])
            {
                yield return [inventory.City.Id, inventory.Year, id, GpcReferences.NumeralOf(sector), inventory.Total(level, sector) / 1000, inventory.Gwp.Name, null, null, null, null, null];
            }

            yield return
            [
                inventory.City.Id, inventory.Year, id, "", inventory.Total(level) / 1000, inventory.Gwp.Name, c.IsComplete ? "yes" : "no", c.Required, c.Missing, c.NotEstimated, c.Partial,
            ];
        }
    }

    /// <summary>Writes rows as CSV.</summary>
    /// <param name="output">Takes UTF-8.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, for spreadsheets.</param>
    /// <param name="forPeople">Whether it will be opened in a spreadsheet: text that one would run as a formula gets an apostrophe in front. With a byte order mark it does anyway.</param>
    public static void Write(Stream output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, bool byteOrderMark = false, bool forPeople = false) =>
        CsvText.Write(output, columns, rows, byteOrderMark, forPeople);

    internal static IReadOnlyList<object?> Cell(Cell cell, Inventory inventory) =>
    [
        inventory.City.Id, inventory.Year, cell.Reference.Id, GpcReferences.NumeralOf(cell.Reference.Sector), cell.Reference.Scope, LevelOf(cell.Reference), StatusOf(cell.Status),
        KeysOf(cell), .. GasColumns.Select(g => (object?)g.Of(cell.Masses, inventory.Gwp)), inventory.Gwp.Name, NotEstimatedOf(cell),
    ];

    internal static string KeysOf(Cell cell) => string.Join(';', cell.Keys.Select(k => k.Code()));

    internal static string NotEstimatedOf(Cell cell) => cell.Lines.All(l => l.NotEstimatedGases.Count == 0)
        ? ""
        : string.Join(';', cell.Lines.SelectMany(l => l.NotEstimatedGases).Distinct().Order(StringComparer.Ordinal));

    internal static string LevelOf(GpcReference reference) => reference.Code switch
    {
        LevelCode.Basic => "BASIC",
        LevelCode.BasicPlus => "BASIC+",
        LevelCode.Territorial => "Territorial",
        _ => "BASIC+S3",
    };

    internal static string StatusOf(CellStatus status) => status switch
    {
        CellStatus.Missing => "missing",
        CellStatus.Key => "key",
        CellStatus.Partial => "partial",
        _ => "reported",
    };

    internal static string FactorsOf(Line line) =>
        string.Join("; ", line.Inputs.Where(i => i.Number is not null).Select(i => $"{i.Symbol}={i.Number!.Name}").Order(StringComparer.Ordinal));

    internal static string English(IEnumerable<Text> texts) => string.Join("; ", texts.Select(t => t.English));

    internal static IReadOnlyList<object?> Line(Line line, Inventory inventory)
    {
        var key = line.Record.Key;
        var keyed = line.Notation is not null;
        return
        [
            inventory.City.Id, inventory.Year, line.Reference.Id, key.Activity, key.Technology, (keyed && !line.IsDerived) || line.Series.Count > 0 ? null : line.Record.Amount.Text, key.Unit?.Id ?? "", key.Basis, line.Method,
            line.Notation?.Code() ?? "", line.Explanation.English ?? "", string.Join(';', line.IncludedIn.Select(r => r.Id)),
            .. GasColumns.Select(g => (object?)g.Of(line.Masses, inventory.Gwp)), inventory.Gwp.Name, string.Join(';', line.NotEstimatedGases), FactorsOf(line),
            English(line.Fallbacks), English(line.Notes), key.Site, key.Origin, key.Subtype, key.Ets, key.DataQuality, key.FactorQuality, key.Uncertainty,
            string.Join("; ", line.Record.Sources), line.IsDerived ? "yes" : "no", line.Memo?.English ?? "",
        ];
    }
}
