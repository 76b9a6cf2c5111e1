using System.Globalization;
using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Workbooks;

namespace Ghg.Cli.Commands;

/// <summary>One folder for each city and year: cells, lines and totals as CSV, or the inventory as JSON, a workbook, Markdown or HTML.</summary>
internal static class InventoryFiles
{
    public static void Write(
        string folder, Inventory inventory, string format, Session session, Project project, DiagnosticBag built, Func<GpcReference, bool> which, bool byteOrderMark,
        Func<Inventory, UncertaintyAnalysis>? sure)
    {
        // Ids were checked when they were read: they cannot name another folder.
        var place = Path.Combine(folder, inventory.City.Id, inventory.Year.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(place);
        var analysis = sure?.Invoke(inventory);
        switch (format)
        {
            case "json":
                using (var file = File.Create(Path.Combine(place, "inventory.json")))
                using (var json = new InventoryJson(file, InventoryReports.Version, project.Catalogue, which))
                {
                    json.Add(inventory, analysis);
                }

                break;
            case "xlsx":
                var workbook = new InventoryWorkbook(session.Language, which);
                workbook.Add(inventory);
                using (var file = File.Create(Path.Combine(place, "inventory.xlsx")))
                {
                    XlsxWriter.Write(workbook.Build([.. Findings.Of(project, built).Where(f => f.Concerns(inventory.City.Id, inventory.Year))]), file);
                }

                break;
            case "markdown" or "html":
                File.WriteAllText(
                    Path.Combine(place, format == "html" ? "inventory.html" : "inventory.md"), session.TextOf(InventoryDocument.Of(inventory, session.Language, analysis: analysis), format, onTerminal: false), new UTF8Encoding(false));
                break;
            default:
                Csv("cells");
                Csv("lines");
                Csv("totals");
                break;
        }

        void Csv(string rows)
        {
            using var file = File.Create(Path.Combine(place, rows + ".csv"));
            var csv = new CsvRows(rows, which, byteOrderMark, analysis is null ? null : _ => analysis);
            csv.Begin(file);
            csv.Add(inventory, file);
        }
    }
}
