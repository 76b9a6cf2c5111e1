using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>Reads an energy balance in long form, a number in each row: <c>row, fuel, amount, unit</c>, and if it has them <c>city, year, basis</c>.</summary>
internal sealed class LongBalance(SourceSheet sheet, EnergyBalanceOptions options, DiagnosticBag diagnostics)
{
    private static readonly (string Id, string[] Names)[] Columns =
    [
        ("row", ["row", "行", "项目"]), ("fuel", ["fuel", "item", "能源", "能源品种", "品种"]), ("amount", ["amount", "value", "数量", "数值"]), ("unit", ["unit", "单位"]),
        ("basis", ["basis", "基准", "口径"]), ("city", ["city", "城市", "地区"]), ("year", ["year", "年份"]),
    ];

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>The row of the headings; 0 if the sheet is not in this form.</summary>
    public static int HeaderOf(SourceSheet sheet) => sheet.Rows.FirstOrDefault(r => Columns.Take(4).All(c => Find(sheet, r, c.Names) >= 0));

    public IReadOnlyList<BalanceCell> Read(int header)
    {
        foreach (var (id, names) in Columns)
        {
            _columns[id] = Find(sheet, header, names);
        }

        var cells = new List<BalanceCell>();
        var seen = new HashSet<(string, string)>();
        foreach (var row in sheet.Rows.Where(r => r > header))
        {
            if (Cell(row, "amount").Length == 0)
            {
                continue;
            }

            if (!IsOurs(row, "city", options.City) || !IsOurs(row, "year", options.Year.ToString(CultureInfo.InvariantCulture)))
            {
                diagnostics.Add(Rules.BalanceOfAnother, PlaceOf(row, "row"), $"{Cell(row, "city")} {Cell(row, "year")}".Trim(), $"{options.City} {options.Year}");
                continue;
            }

            var (known, fuel) = (BalanceForm.Row(Cell(row, "row")), BalanceForm.Fuel(Cell(row, "fuel")));
            if (known is null)
            {
                diagnostics.Add(new Diagnostic(Rules.BalanceUnknownRow, PlaceOf(row, "row"), Cell(row, "row")).WithNearest(Cell(row, "row"), BalanceForm.RowNames));
            }

            if (fuel is null)
            {
                diagnostics.Add(new Diagnostic(Rules.BalanceUnknownItem, PlaceOf(row, "fuel"), Cell(row, "fuel")).WithNearest(Cell(row, "fuel"), BalanceForm.FuelNames));
            }

            if (known is not null && fuel is { Kind: not BalanceFuel.Sum } && !seen.Add((known.Id, fuel.Id)))
            {
                diagnostics.Add(Rules.BalanceRepeated, PlaceOf(row, "row"), new Text($"{known.Label.English}, {fuel.Name.English}", $"{known.Label.Chinese}，{fuel.Name.Chinese}"));
            }

            if (BalanceNumber.Read(Cell(row, "amount"), PlaceOf(row, "amount"), diagnostics) is { } value)
            {
                cells.Add(Of(row, known, fuel, value));
            }
        }

        return cells;
    }

    private BalanceCell Of(int row, BalanceRow? known, BalanceFuel? fuel, decimal value)
    {
        var unit = Cell(row, "unit") is { Length: > 0 } stated ? stated : options.UnitOf(fuel?.UnitOfBalance ?? "");
        if (unit.Length == 0 && fuel is not null)
        {
            diagnostics.Add(Rules.BalanceWithoutUnit, PlaceOf(row, "unit"), fuel.Name);
        }

        var (rowName, fuelName) = (known?.Label ?? Text.Same(Cell(row, "row")), fuel?.Name ?? Text.Same(Cell(row, "fuel")));
        return new BalanceCell(
            known, fuel, value, unit, Cell(row, "basis") is "physical" or "实物量" ? "" : Cell(row, "basis"), new Text($"{rowName.English}, {fuelName.English}", $"{rowName.Chinese}，{fuelName.Chinese}"),
            sheet.NameOf(row, _columns["amount"]), PlaceOf(row, "amount"));
    }

    private bool IsOurs(int row, string column, string wanted) => Cell(row, column) is var cell && (cell.Length == 0 || cell.Equals(wanted, StringComparison.OrdinalIgnoreCase));

    private string Cell(int row, string column) => _columns[column] >= 0 ? sheet[row, _columns[column]] : "";

    private Place PlaceOf(int row, string column) => sheet.PlaceOf(row, Math.Max(0, _columns[column]));

    private static int Find(SourceSheet sheet, int row, string[] names) =>
        sheet.Columns(row).Where(c => names.Contains(sheet[row, c], StringComparer.OrdinalIgnoreCase)).Select(c => (int?)c).FirstOrDefault() ?? -1;
}
