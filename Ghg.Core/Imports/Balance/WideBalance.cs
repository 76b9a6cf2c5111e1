using System.Text.RegularExpressions;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>Reads an energy balance as it is printed: rows below each other, an item in each column, units in the headings, below them or above the table.</summary>
internal sealed partial class WideBalance(SourceSheet sheet, EnergyBalanceOptions options, DiagnosticBag diagnostics)
{
    private readonly List<BalanceCell> _cells = [];
    private readonly Dictionary<int, BalanceColumn> _columns = [];
    private readonly Dictionary<int, string> _units = [];
    private readonly HashSet<int> _unitless = [];
    private int _firstColumn;

    /// <summary>The row of the headings: the first that names two items or more; 0 if there is none.</summary>
    public static int HeaderOf(SourceSheet sheet) =>
        sheet.Rows.FirstOrDefault(r => sheet.Columns(r).Count(c => BalanceColumn.Of(sheet[r, c]).Fuel is not null) >= 2);

    public IReadOnlyList<BalanceCell> Read(int header)
    {
        foreach (var column in sheet.Columns(header))
        {
            _columns[column] = BalanceColumn.Of(sheet[header, column]);
        }

        _firstColumn = _columns.Where(c => c.Value.Fuel is not null).Min(c => c.Key);
        foreach (var (column, heading) in _columns.Where(c => c.Value.Fuel is { Kind: not BalanceFuel.Sum }).GroupBy(c => c.Value.Fuel!.Id).SelectMany(g => g.OrderBy(c => c.Key).Skip(1)))
        {
            diagnostics.Add(Rules.BalanceRepeated, sheet.PlaceOf(header, column), heading.Fuel!.Name);
        }

        var body = sheet.Rows.Where(r => r > header).ToList();
        var below = body.Count > 0 && IsUnitRow(body[0]) ? body[0] : 0;
        var above = sheet.Rows.Where(r => r < header).SelectMany(r => sheet.Columns(r).Select(c => sheet[r, c])).Select(UnitIn).FirstOrDefault(u => u.Length > 0) ?? "";
        foreach (var (column, heading) in _columns)
        {
            _units[column] = heading.Unit.Length > 0 ? heading.Unit : below > 0 && sheet[below, column].Length > 0 ? sheet[below, column]
                : above.Length > 0 ? above : options.UnitOf(heading.Fuel?.UnitOfBalance ?? "");
        }

        var (block, seen) = ("", new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in body.Where(r => r != below))
        {
            var known = Labels(row).Select(l => BalanceForm.Row(l, block)).FirstOrDefault(r => r is not null);
            block = known?.Block ?? block;
            var numbers = sheet.Columns(row).Where(c => c >= _firstColumn).ToList();
            if (known is null ? !numbers.Any(c => BalanceNumber.IsMeant(sheet[row, c])) : numbers.Count == 0)
            {
                // A note below the table, or a heading inside it.
                continue;
            }

            if (known is null)
            {
                var label = string.Concat(Labels(row).Take(1));
                diagnostics.Add(new Diagnostic(Rules.BalanceUnknownRow, sheet.PlaceOf(row, 0), label).WithNearest(label, BalanceForm.RowNames));
            }
            else if (!seen.Add(known.Id))
            {
                diagnostics.Add(Rules.BalanceRepeated, sheet.PlaceOf(row, 0), known.Label);
            }

            numbers.ForEach(c => Take(header, row, c, known));
        }

        return _cells;
    }

    // Before the first item stand the label and perhaps the row's number; the label says more.
    private IEnumerable<string> Labels(int row) => sheet.Columns(row).Where(c => c < _firstColumn).Select(c => sheet[row, c]).OrderByDescending(l => l.Any(char.IsLetter));

    private bool IsUnitRow(int row) => Labels(row).All(l => BalanceForm.Row(l) is null)
        && sheet.Columns(row).Where(c => c >= _firstColumn).ToList() is { Count: > 0 } cells && cells.TrueForAll(c => BalanceColumn.IsUnit(sheet[row, c]) && !char.IsAsciiDigit(sheet[row, c][0]));

    private void Take(int header, int row, int column, BalanceRow? known)
    {
        if (BalanceNumber.Read(sheet[row, column], sheet.PlaceOf(row, column), diagnostics) is not { } value)
        {
            return;
        }

        var heading = _columns.GetValueOrDefault(column);
        if (heading?.Fuel is null && _unitless.Add(column))
        {
            var name = sheet[header, column];
            diagnostics.Add(new Diagnostic(Rules.BalanceUnknownItem, sheet.PlaceOf(header, column), name).WithNearest(name, BalanceForm.FuelNames));
        }
        else if (heading?.Fuel is not null && _units[column].Length == 0 && _unitless.Add(column))
        {
            diagnostics.Add(Rules.BalanceWithoutUnit, sheet.PlaceOf(header, column), heading.Fuel.Name);
        }

        var (rowName, columnName) = (known?.Label ?? Text.Same(string.Concat(Labels(row).Take(1))), heading?.Fuel?.Name ?? Text.Same(sheet[header, column]));
        _cells.Add(new BalanceCell(
            known, heading?.Fuel, value, _units.GetValueOrDefault(column, ""), heading?.Basis ?? "", new Text($"{rowName.English}, {columnName.English}", $"{rowName.Chinese}，{columnName.Chinese}"),
            sheet.NameOf(row, column), sheet.PlaceOf(row, column)));
    }

    // 单位：万吨标准煤
    private static string UnitIn(string title) => Stated().Match(HalfWidth.Of(title)) is { Success: true } match && BalanceColumn.IsUnit(match.Groups["unit"].Value) ? match.Groups["unit"].Value : "";

    [GeneratedRegex(@"(单位|unit)\s*:\s*(?<unit>[^\s()]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stated();
}
