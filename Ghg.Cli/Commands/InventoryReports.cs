using System.Reflection;
using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Workbooks;

namespace Ghg.Cli.Commands;

/// <summary>Takes inventories one after another and writes them in a format; it keeps figures and rows, never the inventories.</summary>
internal abstract class InventoryReports : IDisposable
{
    public abstract void Add(Inventory inventory);

    public abstract void Dispose();

    public static InventoryReports Of(
        string format, string rows, Stream output, Session session, Project project, DiagnosticBag built, Func<GpcReference, bool> which, bool filtered, bool onTerminal, bool byteOrderMark,
        Func<Inventory, UncertaintyAnalysis>? sure = null) => format switch
        {
            "xlsx" => new Office(output, session, project, built, filtered ? which : null),
            "json" => new Json(output, project, which, sure),
            "csv" => new Rows(output, new CsvRows(rows, which, byteOrderMark, sure)),
            _ => new Reading(output, format, session, project, filtered ? which : null, onTerminal, sure),
        };

    public static string Version { get; } =
        typeof(InventoryReports).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private sealed class Json(Stream output, Project project, Func<GpcReference, bool> which, Func<Inventory, UncertaintyAnalysis>? sure) : InventoryReports
    {
        private readonly InventoryJson _json = new(output, Version, project.Catalogue, which);

        public override void Add(Inventory inventory) => _json.Add(inventory, sure?.Invoke(inventory));

        public override void Dispose() => _json.Dispose();
    }

    private sealed class Office(Stream output, Session session, Project project, DiagnosticBag built, Func<GpcReference, bool>? which) : InventoryReports
    {
        private readonly InventoryWorkbook _workbook = new(session.Language, which);

        public override void Add(Inventory inventory) => _workbook.Add(inventory);

        public override void Dispose() => XlsxWriter.Write(_workbook.Build(Findings.Of(project, built)), output);
    }

    private sealed class Rows : InventoryReports
    {
        private readonly Stream _output;
        private readonly CsvRows _rows;

        public Rows(Stream output, CsvRows rows)
        {
            (_output, _rows) = (output, rows);
            rows.Begin(output);
        }

        public override void Add(Inventory inventory) => _rows.Add(inventory, _output);

        public override void Dispose()
        {
        }
    }

    private sealed class Reading(Stream output, string format, Session session, Project project, Func<GpcReference, bool>? which, bool onTerminal, Func<Inventory, UncertaintyAnalysis>? sure) : InventoryReports
    {
        private readonly InventorySummary _summary = new();
        private Inventory? _first;

        public override void Add(Inventory inventory)
        {
            _first ??= inventory;
            _summary.Add(inventory, sure?.Invoke(inventory));
        }

        public override void Dispose()
        {
            if (_first is null)
            {
                return;
            }

            var document = _summary.Count == 1 ? InventoryDocument.Of(_first, session.Language, which, sure?.Invoke(_first)) : _summary.Document(project.Gwp, session.Language);
            output.Write(Encoding.UTF8.GetBytes(session.TextOf(document, format, onTerminal)));
        }
    }
}
