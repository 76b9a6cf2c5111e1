using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Tests;

/// <summary>A canonical text of inventories in which equal means equal to the last bit: values with round-trip digits, nothing of file positions.</summary>
internal static partial class InventoryText
{
    public static string Of(TestResult result) => Of(result.Inventories)
        + string.Join('\n', result.Findings.Select(f => $"{f.Rule.Code} {f.City} {f.Year} {RowOfActivities().Replace(f.Found.English, "a row")}").Order(StringComparer.Ordinal));

    public static string Of(IEnumerable<Inventory> inventories, bool countRows = true)
    {
        var text = new StringBuilder();
        foreach (var inventory in inventories)
        {
            text.Append(CultureInfo.InvariantCulture, $"{inventory.City.Id} {inventory.Year} {inventory.Level} {inventory.Gwp.Name}\n");
            foreach (var (level, id, _) in ReportingLevels.All)
            {
                text.Append(CultureInfo.InvariantCulture, $"{id} {Number(inventory.Total(level))} {inventory.CompletenessOf(level)}\n");
            }

            foreach (var cell in inventory.Cells.Where(c => c.Status != CellStatus.Missing))
            {
                text.Append(CultureInfo.InvariantCulture, $"{cell.Reference} {cell.Status} {Number(inventory.Co2e(cell.Reference))} {Masses(cell.Masses)}\n");
                foreach (var line in cell.Lines)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {line.Method} {line.Record.Key} {line.Record.Amount.Text} {(countRows ? line.Record.Rows : 0)} {string.Join(';', line.Record.Sources)} {Masses(line.Masses)} {line.Notation} ")
                        .Append(CultureInfo.InvariantCulture, $"{string.Join(';', line.NotEstimatedGases)} {string.Join(';', line.Inputs.Select(i => $"{i.Symbol}={i.Text} {i.Unit} {i.Number?.Name}"))} ")
                        .Append(CultureInfo.InvariantCulture, $"{string.Join(';', line.Notes)} {string.Join(';', line.Fallbacks)}\n");
                }
            }

            text.AppendJoin('\n', inventory.Caveats.Select(c => $"{c.Id} {c.Text.English} {c.Text.Chinese}")).Append('\n');
        }

        return text.ToString();
    }

    public static string Masses(GasMasses masses) => string.Join(' ', masses.All.Select(m => $"{m.Gas}={Number(m.Kilograms)}"));

    // A finding about two rows names the place of the other.
    [GeneratedRegex(@"activities/[\w.-]+:\d+")]
    private static partial Regex RowOfActivities();

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "-";
}
