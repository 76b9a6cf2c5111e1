using System.CommandLine;
using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Ecrf;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg export: inventories in the forms that reporting platforms take.</summary>
internal static class ExportCommand
{
    public static Command Build(Session session) => new("export", CommandTexts.Export.In(session.Language))
    {
        Ecrf(session),
        Rows(session, "cdp", CommandTexts.ExportCdp, CdpRows.Columns, (inventory, _) => CdpRows.Of(inventory)),
        Rows(session, "c40", CommandTexts.ExportC40, C40Rows.Columns, (inventory, project) => [C40Rows.Of(inventory, project)]),
    };

    private static Command Ecrf(Session session)
    {
        var output = new Option<string>("--output", "-o") { Description = CommandTexts.EcrfOutput.In(session.Language), HelpName = "path", Required = true };
        var replace = new Option<bool>("--replace") { Description = CommandTexts.Replace.In(session.Language) };
        return ProjectCommand.Of(session, "ecrf", CommandTexts.ExportEcrf, [output, replace], (parsed, project, inventories, _) => () =>
        {
            var path = parsed.GetValue(output)!;
            if (!Path.HasExtension(path))
            {
                OutputFiles.WriteFolder(path, parsed.GetValue(replace), folder =>
                {
                    foreach (var inventory in inventories)
                    {
                        using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{inventory.City.Id}-{inventory.Year}.xlsx")));
                        Write(inventory, project, file);
                    }
                });
            }
            else if (inventories is [var only])
            {
                session.Deliver(path, file => Write(only, project, file));
            }
            else
            {
                throw new UserException(CommandTexts.OneWorkbookEach.With(inventories.Count, path));
            }
        });
    }

    private static Command Rows(
        Session session, string name, Text description, IReadOnlyList<string> columns, Func<Inventory, Project, IEnumerable<IReadOnlyList<object?>>> rows)
    {
        var (output, bom) = (CommonOptions.Output(session), CommonOptions.Bom(session));
        return ProjectCommand.Of(session, name, description, [output, bom], (parsed, project, inventories, _) => () => session.Deliver(
            parsed.GetValue(output), file => InventoryRows.Write(file, columns, inventories.SelectMany(i => rows(i, project)), parsed.GetValue(bom), forPeople: true)));
    }

    private static void Write(Inventory inventory, Project project, Stream file) =>
        XlsxWriter.Write(EcrfWorkbook.Of(inventory, project, $"ghg {InventoryReports.Version}"), file);
}
